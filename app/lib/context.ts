import type { Clock } from "./clock.ts";
import type { Db } from "./database/open.ts";
import type { Random } from "./random.ts";
import type { KeyRing } from "./secrets/seal.ts";
import type { SiteLinks } from "./settings/site-links.ts";
import type { Storage } from "./storage.ts";
import type { SubjectKind } from "./subject.ts";
import type { Language } from "./text/language.ts";

/** The operator's choices that the domain needs to know. */
export type Settings = {
  siteName: string;
  /** What every page and every mail says first, such as "Test site"; null where the site is the real one. */
  siteBanner: string | null;
  /** Scheme, host and port of the site, without a trailing slash. */
  origin: string;
  links: SiteLinks;
  /** The WebAuthn relying party id: a host name. */
  rpId: string;
  /** Other origins of the operator at which browsers offer the passkeys of `rpId`. */
  relatedOrigins: readonly string[];
  twoFactorPolicy: "optional" | "required";
  /** Whether new files of new projects wait for approval, until an owner sets it otherwise. */
  newProjectsNeedApproval: boolean;
  /** Whether a login with a typed code from a new browser is confirmed by a link in a mail. */
  confirmNewDevices: boolean;
  /** Whether a browser can be told to skip the second factor for a while. */
  rememberedBrowsers: boolean;
  /** How many steps of 30 seconds before and after its own a TOTP code is taken: 1, or 0 where the operator is strict. */
  totpDriftSteps: number;
  sessionIdleSeconds: number;
  sessionAbsoluteSeconds: number;
  /**
   * How long a two-factor reset that an admin began waits. No standard has a figure (NIST SP 800-63B-4, 4.2 asks that the owner
   * is told): by default 72 hours, so that the mail of a Friday evening is read on the Monday before anything happens.
   */
  twoFactorResetSeconds: number;
  /** How large an uploaded file may be. */
  uploadMaxBytes: number;
  /** How large all files of a project may be together. */
  projectQuotaBytes: number;
  /** Whether an upload may come with a password: from no account, from those without a second factor, or from all. */
  passwordUploads: "deny" | "without-two-factor" | "allow";
};

/** Where a request comes from: recorded with every event. */
export type Place = { ipAddress: string; userAgent: string };

/**
 * The client that asks, and what its browser brought: the tokens of its cookies, null where it sent none; they are recorded nowhere. And
 * the language that it chose or asks for, null where the site has none of those.
 */
export type Client = Place & { deviceToken: string | null; sessionToken: string | null; language: Language | null };

/** Nobody's browser: the site itself, and its operator's tool. */
export const NO_CLIENT: Client = { ipAddress: "", userAgent: "", deviceToken: null, sessionToken: null, language: null };

/**
 * The text of one range of a collection of breached passwords, named by the first digits of a hash: lines of the other digits
 * and a count. Null where it could not be had.
 */
export type AskBreaches = (prefix: string) => Promise<string | null>;

type Kinds = {
  /** Has no session. */
  visitor: unknown;
  /** Sends the cookie of a session. `findAccountId` gives the account of the session while it lives. */
  session: { findAccountId(context: Context): Promise<string | null> };
  /** A session, in the one transaction in which it was seen that its account is an admin's (app/admin/act-as.ts). */
  admin: { accountId: string; name: string };
  /** A tool that sends an API token. `name` is the token's label. */
  token: { accountId: string; tokenId: string; name: string };
  /** A tool that sends the account's password with each request. */
  password: { accountId: string };
  /** Runs the operator's tool. */
  operator: { name: string };
  /** The site itself: what is due, and links in mails. `name` is of who began what the site carries out. */
  site: { name?: string };
};

/**
 * The one who acts (docs/decisions/0025-actors-and-subjects.md). `admit` comes first in the transaction of every write for an account
 * (app/lib/write-for.ts): it locks the account, and throws where what the actor acts by has ended since the request began. `name`
 * is how the histories of others name the actor.
 */
export type ActorOf<Kind extends keyof Kinds> = Kinds[Kind] & { kind: Kind; admit(context: Context, accountId: string): Promise<void> };
export type Actor = { [Kind in keyof Kinds]: ActorOf<Kind> }[keyof Kinds];

/**
 * To whom a mail about an event goes. `emailId` is that of a verified address, which a link in the mail can be bound to; the mail greets
 * by `username`.
 */
export type Recipient = { accountId: string; emailId: string | null; address: string; username: string };

/** Finds whom events about a subject of one kind are mailed to. `alsoTo` has further ones whom the event concerns. */
export type FindRecipients = (context: Context, subject: { id: string; alsoTo: readonly Recipient[] }) => Promise<Recipient[]>;

/** Every domain function takes this first. Inside `transaction` its `db` is the transaction's. */
export type Context = {
  db: Db;
  clock: Clock;
  random: Random;
  keys: KeyRing;
  settings: Settings;
  client: Client;
  actor: Actor;
  recipients: Readonly<Record<SubjectKind, FindRecipients>>;
  /** Where the bytes of uploaded files are. */
  storage: Storage;
  /** Only where a collection of breached passwords is configured. */
  askBreaches?: AskBreaches | undefined;
};
