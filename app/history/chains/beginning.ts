import { after, DAY } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { type ChainEnd, GENESIS } from "./chain.ts";
import { NOBODY } from "./chain-id.ts";

/** How long an event of nobody's is kept: longer than any limit looks back, and long enough to see what an attack began with. */
const KEEP_NOBODYS = 90 * DAY;

/** A chain's first row has to follow on this. Only nobody's events are swept: any other chain has its first event for ever. */
export function beginningOf({
  accountId,
  sweptSequence,
  sweptHash,
}: {
  accountId: string;
  sweptSequence: number | null;
  sweptHash: string | null;
}): ChainEnd {
  if (accountId !== NOBODY || sweptSequence === null || sweptHash === null) return GENESIS;
  return { sequence: sweptSequence, hash: sweptHash };
}

/**
 * Whether an event is old enough to be swept.
 * @param tolerated how much younger it may be, in milliseconds: processes' clocks differ, and a clock may be set back
 */
export function isOld({ clock }: Context, { at }: { at: Date }, { tolerated = 0 } = {}): boolean {
  return at <= after(clock.now(), tolerated - KEEP_NOBODYS);
}
