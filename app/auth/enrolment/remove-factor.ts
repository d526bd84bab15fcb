import { account } from "../../lib/subject.ts";
import { writeFor } from "../../lib/write-for.ts";
import type { MailParams } from "../../mail/kinds.ts";
import { report } from "../../report/report.ts";
import { endAccess } from "../end-access/end-access.ts";
import type { FactorContext, FactorKind } from "../factor.ts";
import { listEnrolledFactors } from "../factors.ts";

export type RemovedFactor =
  /** `wasLast`: two-factor login is off now, and the backups are gone too. */
  | { kind: "removed"; label: string; wasLast: boolean }
  /** The account has no such credential. */
  | { kind: "not-found" }
  /** The site asks for two factors, and this is the account's last. */
  | { kind: "last-factor" };

/**
 * Takes a credential of a factor away, whichever it is; whoever calls it has asked for a fresh proof. The other sessions
 * end, devices are forgotten, and with the last factor the backups go.
 */
export async function removeFactor(
  context: FactorContext,
  { accountId, kind, id }: { accountId: string; kind: FactorKind; id: string },
): Promise<RemovedFactor> {
  return writeFor(context, accountId, async (context): Promise<RemovedFactor> => {
    const factor = context.factors.find((factor) => factor.kind === kind);
    const primary = (await listEnrolledFactors(context, accountId)).filter(({ backup }) => !backup);
    const credential = primary.find((enrolled) => enrolled.kind === kind)?.credentials.find((credential) => credential.id === id);
    if (!credential || !factor || factor.backup) return { kind: "not-found" };

    const wasLast = primary.flatMap(({ credentials }) => credentials).length === 1;
    if (wasLast && context.settings.twoFactorPolicy === "required") return { kind: "last-factor" };

    await factor.remove(context, { accountId, id });
    if (wasLast) for (const backup of context.factors) if (backup.backup) await backup.removeAll(context, accountId);

    const { label } = credential;
    const mailParams: MailParams = wasLast ? { context: "last" } : {};
    await report(context, { about: account(accountId), event: "factor:removed", detail: { factor: kind, label }, mailParams });
    await endAccess(context, { accountId, reason: "factor-changed", spare: context.client, browsers: "distrusted" });
    return { kind: "removed", label, wasLast };
  });
}
