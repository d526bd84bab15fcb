import { createHash } from "node:crypto";
import type { EventDetail } from "../events/events.ts";

/** The particulars of an event, who and what: the part that is erased with a person's data. */
export type Particulars = { ipAddress: string; userAgent: string; detail: EventDetail };

/** One row of a chain. `accountId` is the chain's id (see chain-id.ts). `particulars` is the stored JSON text; it and its salt are null once erased. */
export type ChainLink = {
  accountId: string;
  sequence: number;
  event: string;
  at: Date;
  particularsHash: string;
  previousHash: string;
};
export type ChainRow = ChainLink & { particulars: string | null; salt: string | null; hash: string };

/** The end of a piece of a chain, on which the next event follows. */
export type ChainEnd = Pick<ChainRow, "sequence" | "hash">;

/** Stands before the first event. */
export const GENESIS: ChainEnd = { sequence: 0, hash: "" };

function sha256(content: unknown[]): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("base64url");
}

export function hashParticulars({ salt, particulars }: { salt: string; particulars: string }): string {
  return sha256([salt, particulars]);
}

/** SHA-256 over an event and the hash of the one before, base64url. */
export function hashEvent({ accountId, sequence, event, at, particularsHash, previousHash }: ChainLink): string {
  return sha256([accountId, sequence, event, at.toISOString(), particularsHash, previousHash]);
}

export type ChainBreak = { accountId: string; sequence: number; fault: "missing" | "changed" | "unlinked" };

/**
 * Whether a row follows on the one before.
 * @param previous the row before, or what stands before the first one
 * @returns the break, or null: a gap in the sequence, a row whose content is not what its hash says, or a row that was
 *   hashed after another one than stands before it
 */
export function checkLink(previous: ChainEnd, row: ChainRow): ChainBreak | null {
  const { accountId } = row;
  const expected = previous.sequence + 1;
  if (row.sequence !== expected) return { accountId, sequence: expected, fault: "missing" };
  if (row.previousHash !== previous.hash) return { accountId, sequence: row.sequence, fault: "unlinked" };

  const changed = { accountId, sequence: row.sequence, fault: "changed" } as const;
  if (row.hash !== hashEvent(row)) return changed;
  const erased = row.particulars === null && row.salt === null;
  if (erased) return null;
  if (row.particulars === null || row.salt === null) return changed;
  return row.particularsHash === hashParticulars({ salt: row.salt, particulars: row.particulars }) ? null : changed;
}
