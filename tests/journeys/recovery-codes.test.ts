import { afterAll, beforeAll, expect, test } from "vitest";
import { hashCode } from "~/auth/recovery-code/code";
import { fromBase64url } from "~/lib/text/base64url";
import { logIn, nextCode, type Person, registerVerified, shownRecoveryCodes, withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";

const PAGE = "/account/two-factor/recovery-codes";

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

/** Logs in with the password and goes on to the page for recovery codes. */
async function beginWithPassword(person: Person) {
  await person.visitor.post("/logout", {});
  await logIn(person);
  await person.visitor.open("/login/recovery-code");
}

test("the login page takes letters, and offers neither a code that the device has received nor to remember the browser", async () => {
  const person = await withTotp(site);
  await beginWithPassword(person);
  const { document } = person.visitor.page;
  const field = document.querySelector("main [name=code]");
  expect([field?.getAttribute("inputMode"), field?.getAttribute("autoComplete")]).toEqual(["text", "off"]);
  expect(document.querySelector("main [name=remember]")).toBeNull();
});

test("ten codes are shown once, with the first factor", async () => {
  const { visitor, recoveryCodes } = await withTotp(site);
  expect(visitor.page.path).toBe(PAGE);
  expect(visitor.page.headers.get("Cache-Control")).toContain("no-store");
  expect(new Set(recoveryCodes).size).toBe(10);
  expect(recoveryCodes[0]).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);

  await visitor.open(PAGE);
  expect(shownRecoveryCodes(visitor)).toEqual([]);
  for (const code of recoveryCodes) expect(visitor.page.body).not.toContain(code);
  expect(visitor.page.text).toContain("10 unused recovery codes");
});

test("a HEAD request does not spend the page that shows the codes", async () => {
  const { visitor } = await withTotp(site);
  await visitor.submit({ intent: "check", code: "wrong" });
  await visitor.open(PAGE);
  await visitor.request(PAGE, {
    method: "POST",
    body: "intent=generate",
    headers: { "Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin" },
  });
  expect(visitor.page.status).toBe(303);
  await visitor.request(PAGE, { method: "HEAD" });
  await visitor.open(PAGE);
  expect(shownRecoveryCodes(visitor)).toHaveLength(10);
});

test("one code that is typed back shows that they were kept, and is not spent by it", async () => {
  const person = await withTotp(site);
  const { visitor, recoveryCodes } = person;
  await visitor.open("/account/two-factor");
  expect(visitor.page.text).toContain("You haven't confirmed that you saved your recovery codes");

  await visitor.open(PAGE);
  const code = (recoveryCodes[3] ?? "").toLowerCase().replaceAll("-", " ");
  await visitor.submit({ intent: "check", code });
  expect(visitor.page.path).toBe("/account/two-factor");
  expect(visitor.page.notice).toContain("saved your recovery codes");
  expect(visitor.page.text).not.toContain("haven't confirmed");
  expect(visitor.page.text).toContain("10 unused recovery codes");
  await visitor.open(PAGE);
  expect(visitor.page.document.querySelector("[name=code]")).toBeNull();
});

test("a wrong code typed back leaves the codes on the page", async () => {
  const { visitor, recoveryCodes } = await withTotp(site);
  await visitor.submit({ intent: "check", code: "0000-0000-0000" });
  expect(visitor.page.status).toBe(400);
  expect(visitor.page.title).toMatch(/^Error:/);
  expect(visitor.page.errorOf("code")).toContain("isn't one of your unused recovery codes");
  expect(visitor.page.valueOf("code")).toBeUndefined();
  expect(shownRecoveryCodes(visitor)).toEqual(recoveryCodes);

  await visitor.submit({ intent: "check", code: "" });
  expect(visitor.page.errorOf("code")).toContain("Enter the code");
  expect(shownRecoveryCodes(visitor)).toEqual(recoveryCodes);

  await visitor.submit({ intent: "check", code: recoveryCodes[0] ?? "" });
  expect(visitor.page.notice).toContain("saved");
});

test("guesses at the codes are throttled", async () => {
  const { visitor, recoveryCodes } = await withTotp(site);
  for (let count = 0; count < 5; count++) await visitor.submit({ intent: "check", code: "0000-0000-0000" });
  await visitor.submit({ intent: "check", code: recoveryCodes[0] ?? "" });
  expect(visitor.page.status).toBe(429);
  expect(Number(visitor.page.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(shownRecoveryCodes(visitor)).toEqual(recoveryCodes);
});

test("the codes can be downloaded as a file of text from the page that shows them", async () => {
  const { visitor, recoveryCodes, username } = await withTotp(site);
  const shown = visitor.page;
  const sheet = shown.valueOf("sheet") ?? "";
  await visitor.submit({ sheet });
  expect(visitor.page.status).toBe(200);
  expect(visitor.page.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
  expect(visitor.page.headers.get("Content-Disposition")).toMatch(/^attachment; filename="[\w-]+\.txt"$/);
  for (const code of recoveryCodes) expect(visitor.page.body).toContain(`\r\n${code}\r\n`);
  expect(visitor.page.body).toContain(username);

  const other = await withTotp(site);
  await other.visitor.post(`${PAGE}/download`, { sheet });
  expect(other.visitor.page.path).toBe(PAGE);
  expect(other.visitor.page.body).not.toContain(recoveryCodes[0]);
  expect(other.visitor.page.notice).toContain("were replaced");
});

test("a recovery code logs in once, ends in a mail that says how many are left, and stands in the history", async () => {
  const person = await withTotp(site);
  const { visitor, recoveryCodes, email } = person;
  const code = recoveryCodes[0] ?? "";
  await beginWithPassword(person);
  await visitor.submit({ code: code.toLowerCase() });
  expect(visitor.page.path).toBe("/account");
  expect(visitor.page.notice).toContain("won't work again");
  expect((await site.mailbox.take(email, /recovery code used/i)).text).toMatch(/9\s+codes\s+left/);
  await visitor.open("/account/history");
  expect(visitor.page.text).toContain("Recovery code used");

  await beginWithPassword(person);
  await visitor.submit({ code });
  expect(visitor.page.status).toBe(400);
  expect(visitor.page.errorOf("code")).toContain("isn't one of your unused recovery codes");
  expect(visitor.cookies.has("session")).toBe(false);
});

test("of two browsers that post one recovery code at the same time, one gets in", async () => {
  const person = await withTotp(site);
  await person.visitor.post("/logout", {});
  const visitors = [site.visitor(), site.visitor()];
  for (const visitor of visitors) {
    await logIn({ ...person, visitor });
    await visitor.open("/login/recovery-code");
  }
  await Promise.all(visitors.map((visitor) => visitor.submit({ code: person.recoveryCodes[0] ?? "" })));
  expect(visitors.map(({ page }) => page.path).sort()).toEqual(["/account", "/login/recovery-code"]);
});

test("each login page links to the other factors of the account, and to no others", async () => {
  const person = await withTotp(site);
  const { visitor } = person;
  await visitor.post("/logout", {});
  await logIn(person);
  const ways = () => visitor.page.document.querySelectorAll('main a[href^="/login"]').map((link) => link.getAttribute("href"));
  expect(ways()).toEqual(["/login/recovery-code", "/login"]);
  await visitor.open("/login/recovery-code");
  expect(ways()).toEqual(["/login/totp", "/login"]);
  expect(visitor.page.text).toContain("Phone");
  await visitor.open("/login/totp");
  await visitor.submit({ code: await nextCode(person.secret) });
  expect(visitor.page.path).toBe("/account");
});

test("a recovery code of another account does not log in, and five wrong ones close the second factor for a while", async () => {
  const person = await withTotp(site);
  const other = await withTotp(site);
  const { visitor } = person;
  await beginWithPassword(person);
  await visitor.submit({ code: other.recoveryCodes[0] ?? "" });
  expect(visitor.page.errorOf("code")).toContain("isn't one of your unused recovery codes");
  for (let count = 1; count < 5; count++) await visitor.submit({ code: "0000-0000-0000" });
  await visitor.submit({ code: person.recoveryCodes[0] ?? "" });
  expect(visitor.page.status).toBe(429);
  await visitor.open("/login/totp");
  await visitor.submit({ code: await nextCode(person.secret) });
  expect(visitor.page.status).toBe(429);
});

test("a login that took too long spends no recovery code", async () => {
  const person = await withTotp(site);
  const { visitor, username } = person;
  await beginWithPassword(person);
  const db = site.openDatabase();
  await db.loginFlow.updateMany({ where: { account: { username } }, data: { expiresAt: new Date() } });
  await db.$disconnect();
  await visitor.submit({ code: person.recoveryCodes[0] ?? "" });
  expect(visitor.page.path).toBe("/login");
  expect(visitor.page.notice).toContain("expired");
  await beginWithPassword(person);
  await visitor.submit({ code: person.recoveryCodes[0] ?? "" });
  expect(visitor.page.path).toBe("/account");
});

test("who logs in with one of the last codes is led to new ones", async () => {
  const person = await withTotp(site);
  const { visitor, username, recoveryCodes } = person;
  const db = site.openDatabase();
  const sheet = await db.recoverySheet.findFirstOrThrow({ where: { account: { username } } });
  expect(sheet.sealedCodes).toBeNull();
  const hashes = await Promise.all(recoveryCodes.slice(4).map((code) => hashCode(code, fromBase64url(sheet.salt))));
  const { count } = await db.recoveryCode.updateMany({ where: { codeHash: { in: hashes } }, data: { usedAt: new Date() } });
  expect(count).toBe(6);
  await db.$disconnect();

  await beginWithPassword(person);
  await visitor.submit({ code: recoveryCodes[0] ?? "" });
  expect(visitor.page.path).toBe("/account/two-factor");
  expect(visitor.page.notice).toContain("few are left");
  expect(visitor.page.text).toContain("Only 3 recovery codes are left");
  await visitor.open(PAGE);
  expect(visitor.page.text).toContain("Only 3 recovery codes are left");
  await visitor.open("/account");
  expect(visitor.page.text).toMatch(/low|few|new/i);
});

test("new codes need a fresh proof, and put the old ones out of use", async () => {
  const person = await withTotp(site);
  const { visitor, recoveryCodes, username, email } = person;
  const db = site.openDatabase();
  await db.session.updateMany({ where: { account: { username } }, data: { provedAt: null } });
  await db.$disconnect();
  await visitor.open(`${PAGE}?new=yes`);
  await visitor.submit({ intent: "generate" });
  expect(visitor.page.path).toBe(`/confirm?next=${encodeURIComponent(`${PAGE}?new=yes`)}`);
  await visitor.submit({ code: await nextCode(person.secret) });
  expect(visitor.page.path).toBe(`${PAGE}?new=yes`);
  expect(shownRecoveryCodes(visitor)).toEqual([]);

  await site.mailbox.take(email, /new recovery codes/i);
  await visitor.submit({ intent: "generate" });
  expect(visitor.page.notice).toContain("new recovery codes");
  const fresh = shownRecoveryCodes(visitor);
  expect(fresh).toHaveLength(10);
  expect(fresh).not.toEqual(recoveryCodes);
  await site.mailbox.take(email, /new recovery codes/i);

  await beginWithPassword(person);
  await visitor.submit({ code: recoveryCodes[0] ?? "" });
  expect(visitor.page.status).toBe(400);
  await visitor.submit({ code: fresh[0] ?? "" });
  expect(visitor.page.path).toBe("/account");
});

test("new codes that wait to be shown are shown to a fresh session only", async () => {
  const person = await withTotp(site);
  const { visitor, username } = person;
  await visitor.open(PAGE);
  await visitor.send(PAGE, { intent: "generate" });
  const db = site.openDatabase();
  await db.session.updateMany({ where: { account: { username } }, data: { provedAt: null } });
  await db.$disconnect();
  await visitor.open(PAGE);
  expect(visitor.page.path).toBe(`/confirm?next=${encodeURIComponent(PAGE)}`);
  await visitor.submit({ code: await nextCode(person.secret) });
  expect(shownRecoveryCodes(visitor)).toHaveLength(10);
});

test("codes that wait are shown after the process was killed", async () => {
  const { visitor } = await withTotp(site);
  await visitor.open(PAGE);
  await visitor.send(PAGE, { intent: "generate" });
  await site.kill("SIGKILL");
  await site.run();
  await visitor.open(PAGE);
  expect(shownRecoveryCodes(visitor)).toHaveLength(10);
});

test("without a second factor the page leads to one, and makes no codes", async () => {
  const person = await registerVerified(site);
  const { visitor } = person;
  await logIn(person);
  await visitor.open(PAGE);
  expect(visitor.page.status).toBe(200);
  expect(visitor.page.document.querySelector('main a[href="/account/two-factor"]')).not.toBeNull();
  await visitor.post(PAGE, { intent: "generate" });
  expect(visitor.page.status).toBe(400);
  expect(visitor.page.alert).toContain("Turn on two-factor authentication first");
});

test("a form that says nothing the page knows is refused in words", async () => {
  const person = await withTotp(site);
  const { visitor } = person;
  for (const body of [{}, { intent: "explode" }, { intent: "check" }] as Record<string, string>[]) {
    await visitor.post(PAGE, body);
    expect(visitor.page.status, JSON.stringify(body)).toBe(400);
    expect(visitor.page.alert).toBeTruthy();
  }
  await visitor.post(`${PAGE}/download`, {});
  expect(visitor.page.path).toBe(PAGE);
});

test("a code is taken as it was pasted from the list, with its number", async () => {
  const person = await withTotp(site);
  const { visitor, recoveryCodes } = person;
  const [first = "", second = "", third = "", fourth = ""] = recoveryCodes;
  await visitor.submit({ intent: "check", code: `1. ${first}` });
  expect(visitor.page.notice).toContain("saved");
  for (const pasted of [`2. ${second}`, `3) ${third.toLowerCase()}`, `\u200b4.\t${fourth}\n`]) {
    await visitor.post("/logout", {});
    await logIn(person);
    await visitor.open("/login/recovery-code");
    await visitor.submit({ code: pasted });
    expect(visitor.page.path, pasted).toMatch(/^\/account/);
  }
});
