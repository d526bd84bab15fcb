import { createHash } from "node:crypto";
import type { Context } from "../lib/context.ts";
import { newId } from "../lib/random.ts";
import type { EventDetail, SecurityEventName } from "./events.ts";

/** The chain of events that concern no account: logins with names that nobody has. */
export const NOBODY = "nobody";

/** What stands before the first event. */
const GENESIS = "";

export type ChainedEvent = {
  accountId: string;
  sequence: number;
  event: string;
  at: Date;
  ipAddress: string;
  userAgent: string;
  detail: string;
  previousHash: string;
};

/** SHA-256 over all that an event says and the hash of the one before, base64url. */
export function hashEvent({ accountId, sequence, event, at, ipAddress, userAgent, detail, previousHash }: ChainedEvent): string {
  const content = JSON.stringify([accountId, sequence, event, at.toISOString(), ipAddress, userAgent, detail, previousHash]);
  return createHash("sha256").update(content).digest("base64url");
}

/**
 * Appends an event to the account's chain; call it in the transaction of the change that it reports.
 * The update of the chain's length comes first: it locks the chain, so that two writers append one after the other.
 */
export async function recordEvent(
  context: Context,
  { accountId, event, detail = {} }: { accountId: string; event: SecurityEventName; detail?: EventDetail },
): Promise<void> {
  const { db, clock, random, client } = context;
  const chain = await db.historyChain.upsert({
    where: { accountId },
    create: { accountId, length: 1, headHash: GENESIS },
    update: { length: { increment: 1 } },
  });

  const row = {
    accountId,
    sequence: chain.length,
    event,
    at: clock.now(),
    ipAddress: client.ipAddress,
    userAgent: client.userAgent,
    detail: JSON.stringify(detail),
    previousHash: chain.headHash,
  };
  const hash = hashEvent(row);
  await db.securityEvent.create({ data: { id: newId(random), ...row, hash } });
  await db.historyChain.update({ where: { accountId }, data: { headHash: hash } });
}
