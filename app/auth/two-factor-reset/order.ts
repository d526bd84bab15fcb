import type { EventDetail } from "../../history/events.ts";

/**
 * What is to be done to an account, by whom and why, as its history says it. Whoever is at the operator's tool gives no
 * reason.
 */
export type Order = { accountId: string; by: string; reason?: string | undefined };

export function orderDetail({ by, reason }: Order): EventDetail {
  return reason ? { by, reason } : { by };
}
