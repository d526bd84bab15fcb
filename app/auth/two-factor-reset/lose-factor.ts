import type { SealedFactor } from "../../lib/secrets/sealed-table.ts";
import { account } from "../../lib/subject.ts";
import type { MailParams } from "../../mail/kinds.ts";
import { report } from "../../report/report.ts";
import { endAccess } from "../end-access/end-access.ts";
import type { FactorContext } from "../factor.ts";
import { findFactor, hasSecondFactor, listEnrolledFactors } from "../factors.ts";
import { closePassword } from "../password/close-password.ts";
import { takeReset } from "./pending-reset.ts";

/**
 * Deals with a second factor of an account that the site has lost by its own fault; call it in the transaction that took the
 * factor away, with the account locked. All sessions end, and the owner's addresses are told. Other factors stay. Without one,
 * the backups go and the password is closed: only a reset by mail opens the account again.
 */
export async function loseFactor(context: FactorContext, { accountId, kind, label }: SealedFactor): Promise<void> {
  const isBackup = findFactor(context, kind)?.backup ?? false;
  const wasLast = !isBackup && !hasSecondFactor(await listEnrolledFactors(context, accountId));
  if (wasLast) {
    for (const factor of context.factors) if (factor.backup) await factor.removeAll(context, accountId);
    await takeReset(context, { accountId });
    // The second factor was to keep out whoever knows the password, and nobody has made sure who comes next.
    await closePassword(context, accountId);
  }
  // A browser that the account knows is let in with a closed password.
  await endAccess(context, { accountId, reason: "factor-changed", browsers: wasLast ? "forgotten" : "distrusted" });
  const mailParams: MailParams = wasLast ? { context: "last" } : isBackup ? { context: "codes" } : {};
  await report(context, { about: account(accountId), event: "factor:lost", detail: { factor: kind, label }, mailParams });
}
