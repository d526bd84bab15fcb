import { after, DAY } from "../lib/clock.ts";
import type { Context } from "../lib/context.ts";
import type { ListedToken } from "./list-tokens.ts";

/** For so long after a new password its owner is asked about tokens. */
const ASKED_FOR = DAY;

/**
 * The labels of the listed tokens that are older than a password that was set just now: whoever knew the last one may have created them,
 * and they are good as before.
 */
export function listTokensToReview(
  { clock }: Context,
  { tokens, passwordChangedAt }: { tokens: readonly ListedToken[]; passwordChangedAt: Date },
): string[] {
  if (passwordChangedAt < after(clock.now(), -ASKED_FOR)) return [];
  return tokens.filter(({ createdAt }) => createdAt < passwordChangedAt).map(({ label }) => label);
}
