import { Prisma } from "../../../../prisma/generated/sqlite/client.ts";
import type { Context } from "../../context.ts";

/** One count of the table `Throttle`, and when its period ends. */
export type PeriodCount = { key: string; points: number; expire: Date };

/**
 * Adds one to each of these counts, and begins a period for those that have none, by one statement: tries at the same time, of
 * any number of processes, each see another number. Prisma's own upsert knows no condition, hence the SQL.
 * @param counts where each period ends if it begins now
 * @returns the counts as they are now
 */
export function addToCounts({ db, clock }: Context, counts: { key: string; expire: Date }[]): Promise<PeriodCount[]> {
  const hasEnded = Prisma.sql`"Throttle"."expire" <= ${clock.now()}`;
  return db.$queryRaw<PeriodCount[]>`
    INSERT INTO "Throttle" ("key", "points", "expire") VALUES ${rowsOf(counts.map((count) => ({ ...count, points: 1 })))}
    ON CONFLICT ("key") DO UPDATE SET
      "points" = CASE WHEN ${hasEnded} THEN 1 ELSE "Throttle"."points" + 1 END,
      "expire" = CASE WHEN ${hasEnded} THEN "excluded"."expire" ELSE "Throttle"."expire" END
    RETURNING "key", "points", "expire"`;
}

/**
 * Takes one off each of these counts, by one statement. A count whose period is another one by now stays: it is of other tries.
 * @param counts as `addToCounts` returned them
 */
export async function takeFromCounts({ db }: Context, counts: PeriodCount[]): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "Throttle" ("key", "points", "expire") VALUES ${rowsOf(counts.map((count) => ({ ...count, points: 0 })))}
    ON CONFLICT ("key") DO UPDATE SET "points" = "Throttle"."points" - 1
    WHERE "Throttle"."expire" = "excluded"."expire" AND "Throttle"."points" > 0`;
}

/** Rows in the order of their keys, so that two statements lock them in the same order and none waits for the other in a circle. */
function rowsOf(counts: PeriodCount[]): Prisma.Sql {
  const inOrder = counts.toSorted((one, other) => (one.key < other.key ? -1 : 1));
  return Prisma.join(inOrder.map(({ key, points, expire }) => Prisma.sql`(${key}, ${points}, ${expire})`));
}
