import type { Context } from "../../lib/context.ts";
import { newId, newToken } from "../../lib/random.ts";
import type { Method } from "../factor.ts";
import { createSession } from "./lucia.ts";
import { sessionEnd } from "./session.ts";

/** A token for the session cookie, and until when it is good at the most. `loginId` stays the same over renewals. */
export type IssuedSession = { token: string; publicId: string; loginId: string; expiresAt: Date };

/** A session that takes another one's place keeps these. */
export type Continued = { publicId: string; loginId: string; createdAt: Date; provedAt: Date | null; provedWith: string | null };

/**
 * Makes a session. It is the only function that does; who calls it has seen every factor that is asked of the account.
 * @param deviceId the browser's row
 * @param proved whether the person just proved to be there with what step-up asks for
 * @param provedWith the id of the credential that it was proved with, if it is one
 * @param keyProvedAt when the person last proved it with a security key or passkey
 * @param continues what stays of the session whose place this one takes
 */
export async function issueSession(
  context: Context,
  {
    accountId,
    methods,
    deviceId = null,
    proved,
    provedWith = null,
    keyProvedAt = null,
    continues,
  }: {
    accountId: string;
    methods: Method[];
    deviceId?: string | null;
    proved: boolean;
    provedWith?: string | null;
    keyProvedAt?: Date | null;
    continues?: Continued;
  },
): Promise<IssuedSession> {
  const { clock, random, client } = context;
  const now = clock.now();
  const createdAt = continues?.createdAt ?? now;
  const expiresAt = sessionEnd(context.settings, createdAt);
  const attributes = {
    publicId: continues?.publicId ?? newId(random),
    loginId: continues?.loginId ?? newId(random),
    createdAt,
    expiresAt,
    methods,
    deviceId,
    lastSeenAt: now,
    ...(proved ? { provedAt: now, provedWith } : { provedAt: continues?.provedAt ?? null, provedWith: continues?.provedWith ?? null }),
    keyProvedAt,
    ipAddress: client.ipAddress,
    userAgent: client.userAgent,
  };
  const token = newToken(random);
  await createSession(context, { token, accountId, attributes });
  const { publicId, loginId } = attributes;
  return { token, publicId, loginId, expiresAt };
}
