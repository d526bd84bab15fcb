import type { Context } from "../../context.ts";
import type { Row } from "../rows.ts";

/** The account's sessions that were not ended, the one seen last first, with what else of the account decides whether they go on. */
export function listSessionRows({ db }: Context, accountId: string): Promise<(Row<"Session"> & Pick<Row<"Account">, "frozenAt">)[]> {
  return db.$queryRaw`
    SELECT "s".*, "a"."frozenAt" FROM "Session" AS "s" JOIN "Account" AS "a" ON "a"."id" = "s"."accountId"
    WHERE "s"."accountId" = ${accountId} AND "s"."endedAt" IS NULL
    ORDER BY "s"."lastSeenAt" DESC`;
}
