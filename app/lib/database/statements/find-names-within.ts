import type { Context } from "../../context.ts";

/** So many names are looked through at a time: some milliseconds on either database. */
const LOOKED_THROUGH = 20_000;

/**
 * The normalised names of projects that have these letters, but not at their start, among the next names after one.
 * @param letters lower-case letters, digits and hyphens only
 * @returns `end`: the name after which to go on; null where all names were looked through
 */
export async function findNamesWithin(
  { db }: Context,
  { letters, after, most }: { letters: string; after: string; most: number },
): Promise<{ names: string[]; end: string | null }> {
  const rows = await db.$queryRaw<{ nameKey: string }[]>`
    SELECT "nameKey" FROM (SELECT "nameKey" FROM "Project" WHERE "nameKey" > ${after} ORDER BY "nameKey" LIMIT ${LOOKED_THROUGH}) AS "next"
    WHERE "nameKey" LIKE ${`_%${letters}%`} AND "nameKey" NOT LIKE ${`${letters}%`}
    ORDER BY "nameKey" LIMIT ${most}`;
  const names = rows.map(({ nameKey }) => nameKey);
  if (names.length === most) return { names, end: names.at(-1) ?? null };
  const [last] = await db.$queryRaw<{ nameKey: string }[]>`
    SELECT "nameKey" FROM "Project" WHERE "nameKey" > ${after} ORDER BY "nameKey" LIMIT 1 OFFSET ${LOOKED_THROUGH - 1}`;
  return { names, end: last?.nameKey ?? null };
}
