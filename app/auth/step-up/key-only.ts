import { isAdmin, type Role } from "../../lib/role.ts";
import type { EnrolledFactor, FactorContext } from "../factor.ts";
import { listEnrolledFactors } from "../factors.ts";

/** Whether the account has a factor that resists phishing: a security key or passkey. */
export async function hasKey(context: FactorContext, accountId: string): Promise<boolean> {
  return includesKey(await listEnrolledFactors(context, accountId));
}

function includesKey(enrolled: readonly EnrolledFactor[]): boolean {
  return enrolled.some(({ resistsPhishing }) => resistsPhishing);
}

/**
 * Whether nothing but a security key or passkey proves that it is this account's owner. So it is for an admin who has one,
 * wherever a fresh proof is asked for: a code that was passed on could otherwise add a key, and the key open the admin pages.
 */
export async function provesByKeyOnly(context: FactorContext, { accountId, role }: { accountId: string; role: Role }): Promise<boolean> {
  return isAdmin({ role }) && hasKey(context, accountId);
}

/** The same of factors that were read already. */
export function isByKeyOnly({ enrolled, role }: { enrolled: readonly EnrolledFactor[]; role: Role }): boolean {
  return isAdmin({ role }) && includesKey(enrolled);
}
