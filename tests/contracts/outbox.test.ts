import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { runErrand } from "~/background.server";
import { MINUTE, SECOND } from "~/lib/clock";
import { DeliveryError } from "~/lib/delivery-error";
import { newId } from "~/lib/random";
import { type Deliver, deliverDue, type Undone } from "~/mail/deliver-due";
import { enqueueMail } from "~/mail/outbox";
import { findServerFault } from "~/services.server";
import { onBothDatabases } from "../support/databases.ts";
import type { TestContext } from "../support/test-context.ts";

onBothDatabases("the outbox", (get) => {
  /** Puts mails with the numbers 1 to `count` into the outbox, one after the other. @returns whom they are of */
  async function write(context: TestContext, count: number, known: { accountId?: string; to?: string } = {}) {
    const accountId = known.accountId ?? newId(context.random);
    const to = known.to ?? `${accountId}@example.org`;
    for (let number = 1; number <= count; number++) await enqueueMail(context, { accountId, to, kind: "email-added", params: { number } });
    return { accountId, to };
  }

  /** What a worker hands over, in the order in which the mail server takes it. */
  type Sent = { to: string; number: number; id: string };
  const into =
    (sent: Sent[]): Deliver =>
    async ({ to, params, id }) =>
      void sent.push({ to, number: Number(params.number), id });
  const numbersTo = (sent: Sent[], to: string) => sent.filter((mail) => mail.to === to).map(({ number }) => number);
  const work = (context: TestContext, deliver: Deliver) => deliverDue(context, { deliver, runErrand });
  const workUntilEmpty = async (context: TestContext, deliver: Deliver) => {
    while ((await work(context, deliver)) > 0);
  };
  const waiting = ({ db }: TestContext) => db.outgoingMail.count({ where: { dueAt: { not: null } } });

  test("the mails of an account leave once and in the order in which they were written, with two workers at once", async () => {
    const context = get();
    const people = await Promise.all(Array.from({ length: 6 }, () => write(context, 8)));
    const sent: Sent[] = [];
    const slow: Deliver = async (mail, signal) => {
      await sleep(Math.random() * 5);
      await into(sent)(mail, signal);
    };
    const worker = async () => {
      while ((await waiting(context)) > 0) {
        await work(context, slow);
        await sleep(1);
      }
    };
    await Promise.all([worker(), worker()]);
    for (const { to } of people) expect(numbersTo(sent, to)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(sent).toHaveLength(48);
  });

  test("mails of one moment leave in the order of their writing, though the clock is set back between them", async () => {
    const context = get();
    const accountId = newId(context.random);
    await write(context, 3, { accountId });
    context.clock.advance(-60 * MINUTE);
    const to = `${accountId}@example.org`;
    await enqueueMail(context, { accountId, to, kind: "email-added", params: { number: 4 } });
    const sent: Sent[] = [];
    await workUntilEmpty(context, into(sent));
    expect(sent).toEqual([]);

    context.clock.advance(60 * MINUTE);
    await workUntilEmpty(context, into(sent));
    expect(numbersTo(sent, to)).toEqual([1, 2, 3, 4]);
  });

  test("an address that the mail server rejects holds back what follows to it, and neither another address of the account nor anybody else", async () => {
    const context = get();
    const { accountId, to: rejected } = await write(context, 2);
    const { to: second } = await write(context, 2, { accountId, to: `second-${accountId}@example.org` });
    const { to: stranger } = await write(context, 2);
    const sent: Sent[] = [];
    const rejecting: Deliver = async (mail, signal) => {
      if (mail.to === rejected) throw new Error("550 no such mailbox");
      await into(sent)(mail, signal);
    };
    await workUntilEmpty(context, rejecting);
    expect([numbersTo(sent, second), numbersTo(sent, stranger)]).toEqual([
      [1, 2],
      [1, 2],
    ]);
    const rows = await context.db.outgoingMail.findMany({ where: { accountId, dueAt: { not: null } }, orderBy: { place: "asc" } });
    expect(rows.map(({ attempts, lastError }) => [attempts, lastError])).toEqual([
      [1, "550 no such mailbox"],
      [0, null],
    ]);

    // Only the first is rejected now; the second waits for it all the same.
    const rejectingOne: Deliver = async (mail, signal) => {
      if (mail.params.number === 1) throw new Error("550 no such mailbox");
      await into(sent)(mail, signal);
    };
    context.clock.advance(11 * SECOND);
    await workUntilEmpty(context, rejectingOne);
    expect(numbersTo(sent, rejected)).toEqual([]);

    context.clock.advance(21 * SECOND);
    await workUntilEmpty(context, into(sent));
    expect(numbersTo(sent, rejected)).toEqual([1, 2]);
  });

  test("a mail that is given up holds back nothing any more, and its content goes", async () => {
    const context = get();
    const { accountId, to } = await write(context, 2);
    await context.db.outgoingMail.updateMany({ where: { accountId, place: 1 }, data: { attempts: 79 } });
    const sent: Sent[] = [];
    const once: Deliver = async (mail, signal) => {
      if (mail.params.number === 1) throw new Error("550 no such mailbox");
      await into(sent)(mail, signal);
    };
    await workUntilEmpty(context, once);
    expect(numbersTo(sent, to)).toEqual([2]);
    const rows = await context.db.outgoingMail.findMany({ where: { accountId }, orderBy: { place: "asc" } });
    expect(rows.map(({ givenUpAt }) => givenUpAt !== null)).toEqual([true, false]);
    for (const { sealed, lane } of rows) expect([sealed, lane]).toEqual(["", null]);
  });

  test("a mail that the mail server refuses for good is given up at the first try, and what follows is tried on its own", async () => {
    const context = get();
    const { accountId, to } = await write(context, 2);
    const sent: Sent[] = [];
    const told: Undone[] = [];
    const refusing: Deliver = async (mail, signal) => {
      if (mail.params.number === 1) throw new DeliveryError("550 no such mailbox", "recipient", true);
      await into(sent)(mail, signal);
    };
    const tell = (undone: Undone) => void told.push(undone);
    while ((await deliverDue(context, { deliver: refusing, runErrand, tell })) > 0);
    expect(numbersTo(sent, to)).toEqual([2]);
    const [first] = await context.db.outgoingMail.findMany({ where: { accountId }, orderBy: { place: "asc" } });
    expect(first).toMatchObject({ attempts: 1, dueAt: null, sealed: "", lane: null, lastError: "recipient: 550 no such mailbox" });
    expect(first?.givenUpAt).not.toBeNull();
    expect(told).toEqual([{ id: first?.id, kind: "email-added", attempts: 1, reason: "recipient: 550 no such mailbox", givenUp: true }]);
  });

  test("whatever else keeps a mail from leaving is told at once, each time, and it is tried again", async () => {
    const context = get();
    const { accountId } = await write(context, 1);
    const told: Undone[] = [];
    const failing: Deliver = async () => {
      throw new DeliveryError("connect ECONNREFUSED", "server", false);
    };
    for (let count = 0; count < 2; count++) {
      await deliverDue(context, { deliver: failing, runErrand, tell: (undone) => void told.push(undone) });
      context.clock.advance(11 * SECOND);
    }
    expect(told.map(({ attempts, reason, givenUp }) => [attempts, reason, givenUp])).toEqual([
      [1, "mail server: connect ECONNREFUSED", false],
      [2, "mail server: connect ECONNREFUSED", false],
    ]);
    expect(await findServerFault(context)).toEqual({ waiting: 1, reason: "connect ECONNREFUSED" });
    context.clock.advance(MINUTE);
    await workUntilEmpty(context, into([]));
    expect(await findServerFault(context)).toBeNull();
    expect((await context.db.outgoingMail.findFirstOrThrow({ where: { accountId } })).lastError).toBeNull();
  });

  test("what a worker had at hand when it died is sent by another one after its lease, under the same id, and what follows waits for it", async () => {
    const context = get();
    const { to } = await write(context, 2);
    const sent: Sent[] = [];
    // It has sent the mail and dies before it can say so.
    const dying: Deliver = (mail, signal) => into(sent)(mail, signal).then(() => new Promise(() => {}));
    void work(context, dying);
    await expect.poll(() => sent.length).toBe(1);

    expect(await work(context, into(sent))).toBe(0);
    context.clock.advance(5 * MINUTE - SECOND);
    expect(await work(context, into(sent))).toBe(0);
    context.clock.advance(SECOND);
    await workUntilEmpty(context, into(sent));
    expect(numbersTo(sent, to)).toEqual([1, 1, 2]);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(2);
  });

  test("a worker that was held up for longer than its lease changes nothing of what the next one did", async () => {
    const context = get();
    const { accountId } = await write(context, 1);
    let fail = (_error: Error) => {};
    const stuck = new Promise<void>((_, reject) => {
      fail = reject;
    });
    const held = work(context, () => stuck);
    const row = () => context.db.outgoingMail.findFirstOrThrow({ where: { accountId } });
    await expect.poll(async () => (await row()).attempts).toBe(1);
    context.clock.advance(5 * MINUTE);
    await workUntilEmpty(context, into([]));
    const done = await row();
    expect(done.sentAt).not.toBeNull();
    fail(new Error("421 timed out"));
    await held;
    expect(await row()).toEqual(done);
  });
});
