import type { Context } from "../../lib/context.ts";
import { account } from "../../lib/subject.ts";
import { writeFor } from "../../lib/write-for.ts";
import { report } from "../../report/report.ts";
import { type Ageing, type Due, dueNow, nextCheck, unusedUntil } from "./due.ts";
import { endTokens } from "./end-tokens.ts";

const BATCH = 50;

/**
 * Warns of tokens that expire soon or are not used, and ends those that expired or were not used for a year: each once, whichever
 * processes try. @returns how many were looked at
 */
export async function checkDueTokens(context: Context): Promise<number> {
  const { db, clock } = context;
  const due = await db.apiToken.findMany({
    where: { checkAt: { lte: clock.now() } },
    orderBy: { checkAt: "asc" },
    take: BATCH,
    select: { id: true, accountId: true },
  });
  for (const { id, accountId } of due) await writeFor(context, accountId, (context) => check(context, id));
  return due.length;
}

async function check(context: Context, id: string): Promise<void> {
  const { db, clock } = context;
  const now = clock.now();
  const token = await db.apiToken.findUnique({ where: { id } });
  if (!token) return;
  if (token.endedAt) return void (await db.apiToken.update({ where: { id }, data: { checkAt: null } }));

  const changed = await carryOut(context, token, dueNow(token, now));
  await db.apiToken.update({ where: { id }, data: { ...changed, checkAt: nextCheck({ ...token, ...changed }) } });
}

/** @returns the columns that change with it */
async function carryOut(
  context: Context,
  { id, accountId, label, expiresAt, replacedAt }: Ageing & { id: string; accountId: string; label: string },
  due: Due | null,
): Promise<Partial<Pick<Ageing, "warned" | "unusedWarnedAt">>> {
  const about = account(accountId);
  const now = context.clock.now();
  switch (due) {
    case "expired":
    case "unused": {
      await endTokens(context, { accountId, reason: replacedAt ? "regenerated" : due, which: { id } });
      // Its owner was told when another one took its place.
      if (!replacedAt) await report(context, { about, event: "token:ended", detail: { label, context: due } });
      return {};
    }
    case "warn-expiring":
      await report(context, { about, event: "token:expiring", detail: { label }, mailParams: { until: String(expiresAt?.toISOString()) } });
      return { warned: "expiring" };
    case "warn-unused":
      await report(context, { about, event: "token:unused", detail: { label }, mailParams: { until: unusedUntil(now).toISOString() } });
      return { unusedWarnedAt: now };
    case null:
      return {};
  }
}
