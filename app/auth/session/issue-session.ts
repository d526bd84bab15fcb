import type { Context } from "../../lib/context.ts";
import { newId, newToken } from "../../lib/random.ts";
import type { Method } from "../factor.ts";
import { lucia } from "./lucia.ts";

/** A token for the session cookie, and until when it is good at the most. */
export type IssuedSession = { token: string; expiresAt: Date };

/**
 * Makes a session. It is the only function that does; who calls it has seen every factor that is asked of the account.
 * @param proved whether the person just proved to be there with what step-up asks for
 */
export async function issueSession(
  context: Context,
  { accountId, methods, proved }: { accountId: string; methods: Method[]; proved: boolean },
): Promise<IssuedSession> {
  const { clock, random, client } = context;
  const now = clock.now();
  const attributes = {
    publicId: newId(random),
    methods,
    createdAt: now,
    lastSeenAt: now,
    provedAt: proved ? now : null,
    ipAddress: client.ipAddress,
    userAgent: client.userAgent,
  };
  const session = await lucia(context).createSession(accountId, attributes, { sessionId: newToken(random) });
  return { token: session.id, expiresAt: session.expiresAt };
}
