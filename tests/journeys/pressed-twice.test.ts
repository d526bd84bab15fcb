import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { linkIn } from "../support/mailbox.ts";
import { forgetProof, logIn, newName, nextCode, PASSWORD, type Person, register, registerVerified, withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";
import type { Page, Visitor } from "../support/visitor.ts";

let site: Site;
let other: Site;
beforeAll(async () => {
  site = await Site.start();
  other = await site.twin();
});
afterAll(async () => {
  await other.stop();
  await site.stop();
});

/** The same browser at a process of the site. */
function copyOf({ cookies }: Visitor, at = site): Visitor {
  const copy = at.visitor();
  for (const [name, value] of cookies) copy.cookies.set(name, value);
  return copy;
}

/** Two clicks of a person. */
const BETWEEN_CLICKS_MILLISECONDS = 140;

/**
 * Presses a button twice: each form comes to a process of its own, and the browser reads the last answer only.
 * @returns both answers; the visitor goes on with the last one's cookies
 */
async function pressTwice(visitor: Visitor, path: string, fields: Record<string, string>): Promise<Page[]> {
  const presses = [copyOf(visitor), copyOf(visitor, other)];
  const answers = await Promise.all(
    presses.map(async (press, count) => {
      await sleep(count * BETWEEN_CLICKS_MILLISECONDS);
      return press.send(path, fields);
    }),
  );
  for (const [name, value] of presses[1]?.cookies ?? []) visitor.cookies.set(name, value);
  if (!presses[1]?.cookies.has("flow")) visitor.cookies.delete("flow");
  return answers;
}

const outcomes = (answers: Page[]) => answers.map(({ status, location }) => `${status} ${location}`);

/** How the person's account stands: sessions that go on, and how often each event happened. */
async function standingOf({ username }: Person) {
  const db = site.openDatabase();
  const { id: accountId } = await db.account.findFirstOrThrow({ where: { username } });
  const sessions = await db.session.count({ where: { accountId, endedAt: null } });
  const events = await db.securityEvent.findMany({ where: { accountId } });
  await db.$disconnect();
  return { sessions, happened: (name: string) => events.filter(({ event }) => event === name).length };
}

test("a code of an app that is sent twice logs in once, and the browser goes on in the one session that there is", async () => {
  const person = await withTotp(site);
  await person.visitor.post("/logout", {});
  const before = await standingOf(person);
  await logIn(person);
  const code = await nextCode(person.secret);
  const thief = copyOf(person.visitor);
  thief.cookies.delete("flow");

  expect(outcomes(await pressTwice(person.visitor, "/login/totp", { code, remember: "on" }))).toEqual(["303 /account", "303 /account"]);
  const after = await standingOf(person);
  expect(after.sessions).toBe(before.sessions + 1);
  expect(after.happened("login:success")).toBe(before.happened("login:success") + 1);
  expect(after.happened("device:remembered")).toBe(before.happened("device:remembered") + 1);
  expect(after.happened("session:ended")).toBe(before.happened("session:ended"));
  expect((await person.visitor.open("/account")).status).toBe(200);
  // The browser is known as before, and remembered.
  await person.visitor.post("/logout", {});
  await logIn(person);
  expect(person.visitor.page.path).toBe("/account");

  // Another browser with the same code, at once: it begins with the password, and the code is spent.
  await logIn({ ...person, visitor: thief });
  if (thief.page.path === "/login/totp") expect((await thief.send("/login/totp", { code })).status).toBe(400);
});

test("a code that somebody saw is refused in another browser at once, whatever they copy but the login's cookie", async () => {
  const person = await withTotp(site);
  await person.visitor.post("/logout", {});
  await logIn(person);
  const code = await nextCode(person.secret);
  const owner = copyOf(person.visitor);
  expect((await owner.send("/login/totp", { code })).location).toBe("/account");

  const stranger = site.visitor();
  await logIn({ ...person, visitor: stranger });
  expect((await stranger.send("/login/totp", { code })).status).toBe(400);
  const elsewhere = site.visitor({ headers: { "User-Agent": "another browser" } });
  for (const [name, value] of person.visitor.cookies) elsewhere.cookies.set(name, value);
  expect((await elsewhere.send("/login/totp", { code })).location).toBe("/login");
  expect((await owner.open("/account")).status).toBe(200);
});

test("after a logout the form that logged in brings nothing back", async () => {
  const person = await withTotp(site);
  await person.visitor.post("/logout", {});
  await logIn(person);
  const code = await nextCode(person.secret);
  const again = copyOf(person.visitor);
  await person.visitor.send("/login/totp", { code });
  await person.visitor.post("/logout", {});
  expect((await again.send("/login/totp", { code })).location).toBe("/login");
  expect((await standingOf(person)).sessions).toBe(0);
});

test("a recovery code that is sent twice is spent once", async () => {
  const person = await withTotp(site);
  await person.visitor.post("/logout", {});
  await logIn(person);
  const answers = await pressTwice(person.visitor, "/login/recovery-code", { code: person.recoveryCodes[0] ?? "" });
  expect(outcomes(answers)).toEqual(["303 /account", "303 /account"]);
  expect((await person.visitor.open("/account")).notice).toContain("won't work again");
  expect((await standingOf(person)).happened("recovery-code:used")).toBe(1);
});

test("a login by the password alone that is sent twice makes one session, one event and one mail", async () => {
  const person = await registerVerified(site);
  await person.visitor.open("/login");
  const answers = await pressTwice(person.visitor, "/login", { login: person.username, password: PASSWORD });
  expect(outcomes(answers)).toEqual(["303 /account", "303 /account"]);
  const { sessions, happened } = await standingOf(person);
  expect([sessions, happened("login:success"), happened("login:new-device")]).toEqual([1, 1, 1]);
  expect((await person.visitor.open("/account")).status).toBe(200);

  // From a browser that the site never saw there is no telling: each is a login of its own, with its mail.
  await site.visitor().send("/login", { login: person.username, password: PASSWORD });
  expect((await standingOf(person)).happened("login:new-device")).toBe(2);
});

test("a fresh proof that is sent twice is taken, and the session goes on", async () => {
  const person = await withTotp(site);
  await forgetProof(site, person);
  const fields = { code: await nextCode(person.secret) };
  const path = "/confirm?next=%2Faccount%2Fsessions";
  expect(outcomes(await pressTwice(person.visitor, path, fields))).toEqual(["303 /account/sessions", "303 /account/sessions"]);
  const { sessions, happened } = await standingOf(person);
  expect([sessions, happened("session:confirmed"), happened("session:confirm-failed")]).toEqual([1, 1, 0]);
  expect((await person.visitor.open("/account/delete")).path).toBe("/account/delete");
});

test("a registration that is sent twice makes one account, and a later one of the same name is refused", async () => {
  const visitor = site.visitor();
  const username = newName();
  const fields = { username, email: `${username}@example.org`, password: PASSWORD };
  await visitor.open("/register");
  expect(outcomes(await pressTwice(visitor, "/register", fields))).toEqual(["303 /login", "303 /login"]);
  expect((await visitor.open("/login")).notice).toContain("was created");
  await site.mailbox.take(fields.email, /verify/i);

  const stranger = site.visitor();
  await stranger.open("/register");
  expect((await stranger.send("/register", fields)).status).toBe(400);
});

test("changes of the account that are sent twice are made once, and say that they were made", async () => {
  const person = await registerVerified(site);
  const { visitor } = person;
  await logIn(person);
  const email = `second-${person.email}`;
  const page = await visitor.open("/account/two-factor/totp");
  const secret = page.document.querySelector("[data-totp-secret]")?.getAttribute("data-totp-secret") ?? "";
  const add = page.form({ intent: "add", label: "Phone", code: await nextCode(secret) });

  const changes: [path: string, fields: Record<string, string>, event: string][] = [
    ["/account/emails", { intent: "add", email }, "email:added"],
    ["/account/emails", { intent: "remove", email }, "email:removed"],
    ["/account/two-factor/totp", add.fields, "factor:added"],
    ["/account/password", { current: PASSWORD, password: "harbour violin nineteen clouds" }, "password:changed"],
  ];
  for (const [path, fields, event] of changes) {
    const answers = await pressTwice(visitor, path, fields);
    expect(
      answers.map(({ status }) => status),
      path,
    ).toEqual([303, 303]);
    expect(new Set(outcomes(answers)).size).toBe(1);
    expect((await standingOf(person)).happened(event), event).toBe(1);
  }
});

test("an address that was removed is added again within the ten seconds: only the last form of a browser is a repeated one", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  const email = `second-${person.email}`;
  for (const intent of ["add", "remove", "add"]) await person.visitor.send("/account/emails", { intent, email });
  expect((await person.visitor.open("/account/emails")).text).toContain(email);
});

test("a link with a dot or a bracket after it works, and once it was used it says that the address is verified", async () => {
  const person = await register(site);
  const { visitor } = person;
  const link = linkIn(await site.mailbox.take(person.email, /verify/i));
  for (const tail of [".", ">", ",", ")", "%3E", "%22."]) expect((await visitor.open(link + tail)).status, tail).toBe(200);
  expect(outcomes(await pressTwice(visitor, `${link}.`, {}))).toEqual(["303 /login", "303 /login"]);
  expect((await standingOf(person)).happened("email:verified")).toBe(1);

  await logIn(person);
  for (const opened of [link, `${link}>`]) {
    await visitor.open(opened);
    expect(visitor.page.status).toBe(200);
    expect(visitor.page.text).toContain(`Your address ${person.email} is verified`);
    expect(visitor.page.document.querySelectorAll("main form")).toHaveLength(0);
  }
  const stranger = await registerVerified(site);
  await logIn(stranger);
  for (const { page } of [await opens(site.visitor()), await opens(stranger.visitor)]) {
    expect(page.status).toBe(400);
    expect(page.body).not.toContain(person.email);
  }
  expect((await site.visitor().send(link, {})).status).toBe(400);

  async function opens(visitor: Visitor): Promise<Visitor> {
    await visitor.open(link);
    return visitor;
  }
});
