import { readMailToken, writeByLink } from "../emails/mail-token.ts";
import { report } from "../emails/report.ts";
import type { EventDetail } from "../history/events.ts";
import type { Context } from "../lib/context.ts";
import { transaction } from "../lib/database/transaction.ts";
import { writeFor } from "../lib/write-for.ts";
import { type Order, orderDetail } from "./order.ts";
import { STOP_PURPOSE, takeReset } from "./pending-reset.ts";

/** Whether the link of a mail can still stop a two-factor reset. Spends nothing. */
export async function canStopReset(context: Context, { token }: { token: string }): Promise<boolean> {
  return (await readMailToken(context, { token, purpose: STOP_PURPOSE })) !== null;
}

/** Stops the reset that the mail told of, once. @returns whether the link was good */
export async function stopResetByLink(context: Context, { token }: { token: string }): Promise<boolean> {
  const stopped = await writeByLink(context, { token, purpose: STOP_PURPOSE }, async (context, { accountId, boundTo }) =>
    boundTo ? stop(context, { accountId, id: boundTo }) : false,
  );
  return stopped ?? false;
}

/** Stops the account's reset for its owner, who is signed in. @returns whether one waited */
export async function stopReset(context: Context, accountId: string): Promise<boolean> {
  return writeFor(context, accountId, (context) => stop(context, { accountId }));
}

/** Stops it for an admin, who need not be the one who began it. @returns whether one waited */
export async function cancelReset(context: Context, order: Order): Promise<boolean> {
  return transaction(context, (context) => stop(context, { accountId: order.accountId, detail: orderDetail(order) }));
}

/** @param id only this one; without it whichever waits */
async function stop(
  context: Context,
  { accountId, id, detail }: { accountId: string; id?: string; detail?: EventDetail },
): Promise<boolean> {
  if (!(await takeReset(context, id ? { accountId, id } : { accountId }))) return false;
  await report(context, { accountId, event: "account:two-factor-reset-stopped", ...(detail && { detail }) });
  return true;
}
