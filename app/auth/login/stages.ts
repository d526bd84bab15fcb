import type { Context } from "../../lib/context.ts";
import { account } from "../../lib/subject.ts";
import { report } from "../../report/report.ts";
import { type AssuranceLevel, assuranceOf, isPhishingResistant } from "../assurance.ts";
import type { FactorKind, Method } from "../factor.ts";

/** What a login has gathered, as far as it decides what it still needs. */
export type LoginState = {
  accountId: string;
  /** All methods performed so far. */
  methods: readonly Method[];
  /** Two factors where the account has a second one. */
  required: AssuranceLevel;
  /** Which factor to ask for first, where a second one is required. */
  askedFirst: FactorKind | null;
  /** Whether the account has logged in from this browser before. */
  isKnownBrowser: boolean;
  /** Whether the link in a mail confirmed the browser. */
  deviceConfirmed: boolean;
};

/** A stage of a login: what asks for it, and where. `begin` runs in the transaction that keeps the flow as the login comes to it. */
export type Stage = {
  kind: "password" | "second-factor" | "confirm-device";
  isNeeded(context: Context, login: LoginState): boolean;
  page(login: LoginState): string;
  begin?(context: Context, flow: { id: string; accountId: string }): Promise<void>;
};

const password: Stage = {
  kind: "password",
  isNeeded: (_context, { methods }) => assuranceOf(methods) === 0,
  page: () => "/login",
};

const secondFactor: Stage = {
  kind: "second-factor",
  isNeeded: (_context, { methods, required }) => assuranceOf(methods) < required,
  page: ({ askedFirst }) => (askedFirst ? `/login/${askedFirst}` : "/login"),
};

/**
 * The link in a mail, where the operator asks for it (CONFIRM_NEW_DEVICES), the browser is new to the account, and the code that was
 * typed could have been typed into a look-alike site.
 */
const browser: Stage = {
  kind: "confirm-device",
  isNeeded: ({ settings }, { methods, isKnownBrowser, deviceConfirmed }) =>
    settings.confirmNewDevices && methods.length > 1 && !isPhishingResistant(methods) && !isKnownBrowser && !deviceConfirmed,
  page: () => "/login/confirm-device",
  begin: (context, { id, accountId }) =>
    report(context, { about: account(accountId), event: "login:confirmation-asked", link: { purpose: "confirm-device", boundTo: id } }),
};

/** The stages of every login, in their order. One more is a row here, a column of the flow for what it gathers, and a page. */
const stages: readonly Stage[] = [password, secondFactor, browser];

/** What the login still needs first; null where it is complete. */
export function nextStage(context: Context, login: LoginState): Stage | null {
  return stages.find((stage) => stage.isNeeded(context, login)) ?? null;
}
