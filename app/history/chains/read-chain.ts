import type { Context } from "../../lib/context.ts";
import type { StoredRow } from "./check-row.ts";

const BATCH = 500;

/**
 * The account's events from the first on, read in batches.
 * @param length the last one's sequence number; without it, all that are there
 */
export async function* readChain({ db }: Context, accountId: string, { length }: { length?: number } = {}): AsyncGenerator<StoredRow> {
  let last = 0;
  for (;;) {
    const rows = await db.securityEvent.findMany({
      where: { accountId, sequence: { gt: last, lte: length } },
      orderBy: { sequence: "asc" },
      take: BATCH,
    });
    yield* rows;
    if (rows.length < BATCH) return;
    last = rows.at(-1)?.sequence ?? last;
  }
}
