import { toBase64url } from "../lib/base64url.ts";
import type { Context } from "../lib/context.ts";
import { newId } from "../lib/random.ts";
import { type ChainEnd, GENESIS, hashEvent, hashParticulars, type Particulars } from "./chain.ts";
import type { EventDetail, SecurityEventName } from "./events.ts";
import { vouch, vouchedBefore } from "./head.ts";
import { eventContent, type MacKey, macOf } from "./mac.ts";
import { firstMacKey } from "./mac-keys.ts";
import { subjectOf } from "./subjects.ts";

/** The chain of events that concern no account: logins with names that nobody has. */
export const NOBODY = "nobody";

const SALT_BYTES = 16;
const FIRST = 1;

/** What happened, and what it carries. */
export type NewEvent = { event: SecurityEventName; detail?: EventDetail };

/** Appends an event to the account's chain; call it in the transaction of the change that it reports. */
export async function recordEvent(context: Context, { accountId, ...event }: NewEvent & { accountId: string }): Promise<void> {
  await recordEvents(context, { accountId, events: [event] });
}

/**
 * The same for several at once, in their order.
 * The update of the chain's length comes first: it locks the chain, so that two writers append one after the other.
 */
export async function recordEvents(
  context: Context,
  { accountId, events }: { accountId: string; events: readonly NewEvent[] },
): Promise<void> {
  const { db } = context;
  const added = events.length;
  const chain = await db.historyChain.upsert({
    where: { accountId },
    create: { accountId, length: added, headHash: GENESIS.hash, macFrom: FIRST },
    update: { length: { increment: added } },
  });

  const before = chain.length - added;
  const key = firstMacKey(context);
  let head: ChainEnd = { sequence: before, hash: chain.headHash };
  const rows: ReturnType<typeof rowAfter>[] = [];
  for (const event of events) {
    const row = rowAfter(context, head, { accountId, key, ...event });
    rows.push(row);
    head = row;
  }
  await db.securityEvent.createMany({ data: rows });

  const macFrom = before === 0 ? FIRST : (chain.macFrom ?? FIRST);
  const { sequence: macLength, hash } = head;
  const vouched = (await vouchedBefore(context, chain, before)) ? vouch(key, { accountId, macFrom, macLength, hash }) : {};
  await db.historyChain.update({ where: { accountId }, data: { headHash: hash, anchor: null, ...vouched } });
}

/** The row that follows on the end of a chain. */
function rowAfter(
  { clock, random, client }: Context,
  previous: ChainEnd,
  { accountId, key, event, detail = {} }: NewEvent & { accountId: string; key: MacKey },
) {
  const { ipAddress, userAgent } = client;
  const particulars = JSON.stringify({ ipAddress, userAgent, detail } satisfies Particulars);
  const salt = toBase64url(random.bytes(SALT_BYTES));
  const link = {
    accountId,
    sequence: previous.sequence + 1,
    event,
    at: clock.now(),
    particularsHash: hashParticulars({ salt, particulars }),
    previousHash: previous.hash,
  };
  const hash = hashEvent(link);
  const mac = macOf(key, eventContent({ ...link, hash }));
  return { id: newId(random), ...link, subject: subjectOf(event), particulars, salt, hash, mac };
}
