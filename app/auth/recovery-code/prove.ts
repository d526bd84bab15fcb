import type { Context } from "../../lib/context.ts";
import { transaction } from "../../lib/database/transaction.ts";
import { account } from "../../lib/subject.ts";
import { fromBase64url } from "../../lib/text/base64url.ts";
import { report } from "../../report/report.ts";
import type { FactorProof, ProofResult } from "../factor.ts";
import { hashCode } from "./code.ts";

/**
 * Checks a code and spends it: one hash, then one update that asks for an unused row decides. The event and its mail say how
 * many are left.
 */
export async function prove(
  context: Context,
  { accountId, response, credentials: [sheet] }: Omit<FactorProof, "purpose">,
): Promise<ProofResult> {
  if (!sheet || sheet.closed) return { kind: "refused", reason: "wrong" };
  if (sheet.disownedAt) return { kind: "refused", reason: "disowned" };
  const codeHash = await hashCode(response, fromBase64url(sheet.stored ?? ""));

  return transaction(context, async (context): Promise<ProofResult> => {
    const { db, clock } = context;
    const { count } = await db.recoveryCode.updateMany({
      where: { accountId, codeHash, usedAt: null },
      data: { usedAt: clock.now() },
    });
    if (count !== 1) return { kind: "refused", reason: "wrong" };

    const left = await db.recoveryCode.count({ where: { accountId, usedAt: null } });
    await report(context, { about: account(accountId), event: "recovery-code:used", detail: { left }, mailParams: { count: left } });
    return { kind: "proved", credential: { id: sheet.id, label: "" } };
  });
}
