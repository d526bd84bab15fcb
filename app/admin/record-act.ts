import type { EventDetail } from "../history/events/events.ts";
import { account } from "../lib/subject.ts";
import { report } from "../report/report.ts";
import type { AsAdmin } from "./act-as.ts";

/** An act of an admin: the last part of a message key (`admin.act.<act>`). */
export type Act =
  | "searched"
  | "listed-events"
  | "saw-figures"
  | "viewed"
  | "froze"
  | "unfroze"
  | "ended-sessions"
  | "began-reset"
  | "cancelled-reset"
  | "searched-projects"
  | "viewed-project"
  | "quarantined"
  | "released"
  | "announced"
  | "ended-announcement";

/**
 * Writes what an admin did into the admin's own history, where somebody sees it in whose name it was done without them; call
 * it in the transaction of the act.
 * @param accountId the account that it was done to
 */
export async function recordAct(
  context: AsAdmin,
  { act, accountId, detail = {} }: { act: Act; accountId?: string; detail?: EventDetail },
): Promise<void> {
  const other: EventDetail = accountId ? { account: accountId } : {};
  await report(context, { about: account(context.actor.accountId), event: "admin:acted", detail: { act, ...other, ...detail } });
}
