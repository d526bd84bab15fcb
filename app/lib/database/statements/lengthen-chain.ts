import type { Context } from "../../context.ts";
import type { Row } from "../rows.ts";

type Head = Row<"HistoryChain">;

/**
 * Makes a chain longer, or begins it: first of all, since the update holds the chain, so that two writers append one after the other.
 * @returns the head as it stands, with the length that it will have
 */
export async function lengthenChain(
  { db }: Context,
  { accountId, length, headHash, macFrom }: Pick<Head, "accountId" | "length" | "headHash" | "macFrom">,
): Promise<Head> {
  const [head] = await db.$queryRaw<Head[]>`
    INSERT INTO "HistoryChain" ("accountId", "length", "headHash", "macFrom") VALUES (${accountId}, ${length}, ${headHash}, ${macFrom})
    ON CONFLICT ("accountId") DO UPDATE SET "length" = "HistoryChain"."length" + ${length}
    RETURNING "accountId", "length", "headHash", "sweptSequence", "sweptHash", "macFrom", "macLength", "mac", "anchor"`;
  if (!head) throw new Error("the chain has no head");
  return head;
}
