import { expect } from "vitest";
import type { Database } from "~/lib/database/open";
import type { Site } from "./site.ts";
import { releaseMails } from "./steps.ts";

/**
 * Waits until nothing is in the outbox, and holds that every mail to an account has arrived and none was given up: once each, or
 * `atLeastOnce` where a process was killed, which may have been between sending a mail and noting that.
 * @param release false to wait for their due times
 */
export async function expectMails(
  { mailbox }: Site,
  db: Database,
  { atLeastOnce = false, release = true }: { atLeastOnce?: boolean; release?: boolean } = {},
): Promise<void> {
  if (release) await releaseMails(db);
  await expect.poll(() => db.outgoingMail.count({ where: { dueAt: { not: null } } }), { timeout: 120_000, interval: 200 }).toBe(0);
  expect(await db.outgoingMail.count({ where: { givenUpAt: { not: null } } })).toBe(0);

  const arrivals = new Map<string, number>();
  for (const { raw } of mailbox.received) {
    const id = raw.messageId?.replace(/^<|@.*$/g, "") ?? "";
    arrivals.set(id, (arrivals.get(id) ?? 0) + 1);
  }
  const mails = await db.outgoingMail.findMany({ where: { accountId: { not: null } } });
  expect(mails.length).toBeGreaterThan(0);
  const wrong = mails.filter(({ id }) => (atLeastOnce ? (arrivals.get(id) ?? 0) < 1 : arrivals.get(id) !== 1));
  expect(wrong.map(({ id, kind }) => `${kind}: ${arrivals.get(id) ?? 0} times`)).toEqual([]);
}
