import { dropFlows } from "../auth/login/flow.ts";
import { forgetDevices } from "../auth/session/devices.ts";
import { endSessions } from "../auth/session/end-sessions.ts";
import { report } from "../emails/report.ts";
import type { Context } from "../lib/context.ts";
import { transaction } from "../lib/database/transaction.ts";
import { type Order, orderDetail } from "./order.ts";

/**
 * Ends every session and unfinished login of the account, and has every browser prove the second factor again; its owner is
 * told. @returns true: it is done whatever was open
 */
export async function endAccountSessions(context: Context, order: Order): Promise<boolean> {
  const { accountId } = order;
  return transaction(context, async (context) => {
    // The flows first: a login that is being completed holds its flow, and once it is through, its session is there to end.
    await dropFlows(context, accountId);
    await endSessions(context, { accountId, reason: "admin" });
    await forgetDevices(context, { accountId });
    await report(context, { accountId, event: "account:sessions-ended", detail: orderDetail(order) });
    return true;
  });
}
