import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "~/lib/database/open";
import { accountRows } from "../support/account-rows.ts";
import { addKeyByForm, keyAt, keyOptions, touchKey, withSecurityKey } from "../support/key-people.ts";
import { addTotp, logIn, newName, nextCode, PASSWORD, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";

let site: Site;
let db: Database;
beforeAll(async () => {
  site = await Site.start();
  db = site.openDatabase();
});
afterAll(async () => {
  await db.$disconnect();
  await site.stop();
});

const FUTURE = "2099-01-01T00:00:00.000Z";
/** Columns of the database, and what somebody would like to have in them. */
const EXTRAS: Record<string, string> = {
  role: "admin",
  isAdmin: "true",
  verified: "true",
  verifiedAt: FUTURE,
  isPrimary: "true",
  frozenAt: FUTURE,
  deleteAfter: FUTURE,
  createdAt: FUTURE,
  expiresAt: FUTURE,
  provedAt: FUTURE,
  trustedUntil: FUTURE,
  lastSeenAt: FUTURE,
  keptAt: FUTURE,
  methods: '["password","totp"]',
  failures: "-1000",
  attempts: "-1000",
  counter: "0",
  lastStep: "0",
  accountId: "somebody-else",
  usernameKey: "somebody-else",
  userHandle: "AAAA",
  publicId: "mine",
  sealedSecret: "AAAA",
  hash: "$argon2id$v=19$m=8,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA",
  "account[role]": "admin",
  "account.role": "admin",
  "__proto__[role]": "admin",
  "constructor[prototype][role]": "admin",
};

/** The same form with a field for every column, none of which the form has. */
const withExtras = (fields: Record<string, string>) => ({ ...EXTRAS, ...fields });

type Rows = Record<string, Record<string, unknown>[]> & { account: Record<string, unknown> };
const rowsOf = async (username: string) => (await accountRows(db, username)) as Rows;

test("what a form does not have changes nothing: of registration, login, addresses, factors, password and deletion", async () => {
  const username = newName();
  const email = `${username}@example.org`;
  const visitor = site.visitor();
  const send = async (path: string, fields: Record<string, string>) => {
    const answer = await visitor.send(path, withExtras(fields));
    expect(answer.status, `${path} ${fields.intent ?? ""}`).toBe(303);
    return rowsOf(username);
  };
  const expectMember = ({ account }: Rows) =>
    expect(account).toMatchObject({ username, usernameKey: username, role: "member", frozenAt: null, deleteAfter: null });

  let rows = await send("/register", { username, email, password: PASSWORD });
  expectMember(rows);
  expect(rows.account.id).not.toBe("somebody-else");
  expect(rows.account.createdAt).not.toBe(FUTURE);
  expect(rows.emails).toMatchObject([{ address: email, verifiedAt: null, verifiedKey: null }]);
  expect(rows.password).toMatchObject([{ failures: 0, hash: expect.stringContaining("m=19456") }]);

  rows = await send("/login", { login: username, password: PASSWORD });
  expect(rows.sessions).toMatchObject([{ methods: '["password"]', accountId: rows.account.id }]);
  expect(Date.parse(String(rows.sessions?.[0]?.expiresAt))).toBeLessThan(Date.parse(FUTURE));
  expect(rows.devices).toMatchObject([{ trustedUntil: null }]);

  rows = await send("/account/emails", { intent: "add", email: `second-${email}` });
  expect(rows.emails?.map(({ verifiedAt, isPrimary }) => [verifiedAt, isPrimary]).sort()).toEqual([
    [null, false],
    [null, true],
  ]);
  expectMember(rows);

  await db.emailAddress.updateMany({ where: { address: email }, data: { verifiedAt: new Date(), verifiedKey: email } });
  const page = await visitor.open("/account/two-factor/totp");
  const secret = page.document.querySelector("[data-totp-secret]")?.getAttribute("data-totp-secret") ?? "";
  const { sealedSecret } = (await rowsOf(username)).setUp?.[0] ?? {};
  rows = await send("/account/two-factor/totp", { intent: "add", label: "Phone", code: await nextCode(secret) });
  expect(rows.apps).toMatchObject([{ accountId: rows.account.id, sealedSecret, label: "Phone" }]);
  expect(Number(rows.apps?.[0]?.lastStep)).toBeGreaterThan(0);
  expect(rows.sheet).toMatchObject([{ keptAt: null }]);

  rows = await send("/account/password", { current: PASSWORD, password: "harbour violin nineteen clouds" });
  expect(rows.password).toMatchObject([{ accountId: rows.account.id, hash: expect.stringContaining("m=19456") }]);
  expectMember(rows);
  rows = await send("/account/delete", { intent: "delete", username });
  expect(Date.parse(String(rows.account.deleteAfter))).toBeLessThan(Date.parse(FUTURE));
});

test("a login's second step takes no other account, methods or time from the form", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  const secret = await addTotp(person);
  const visitor = site.visitor();
  await logIn({ ...person, visitor });
  const answer = await visitor.send("/login/totp", withExtras({ code: await nextCode(secret) }));
  expect(answer.status).toBe(303);
  const { sessions = [], devices = [] } = await rowsOf(person.username);
  expect(sessions.filter(({ endedAt }) => endedAt === null).map(({ methods }) => methods)).toContain('["password","totp"]');
  expect(devices.map(({ trustedUntil }) => trustedUntil)).toEqual([null, null]);
});

test("a field that comes twice is a form that does nothing, in whichever order", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  await person.visitor.post("/account/emails", { intent: "add", email: `second-${person.email}` });
  // Its link is made after the answer.
  await site.mailbox.take(`second-${person.email}`, /verify/i);
  const before = await rowsOf(person.username);
  const second = encodeURIComponent(`second-${person.email}`);
  for (const body of [
    `intent=resend&intent=remove&email=${second}`,
    `intent=remove&email=${encodeURIComponent(person.email)}&email=${second}`,
    `intent=remove&email=${second}&intent=remove`,
    `email=${second}&intent=remove&%69ntent=remove`,
  ]) {
    const answer = await person.visitor.send("/account/emails", body);
    expect(answer.status, body).toBe(400);
  }
  for (const body of [`email[]=${second}&intent=remove`, `email.0=${second}&intent=remove`, `intent[]=remove&email=${second}`])
    expect((await person.visitor.send("/account/emails", body)).status, body).toBe(400);
  expect(await rowsOf(person.username)).toEqual(before);

  const login = `login=${person.username}&password=wrong&password=${encodeURIComponent(PASSWORD)}`;
  for (const body of [login, login.replace("wrong", encodeURIComponent(PASSWORD))]) {
    const visitor = site.visitor();
    expect((await visitor.send("/login", body)).status).toBe(400);
    expect(visitor.cookies.has("session")).toBe(false);
  }
});

test("a form's fields are read from its body and not from the address, and of a repeated parameter the first counts", async () => {
  const person = await registerVerified(site);
  const query = new URLSearchParams({ login: person.username, password: person.password });
  const visitor = site.visitor();
  expect((await visitor.send(`/login?${query}`, "")).status).toBe(400);
  expect(visitor.cookies.has("session")).toBe(false);

  const login = { login: person.username, password: person.password };
  const answer = await visitor.send("/login?next=/account/history&next=//evil.example", login);
  expect(answer.location).toBe("/account/history");
  const other = await site.visitor().send("/login?next=//evil.example&next=/account/history", login);
  expect(other.location).toBe("/account");
});

/** The JSON of an answer with members that name what every object has. `JSON.stringify` writes no `__proto__`. */
function withPrototypeKeys(response: string, value: string): string {
  return response.replace(/^\{/, `{"__proto__":${value},"constructor":{"prototype":${value}},"toString":1,"hasOwnProperty":1,`);
}

test("prototype keys in a key's answer add nothing to any object, and what is in them is no part of the answer", async () => {
  const person = await withSecurityKey(site);
  const { visitor, key } = person;
  await visitor.post("/logout", {});
  await logIn(person);

  // Everything that the answer needs stands in its prototype only.
  const response = key.assert(keyOptions(visitor.page));
  const hidden = await visitor.submit({ response: `{"__proto__":${response},"constructor":${response}}` });
  expect(hidden.status).toBe(400);
  expect(visitor.cookies.has("session")).toBe(false);

  await visitor.open("/login/security-key");
  const polluting = '{"role":"admin","verified":true,"requireUserVerification":false,"isOwn":true}';
  await visitor.submit({ response: withPrototypeKeys(key.assert(keyOptions(visitor.page)), polluting) });
  const { account } = await rowsOf(person.username);
  expect(account.role).toBe("member");

  // The site reads forms and answers as before: a plain object has none of it.
  const next = site.visitor();
  await logIn({ ...person, visitor: next });
  await touchKey({ ...person, visitor: next }, key);
  expect(next.page.path).toBe("/account");
  await next.open("/account/two-factor/security-keys");
  await addKeyByForm({ ...person, visitor: next }, keyAt(site), {}, {});
  expect(next.page.status).toBe(200);
  expect(site.faults).toEqual([]);
});
