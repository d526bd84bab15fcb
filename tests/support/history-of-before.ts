import { GENESIS, hashEvent, hashParticulars } from "~/history/chains/chain";
import { newId } from "~/lib/random";
import type { TestContext } from "./test-context.ts";

/** Appends an event as the version before MACs does: the head's MAC, if it has one, stays as it was. */
export async function recordWithoutMac({ db, clock, random }: TestContext, accountId: string): Promise<void> {
  const chain = await db.historyChain.upsert({
    where: { accountId },
    create: { accountId, length: 1, headHash: GENESIS.hash },
    update: { length: { increment: 1 } },
  });
  const salt = newId(random);
  const particulars = JSON.stringify({ ipAddress: "", userAgent: "", detail: {} });
  const event = chain.length === 1 ? "account:registered" : "login:success";
  const subject = event.split(":")[0] ?? "";
  const link = { accountId, sequence: chain.length, event, at: clock.now(), previousHash: chain.headHash };
  const hashed = { ...link, particularsHash: hashParticulars({ salt, particulars }) };
  const hash = hashEvent(hashed);
  await db.securityEvent.create({ data: { id: newId(random), ...hashed, subject, particulars, salt, hash } });
  await db.historyChain.update({ where: { accountId }, data: { headHash: hash } });
}
