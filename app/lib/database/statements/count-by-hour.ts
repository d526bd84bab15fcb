import { Prisma } from "../../../../prisma/generated/sqlite/client.ts";
import type { Db } from "../open.ts";

type Counted = {
  /** A table, and the columns that the other fields name: never anything that came from outside. */
  table: string;
  /** The moment by which rows are counted. */
  moment: string;
  since: Date;
  /** A column by which they are told apart, and its values that count. */
  by?: { column: string; values: readonly string[] };
  /** Columns that must not be empty. */
  set?: readonly string[];
};

/** How many rows an hour has (UTC); `value` is that of the column by which they are told apart, otherwise empty. */
export type HourCount = { hour: Date; value: string; count: number };

/** Both databases write this of a moment before the minutes: `2026-11-26T07`, with a space for the T on PostgreSQL. */
const HOUR_LENGTH = 13;

/**
 * Counts the rows of each hour by one statement; hours without any are left out. Prisma's own grouping knows no part of a
 * moment, hence the SQL.
 */
export async function countByHour(db: Db, { table, moment, since, by, set = [] }: Counted): Promise<HourCount[]> {
  const name = (text: string) => Prisma.raw(`"${text}"`);
  const hour = Prisma.sql`substr(CAST(${name(moment)} AS TEXT), 1, ${Prisma.raw(String(HOUR_LENGTH))})`;
  const value = by ? name(by.column) : Prisma.raw("''");
  const conditions = [
    ...(by ? [Prisma.sql`${name(by.column)} IN (${Prisma.join([...by.values])})`] : []),
    Prisma.sql`${name(moment)} >= ${since}`,
    ...set.map((column) => Prisma.sql`${name(column)} IS NOT NULL`),
  ];
  const rows = await db.$queryRaw<{ hour: string; value: string; count: bigint | number }[]>(
    Prisma.sql`SELECT ${hour} AS "hour", ${value} AS "value", COUNT(*) AS "count" FROM ${name(table)} WHERE ${Prisma.join(conditions, " AND ")} GROUP BY 1, 2`,
  );
  return rows.map(({ hour, value, count }) => ({ hour: new Date(`${hour.replace(" ", "T")}:00Z`), value, count: Number(count) }));
}
