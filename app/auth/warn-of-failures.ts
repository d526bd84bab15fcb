import type { Context } from "../lib/context.ts";
import { transaction } from "../lib/database/transaction.ts";
import { account } from "../lib/subject.ts";
import { report } from "../report/report.ts";
import { guarded } from "../throttle/throttle.ts";

/**
 * Tells the owner by mail, once a day, that proofs fail in a session of the account: from the fifth failure of a day on, for
 * one or two are anybody's slip. Somebody may sit there who is not the owner.
 */
export async function warnOfFailures(context: Context, { accountId }: { accountId: string }): Promise<void> {
  const quiet = await guarded(context, [{ limit: "quietFailures", key: accountId }], async () => ({ kind: "quiet" }));
  if (quiet.kind !== "throttled") return;

  await transaction(context, (context) =>
    guarded(context, [{ limit: "failureMail", key: accountId }], async () => {
      await report(context, { about: account(accountId), event: "session:confirm-failing" });
      return { kind: "told" };
    }),
  );
}
