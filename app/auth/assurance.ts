import type { FactorContext, Method } from "./factor.ts";
import { findFactor } from "./factors.ts";

/**
 * How sure the site is of who is there, derived from the methods performed and never stored: 1 for a single factor,
 * 2 for two (NIST SP 800-63B-4, AAL1 and AAL2).
 */
export type AssuranceLevel = 0 | 1 | 2;

export function assuranceOf(methods: readonly Method[]): AssuranceLevel {
  if (methods.includes("passkey")) return 2; // a discoverable key with user verification is two factors in one
  if (!methods.includes("password")) return 0;
  return methods.length > 1 ? 2 : 1;
}

/**
 * Whether a look-alike site could not have passed on one of the methods: factors say it of themselves, and WebAuthn binds a passkey
 * to this origin (NIST SP 800-63B-4, 3.2.5).
 */
export function isPhishingResistant(context: Pick<FactorContext, "factors">, methods: readonly Method[]): boolean {
  return methods.some((method) => method === "passkey" || findFactor(context, method)?.resistsPhishing);
}
