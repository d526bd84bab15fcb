import type { Context } from "../lib/context.ts";
import { type CredentialRow, listCredentialRows } from "../lib/database/list-credentials.ts";
import type { Sql } from "../lib/database/open.ts";

export type FactorKind = "security-key" | "totp" | "recovery-code";

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

/** What a proof is for: a challenge that was made for one flow or session answers no other. */
export type ProofPurpose = { ceremony: "login" | "confirm"; boundTo: string };

/**
 * What came of a proof. A refusal's reason is the last part of a message key (`factor.<kind>.<reason>`), its params fill
 * that text. `note` is a risk signal to record although the proof holds.
 */
export type ProofResult =
  | { kind: "proved"; credential: { id: string; label: string }; note?: "counter-went-back" }
  | { kind: "refused"; reason: string; params?: Record<string, string | number> };

/** What came of a proof that says by itself who signs in. A refusal names the account that it claims to be, if that is known. */
export type SoleProofResult =
  | { kind: "proved"; accountId: string; credential: { id: string; label: string }; note?: "counter-went-back" }
  | { kind: "refused"; reason: string; accountId?: string | undefined; credentialId?: string | undefined };

export type FactorProof = { accountId: string; response: string; purpose: ProofPurpose; closed?: ReadonlySet<string> };

interface AnyFactor {
  readonly kind: FactorKind;
  /**
   * The same credentials as a SELECT of `kind`, `id`, `label`, `createdAt`, `lastUsedAt` and `disownedAt`, in this order, so that those
   * of all factors are one statement.
   * @param accountId the id, or an expression for it
   */
  credentialRows(accountId: string | Sql): Sql;
  /** The credentials that the account has. */
  listCredentials(context: Context, accountId: string): Promise<FactorCredential[]>;
  /**
   * Checks a proof and spends it: a second call with the same one is refused.
   * @param response what came in the form's field: a code, or the JSON of an assertion
   * @param closed credentials that prove nothing, not even if they are right
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

/** A backup gets its owner in when the others are lost; it does not turn two-factor login on and proves no step-up. */
export interface BackupFactor extends AnyFactor {
  readonly backup: true;
  /**
   * Makes the credentials that go with an account's first factor. What is slow is done at once; the function returned
   * stores them, in the transaction of the enrolment.
   */
  prepare(context: Context, accountId: string): Promise<(context: Context) => Promise<void>>;
  /** Takes all credentials away: the last factor that they back up is gone. */
  removeAll(context: Context, accountId: string): Promise<void>;
}

/**
 * A second factor. Login, step-up and enrolment know factors by this interface only, so a new one is a new folder, a line
 * in services.server.ts and a model.
 */
export type Factor = PrimaryFactor | BackupFactor;

/** The factors of this site, the strongest first. */
export type FactorContext = Context & { factors: readonly Factor[] };

/** What an account can prove with, in the order of `factors`. */
export type EnrolledFactor = { kind: FactorKind; backup: boolean; credentials: FactorCredential[] };

/** The factors for which the account has a credential. */
export async function listEnrolledFactors(context: FactorContext, accountId: string): Promise<EnrolledFactor[]> {
  return toEnrolled(context, await listCredentialRows(context, credentialParts(context, accountId)));
}

/** A SELECT of the account's credentials by each factor. */
export function credentialParts({ factors }: FactorContext, accountId: string | Sql): Sql[] {
  return factors.map((factor) => factor.credentialRows(accountId));
}

/** Credentials by their factors. */
export function toEnrolled({ factors }: FactorContext, rows: readonly CredentialRow[]): EnrolledFactor[] {
  return factors.flatMap(({ kind, backup }) => {
    const credentials = rows.filter((row) => row.kind === kind).map(toCredential);
    return credentials.length ? [{ kind, backup, credentials }] : [];
  });
}

function toCredential({ kind, hasFailed, closedAt, ...credential }: CredentialRow): FactorCredential {
  return { ...credential, ...(hasFailed ? { hasFailed: true } : {}), ...(closedAt ? { closed: true } : {}) };
}

/** Whether one of the factor's credentials can be used; a factor that is closed or disowned as a whole is still asked for, by the name of the others. */
export function isOpen({ credentials }: EnrolledFactor): boolean {
  return credentials.some(({ closed, disownedAt }) => !closed && !disownedAt);
}

/** Whether two-factor login is on: backups alone do not turn it on, and what failures closed does not turn it off. */
export function hasSecondFactor(enrolled: readonly EnrolledFactor[]): boolean {
  return enrolled.some(({ backup }) => !backup);
}
