import { afterAll, beforeAll, expect, test } from "vitest";
import { accountRows } from "../support/account-rows.ts";
import { keyAt, keyOptions } from "../support/key-people.ts";
import { beginTotp, forgetProof, logIn, logInWithTotp, nextCode, type Person, registerVerified, withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { siteText } from "../support/site-text.ts";

const CONFIRM_TOTP = "/confirm?next=%2Faccount%2Ftwo-factor%2Ftotp";

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

async function sessionsOf({ username }: Person) {
  const db = site.openDatabase();
  const sessions = await db.session.findMany({ where: { account: { username } }, orderBy: { lastSeenAt: "asc" } });
  await db.$disconnect();
  return sessions;
}

test("a proof is good for 15 minutes; then a page that changes factors asks for a new one and comes back", async () => {
  const person = await registerVerified(site);
  const { visitor } = person;
  await logIn(person);

  await forgetProof(site, person, { minutes: 14 });
  await visitor.open("/account/two-factor/totp");
  expect(visitor.page.path).toBe("/account/two-factor/totp");

  await forgetProof(site, person);
  await visitor.open("/account/two-factor/totp");
  expect(visitor.page.path).toBe(CONFIRM_TOTP);
  await visitor.submit({ password: person.password });
  expect(visitor.page.path).toBe("/account/two-factor/totp");
  expect(visitor.page.notice).toContain("Confirmed");
});

test("a complete form whose proof is too old changes nothing, and leads to the proof", async () => {
  const person = await withTotp(site);
  const { visitor, username } = person;
  const secret = await beginTotp(visitor);
  const id = visitor.page.document.querySelector('main form [name="id"]')?.getAttribute("value") ?? "";
  const keyAnswer = keyAt(site).register(keyOptions(await visitor.open("/account/two-factor/security-keys")));
  await forgetProof(site, person);
  const db = site.openDatabase();
  const { events: eventsBefore, apps: appsBefore } = await accountRows(db, username);

  const forms: [path: string, fields: Record<string, string>][] = [
    ["/account/two-factor/totp", { intent: "add", label: "Tablet", code: await nextCode(secret) }],
    ["/account/two-factor/totp", { intent: "remove", id }],
    ["/account/two-factor/security-keys", { intent: "add", response: keyAnswer }],
    ["/account/two-factor/recovery-codes", { intent: "generate" }],
    ["/account/delete", { intent: "delete", username }],
  ];
  for (const [path, fields] of forms) {
    const answer = await visitor.send(path, fields);
    expect(answer.status, path).toBe(303);
    expect(answer.location).toBe(`/confirm?next=${encodeURIComponent(path)}`);
  }
  const { events, apps, keys, account } = await accountRows(db, username);
  await db.$disconnect();
  expect(events).toEqual(eventsBefore);
  expect(apps).toEqual(appsBefore);
  expect(keys).toEqual([]);
  expect(account).toMatchObject({ deleteAfter: null });
});

test("a proof gives the session a new token, and does not put off its end", async () => {
  const person = await registerVerified(site);
  const { visitor } = person;
  await logIn(person);
  await forgetProof(site, person);
  const before = visitor.cookies.get("session");
  const thief = site.visitor();
  thief.cookies.set("session", before ?? "");

  await visitor.open("/confirm?next=%2Faccount");
  await visitor.submit({ password: person.password });
  expect(visitor.page.path).toBe("/account");
  expect(visitor.cookies.get("session")).not.toBe(before);
  const [old, renewed] = await sessionsOf(person);
  expect(old?.endedReason).toBe("renewed");
  expect(renewed?.expiresAt).toEqual(old?.expiresAt);
  expect(renewed?.methods).toEqual(old?.methods);

  await thief.open("/account");
  expect(thief.page.path).toBe("/login?next=%2Faccount");
});

test("a tab that asks with the older token does not log the browser out", async () => {
  const person = await registerVerified(site);
  const { visitor } = person;
  await logIn(person);
  await forgetProof(site, person);
  const before = visitor.cookies.get("session") ?? "";
  await visitor.open("/confirm?next=%2Faccount");
  await visitor.submit({ password: person.password });

  const renewed = visitor.cookies.get("session") ?? "";
  visitor.cookies.set("session", before);
  await visitor.request("/account", { method: "GET" });
  expect(visitor.page.location).toBe("/login?next=%2Faccount");
  expect(visitor.cookies.get("session")).toBe(before);
  visitor.cookies.set("session", renewed);
  await visitor.open("/login?next=%2Faccount");
  expect(visitor.page.path).toBe("/account");
  expect(visitor.page.notice).toBeNull();
});

test("what was typed into a form that needs a proof stands in it again afterwards, but for the code", async () => {
  const person = await withTotp(site);
  const { visitor } = person;
  await beginTotp(visitor);
  await forgetProof(site, person);
  await visitor.submit({ intent: "add", label: "Old tablet", code: "123456" });
  expect(visitor.page.path).toBe(CONFIRM_TOTP);

  await visitor.submit({ code: await nextCode(person.secret) });
  expect(visitor.page.path).toBe("/account/two-factor/totp");
  expect(visitor.page.notice).toContain("submit it again");
  expect(visitor.page.valueOf("label")).toBe("Old tablet");
  expect(visitor.page.valueOf("code")).toBeUndefined();
  expect(visitor.page.body).not.toContain("123456");

  await visitor.open("/account/two-factor/totp");
  expect(visitor.page.valueOf("label")).toBe("Authenticator app 2");
});

test("with a factor, neither the password nor a recovery code is a proof", async () => {
  const person = await withTotp(site);
  const { visitor } = person;
  await forgetProof(site, person);
  await visitor.open("/account/two-factor/totp");
  expect(visitor.page.document.querySelector("main [name=password]")).toBeNull();
  expect(visitor.page.text).toContain(siteText("confirm.factorGone"));

  await visitor.post(CONFIRM_TOTP, { password: person.password });
  expect(visitor.page.status).toBe(400);
  await visitor.post(CONFIRM_TOTP, { code: person.recoveryCodes[0] ?? "" });
  expect(visitor.page.status).toBe(400);
  await visitor.open("/account/two-factor/totp");
  expect(visitor.page.path).toBe(CONFIRM_TOTP);
});

test("who logged in with a recovery code proves it with the password, and so gets rid of a lost factor", async () => {
  const person = await withTotp(site);
  const { visitor } = person;
  await visitor.post("/logout", {});
  await logIn(person);
  await visitor.open("/login/recovery-code");
  await visitor.submit({ code: person.recoveryCodes[0] ?? "" });
  expect(visitor.page.path).toBe("/account");

  await visitor.open("/account/two-factor/totp");
  expect(visitor.page.path).toBe(CONFIRM_TOTP);
  await visitor.submit({ password: person.password });
  await visitor.submit({ intent: "remove" });
  expect(visitor.page.notice).toContain("last second step");
});

test("a wrong proof says so in an alert, is thrown away, recorded, and throttled", async () => {
  const person = await withTotp(site);
  const { visitor } = person;
  await forgetProof(site, person);
  await visitor.open("/account/two-factor/totp");
  await visitor.submit({ code: "000000" });
  expect(visitor.page.status).toBe(400);
  expect(visitor.page.title).toMatch(/^Error:/);
  expect(visitor.page.alert).toContain("There is a problem");
  expect(visitor.page.errorOf("code")).toContain("isn't right");
  expect(visitor.page.valueOf("code")).toBeUndefined();

  for (let count = 1; count < 5; count++) await visitor.submit({ code: "000000" });
  await visitor.submit({ code: "000000" });
  expect(visitor.page.status).toBe(429);
  expect(Number(visitor.page.headers.get("Retry-After"))).toBeGreaterThan(0);

  await visitor.open("/account/history");
  expect(visitor.page.text).toContain(siteText("events.session:confirm-failed"));
});

test("a code that logged in is no proof afterwards", async () => {
  const person = await withTotp(site);
  const { visitor } = person;
  await visitor.post("/logout", {});
  await logIn(person);
  const code = await nextCode(person.secret);
  await visitor.submit({ code });
  await forgetProof(site, person);
  await visitor.open("/account/two-factor/totp");
  await visitor.submit({ code });
  expect(visitor.page.status).toBe(400);
  expect(visitor.page.errorOf("code")).toContain("already used");
});

test("an empty form, or one of another kind, is refused in words", async () => {
  const person = await registerVerified(site);
  const { visitor } = person;
  await logIn(person);
  await forgetProof(site, person);
  const bodies: Record<string, string>[] = [{}, { code: "123456" }, { response: "{}" }, { password: "" }];
  for (const fields of bodies) {
    await visitor.post("/confirm?next=%2Faccount", fields);
    expect(visitor.page.status, JSON.stringify(fields)).toBe(400);
    expect(visitor.page.alert).toBeTruthy();
  }
});

test("another site is never the way on", async () => {
  const person = await withTotp(site);
  const { visitor } = person;
  await visitor.post("/logout", {});
  await logInWithTotp(person);
  await forgetProof(site, person);
  await visitor.open("/confirm?next=%2F%2Fevil.example");
  await visitor.submit({ code: await nextCode(person.secret) });
  expect(visitor.page.path).toBe("/account");
});

test("of a form that waits only the fields of such forms are kept, and one row for the page, whatever its query", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  await forgetProof(site, person);
  const email = `second-${person.email}`;
  for (let number = 0; number < 5; number++)
    await person.visitor.send(`/account/emails?page=${number}`, {
      intent: "add",
      email,
      junk: "x".repeat(20_000),
      label: "y".repeat(20_000),
    });
  const db = site.openDatabase();
  const rows = await db.pendingForm.findMany({ where: { account: { username: person.username } } });
  await db.$disconnect();
  expect(rows.map(({ path }) => path)).toEqual(["/account/emails"]);
  expect(rows[0]?.sealed.length).toBeLessThan(500);
});
