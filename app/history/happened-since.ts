import type { Context } from "../lib/context.ts";
import type { SecurityEventName } from "./events/events.ts";

/** Whether an event of this name stands in an account's history from this moment on. */
export async function happenedSince(
  { db }: Context,
  { accountId, event, since }: { accountId: string; event: SecurityEventName; since: Date },
): Promise<boolean> {
  return (await db.securityEvent.findFirst({ where: { accountId, event, at: { gte: since } }, select: { id: true } })) !== null;
}
