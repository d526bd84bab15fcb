import type { Sql } from "../lib/database/open.ts";
import { type CredentialRow, listCredentialRows } from "../lib/database/statements/list-credentials.ts";
import type { EnrolledFactor, Factor, FactorContext, FactorDescription, Method, StoredCredential } from "./factor.ts";

/** The site's factors, the strongest first. */
export function describeFactors({ factors }: Pick<FactorContext, "factors">): FactorDescription[] {
  return factors.map(describeFactor);
}

export function describeFactor({ kind, backup, field, hasLetters, loginPath, settingsPath, resistsPhishing }: Factor): FactorDescription {
  return { kind, backup, field, hasLetters, loginPath, settingsPath, resistsPhishing };
}

/** The factor of this kind; none where a stored row names one that the site has no more. */
export function findFactor({ factors }: Pick<FactorContext, "factors">, kind: string): Factor | undefined {
  return factors.find((factor) => factor.kind === kind);
}

/** Whether a backup is among the methods: its owner may have lost the other factors. */
export function includesBackup(context: Pick<FactorContext, "factors">, methods: readonly Method[]): boolean {
  return methods.some((method) => findFactor(context, method)?.backup);
}

/** The factors for which the account has a credential. */
export async function listEnrolledFactors(context: FactorContext, accountId: string): Promise<EnrolledFactor[]> {
  const enrolled = await listStoredFactors(context, accountId);
  return enrolled.map((factor) => ({ ...factor, credentials: factor.credentials.map(({ stored: _stored, ...credential }) => credential) }));
}

/** The same with what proofs are compared with. */
export async function listStoredFactors(context: FactorContext, accountId: string): Promise<EnrolledFactor<StoredCredential>[]> {
  return toEnrolled(context, await listCredentialRows(context, credentialParts(context, accountId)));
}

/** A SELECT of the account's credentials by each factor. */
export function credentialParts({ factors }: FactorContext, accountId: string | Sql): Sql[] {
  return factors.map((factor) => factor.credentialRows(accountId));
}

/** Credentials by their factors. */
export function toEnrolled({ factors }: FactorContext, rows: readonly CredentialRow[]): EnrolledFactor<StoredCredential>[] {
  return factors.flatMap((factor) => {
    const credentials = rows.filter(({ kind }) => kind === factor.kind).map(toCredential);
    return credentials.length ? [{ ...describeFactor(factor), credentials }] : [];
  });
}

function toCredential({ kind, hasFailed, closedAt, ...credential }: CredentialRow): StoredCredential {
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

/** Which of these accounts have a second factor that turns two-factor login on, for lists of many. */
export async function findFactorHolders(context: FactorContext, accountIds: string[]): Promise<Set<string>> {
  const holders = new Set<string>();
  for (const factor of context.factors) {
    if (!factor.backup) for (const id of await factor.findHolders(context, accountIds)) holders.add(id);
  }
  return holders;
}
