import type { SecurityEventName } from "../history/events/events.ts";
import type { Context } from "../lib/context.ts";
import type { Sql } from "../lib/database/open.ts";
import type { SealedTable } from "../lib/secrets/sealed-table.ts";
import type { Sweep } from "../lib/sweep.ts";

/**
 * Each kind of factor with the reasons for which it refuses a proof. Every factor folder adds its own line, by
 * `declare module "../factor.ts"`: so the compiler knows all kinds, and no file lists them.
 * @public
 */
// biome-ignore lint/suspicious/noEmptyInterface: the factor folders fill it
export interface FactorRefusals {}

export type FactorKind = keyof FactorRefusals;

/** Why a proof is refused: the last part of a message key (`factor.<kind>.refused.<reason>`). Failures in a row close any factor. */
export type RefusalReason<Kind extends FactorKind = FactorKind> = FactorRefusals[Kind] | "closed";

/** What fills the text of a refusal. */
export type RefusalParams = Record<string, string | number>;

/** A method that a person performed to log in. */
export type Method = "password" | FactorKind | "passkey" | "remembered-device";

/**
 * One enrolled credential of a factor, as lists show it. One that is closed or disowned proves nothing any more, and keeps
 * two-factor login on as long as it is there.
 */
export type FactorCredential = {
  id: string;
  label: string;
  createdAt: Date;
  lastUsedAt: Date | null;
  /** When it was reported as not its owner's. */
  disownedAt: Date | null;
  /** Only where it has failed since it was last right, and only in lists of all factors. */
  hasFailed?: true;
  /** Only where failures in a row have closed it. */
  closed?: true;
};

/**
 * The same with what its proofs are compared with, as the factor stores it; null where the factor looks that up by the proof. It is for the
 * factor alone: no list for a page has it.
 */
export type StoredCredential = FactorCredential & { stored: string | null };

/** What a proof is for: a challenge that was made for one flow or session answers no other. */
export type ProofPurpose = { ceremony: "login" | "confirm"; boundTo: string };

/** `risk` is an event to record, with the credential's label, although the proof holds. */
type Proved = { kind: "proved"; credential: { id: string; label: string }; risk?: SecurityEventName };

/** What came of a proof. */
export type ProofResult = Proved | { kind: "refused"; reason: RefusalReason; params?: RefusalParams };

/** What came of a proof that says by itself who signs in. A refusal names the account that it claims to be, if that is known. */
export type SoleProofResult =
  | (Proved & { accountId: string })
  | { kind: "refused"; reason: RefusalReason; accountId?: string | undefined; credentialId?: string | undefined };

/** `credentials`: all that the account has of this kind, with those that are closed or disowned and prove nothing, not even if they are right. */
export type FactorProof = { accountId: string; response: string; purpose: ProofPurpose; credentials: readonly StoredCredential[] };

/**
 * What pages need to know of a factor, as plain data. Its texts stand under `factor.<kind>` in the message catalogue
 * (see app/ui/messages/en/factor).
 */
export type FactorDescription = {
  readonly kind: FactorKind;
  /** See `PrimaryFactor` and `BackupFactor`. */
  readonly backup: boolean;
  /** The field of a form that holds a proof: a code that is typed, or what the browser answered to a challenge. */
  readonly field: "code" | "response";
  /** Only where a typed code is not all digits: the page then asks for a keyboard with letters. */
  readonly hasLetters?: boolean | undefined;
  /** The page that takes a proof during a login. */
  readonly loginPath: string;
  /** The page that adds and removes credentials. */
  readonly settingsPath: string;
  /** Whether a look-alike site cannot pass its proof on (NIST SP 800-63B-4, 3.2.5). */
  readonly resistsPhishing: boolean;
};

interface AnyFactor extends FactorDescription {
  /** What the factor's own pages call, each with the context as its first argument. */
  readonly services: Readonly<Record<string, (context: never, ...args: never[]) => unknown>>;
  /** Its tables with sealed values; a set-up comes before the credential that it becomes, so that a change of keys meets each once. */
  readonly sealedTables: readonly SealedTable[];
  /** What deletes its rows that are of no use any more. */
  readonly sweeps: readonly Sweep[];
  /**
   * The account's credentials as a SELECT of `kind`, `id`, `label`, `createdAt`, `lastUsedAt`, `disownedAt` and `stored`, in this order, so
   * that those of all factors are one statement (`listEnrolledFactors`).
   * @param accountId the id, or an expression for it
   */
  credentialRows(accountId: string | Sql): Sql;
  /** Only where a proof answers a challenge: makes one. @returns what the page hands to the browser; null where there is nothing to ask for */
  beginProof?(context: Context, which: { accountId: string; purpose: ProofPurpose }): Promise<object | null>;
  /**
   * Checks a proof and spends it: a second call with the same one is refused.
   * @param response what came in the form's field: a code, or the JSON of an assertion
   */
  prove(context: Context, proof: FactorProof): Promise<ProofResult>;
  /** Only where a response names the one credential that it is of: its id, or none. Otherwise a response is compared with all of them. */
  findTried?(context: Context, proof: { accountId: string; response: string }): Promise<string[]>;
  /** Whether a proof held from `since` on. */
  wasUsed(context: Context, which: { accountId: string; since: Date }): Promise<boolean>;
  /** Keeps the credentials that were added from `since` on from proving anything. */
  disown(context: Context, which: { accountId: string; since: Date }): Promise<void>;
  /** Lets all credentials that were disowned prove again. */
  restore(context: Context, accountId: string): Promise<void>;
  /** Drops what was begun to add a credential, but for what the spared session began (its public id). */
  dropSetups?(context: Context, which: { accountId: string; spareId: string | null }): Promise<void>;
}

/** A factor that turns two-factor login on. */
export interface PrimaryFactor extends AnyFactor {
  readonly backup: false;
  /**
   * Only where the factor can be two in one, something held and its user verified: checks a proof that needs no password,
   * and spends it.
   * @param browserToken the browser that it was begun in
   */
  proveAlone?(context: Context, proof: { response: string; browserToken: string }): Promise<SoleProofResult>;
  /** Which of these accounts have a credential, for lists of many. */
  findHolders(context: Context, accountIds: string[]): Promise<string[]>;
  /** Takes one credential away. @returns false where the account has none of this id */
  remove(context: Context, credential: { accountId: string; id: string }): Promise<boolean>;
}

/** How an account stands with a backup. */
export type BackupStatus = {
  createdAt: Date;
  /** How often it can still be used. */
  left: number;
  isLow: boolean;
  /** Whether the person showed that it was kept. */
  isKept: boolean;
  /** Whether the page that shows it once was not opened yet. */
  isWaiting: boolean;
};

/** A backup gets its owner in when the others are lost; it does not turn two-factor login on and proves no step-up. */
export interface BackupFactor extends AnyFactor {
  readonly backup: true;
  /**
   * Makes the credentials that go with an account's first factor. What is slow is done at once; the function returned
   * stores them, in the transaction of the enrolment.
   */
  prepare(context: Context, accountId: string): Promise<(context: Context) => Promise<void>>;
  /** Null where the account has none. */
  readStatus(context: Context, accountId: string): Promise<BackupStatus | null>;
  /** Takes all credentials away: the last factor that they back up is gone. */
  removeAll(context: Context, accountId: string): Promise<void>;
}

/**
 * A second factor. The rest of the site knows factors by this interface only: docs/adding-a-factor.md shows all that a new one
 * takes.
 */
export type Factor = PrimaryFactor | BackupFactor;

/** The factors of this site, the strongest first. */
export type FactorContext = Context & { factors: readonly Factor[] };

/** A factor that a page asks for a proof; `options` is the challenge, for a factor that answers one. */
export type AskedFactor = Pick<FactorDescription, "kind" | "field" | "hasLetters"> & { options: object | null };

/** What an account can prove with, in the order of `factors`. */
export type EnrolledFactor<Credential = FactorCredential> = FactorDescription & { credentials: Credential[] };
