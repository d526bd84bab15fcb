import type { Context } from "../lib/context.ts";
import { countByHour, type HourCount } from "../lib/database/statements/count-by-hour.ts";
import type { SecurityEventName } from "./events/events.ts";

const SUCCEEDED: readonly SecurityEventName[] = ["login:success"];
const FAILED: readonly SecurityEventName[] = ["login:failed", "login:second-factor:failed", "login:passkey:failed"];

/** How many logins succeeded and failed in each hour since then, of all accounts and of names that nobody has. */
export async function countLogins({ db }: Context, since: Date): Promise<{ succeeded: HourCount[]; failed: HourCount[] }> {
  const by = { column: "event", values: [...SUCCEEDED, ...FAILED] };
  const counts = await countByHour(db, { table: "SecurityEvent", moment: "at", since, by });
  const isSuccess = ({ value }: HourCount) => SUCCEEDED.some((event) => event === value);
  return { succeeded: counts.filter(isSuccess), failed: counts.filter((count) => !isSuccess(count)) };
}
