import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Database } from "~/lib/database/open";
import { expectMails } from "../support/expect-mails.ts";
import { expectWhole } from "../support/expect-whole.ts";
import { logIn, type Person, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { crash, isAcknowledged, type StepName, stepsOn } from "../support/steps.ts";

/** The random kills under load are in tests/faults. */
const STEPS: StepName[] = [
  "registration",
  "verification",
  "login",
  "setting up an app",
  "login with a code",
  "login with a recovery code",
  "new recovery codes",
  "password change",
  "password reset",
  "adding an address",
  "ending the other sessions",
  "deletion",
];

/** Behind a front, a crash is one of two processes that start again one after the other. */
vi.setConfig({ testTimeout: 180_000 });

let site: Site;
let db: Database;
/** Somebody whose session is there before the first crash, and must be there after the last one. */
let witness: Person;

beforeAll(async () => {
  site = await Site.start();
  db = site.openDatabase();
  witness = await registerVerified(site);
  await logIn(witness);
});
afterAll(async () => {
  await db.$disconnect();
  await site.stop();
});

/** How many requests got no answer: if none did, nothing was killed in the middle. */
let cutOff = 0;

test.each(STEPS)("%s is whole or absent when the process is killed in the middle, and there if it was acknowledged", async (name) => {
  const prepare = stepsOn(site, db)[name];
  const [calm, cut] = await Promise.all([prepare(), prepare()]);
  const start = performance.now();
  expect(isAcknowledged(calm, await calm.send()), calm.leadsTo).toBe(true);
  const usual = performance.now() - start;
  expect(await calm.isDone()).toBe(true);

  const delay = usual * Math.random();
  const answer = cut.send().then(
    // A proxy in front says 502 for it.
    (page) => (page.status === 502 ? "cut off" : isAcknowledged(cut, page) ? "acknowledged" : page.status),
    () => "cut off",
  );
  await sleep(delay);
  await crash(site, db);
  const outcome = await answer;
  const context = `killed after ${delay.toFixed(1)} of ${usual.toFixed(1)} ms: ${outcome}`;
  expect(["cut off", "acknowledged"], context).toContain(outcome);
  if (outcome === "acknowledged") expect(await cut.isDone(), context).toBe(true);
  else cutOff++;
  await expectWhole(db, site);

  await witness.visitor.open("/account");
  expect(witness.visitor.page.path).toBe("/account");
});

test("the process was killed in the middle often enough", () => {
  expect(cutOff).toBeGreaterThan(STEPS.length / 4);
});

test("every mail that was owed has been sent", async () => {
  await expectMails(site, db, { atLeastOnce: true });
});
