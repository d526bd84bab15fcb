import { type ChainRow, hashEvent } from "~/history/chains/chain";
import type { Database } from "~/lib/database/open";

/** Which MACs stay when rows are rewritten: those that were there, none of the rewritten rows, or none at all. */
export type Macs = "left" | "stripped" | "all stripped";

/**
 * Someone who writes to the database in SQL and has no key: every hash is computed anew, so that the chain follows on itself
 * and ends with its head.
 */
export class HistoryIntruder {
  constructor(private readonly db: Database) {}

  /** Makes an event another one, and follows it up to the head. */
  async rewrite(
    accountId: string,
    sequence: number,
    { event = "logout", macs = "left" }: { event?: string; macs?: Macs } = {},
  ): Promise<void> {
    const rows = await this.rowsOf(accountId);
    let previousHash = rows.find((row) => row.sequence === sequence - 1)?.hash ?? "";
    for (const row of rows.filter((row) => row.sequence >= sequence)) {
      const link = { ...row, event: row.sequence === sequence ? event : row.event, previousHash };
      const hash = hashEvent(link);
      const subject = link.event.split(":")[0];
      await this.db.$executeRaw`
        UPDATE "SecurityEvent" SET "event" = ${link.event}, "subject" = ${subject}, "previousHash" = ${previousHash}, "hash" = ${hash}
        WHERE "accountId" = ${accountId} AND "sequence" = ${row.sequence}`;
      previousHash = hash;
    }
    await this.db.$executeRaw`UPDATE "HistoryChain" SET "headHash" = ${previousHash} WHERE "accountId" = ${accountId}`;
    if (macs === "left") return;
    const from = macs === "stripped" ? sequence : 0;
    await this.db.$executeRaw`UPDATE "SecurityEvent" SET "mac" = NULL WHERE "accountId" = ${accountId} AND "sequence" >= ${from}`;
    if (macs === "all stripped")
      await this.db
        .$executeRaw`UPDATE "HistoryChain" SET "mac" = NULL, "macFrom" = NULL, "macLength" = NULL WHERE "accountId" = ${accountId}`;
  }

  /** Ends the chain with this event. @param head what the head was when that was so, for someone who has seen it */
  async cutOff(accountId: string, length: number, head?: { mac: string | null }): Promise<void> {
    const hash = (await this.rowsOf(accountId)).find(({ sequence }) => sequence === length)?.hash ?? "";
    await this.db.$executeRaw`DELETE FROM "SecurityEvent" WHERE "accountId" = ${accountId} AND "sequence" > ${length}`;
    await this.db
      .$executeRaw`UPDATE "HistoryChain" SET "length" = ${length}, "headHash" = ${hash}, "anchor" = NULL WHERE "accountId" = ${accountId}`;
    if (head)
      await this.db.$executeRaw`UPDATE "HistoryChain" SET "mac" = ${head.mac}, "macLength" = ${length} WHERE "accountId" = ${accountId}`;
  }

  async remove(accountId: string): Promise<void> {
    await this.db.$executeRaw`DELETE FROM "SecurityEvent" WHERE "accountId" = ${accountId}`;
    await this.db.$executeRaw`DELETE FROM "HistoryChain" WHERE "accountId" = ${accountId}`;
  }

  /** Takes away every anchor, and that chains have one. */
  async dropAnchors(): Promise<void> {
    await this.db.$executeRaw`UPDATE "HistoryChain" SET "anchor" = NULL`;
    await this.db.$executeRaw`DELETE FROM "HistoryAnchorHead"`;
    await this.db.$executeRaw`DELETE FROM "HistoryAnchor"`;
  }

  /** Keeps all of the history as a backup does. @returns the function that puts it back */
  async backUp(): Promise<() => Promise<void>> {
    const { db } = this;
    const events = await db.securityEvent.findMany();
    const chains = await db.historyChain.findMany();
    const anchors = await db.historyAnchor.findMany();
    const heads = await db.historyAnchorHead.findMany();
    return async () => {
      await this.forget();
      await db.securityEvent.createMany({ data: events });
      await db.historyChain.createMany({ data: chains });
      await db.historyAnchor.createMany({ data: anchors });
      await db.historyAnchorHead.createMany({ data: heads });
    };
  }

  private async forget(): Promise<void> {
    for (const table of ["SecurityEvent", "HistoryChain", "HistoryAnchor", "HistoryAnchorHead"])
      await this.db.$executeRawUnsafe(`DELETE FROM "${table}"`);
  }

  private rowsOf(accountId: string): Promise<ChainRow[]> {
    return this.db.securityEvent.findMany({ where: { accountId }, orderBy: { sequence: "asc" } });
  }
}

/** What a version without MACs leaves: the same rows and heads, without them. */
export async function writeWithoutMacs(db: Database, accountId: string): Promise<void> {
  await db.$executeRaw`UPDATE "SecurityEvent" SET "mac" = NULL WHERE "accountId" = ${accountId}`;
  await db.$executeRaw`UPDATE "HistoryChain" SET "mac" = NULL, "macFrom" = NULL, "macLength" = NULL WHERE "accountId" = ${accountId}`;
}
