import * as accountLife from "./account-life/index.ts";
import * as notMe from "./account-life/not-me/index.ts";
import * as accounts from "./accounts/index.ts";
import * as addresses from "./addresses/index.ts";
import { accountRecipients } from "./addresses/recipients.ts";
import * as admin from "./admin/index.ts";
import * as announcements from "./announcements/index.ts";
import * as devices from "./auth/devices/index.ts";
import * as endAccess from "./auth/end-access/index.ts";
import * as enrolment from "./auth/enrolment/index.ts";
import type { Factor, FactorContext } from "./auth/factor.ts";
import * as keptForms from "./auth/kept-forms/index.ts";
import { sealedForms } from "./auth/kept-forms/sealed.ts";
import * as login from "./auth/login/index.ts";
import * as newPassword from "./auth/new-password/index.ts";
import * as password from "./auth/password/index.ts";
import { recoveryCode } from "./auth/recovery-code/factor.ts";
import { securityKey } from "./auth/security-key/factor.ts";
import * as sentForms from "./auth/sent-forms/index.ts";
import * as session from "./auth/session/index.ts";
import * as stepUp from "./auth/step-up/index.ts";
import { totp } from "./auth/totp/factor.ts";
import * as twoFactorReset from "./auth/two-factor-reset/index.ts";
import * as files from "./files/index.ts";
import { sealedMacKeys } from "./history/chains/mac-keys.ts";
import * as history from "./history/index.ts";
import type { Context } from "./lib/context.ts";
import type { SealedTable } from "./lib/secrets/sealed-table.ts";
import { sealedMails } from "./mail/sealed.ts";
import * as projects from "./projects/index.ts";
import { projectRecipients } from "./projects/people/recipients.ts";
import { readLinkEnd } from "./report/mail-token.ts";
import * as sealingKeys from "./sealing-keys/index.ts";
import type { SealedContext } from "./sealing-keys/sealed-context.ts";
import * as tokens from "./tokens/index.ts";

/** The second factors of this site, the strongest first: the one place that knows which there are. */
const FACTORS = [securityKey, totp, recoveryCode] as const satisfies readonly Factor[];
export const factors: readonly Factor[] = FACTORS;

/** How the recipients of mails are found, for each kind of what an event is about. */
export const recipients: Context["recipients"] = { account: accountRecipients, project: projectRecipients };

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
  announcements,
  devices,
  endAccess,
  enrolment,
  files,
  history,
  keptForms,
  login,
  mailLinks: { readLinkEnd },
  newPassword,
  notMe,
  password,
  projects,
  sealingKeys,
  sentForms,
  session,
  stepUp,
  tokens,
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

type Work = (context: FactorContext & SealedContext, ...args: unknown[]) => unknown;

/** Stands round each call of the domain, which `call` makes. */
export type Around = (call: () => unknown) => unknown;

/**
 * The domain for one request: every function of it with the context already given.
 * @param around sees each call's result or error, and may answer for it
 */
export function createServices(context: Context, around: Around = (call) => call()): Services {
  const full = { ...context, factors, sealedTables };
  const bind =
    (work: Work) =>
    (...args: unknown[]) =>
      around(() => work(full, ...args));
  const bindAll = (folder: object) => bindWhenAsked(folder as Record<string, Work>, bind);
  const ofFactors = Object.fromEntries(factors.map(({ kind, services }) => [kind, services]));
  return Object.assign(bindWhenAsked(domain as Record<string, object>, bindAll), {
    factors: bindWhenAsked(ofFactors as Record<string, object>, bindAll),
    now: () => context.clock.now(),
    settings: context.settings,
  }) as unknown as Services;
}

/** The same names, each bound when it is asked for: a request asks for a few of several hundred. */
function bindWhenAsked<V, R>(record: Record<string, V>, bind: (value: V) => R): Record<string, R> {
  const bound: Record<string, R> = {};
  return new Proxy(bound, {
    get(target, name: string) {
      const value = record[name];
      if (value !== undefined && !(name in target)) target[name] = bind(value);
      return target[name];
    },
  });
}

export { isEmailAddress } from "./addresses/address.ts";
/** The actor of a request: the sender of its session cookie. */
export { sessionActor } from "./auth/session/session-actor.ts";
/** Finds the anchors in a log, and checks a downloaded history: neither needs a database. */
export { parseAnchors } from "./history/anchors/parse-anchors.ts";
export { verifyDownload } from "./history/verify-history.ts";
/** Figures: see app/server/figures/metrics.ts. */
export { hashQueue, openForms } from "./lib/secrets/argon2.ts";
export { countGivenUp, findServerFault, outboxFigures } from "./mail/outbox-figures.ts";
