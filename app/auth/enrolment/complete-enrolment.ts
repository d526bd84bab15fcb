import { noteTwoFactorOn } from "../../accounts/two-factor-since.ts";
import type { Context } from "../../lib/context.ts";
import { account } from "../../lib/subject.ts";
import { writeFor } from "../../lib/write-for.ts";
import { report } from "../../report/report.ts";
import { endAccess } from "../end-access/end-access.ts";
import type { BackupFactor, FactorContext, FactorKind } from "../factor.ts";
import { hasSecondFactor, listEnrolledFactors } from "../factors.ts";

export type CompletedEnrolment =
  /** `isFirst`: this turned two-factor login on, and the backups were made with it and wait to be shown. */
  | { kind: "enrolled"; isFirst: boolean }
  /** `store` said no; nothing was changed. */
  | { kind: "not-stored" };

/**
 * Adds a factor's credential, whichever it is: the credential, the backups that go with the first one, the end of the
 * other sessions and of what remembered devices skip, the event and its mail, in one transaction.
 * @param store writes the credential; false where that cannot be (its ceremony was used already, there are too many).
 *   It must not have written anything then. An error that it throws undoes all.
 */
export async function completeEnrolment(
  context: FactorContext,
  { accountId, kind, label, store }: { accountId: string; kind: FactorKind; label: string; store(context: Context): Promise<boolean> },
): Promise<CompletedEnrolment> {
  const backups = hasSecondFactor(await listEnrolledFactors(context, accountId)) ? null : await prepareBackups(context, accountId);

  return writeFor(context, accountId, async (context): Promise<CompletedEnrolment> => {
    const isFirst = !hasSecondFactor(await listEnrolledFactors(context, accountId));
    const link = { purpose: "not-me", since: context.clock.now() } as const;
    if (!(await store(context))) return { kind: "not-stored" };

    await report(context, { about: account(accountId), event: "factor:added", detail: { factor: kind, label }, link });
    if (isFirst) {
      await noteTwoFactorOn(context, accountId);
      // Hashing in a transaction is slow, but happens only if the factor there was has gone since the look above.
      for (const storeBackup of backups ?? (await prepareBackups(context, accountId))) await storeBackup(context);
    }
    await endAccess(context, { accountId, reason: "factor-changed", spare: context.client, browsers: "distrusted" });
    return { kind: "enrolled", isFirst };
  });
}

async function prepareBackups(context: FactorContext, accountId: string) {
  const backups = context.factors.filter((factor): factor is BackupFactor => factor.backup);
  return Promise.all(backups.map((backup) => backup.prepare(context, accountId)));
}
