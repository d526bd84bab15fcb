import type { Context } from "../../lib/context.ts";
import { lockAccount } from "../../lib/database/statements/lock-account.ts";
import { hashToken } from "../../lib/random.ts";
import { account } from "../../lib/subject.ts";
import { report } from "../../report/report.ts";
import { liveSession } from "./live-session.ts";
import type { EndReason } from "./session.ts";

/**
 * Ends the session that a browser had before a login in it, whoever's that was (OWASP ASVS 5.0, 7.2.4); call it in the
 * transaction of the login. A token of no session, or of one that ended, is none.
 */
export async function replaceSession(context: Context): Promise<void> {
  const { db, clock, client } = context;
  const token = client.sessionToken;
  if (!token) return;
  const id = hashToken(token);
  const session = await db.session.findFirst({ where: { ...liveSession(context), id }, select: { accountId: true } });
  if (!session) return;
  // A write that this session asked for is waited for, or finds the session ended.
  await lockAccount(context, session.accountId);
  const { count } = await db.session.updateMany({
    where: { id, endedAt: null },
    data: { endedAt: clock.now(), endedReason: "replaced" satisfies EndReason },
  });
  if (count === 1) await report(context, { about: account(session.accountId), event: "session:ended" });
}
