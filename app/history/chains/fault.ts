import type { ChainBreak } from "./chain.ts";

/**
 * A fault of the history. `accountId` is the id of a chain (see chain-id.ts), `sequence` names an event of it, `anchor` an anchor by its
 * sequence.
 * - `missing`, `changed`, `unlinked`: see `checkLink`
 * - `no-mac`, `forged`, `unknown-key`: an event's own MAC
 * - `unvouched`, `head-forged`, `head-unknown-key`: from this event on the head's MAC does not vouch for the chain, or is not the site's
 * - `erased`: what it says of who and where is gone, though the account is there
 * - `not-anchored`: it is another event than the anchor has
 * - `kept-from-anchors`: it is marked as anchored, and no anchor has it
 * - `removed`: the chain is gone, which the anchor has up to this event
 * - `no-chain`, `no-beginning`: the account has none, or one that does not begin with the registration
 * - `anchor-missing`, `anchor-changed`, `anchor-unknown-key`: in the table
 * - `set-back`: the log has later anchors than the table; `at` is when the log's last one was
 * - `other-anchor`: the table has another one than the log, or the log two
 */
export type HistoryFault =
  | ChainBreak
  | {
      fault: "no-mac" | "forged" | "erased" | "unvouched" | "head-forged" | "kept-from-anchors" | "no-beginning";
      accountId: string;
      sequence: number;
    }
  | { fault: "unknown-key" | "head-unknown-key"; accountId: string; sequence: number; keyId: string }
  | { fault: "not-anchored" | "removed"; accountId: string; sequence: number; anchor: number }
  | { fault: "no-chain"; accountId: string }
  | { fault: "anchor-missing" | "anchor-changed"; anchor: number }
  | { fault: "anchor-unknown-key"; anchor: number; keyId: string }
  | { fault: "other-anchor"; anchor: number; at: Date }
  | { fault: "set-back"; anchor: number; at: Date; last: number };
