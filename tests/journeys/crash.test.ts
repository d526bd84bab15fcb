import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "~/lib/database/open";
import { expectWhole } from "../support/expect-whole.ts";
import { linkIn } from "../support/mailbox.ts";
import { logIn, newName, nextCode, PASSWORD, type Person, register, registerVerified, withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";
import type { Page } from "../support/visitor.ts";

/** How often each step is killed, each time later in it. */
const ROUNDS = 2;
const NEW_PASSWORD = "nine umbrellas under the old bridge";

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

/** A step that somebody is about to take: the request, and whether it is done. */
type Attempt = { send(): Promise<Page>; isDone(): Promise<boolean> };

const accountOf = (username: string) => db.account.findFirst({ where: { username } });
const eventsOf = async (username: string, event: string) => {
  const account = await accountOf(username);
  return account ? db.securityEvent.count({ where: { accountId: account.id, event } }) : 0;
};

/** Done once the account's history says so; what else belongs to the step is looked at by `expectWhole`. */
async function untilEvent({ username }: { username: string }, event: string, send: () => Promise<Page>): Promise<Attempt> {
  const before = await eventsOf(username, event);
  return { send, isDone: async () => (await eventsOf(username, event)) > before };
}

const steps: [name: string, prepare: () => Promise<Attempt>][] = [
  [
    "registration",
    async () => {
      const username = newName();
      const fields = { username, email: `${username}@example.org`, password: PASSWORD };
      return untilEvent({ username }, "account:registered", () => site.visitor().send("/register", fields));
    },
  ],
  [
    "verification",
    async () => {
      const person = await register(site);
      const link = linkIn(await site.mailbox.take(person.email, /verify/i));
      return untilEvent(person, "email:verified", () => person.visitor.send(link, {}));
    },
  ],
  [
    "login",
    async () => {
      const person = await registerVerified(site);
      return untilEvent(person, "login:success", () => site.visitor().send("/login", { login: person.username, password: PASSWORD }));
    },
  ],
  [
    "setting up an app",
    async () => {
      const person = await registerVerified(site);
      await logIn(person);
      const page = await person.visitor.open("/account/two-factor/totp");
      const secret = page.document.querySelector("[data-totp-secret]")?.getAttribute("data-totp-secret") ?? "";
      const form = page.form({ intent: "add", label: "Phone", code: "" });
      const send = async () => person.visitor.send(form.action, { ...form.fields, code: await nextCode(secret) });
      return untilEvent(person, "factor:added", send);
    },
  ],
  [
    "login with a code",
    async () => {
      const person = await withTotp(site);
      const again = { ...person, visitor: site.visitor() };
      await logIn(again);
      const code = await nextCode(person.secret);
      return untilEvent(person, "login:success", () => again.visitor.send("/login/totp", { code }));
    },
  ],
  [
    "login with a recovery code",
    async () => {
      const person = await withTotp(site);
      const again = { ...person, visitor: site.visitor() };
      await logIn(again);
      const [code = ""] = person.recoveryCodes;
      return untilEvent(person, "recovery-code:used", () => again.visitor.send("/login/recovery-code", { code }));
    },
  ],
  [
    "new recovery codes",
    async () => {
      const person = await withTotp(site);
      return untilEvent(person, "recovery-codes:generated", () =>
        person.visitor.send("/account/two-factor/recovery-codes", { intent: "generate" }),
      );
    },
  ],
  [
    "password change",
    async () => {
      const person = await registerVerified(site);
      await logIn(person);
      return untilEvent(person, "password:changed", () =>
        person.visitor.send("/account/password", { current: PASSWORD, password: NEW_PASSWORD }),
      );
    },
  ],
  [
    "password reset",
    async () => {
      const person = await registerVerified(site);
      await person.visitor.open("/forgot-password");
      await person.visitor.submit({ email: person.email });
      const link = linkIn(await site.mailbox.take(person.email, /new password/i));
      return untilEvent(person, "password:reset", () => person.visitor.send(link, { password: NEW_PASSWORD }));
    },
  ],
  [
    "adding an address",
    async () => {
      const person = await registerVerified(site);
      await logIn(person);
      const fields = { intent: "add", email: `second-${person.email}` };
      return untilEvent(person, "email:added", () => person.visitor.send("/account/emails", fields));
    },
  ],
  [
    "ending the other sessions",
    async () => {
      const person = await registerVerified(site);
      await logIn({ ...person, visitor: site.visitor() });
      await logIn(person);
      return untilEvent(person, "session:ended", () => person.visitor.send("/account/sessions", { intent: "revoke-others" }));
    },
  ],
  [
    "deletion",
    async () => {
      const person = await registerVerified(site);
      await logIn(person);
      const fields = { intent: "delete", username: person.username };
      return untilEvent(person, "account:deletion-requested", () => person.visitor.send("/account/delete", fields));
    },
  ],
];

/** Kills the process and starts it again on the same data. A mail that was being sent is let go at once, as after its lease. */
async function crash() {
  await site.kill("SIGKILL");
  await db.outgoingMail.updateMany({ where: { dueAt: { not: null } }, data: { dueAt: new Date() } });
  await site.run();
}

test.each(steps)(
  "%s is whole or absent when the process is killed in the middle, and there if it was acknowledged",
  async (_name, prepare) => {
    const calm = await prepare();
    const start = performance.now();
    expect((await calm.send()).status).toBe(303);
    const usual = performance.now() - start;
    expect(await calm.isDone()).toBe(true);

    for (let round = 0; round < ROUNDS; round++) {
      const { send, isDone } = await prepare();
      const delay = (usual * (round + Math.random())) / ROUNDS;
      const answer = send().then(
        ({ status }) => status,
        () => "cut off",
      );
      await sleep(delay);
      await crash();
      const outcome = await answer;
      const context = `killed after ${delay.toFixed(1)} of ${usual.toFixed(1)} ms: ${outcome}`;
      expect(["cut off", 303], context).toContain(outcome);
      if (outcome === 303) expect(await isDone(), context).toBe(true);
      else cutOff++;
      await expectWhole(db);

      await witness.visitor.open("/account");
      expect(witness.visitor.page.path).toBe("/account");
    }
  },
);

test("many registrations at once are whole or absent, and each that was acknowledged is there and can log in", async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const names = Array.from({ length: 12 }, newName);
    const answers = names.map((username) =>
      site
        .visitor()
        .send("/register", { username, email: `${username}@example.org`, password: PASSWORD })
        .then(
          ({ status }) => status === 303,
          () => false,
        ),
    );
    await Promise.race([...answers.slice(round * 4), sleep(2000)]);
    await sleep(Math.random() * 100);
    await crash();
    await expectWhole(db);
    const acknowledged = await Promise.all(answers);
    for (const [index, username] of names.entries()) {
      if (!acknowledged[index]) continue;
      const person = { username, email: "", password: PASSWORD, visitor: site.visitor() };
      await logIn(person);
      expect(person.visitor.page.path).toBe("/account");
    }
  }
});

test("the process was killed in the middle often enough", () => {
  expect(cutOff).toBeGreaterThan(steps.length / 4);
});

test("every mail that was owed has been sent", async () => {
  await db.outgoingMail.updateMany({ where: { dueAt: { not: null } }, data: { dueAt: new Date() } });
  await expect.poll(() => db.outgoingMail.count({ where: { dueAt: { not: null } } }), { timeout: 60_000 }).toBe(0);
  expect(await db.outgoingMail.count({ where: { givenUpAt: { not: null } } })).toBe(0);
  const mails = await db.outgoingMail.findMany({ where: { accountId: { not: null } } });
  const received = new Set(site.mailbox.received.map(({ raw }) => raw.messageId?.replace(/^<|@.*$/g, "")));
  expect(mails.length).toBeGreaterThan(steps.length);
  expect(mails.filter(({ id }) => !received.has(id))).toEqual([]);
});
