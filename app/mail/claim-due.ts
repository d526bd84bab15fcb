import type { Context } from "../lib/context.ts";
import { kindOf, sql } from "../lib/database/open.ts";

/** A row that belongs to a worker until its due time comes again. Its `attempts` name the claim: the next one has another number. */
export type Claim = {
  id: string;
  kind: string;
  sealed: string;
  /** Null for an errand, and where the account had none. */
  language: string | null;
  zone: string | null;
  createdAt: Date;
  attempts: number;
  lane: string | null;
  place: number | null;
};

/** Of the rows "mail": no mail of its lane is before it. */
const IS_FIRST = sql`NOT EXISTS (
  SELECT 1 FROM "OutgoingMail" AS "earlier"
  WHERE "earlier"."lane" = "mail"."lane" AND "earlier"."place" < "mail"."place" AND "earlier"."dueAt" IS NOT NULL)`;

/**
 * Takes up to `most` rows that are due, and puts off their due time to `until`, so that no other worker takes them before. Of the
 * mails of one account to one address only the first is taken, so that they leave in the order in which they were written.
 */
export async function claimDue(context: Context, claim: { most: number; until: Date }): Promise<Claim[]> {
  const claims = kindOf(context.db) === "postgresql" ? await claimUnlocked(context, claim) : await claimInTurn(context, claim);
  return claims.sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
}

/** One statement: a row that another worker is about to take is locked, and passed over. */
function claimUnlocked({ db, clock }: Context, { most, until }: { most: number; until: Date }): Promise<Claim[]> {
  return db.$queryRaw<Claim[]>`
    WITH "due" AS (
      SELECT "mail"."id" FROM "OutgoingMail" AS "mail"
      WHERE "mail"."dueAt" <= ${clock.now()} AND ${IS_FIRST}
      ORDER BY "mail"."dueAt" LIMIT ${most} FOR UPDATE SKIP LOCKED)
    UPDATE "OutgoingMail" AS "taken" SET "dueAt" = ${until}, "attempts" = "taken"."attempts" + 1
    FROM "due" WHERE "taken"."id" = "due"."id"
    RETURNING "taken"."id", "taken"."kind", "taken"."sealed", "taken"."language", "taken"."zone", "taken"."createdAt", "taken"."attempts", "taken"."lane", "taken"."place"`;
}

/** Writers of SQLite take turns: a row belongs to the worker whose update found it as it had read it. */
async function claimInTurn({ db, clock }: Context, { most, until }: { most: number; until: Date }): Promise<Claim[]> {
  const due = await db.$queryRaw<Claim[]>`
    SELECT "id", "kind", "sealed", "language", "zone", "createdAt", "attempts", "lane", "place" FROM "OutgoingMail" AS "mail"
    WHERE "dueAt" <= ${clock.now()} AND ${IS_FIRST}
    ORDER BY "dueAt" LIMIT ${most}`;

  const taken: Claim[] = [];
  for (const { id, attempts, ...row } of due) {
    const { count } = await db.outgoingMail.updateMany({
      where: { id, attempts, dueAt: { not: null } },
      data: { dueAt: until, attempts: { increment: 1 } },
    });
    if (count === 1) taken.push({ ...row, id, attempts: attempts + 1 });
  }
  return taken;
}
