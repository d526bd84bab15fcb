import type { Method } from "~/auth/factor";
import type { MailTokenPurpose } from "~/report/mail-token";
import type { SoftAuthenticator } from "../soft-authenticator.ts";
import type { Browser } from "./browser.ts";

/** What an account's owner knows and holds, and how the account stands: the model's whole idea of it. */
export type Account = {
  id: string;
  username: string;
  password: string;
  formerPasswords: string[];
  /** Each address, and whether it is verified. */
  addresses: Map<string, boolean>;
  /** When each of them was typed. */
  claimedAt: Map<string, number>;
  primary: string;
  apps: App[];
  keys: Key[];
  removedKeys: Key[];
  /** Recovery codes that can be used, and those that cannot any more. */
  codes: string[];
  spentCodes: string[];
  areCodesKept: boolean;
  codesMadeAt: number;
  areCodesDisowned: boolean;
  /** Since when it has had a second factor, if it has one. */
  twoFactorSince: number;
  /** What "this was not me" disowned and waits to be removed: until when, and what was added since when. */
  reset: { dueAt: number; isReminded: boolean; since: number } | null;
  /** 100 failures in a row, or "this was not me". */
  isClosed: boolean;
  isFrozen: boolean;
  deleteAfter: number | null;
  isGone: boolean;
  /** Gone without ever having verified an address: its name can be registered again. */
  isNameFree: boolean;
};

type Credential = { label: string; addedAt: number; isDisowned: boolean };
export type App = Credential & { secret: string; lastStep: number };
export type Key = Credential & { soft: SoftAuthenticator; isPasskey: boolean };

/** A session that the model has seen begin. Times are in milliseconds. */
export type Session = {
  account: Account;
  token: string;
  methods: Method[];
  startedAt: number;
  seenAt: number;
  provedAt: number | null;
  hasEnded: boolean;
  /** Whether a proof was refused in it: its own budget may be used up. */
};

/** A login between password and last factor. */
export type Flow = {
  account: Account;
  token: string;
  methods: Method[];
  startedAt: number;
  attempts: number;
  /** Ticked with the last factor, while the link of a mail is waited for. */
  remember: boolean;
  isConfirmed: boolean;
  isOver: boolean;
};

/** A browser that an account has logged in from. */
export type KnownBrowser = { account: Account; browser: Browser; trustedUntil: number; failedAt: number };

/** A link out of a mail. */
export type Link = {
  purpose: MailTokenPurpose;
  token: string;
  account: Account;
  /** The address that it was sent to. */
  address: string;
  sentAt: number;
  /** The step that sent it, maybe to several addresses. */
  step: number;
  flow: Flow | null;
  isDead: boolean;
};

/** One random step: which operation, by whom, and how. Numbers choose among what there is. */
export type Step = {
  operation: string;
  browser: number;
  account: number;
  pick: number;
  how: "right" | "spent" | "wrong";
  flag: boolean;
};

export function isPrimaryFactorSet({ apps, keys }: Account): boolean {
  return apps.length + keys.length > 0;
}

export function verifiedAddresses({ addresses }: Account): string[] {
  return [...addresses].flatMap(([address, isVerified]) => (isVerified ? [address] : []));
}

/** One of a list, by a number of any size. */
export function choose<T>(list: readonly T[], number: number): T | undefined {
  return list[number % Math.max(list.length, 1)];
}
