import { signatureOf } from "../lib/actors.ts";
import { toBase64url } from "../lib/base64url.ts";
import type { Context } from "../lib/context.ts";
import { newId } from "../lib/random.ts";
import type { Subject } from "../lib/subject.ts";
import { GENESIS, hashEvent, hashParticulars, type Particulars } from "./chain.ts";
import { chainIdOf } from "./chain-id.ts";
import type { EventDetail, SecurityEventName } from "./events.ts";
import { vouch, vouchedBefore } from "./head.ts";
import { eventContent, macOf } from "./mac.ts";
import { firstMacKey } from "./mac-keys.ts";
import { topicOf } from "./topics.ts";

/** No account has this id. Its chain is of the events that concern none: logins with names that nobody has. */
export const NOBODY = "nobody";

const SALT_BYTES = 16;
const FIRST = 1;

/**
 * Appends an event, and who acted, to the subject's chain; call it in the transaction of the change that it reports.
 * The update of the chain's length comes first: it locks the chain, so that two writers append one after the other.
 * @returns what it says of who and what
 */
export async function recordEvent(
  context: Context,
  { about, event, detail = {} }: { about: Subject; event: SecurityEventName; detail?: EventDetail },
): Promise<Particulars> {
  const { db, clock, random } = context;
  const accountId = chainIdOf(about);
  const chain = await db.historyChain.upsert({
    where: { accountId },
    create: { accountId, length: 1, headHash: GENESIS.hash, macFrom: FIRST },
    update: { length: { increment: 1 } },
  });

  const { ipAddress, userAgent, by } = signatureOf(context, about);
  const said: Particulars = { ipAddress, userAgent, detail: by === null ? detail : { by, ...detail } };
  const particulars = JSON.stringify(said);
  const salt = toBase64url(random.bytes(SALT_BYTES));
  const link = {
    accountId,
    sequence: chain.length,
    event,
    at: clock.now(),
    particularsHash: hashParticulars({ salt, particulars }),
    previousHash: chain.headHash,
  };
  const hash = hashEvent(link);
  const key = firstMacKey(context);
  const mac = macOf(key, eventContent({ ...link, hash }));
  await db.securityEvent.create({ data: { id: newId(random), ...link, subject: topicOf(event), particulars, salt, hash, mac } });

  const macFrom = link.sequence === FIRST ? FIRST : (chain.macFrom ?? FIRST);
  const vouched = (await vouchedBefore(context, chain)) ? vouch(key, { accountId, macFrom, macLength: link.sequence, hash }) : {};
  await db.historyChain.update({ where: { accountId }, data: { headHash: hash, anchor: null, ...vouched } });
  return said;
}
