import { type AccountRecord, findAccountRecord } from "../accounts/read-account.ts";
import { type ListedAddress, listAddresses } from "../addresses/list.ts";
import { type ListedDevice, listDevices } from "../auth/devices/list-devices.ts";
import type { EnrolledFactor, FactorContext } from "../auth/factor.ts";
import { listEnrolledFactors } from "../auth/factors.ts";
import { passwordChangedAt } from "../auth/password/password-changed-at.ts";
import { type ListedSession, listSessions } from "../auth/session/list-sessions.ts";
import { type PendingReset, readPendingReset } from "../auth/two-factor-reset/pending-reset.ts";
import { type EventPage, listEvents } from "../history/list-events.ts";
import type { Context } from "../lib/context.ts";
import { account } from "../lib/subject.ts";
import { writeFor } from "../lib/write-for.ts";
import { report } from "../report/report.ts";
import { actAs } from "./act-as.ts";
import { recordAct } from "./record-act.ts";

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
  const found = await findAccountRecord(context, accountId);
  if (!found) return null;
  return {
    ...found,
    id: accountId,
    addresses: await listAddresses(context, accountId),
    passwordChangedAt: await passwordChangedAt(context, accountId),
    factors: await listEnrolledFactors(context, accountId),
    sessions: await listSessions(context, accountId),
    devices: await listDevices(context, accountId),
    pendingReset: await readPendingReset(context, accountId),
    history: await listEvents(context, { about: account(accountId), before }),
  };
}

/**
 * One account's whole picture. That it was looked at stands in its own history, with the admin's name, and in the admin's.
 * @param before the cursor of the account's events
 * @returns null where there is no such account
 */
export async function viewAccount(
  context: FactorContext,
  { accountId, before }: { accountId: string; before?: number | undefined },
): Promise<AccountPicture | null> {
  const picture = await readPicture(context, { accountId, before });
  if (!picture) return null;
  await actAs(context, async (context) => {
    await recordLook(context, accountId);
    await recordAct(context, { act: "viewed", accountId });
  });
  return picture;
}

/** The same for whoever runs the operator's tool: the account's history says by whom it was looked at. */
export async function showAccount(context: FactorContext, { accountId }: { accountId: string }): Promise<AccountPicture | null> {
  const picture = await readPicture(context, { accountId });
  if (!picture) return null;
  await writeFor(context, accountId, (context) => recordLook(context, accountId));
  return picture;
}

/** Writes into the account's history who looked at it. */
async function recordLook(context: Context, accountId: string): Promise<void> {
  await report(context, { about: account(accountId), event: "admin:account-viewed" });
}
