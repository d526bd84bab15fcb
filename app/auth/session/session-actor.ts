import { visitorActor } from "../../lib/actors.ts";
import type { Actor } from "../../lib/context.ts";
import { lockAccount } from "../../lib/database/statements/lock-account.ts";
import { hashToken } from "../../lib/random.ts";
import { AccessEndedError } from "../../lib/write-for.ts";
import { liveSession } from "./live-session.ts";

/** The sender of this session cookie may write for the account of the session while it lives. Without a cookie it is a visitor. */
export function sessionActor(token: string | null): Actor {
  if (!token) return visitorActor;
  const id = hashToken(token);
  return {
    kind: "session",
    async findAccountId(context) {
      return (
        (await context.db.session.findFirst({ where: { ...liveSession(context), id }, select: { accountId: true } }))?.accountId ?? null
      );
    },
    async admit(context, accountId) {
      await lockAccount(context, accountId);
      const where = { ...liveSession(context), id, accountId };
      if ((await context.db.session.count({ where })) === 0) throw new AccessEndedError();
    },
  };
}
