import type { Actor } from "../../lib/context.ts";
import { lockAccount } from "../../lib/database/statements/lock-account.ts";
import { AccessEndedError } from "../../lib/write-for.ts";
import type { FoundToken } from "./find-token.ts";
import { liveToken, OPEN_ACCOUNT } from "./live-token.ts";

/** The sender of this token may write for its account while it lives, and each that it was narrowed from. */
export function tokenActor({ id, parentIds, accountId, label }: FoundToken): Actor {
  const chain = [id, ...parentIds];
  return {
    kind: "token",
    accountId,
    tokenId: id,
    name: label,
    async admit(context, writesFor) {
      if (writesFor !== accountId) throw new AccessEndedError();
      await lockAccount(context, accountId);
      const where = { ...liveToken(context), id: { in: chain }, account: OPEN_ACCOUNT };
      if ((await context.db.apiToken.count({ where })) < chain.length) throw new AccessEndedError();
    },
  };
}
