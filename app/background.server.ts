import { deleteDueAccounts } from "./account-life/deletion.ts";
import { removeUnverifiedAccounts } from "./account-life/remove-unverified.ts";
import { sendVerification } from "./addresses/verification.ts";
import { sweepDevices } from "./auth/devices/sweep.ts";
import { sweepPendingForms } from "./auth/kept-forms/sweep.ts";
import { sweepFlows } from "./auth/login/sweep.ts";
import { sendReset } from "./auth/new-password/request-reset.ts";
import { sweepSentForms } from "./auth/sent-forms/sweep.ts";
import { sweepSessions } from "./auth/session/sweep.ts";
import { carryOutDueResets, remindOfResets } from "./auth/two-factor-reset/carry-out-resets.ts";
import { sweepWaiting } from "./files/approval/expire-waiting.ts";
import { sweepIncoming, sweepUnreferred } from "./files/upload/sweep.ts";
import { sweepNobodysEvents } from "./history/sweep.ts";
import type { Context } from "./lib/context.ts";
import type { Sweep } from "./lib/sweep.ts";
import { type Deliver, deliverDue, type RunErrand, type Undone } from "./mail/deliver-due.ts";
import { sweepMails } from "./mail/sweep.ts";
import { sweepDeletedProjects } from "./projects/manage/end-project.ts";
import { sweepInvitations } from "./projects/people/invitations.ts";
import { sweepMailTokens } from "./report/sweep.ts";
import { factors } from "./services.server.ts";
import { sweepCounts } from "./throttle/sweep.ts";
import { checkDueTokens } from "./tokens/end/check-tokens.ts";
import { sweepTokens } from "./tokens/end/sweep.ts";

/** Runs each errand of the outbox. */
export const runErrand: RunErrand = async (context, errand) => {
  switch (errand.errand) {
    case "verification-requested":
      return sendVerification(context, errand);
    case "reset-requested":
      return sendReset(context, errand);
  }
};

/** Sends what is due in the outbox. @returns how many rows that were */
export function sendDue(context: Context, deliver: Deliver, tell?: (undone: Undone) => void): Promise<number> {
  return deliverDue(context, { deliver, runErrand, ...(tell && { tell }) });
}

const sweeps: Sweep[] = [
  sweepFlows,
  sweepSessions,
  sweepDevices,
  sweepPendingForms,
  sweepSentForms,
  ...factors.flatMap(({ sweeps }) => sweeps),
  sweepWaiting,
  sweepInvitations,
  sweepDeletedProjects,
  sweepMailTokens,
  sweepMails,
  sweepCounts,
  sweepTokens,
  sweepNobodysEvents,
  sweepIncoming,
  sweepUnreferred,
];
const SWEEP_BATCH = 200;

/**
 * Does some of what is due at a time and not by a request: deletes accounts whose day has come, and those that never verified
 * an address, carries out two-factor resets that have waited, warns of API tokens and ends them, and deletes rows of no use any more.
 * @returns how much that was
 */
export async function keepHouse(context: Context): Promise<number> {
  let done = await deleteDueAccounts(context);
  done += await removeUnverifiedAccounts({ ...context, factors });
  done += await remindOfResets(context);
  done += await carryOutDueResets({ ...context, factors });
  done += await checkDueTokens(context);
  for (const sweep of sweeps) done += await sweep(context, { most: SWEEP_BATCH });
  return done;
}

export { type Announced, readAnnounced } from "./announcements/list-announcements.ts";
/** What the operator tells everyone now, and its mails: see app/site.server.ts. */
export { mailAnnouncements } from "./announcements/mail-announcements.ts";
/** Writes down where the history stands: see app/server/start-anchors.ts. */
export { anchorHistory } from "./history/anchors/anchor-history.ts";
export type { Undone } from "./mail/deliver-due.ts";
