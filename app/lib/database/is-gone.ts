import { AccountGoneError } from "./statements/lock-account.ts";

/** Prisma's codes for a row that is not there to be read or changed (P2025), or to be belonged to (P2003). */
const CODES = new Set(["P2025", "P2003"]);

/**
 * Whether the error says that the row in question was deleted in that moment: nothing that an account has outlives it, so the
 * account is gone. Nothing was done.
 */
export function isGone(error: unknown): boolean {
  return error instanceof AccountGoneError || (error instanceof Error && "code" in error && CODES.has(String(error.code)));
}
