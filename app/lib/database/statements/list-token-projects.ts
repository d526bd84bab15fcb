import type { Context } from "../../context.ts";

/** The projects of the account's tokens that were not ended. */
export function listTokenProjects({ db }: Context, accountId: string): Promise<{ tokenId: string; projectId: string }[]> {
  return db.$queryRaw`
    SELECT "p"."tokenId", "p"."projectId" FROM "ApiToken" AS "t" JOIN "ApiTokenProject" AS "p" ON "p"."tokenId" = "t"."id"
    WHERE "t"."accountId" = ${accountId} AND "t"."endedAt" IS NULL
    ORDER BY "p"."tokenId", "p"."projectId"`;
}
