import { account } from "../../lib/subject.ts";
import { writeFor } from "../../lib/write-for.ts";
import { report } from "../../report/report.ts";
import { endAllTokens } from "../../tokens/end/end-tokens.ts";
import { endAccess } from "../end-access/end-access.ts";
import { removeCredentials } from "../enrolment/remove-credentials.ts";
import type { FactorContext } from "../factor.ts";
import { takeReset } from "./pending-reset.ts";

/**
 * Takes every second factor off an account whose owner has lost them all; whoever calls it has made sure who asks. All
 * sessions and API tokens end, and the owner's addresses are told. It shows and sets no secret and no password.
 * @returns whether there was a factor to take off
 */
export async function resetTwoFactor(
  context: FactorContext,
  { accountId, reason }: { accountId: string; reason?: string },
): Promise<boolean> {
  return writeFor(context, accountId, async (context) => {
    const removed = await removeCredentials(context, { accountId, goes: () => true });
    if (removed.length === 0) return false;

    // One that still waits must not take off what its owner sets up after this one.
    await takeReset(context, { accountId });
    await endAccess(context, { accountId, reason: "factor-changed", browsers: "distrusted" });
    await endAllTokens(context, { accountId, reason: "two-factor-reset" });
    await report(context, { about: account(accountId), event: "account:two-factor-reset", reason });
    return true;
  });
}
