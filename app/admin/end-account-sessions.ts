import { endAccess } from "../auth/end-access/end-access.ts";
import type { FactorContext } from "../auth/factor.ts";
import { type Order, orderDetail } from "../auth/two-factor-reset/order.ts";
import { transaction } from "../lib/database/transaction.ts";
import { account } from "../lib/subject.ts";
import { report } from "../report/report.ts";

/**
 * Ends every session and unfinished login of the account, and has every browser prove the second factor again; its owner is
 * told. @returns true: it is done whatever was open
 */
export async function endAccountSessions(context: FactorContext, order: Order): Promise<boolean> {
  const { accountId } = order;
  return transaction(context, async (context) => {
    await endAccess(context, { accountId, reason: "admin", browsers: "distrusted" });
    await report(context, { about: account(accountId), event: "account:sessions-ended", detail: orderDetail(order) });
    return true;
  });
}
