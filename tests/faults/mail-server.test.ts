import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { MINUTE } from "~/lib/clock";
import { databaseKinds } from "../support/database-kinds.ts";
import { expectMails } from "../support/expect-mails.ts";
import { expectWhole } from "../support/expect-whole.ts";
import { noteFault } from "../support/faults/fault-row.ts";
import { SiteClock } from "../support/faults/site-clock.ts";
import { expectNoBug, type Stage, setStage } from "../support/faults/stage.ts";
import { logIn, registerVerified } from "../support/people.ts";
import type { StepName } from "../support/steps.ts";

/** Steps that need no mail to be taken, but write one. */
const STEPS: StepName[] = ["registration"];
/** The outbox tries again after 10 seconds, and twice as long each time, up to an hour. */
const AFTER_AN_HOUR = [1, 4, 15, 20, 20].map((minutes) => minutes * MINUTE);
const TIMEOUT = 10 * 60_000;

describe.each(databaseKinds)("on %s", (kind) => {
  let clock: SiteClock;
  let stage: Stage;
  beforeEach(async () => {
    clock = new SiteClock();
    stage = await setStage(kind, clock.env);
  });
  afterEach(async () => {
    await stage.close();
    clock.remove();
  });

  const waiting = () => stage.db.outgoingMail.count({ where: { dueAt: { not: null }, attempts: { gt: 0 } } });

  /** People register while something is wrong with mail, for an hour of the site's clock; then it is mended. */
  async function forAnHour(begin: () => Promise<void> | void, end: () => Promise<void> | void) {
    const load = stage.load({ steps: STEPS });
    await load.acknowledged(3);
    await begin();
    await load.acknowledged(10);
    await expect.poll(waiting, { timeout: 30_000 }).toBeGreaterThan(5);
    for (const step of AFTER_AN_HOUR) {
      await clock.step(step);
      await load.acknowledged(2);
    }
    await load.stop();
    expect(await waiting()).toBeGreaterThan(5);
    await end();
    // The longest wait between two tries.
    await clock.step(60 * MINUTE);
  }

  test("a mail server that is away for an hour of the site's clock costs no registration, and each mail arrives once when it is back", {
    timeout: TIMEOUT,
  }, async ({ task }) => {
    const { site, db, ledger } = stage;
    await forAnHour(
      () => site.mailbox.stop(),
      () => site.mailbox.run(),
    );
    expectNoBug(site);
    await expectWhole(db, site);
    await expectMails(site, db, { release: false });
    await noteFault(task, { fault: "mail server away for 1 h", database: kind, ledger, atLeast: 20 });
  });

  test("a mail server that lets nobody in for an hour of the site's clock costs no registration, and each mail arrives once", {
    timeout: TIMEOUT,
  }, async ({ task }) => {
    const { site, db, ledger } = stage;
    const refuse = (refusing: boolean) => () => {
      site.mailbox.refusing = refusing;
    };
    await forAnHour(refuse(true), refuse(false));
    expectNoBug(site);
    await expectWhole(db, site);
    await expectMails(site, db, { release: false });
    await noteFault(task, { fault: "mail server refuses", database: kind, ledger, atLeast: 20 });
  });

  test("a mail server that takes two seconds for each mail keeps nobody waiting, and gets each mail once", { timeout: TIMEOUT }, async ({
    task,
  }) => {
    const { site, db, ledger } = stage;
    site.mailbox.slowness = 2000;
    const load = stage.load({ steps: STEPS });
    await load.acknowledged(40);
    await load.stop();
    // Pages did not wait for it: less has arrived than was written.
    expect(await db.outgoingMail.count({ where: { dueAt: { not: null } } })).toBeGreaterThan(0);
    expectNoBug(site);
    await expectMails(site, db, { release: false });
    await noteFault(task, { fault: "mail server slow", database: kind, ledger, atLeast: 40 });
  });

  test("an address that the mail server puts off keeps neither its account's other address nor anybody else waiting", {
    timeout: TIMEOUT,
  }, async ({ task }) => {
    const { site, db, ledger } = stage;
    const person = await registerVerified(site);
    await logIn(person);
    const second = `second-${person.email}`;
    site.mailbox.deferred.add(second);
    await person.visitor.open("/account/emails");
    await person.visitor.submit({ intent: "add", email: second });
    const deferred = () => db.outgoingMail.count({ where: { lastError: { contains: "come again" } } });
    await expect.poll(deferred, { timeout: 30_000 }).toBe(1);

    const load = stage.load();
    await load.acknowledged(5);
    await load.stop();
    await site.mailbox.take(person.email, /address/i);
    expect(await deferred()).toBe(1);
    expect(site.mailbox.received.filter(({ to }) => to === second)).toEqual([]);

    site.mailbox.deferred.clear();
    await clock.step(MINUTE);
    await site.mailbox.take(second, /verify/i);
    expectNoBug(site);
    await expectMails(site, db, { release: false });
    await noteFault(task, { fault: "mail server puts an address off", database: kind, ledger, atLeast: 5 });
  });
});
