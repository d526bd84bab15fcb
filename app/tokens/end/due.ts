import { after, DAY } from "../../lib/clock.ts";

/** So long before a token expires its owner is told. */
export const EXPIRY_WARNING = 7 * DAY;
/** A token that was not used for a year is ended, and its owner is told this long before. */
const UNUSED = 365 * DAY;
const UNUSED_WARNING = 14 * DAY;

/** The columns that decide when a token is warned of or ended. */
export type Ageing = {
  createdAt: Date;
  expiresAt: Date | null;
  lastUsedAt: Date | null;
  warned: string | null;
  unusedWarnedAt: Date | null;
  replacedAt: Date | null;
};

export type Due = "expired" | "unused" | "warn-expiring" | "warn-unused";

/** All that time does to a token, the first that applies first. One that was replaced only expires. */
function timetable({ createdAt, expiresAt, lastUsedAt, warned, unusedWarnedAt, replacedAt }: Ageing): { due: Due; at: Date }[] {
  const table: { due: Due; at: Date }[] = [];
  if (expiresAt) table.push({ due: "expired", at: expiresAt });
  if (replacedAt) return table;
  // After the warning there are always two weeks, also where the site was down meanwhile.
  if (unusedWarnedAt) table.push({ due: "unused", at: after(unusedWarnedAt, UNUSED_WARNING) });
  if (expiresAt && warned === null) table.push({ due: "warn-expiring", at: after(expiresAt, -EXPIRY_WARNING) });
  if (!unusedWarnedAt) {
    const at = after(lastUsedAt ?? createdAt, UNUSED - UNUSED_WARNING);
    if (!expiresAt || expiresAt > after(at, UNUSED_WARNING)) table.push({ due: "warn-unused", at });
  }
  return table;
}

/** What is to be done with a token now; null where that is nothing. */
export function dueNow(token: Ageing, now: Date): Due | null {
  return timetable(token).find(({ at }) => at <= now)?.due ?? null;
}

/** When to look at the token again. A use in between only puts it off. */
export function nextCheck(token: Ageing): Date | null {
  const moments = timetable(token).map(({ at }) => at.getTime());
  return moments.length ? new Date(Math.min(...moments)) : null;
}

/** Until when a token is to be used so that it is not ended, where its owner is told now. */
export function unusedUntil(now: Date): Date {
  return after(now, UNUSED_WARNING);
}
