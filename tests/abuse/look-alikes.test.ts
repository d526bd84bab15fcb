import { afterAll, beforeAll, expect, test } from "vitest";
import { logIn, PASSWORD, type Person, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";

let site: Site;
let person: Person;
beforeAll(async () => {
  site = await Site.start({ TRUST_PROXY: "1" });
  person = await registerVerified(site);
});
afterAll(() => site.stop());

let addresses = 0;
/** A browser at an address of its own: limits are another matter. */
const newVisitor = () => site.visitor({ headers: { "X-Forwarded-For": `10.0.0.${++addresses}` } });

/** How text can look like another, and what of it stands in `person…`. */
const LOOK_ALIKES: [how: string, (name: string) => string][] = [
  ["a Cyrillic e", (name) => name.replace("e", "е")],
  ["a Cyrillic o", (name) => name.replace("o", "о")],
  ["a Greek omicron", (name) => name.replace("o", "ο")],
  ["wide letters", (name) => name.replace("p", "ｐ")],
  ["mathematical letters", (name) => name.replace("p", "𝐩")],
  ["a long s, which is an s in capitals", (name) => name.replace("s", "ſ")],
  ["a letter with a mark that is put on it", (name) => name.replace("e", "e\u0301")],
  ["a joiner that does not show", (name) => name.replace("e", "e\u200d")],
  ["a space that does not show", (name) => name.replace("e", "e\u200b")],
  ["a soft hyphen", (name) => name.replace("e", "e\u00ad")],
  ["text that turns around", (name) => name.replace("e", "\u202ee")],
  ["a byte order mark within", (name) => name.replace("e", "e\ufeff")],
  ["a space within", (name) => name.replace("e", "e ")],
  ["a tag character", (name) => name.replace("e", "e\u{e0041}")],
];

test.each(LOOK_ALIKES)("a user name with %s is no user name, and logs nobody in", async (_how, alike) => {
  const username = alike(person.username);
  expect(username).not.toBe(person.username);
  const visitor = newVisitor();
  const refused = await visitor.send("/register", { username, email: `x-${person.email}`, password: PASSWORD });
  expect(refused.status).toBe(400);
  expect(refused.errorOf("username")).toMatch(/\w/);
  expect((await visitor.send("/login", { login: username, password: person.password })).status).toBe(400);
  expect(visitor.cookies.has("session")).toBe(false);
});

test.each(LOOK_ALIKES)("an address with %s is no address: nothing is sent there, and it logs nobody in", async (_how, alike) => {
  const email = alike(person.email);
  const visitor = newVisitor();
  const before = site.mailbox.received.length;
  expect((await visitor.send("/forgot-password", { email })).status).toBe(400);
  expect((await visitor.send("/register", { username: `x${person.username}`, email, password: PASSWORD })).status).toBe(400);
  expect((await visitor.send("/login", { login: email, password: person.password })).status).toBe(400);
  expect(visitor.cookies.has("session")).toBe(false);
  expect(site.mailbox.received.length).toBe(before);
});

test("what lower case makes the same is not the same: the Kelvin sign is no k, and a dotted capital I no i", async () => {
  const db = site.openDatabase();
  await db.account.updateMany({ where: { username: person.username }, data: { username: "kim", usernameKey: "kim" } });
  await db.emailAddress.updateMany({
    where: { address: person.email },
    data: { address: "kim@example.org", addressKey: "kim@example.org" },
  });
  await db.emailAddress.updateMany({ where: { address: "kim@example.org" }, data: { verifiedKey: "kim@example.org" } });
  await db.$disconnect();
  const refused = ["\u212aim", "k\u0130m", "\u212aim@example.org", "kim@e\u03c7ample.org", "kim\u200b@example.org"];
  for (const login of refused) {
    const visitor = newVisitor();
    expect((await visitor.send("/login", { login, password: person.password })).status, login).toBe(400);
    expect(visitor.cookies.has("session")).toBe(false);
  }
  // Case in ASCII and the runs of separators do not tell names apart, so nobody takes one that differs in them only.
  await logIn({ ...person, username: "KIM" });
  expect(person.visitor.page.path).toBe("/account");
  const taken = await newVisitor().send("/register", { username: "Kim", email: "another@example.org", password: PASSWORD });
  expect(taken.errorOf("username")).toContain("taken");
});

test("names that differ in case or separators only are one name", async () => {
  const visitor = newVisitor();
  await visitor.send("/register", { username: "one.person", email: "one@example.org", password: PASSWORD });
  for (const username of ["One.Person", "one-person", "one_person", "one--person", "ONE._-PERSON"]) {
    const taken = await newVisitor().send("/register", { username, email: "two@example.org", password: PASSWORD });
    expect(taken.errorOf("username"), username).toContain("taken");
  }
});
