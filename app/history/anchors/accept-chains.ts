import type { Context } from "../../lib/context.ts";
import { keyIdOf } from "../../lib/secrets/seal.ts";
import type { Subject } from "../../lib/subject.ts";
import { chainIdOf } from "../chains/chain-id.ts";
import { type Head, headContent, vouch } from "../chains/head.ts";
import { type FindMacKey, judgeMac } from "../chains/mac.ts";
import { firstMacKey, loadMacKeys } from "../chains/mac-keys.ts";
import { isUpgrading } from "./anchor.ts";

const BATCH = 500;

/** Why nothing vouches for the end of a chain: it never had a MAC, was written on without one, or the key is gone. */
export type Unvouched = { accountId: string; from: number; to: number; keyId: string | null };

/**
 * While the upgrade to MACs goes on, takes chains as they stand: those that were written before there were any, and what
 * processes of the version before still append. @returns how many
 */
export async function acceptWhileUpgrading(context: Context): Promise<number> {
  const findKey = await loadMacKeys(context);
  if (!(await isUpgrading(context, findKey))) return 0;
  const { fields } = context.db.historyChain;
  let accepted = 0;
  let after = "";
  for (;;) {
    const where = { accountId: { gt: after }, OR: [{ mac: null }, { length: { gt: fields.macLength } }] };
    const heads = await context.db.historyChain.findMany({ where, orderBy: { accountId: "asc" }, take: BATCH });
    for (const head of heads) {
      const unvouched = await findUnvouched(context, { head, findKey });
      if (unvouched?.keyId !== null || (await hasLostMac(context, head))) continue;
      if (await accept(context, head)) accepted++;
    }
    if (heads.length < BATCH) return accepted;
    after = heads.at(-1)?.accountId ?? after;
  }
}

/**
 * The chains, or the one of a subject, for whose end nothing vouches, though nothing contradicts it. A forged chain is not
 * among them.
 */
export async function* listUnvouched(context: Context, { about }: { about?: Subject | undefined } = {}): AsyncGenerator<Unvouched> {
  const accountId = about && chainIdOf(about);
  const findKey = await loadMacKeys(context);
  let after = "";
  for (;;) {
    const where = { accountId: accountId ?? { gt: after } };
    const heads = await context.db.historyChain.findMany({ where, orderBy: { accountId: "asc" }, take: BATCH });
    for (const head of heads) {
      const unvouched = await findUnvouched(context, { head, findKey });
      if (unvouched) yield unvouched;
    }
    if (accountId || heads.length < BATCH) return;
    after = heads.at(-1)?.accountId ?? after;
  }
}

/**
 * Takes a chain as it stands: from its next event on each has a MAC again, and the head vouches for what was there. For an
 * operator who knows why nothing does. @returns false where it was written on since, or is vouched for, or forged
 */
export async function acceptChain(context: Context, { accountId, to }: Unvouched): Promise<boolean> {
  const head = await context.db.historyChain.findUnique({ where: { accountId } });
  if (!head || head.length !== to) return false;
  const unvouched = await findUnvouched(context, { head, findKey: await loadMacKeys(context) });
  return unvouched !== null && accept(context, head);
}

async function findUnvouched({ db }: Context, { head, findKey }: { head: Head; findKey: FindMacKey }): Promise<Unvouched | null> {
  const { accountId, length, headHash, macFrom, macLength, mac } = head;
  if (mac === null || macFrom === null || macLength === null) return { accountId, from: 1, to: length, keyId: null };

  const place = { accountId_sequence: { accountId, sequence: macLength } };
  const hash = macLength === length ? headHash : (await db.securityEvent.findUnique({ where: place }))?.hash;
  if (hash === undefined) return null;
  const verdict = judgeMac(mac, { content: headContent({ accountId, macFrom, macLength, hash }), findKey });
  if (verdict === "unknown-key") return { accountId, from: 1, to: length, keyId: keyIdOf(mac) };
  return verdict === "right" && macLength < length ? { accountId, from: macLength + 1, to: length, keyId: null } : null;
}

/** No chain without a MAC is anchored. */
async function hasLostMac({ db }: Context, { accountId, mac }: Head): Promise<boolean> {
  return mac === null && (await db.historyAnchorHead.findFirst({ where: { accountId } })) !== null;
}

async function accept(context: Context, { accountId, length, headHash, mac }: Head): Promise<boolean> {
  const vouched = vouch(firstMacKey(context), { accountId, macFrom: length + 1, macLength: length, hash: headHash });
  const where = { accountId, length, headHash, mac };
  return (await context.db.historyChain.updateMany({ where, data: { ...vouched, anchor: null } })).count === 1;
}
