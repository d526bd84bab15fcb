import type { Context } from "../../lib/context.ts";
import * as policy from "./password-policy.ts";

export { passwordChangedAt } from "./password-changed-at.ts";

/** How many characters a new password needs. */
export function minPasswordLength({ settings }: Context): number {
  return policy.minPasswordLength(settings);
}
