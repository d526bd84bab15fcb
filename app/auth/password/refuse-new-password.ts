import type { Context } from "../../lib/context.ts";
import { isBreached } from "./breach-check.ts";
import { type PasswordRefusal, refusePassword } from "./password-policy.ts";

/**
 * Whether a password may be set: by the site's own rules first, and what passes them is looked up in the collection of
 * breached passwords where there is one. Asks another server: never call it in a transaction.
 * @returns the reason for refusing it, or null
 */
export async function refuseNewPassword(
  context: Context,
  { password, ownWords }: { password: string; ownWords: string[] },
): Promise<PasswordRefusal | null> {
  const refusal = await refusePassword(password, { settings: context.settings, ownWords });
  if (refusal) return refusal;
  return (await isBreached(context, password)) ? { reason: "breached", params: {} } : null;
}
