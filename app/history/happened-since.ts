import type { Context } from "../lib/context.ts";
import type { SecurityEventName } from "./events/events.ts";

/** Whether the account's history has an event of this name at or after `since`. */
export async function happenedSince(
  { db }: Context,
  { accountId, event, since }: { accountId: string; event: SecurityEventName; since: Date },
): Promise<boolean> {
  return (await db.securityEvent.findFirst({ where: { accountId, event, at: { gte: since } }, select: { id: true } })) !== null;
}
