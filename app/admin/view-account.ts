import { type AccountRecord, findAccountRecord } from "../accounts/read-account.ts";
import { type ListedAddress, listAddresses } from "../addresses/list.ts";
import { type ListedDevice, listDevices } from "../auth/devices/list-devices.ts";
import { type EnrolledFactor, type FactorContext, listEnrolledFactors } from "../auth/factor.ts";
import { passwordChangedAt } from "../auth/password/password-changed-at.ts";
import { type ListedSession, listSessions } from "../auth/session/list-sessions.ts";
import { type PendingReset, readPendingReset } from "../auth/two-factor-reset/pending-reset.ts";
import { type EventPage, listEvents } from "../history/list-events.ts";
import { transaction } from "../lib/database/transaction.ts";
import { account } from "../lib/subject.ts";
import { report } from "../report/report.ts";
import { type Admin, actAs, recordLook } from "./record-act.ts";

/** An account as admins see it: names, dates and labels, never a secret. */
export type AccountPicture = AccountRecord & {
  id: string;
  addresses: ListedAddress[];
  passwordChangedAt: Date;
  factors: EnrolledFactor[];
  sessions: ListedSession[];
  devices: ListedDevice[];
  pendingReset: PendingReset | null;
  history: EventPage;
};

/** @returns the picture, or null where there is no such account */
async function readPicture(
  context: FactorContext,
  { accountId, before }: { accountId: string; before?: number | undefined },
): Promise<AccountPicture | null> {
  const account = await findAccountRecord(context, accountId);
  if (!account) return null;
  return {
    ...account,
    id: accountId,
    addresses: await listAddresses(context, accountId),
    passwordChangedAt: await passwordChangedAt(context, accountId),
    factors: await listEnrolledFactors(context, accountId),
    sessions: await listSessions(context, accountId),
    devices: await listDevices(context, accountId),
    pendingReset: await readPendingReset(context, accountId),
    history: await listEvents(context, { accountId, before }),
  };
}

/**
 * One account's whole picture. That it was looked at stands in its own history, with the admin's name, and in the admin's.
 * @param before the cursor of the account's events
 * @returns null where there is no such account
 */
export async function viewAccount(
  context: FactorContext,
  { admin, accountId, before }: { admin: Admin; accountId: string; before?: number | undefined },
): Promise<AccountPicture | null> {
  const picture = await readPicture(context, { accountId, before });
  if (!picture) return null;
  await actAs(context, admin, (context) => recordLook(context, { admin, accountId }));
  return picture;
}

/** The same for whoever runs the operator's tool: the account's history says by whom it was looked at. */
export async function showAccount(
  context: FactorContext,
  { accountId, by }: { accountId: string; by: string },
): Promise<AccountPicture | null> {
  const picture = await readPicture(context, { accountId });
  if (!picture) return null;
  await transaction(context, (context) => report(context, { about: account(accountId), event: "admin:account-viewed", detail: { by } }));
  return picture;
}
