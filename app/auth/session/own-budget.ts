import type { Context } from "../../lib/context.ts";
import { findDevice } from "../devices/devices.ts";

/**
 * The tries made in a session count by this: the browser, whichever session of the account it has, for a session is had by
 * every login. Sessions in browsers that do not say which they are share one budget.
 */
export async function ownBudget(context: Context, accountId: string): Promise<string> {
  return (await findDevice(context, accountId))?.id ?? `sessions:${accountId}`;
}
