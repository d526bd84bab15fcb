import type { Context } from "../../lib/context.ts";
import { account } from "../../lib/subject.ts";
import { fromBase64url } from "../../lib/text/base64url.ts";
import { writeFor } from "../../lib/write-for.ts";
import { report } from "../../report/report.ts";
import { guarded, type Throttled } from "../../throttle/throttle.ts";
import { hashCode } from "./code.ts";

export type KeptCodes = { kind: "kept" } | { kind: "refused"; reason: "wrong" } | Throttled;

/** Notes that the codes were kept: one of them was typed. It is not spent. */
export async function proveKept(context: Context, { accountId, code }: { accountId: string; code: string }): Promise<KeptCodes> {
  const counts = [{ limit: "factorSetup" as const, key: accountId }];
  return guarded(context, counts, async (): Promise<KeptCodes> => {
    const sheet = await context.db.recoverySheet.findUnique({ where: { accountId } });
    const codeHash = sheet && (await hashCode(code, fromBase64url(sheet.salt)));
    const unused = codeHash && (await context.db.recoveryCode.findFirst({ where: { accountId, codeHash, usedAt: null } }));
    if (!unused) return { kind: "refused", reason: "wrong" };

    await writeFor(context, accountId, async (context) => {
      const { count } = await context.db.recoverySheet.updateMany({
        where: { id: sheet.id, keptAt: null },
        data: { keptAt: context.clock.now() },
      });
      if (count === 1) await report(context, { about: account(accountId), event: "recovery-codes:kept" });
    });
    return { kind: "kept" };
  });
}
