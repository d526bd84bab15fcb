import type { Context } from "../../context.ts";

/** A mail as it is put into the outbox, without its place. */
type NewMail = { id: string; accountId: string; kind: string; sealed: string; lane: string };

/** Puts a mail behind those of its lane, in the language and the time zone that its account has now, by one statement. */
export async function addMailRow({ db, clock }: Context, { id, accountId, kind, sealed, lane }: NewMail): Promise<void> {
  const now = clock.now();
  await db.$executeRaw`
    INSERT INTO "OutgoingMail" ("id", "accountId", "kind", "language", "zone", "sealed", "createdAt", "dueAt", "attempts", "lane", "place")
    SELECT ${id}, ${accountId}, ${kind}, (SELECT "language" FROM "Account" WHERE "id" = ${accountId}), (SELECT "zone" FROM "Account" WHERE "id" = ${accountId}),
      ${sealed}, ${now}, ${now}, 0, ${lane}, COALESCE(MAX("place"), 0) + 1
    FROM "OutgoingMail" WHERE "lane" = ${lane}`;
}
