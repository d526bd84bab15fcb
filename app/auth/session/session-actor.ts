import type { Actor } from "../../lib/context.ts";
import { lockAccount } from "../../lib/database/lock-account.ts";
import { hashToken } from "../../lib/random.ts";
import { AccessEndedError } from "../../lib/write-for.ts";
import { live } from "./live.ts";

/** The sender of this session cookie may write for the account of the session while it lives. */
export function sessionActor(token: string | null): Actor {
  return {
    async admit(context, accountId) {
      await lockAccount(context, accountId);
      const where = { ...live(context), id: hashToken(token ?? ""), accountId };
      if ((await context.db.session.count({ where })) === 0) throw new AccessEndedError();
    },
  };
}
