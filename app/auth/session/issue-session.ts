import type { Context } from "../../lib/context.ts";
import { newId, newToken } from "../../lib/random.ts";
import type { Method } from "../factor.ts";
import { lucia } from "./lucia.ts";
import { sessionEnd } from "./session-adapter.ts";

/** A token for the session cookie, and until when it is good at the most. */
export type IssuedSession = { token: string; publicId: string; expiresAt: Date };

/**
 * Makes a session. It is the only function that does; who calls it has seen every factor that is asked of the account.
 * @param proved whether the person just proved to be there with what step-up asks for
 * @param keyProvedAt when the person last proved it with a security key or passkey
 * @param startedAt when the session started that this one continues
 */
export async function issueSession(
  context: Context,
  {
    accountId,
    methods,
    proved,
    keyProvedAt = null,
    startedAt,
  }: { accountId: string; methods: Method[]; proved: boolean; keyProvedAt?: Date | null; startedAt?: Date },
): Promise<IssuedSession> {
  const { clock, random, client } = context;
  const now = clock.now();
  const attributes = {
    publicId: newId(random),
    methods,
    createdAt: startedAt ?? now,
    lastSeenAt: now,
    provedAt: proved ? now : null,
    keyProvedAt,
    ipAddress: client.ipAddress,
    userAgent: client.userAgent,
  };
  const token = newToken(random);
  await lucia(context).createSession(accountId, attributes, { sessionId: token });
  return { token, publicId: attributes.publicId, expiresAt: sessionEnd(context.settings, attributes.createdAt) };
}
