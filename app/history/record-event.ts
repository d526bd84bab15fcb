import { signatureOf } from "../lib/actors.ts";
import type { Context } from "../lib/context.ts";
import { insertRows, updateRows } from "../lib/database/rows.ts";
import { lengthenChain } from "../lib/database/statements/lengthen-chain.ts";
import { newId } from "../lib/random.ts";
import type { Subject } from "../lib/subject.ts";
import { toBase64url } from "../lib/text/base64url.ts";
import { type ChainEnd, GENESIS, hashEvent, hashParticulars, type Particulars } from "./chains/chain.ts";
import { chainIdOf } from "./chains/chain-id.ts";
import { vouch, vouchedBefore } from "./chains/head.ts";
import { eventContent, type MacKey, macOf } from "./chains/mac.ts";
import { firstMacKey } from "./chains/mac-keys.ts";
import type { EventDetail, SecurityEventName } from "./events/events.ts";
import { topicOf } from "./events/topics.ts";

const SALT_BYTES = 16;
const FIRST = 1;

/** What happened, and what it carries. */
export type NewEvent = { event: SecurityEventName; detail?: EventDetail };

/** Appends an event, and who acted, to the subject's chain; call it in the transaction of the change that it reports. */
export async function recordEvent(context: Context, { about, ...event }: NewEvent & { about: Subject }): Promise<void> {
  await recordEvents(context, { about, events: [event] });
}

/**
 * The same for several at once, in their order.
 * @returns what each says of who and what
 */
export async function recordEvents(
  context: Context,
  { about, events }: { about: Subject; events: readonly NewEvent[] },
): Promise<Particulars[]> {
  const accountId = chainIdOf(about);
  const added = events.length;
  const chain = await lengthenChain(context, { accountId, length: added, headHash: GENESIS.hash, macFrom: FIRST });
  const before = chain.length - added;
  const key = firstMacKey(context);
  let head: ChainEnd = { sequence: before, hash: chain.headHash };
  const said = events.map(({ detail = {} }) => particularsOf(context, about, detail));
  const rows = events.map(({ event }, index) => {
    const row = rowAfter(context, head, { accountId, key, event, particulars: JSON.stringify(said[index]) });
    head = row;
    return row;
  });
  await insertRows(context, "SecurityEvent", rows);

  const macFrom = before === 0 ? FIRST : (chain.macFrom ?? FIRST);
  const { sequence: macLength, hash } = head;
  const isVouched = await vouchedBefore(context, chain, before);
  const vouched = isVouched ? vouch(key, { accountId, macFrom, macLength, hash }) : {};
  await updateRows(context, "HistoryChain", { accountId }, { headHash: hash, anchor: null, ...vouched });
  return said;
}

function particularsOf(context: Context, about: Subject, detail: EventDetail): Particulars {
  const { ipAddress, userAgent, by } = signatureOf(context, about);
  return { ipAddress, userAgent, detail: by === null ? detail : { by, ...detail } };
}

/** The row that follows on the end of a chain. */
function rowAfter(
  { clock, random }: Context,
  previous: ChainEnd,
  { accountId, key, event, particulars }: { accountId: string; key: MacKey; event: SecurityEventName; particulars: string },
) {
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
  return { id: newId(random), ...link, subject: topicOf(event), particulars, salt, hash, mac };
}
