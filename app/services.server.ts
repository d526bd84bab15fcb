import { deleteDueAccounts } from "./account-life/deletion.ts";
import * as accountLife from "./account-life/index.ts";
import { removeUnverifiedAccounts } from "./account-life/remove-unverified.ts";
import * as accounts from "./accounts/index.ts";
import * as addresses from "./addresses/index.ts";
import { sweepMailTokens } from "./addresses/sweep.ts";
import { sendVerification } from "./addresses/verification.ts";
import * as admin from "./admin/index.ts";
import * as devices from "./auth/devices/index.ts";
import { sweepDevices } from "./auth/devices/sweep.ts";
import * as endAccess from "./auth/end-access/index.ts";
import * as enrolment from "./auth/enrolment/index.ts";
import type { Factor, FactorContext } from "./auth/factor.ts";
import * as keptForms from "./auth/kept-forms/index.ts";
import { sealedForms } from "./auth/kept-forms/sealed.ts";
import { sweepPendingForms } from "./auth/kept-forms/sweep.ts";
import * as login from "./auth/login/index.ts";
import { sweepFlows } from "./auth/login/sweep.ts";
import * as newPassword from "./auth/new-password/index.ts";
import { sendReset } from "./auth/new-password/request-reset.ts";
import * as notMe from "./auth/not-me/index.ts";
import * as password from "./auth/password/index.ts";
import { recoveryCode } from "./auth/recovery-code/factor.ts";
import { securityKey } from "./auth/security-key/factor.ts";
import * as sentForms from "./auth/sent-forms/index.ts";
import { sweepSentForms } from "./auth/sent-forms/sweep.ts";
import * as session from "./auth/session/index.ts";
import { sweepSessions } from "./auth/session/sweep.ts";
import * as stepUp from "./auth/step-up/index.ts";
import { totp } from "./auth/totp/factor.ts";
import { carryOutDueResets, remindOfResets } from "./auth/two-factor-reset/carry-out-resets.ts";
import * as twoFactorReset from "./auth/two-factor-reset/index.ts";
import * as history from "./history/index.ts";
import { sealedMacKeys } from "./history/mac-keys.ts";
import { sweepNobodysEvents } from "./history/sweep.ts";
import type { Context } from "./lib/context.ts";
import type { SealedTable } from "./lib/sealed-table.ts";
import type { Sweep } from "./lib/sweep.ts";
import { type Deliver, deliverDue, type RunErrand, type Undone } from "./mail/deliver-due.ts";
import { sealedMails } from "./mail/sealed.ts";
import { sweepMails } from "./mail/sweep.ts";
import * as sealingKeys from "./sealing-keys/index.ts";
import type { SealedContext } from "./sealing-keys/sealed-context.ts";
import { sweepCounts } from "./throttle/sweep.ts";

/** The second factors of this site, the strongest first: the one place that knows which there are. */
const FACTORS = [securityKey, totp, recoveryCode] as const satisfies readonly Factor[];
export const factors: readonly Factor[] = FACTORS;

/** Every table with sealed values. */
export const sealedTables: readonly SealedTable[] = [
  ...factors.flatMap(({ sealedTables }) => sealedTables),
  sealedForms,
  sealedMails,
  sealedMacKeys,
];

const domain = {
  accountLife,
  accounts,
  addresses,
  admin,
  devices,
  endAccess,
  enrolment,
  history,
  keptForms,
  login,
  newPassword,
  notMe,
  password,
  sealingKeys,
  sentForms,
  session,
  stepUp,
  twoFactorReset,
};

/** A domain folder's functions with their first argument, the context, already given. */
type Bound<Folder> = {
  [Name in keyof Folder]: Folder[Name] extends (context: never, ...args: infer Args) => infer Result ? (...args: Args) => Result : never;
};

/** What each factor's own pages call, by its kind. */
type FactorServices = { [One in (typeof FACTORS)[number] as One["kind"]]: Bound<One["services"]> };

export type Services = { [Folder in keyof typeof domain]: Bound<(typeof domain)[Folder]> } & {
  factors: FactorServices;
  now(): Date;
  settings: Context["settings"];
};

/** The domain for one request: what routes and http call. */
export function createServices(context: Context): Services {
  const full: FactorContext & SealedContext = { ...context, factors, sealedTables };
  const bind = (folder: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(folder).map(([name, work]) => [
        name,
        (...args: unknown[]) => (work as (context: typeof full, ...args: unknown[]) => unknown)(full, ...args),
      ]),
    );
  const bound = Object.fromEntries(Object.entries(domain).map(([name, folder]) => [name, bind(folder)]));
  const ofFactors = Object.fromEntries(factors.map(({ kind, services }) => [kind, bind(services)]));
  return { ...bound, factors: ofFactors, now: () => context.clock.now(), settings: context.settings } as Services;
}

/** What the outbox's worker does for each errand. */
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
  sweepMailTokens,
  sweepMails,
  sweepCounts,
  sweepNobodysEvents,
];
const SWEEP_BATCH = 200;

/**
 * Does some of what is due at a time and not by a request: deletes accounts whose day has come, and those that never verified
 * an address, carries out two-factor resets that have waited, and deletes rows of no use any more.
 * @returns how much that was
 */
export async function keepHouse(context: Context): Promise<number> {
  let done = await deleteDueAccounts(context);
  done += await removeUnverifiedAccounts({ ...context, factors });
  done += await remindOfResets(context);
  done += await carryOutDueResets({ ...context, factors });
  for (const sweep of sweeps) done += await sweep(context, { most: SWEEP_BATCH });
  return done;
}

export { isEmailAddress } from "./addresses/address.ts";
/** Who acts in a request: whoever sends its session cookie. */
export { sessionActor } from "./auth/session/session-actor.ts";
/** Writes down where the history stands: see app/server/start-anchors.ts. */
export { anchorHistory } from "./history/anchor-history.ts";
/** Finds the anchors in a log, and checks a downloaded history: neither needs a database. */
export { parseAnchors } from "./history/parse-anchors.ts";
export { verifyDownload } from "./history/verify-history.ts";
/** What is measured: see app/server/metrics.ts. */
export { hashQueue, openForms } from "./lib/argon2.ts";
export type { Undone } from "./mail/deliver-due.ts";
export { countGivenUp, findServerFault, outboxFigures } from "./mail/outbox-figures.ts";
