import { keyIdOf } from "../../lib/secrets/seal.ts";
import { topicOf } from "../events/topics.ts";
import { type ChainEnd, type ChainRow, checkLink } from "./chain.ts";
import type { HistoryFault } from "./fault.ts";
import type { Head } from "./head.ts";
import { eventContent, type FindMacKey, judgeMac } from "./mac.ts";

/** A row with what the chain's hashes do not cover. */
export type StoredRow = ChainRow & { subject: string; mac: string | null };

/** Whether a row follows on the one before, is as it was written, and was written by this site. @returns the fault, or null */
export function checkRow(previous: ChainEnd, row: StoredRow, { head, findKey }: { head: Head; findKey: FindMacKey }): HistoryFault | null {
  return checkLink(previous, row) ?? checkTopic(row) ?? checkMac(row, { head, findKey });
}

/** The lists of a history filter by it, and no hash covers it. */
function checkTopic({ accountId, sequence, event, subject: topic }: StoredRow): HistoryFault | null {
  return topic === topicOf(event) ? null : { accountId, sequence, fault: "changed" };
}

/** A row before `macFrom` needs no MAC, and one whose key is gone does not count against it; a wrong one does everywhere. */
function checkMac(row: StoredRow, { head, findKey }: { head: Head; findKey: FindMacKey }): HistoryFault | null {
  const { accountId, sequence, mac } = row;
  const verdict = judgeMac(mac, { content: eventContent(row), findKey });
  if (verdict === "right") return null;
  if (verdict === "wrong") return { accountId, sequence, fault: "forged" };

  const { macFrom, macLength } = head;
  // Of rows that the head does not vouch for, the head's own check speaks.
  if (macFrom === null || macLength === null || sequence < macFrom || sequence > macLength) return null;
  return mac === null ? { accountId, sequence, fault: "no-mac" } : { accountId, sequence, fault: "unknown-key", keyId: keyIdOf(mac) };
}
