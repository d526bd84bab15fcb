import { isAdminNow } from "../accounts/role.ts";
import type { EventDetail } from "../history/events.ts";
import { type Context, NO_CLIENT } from "../lib/context.ts";
import { account } from "../lib/subject.ts";
import { AccessEndedError, writeFor } from "../lib/write-for.ts";
import { report } from "../report/report.ts";

/** The admin who acts, by the pages. */
export type Admin = { accountId: string; username: string };

/** What an admin can do: the last part of a message key (`admin.act.<act>`). */
export type Act =
  | "searched"
  | "listed-events"
  | "saw-figures"
  | "viewed"
  | "froze"
  | "unfroze"
  | "ended-sessions"
  | "began-reset"
  | "cancelled-reset";

/**
 * Runs `work` in one transaction as this admin, whose session and role are read again first.
 * @throws AccessEndedError where the session has ended, or the account is no admin's any more
 */
export function actAs<C extends Context, R>(context: C, { accountId }: Admin, work: (context: C) => Promise<R>): Promise<R> {
  return writeFor(context, accountId, async (context) => {
    if (!(await isAdminNow(context, accountId))) throw new AccessEndedError();
    return work(context);
  });
}

/**
 * Writes what an admin did into the admin's own history, where somebody sees it in whose name it was done without them; call
 * it in the transaction of the act.
 * @param accountId the account that it was done to
 */
export async function recordAct(
  context: Context,
  { admin, act, accountId, detail = {} }: { admin: Admin; act: Act; accountId?: string; detail?: EventDetail },
): Promise<void> {
  const about: EventDetail = accountId ? { account: accountId } : {};
  await report(context, { about: account(admin.accountId), event: "admin:acted", detail: { act, ...about, ...detail } });
}

/** The context in which an account's own history is written: it says which admin acted, not from where. */
export function unseen<C extends Context>(context: C): C {
  return { ...context, client: NO_CLIENT };
}

/** Writes into the account's history that an admin looked at it. */
export async function recordLook(context: Context, { admin, accountId }: { admin: Admin; accountId: string }): Promise<void> {
  await report(unseen(context), { about: account(accountId), event: "admin:account-viewed", detail: { by: admin.username } });
  await recordAct(context, { admin, act: "viewed", accountId });
}
