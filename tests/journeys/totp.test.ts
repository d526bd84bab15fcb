import { afterAll, beforeAll, expect, test } from "vitest";
import {
  addTotp,
  beginTotp,
  codeAt,
  logIn,
  logInWithTotp,
  nextCode,
  type Person,
  register,
  registerVerified,
  shownSecret,
  withTotp,
} from "../support/people.ts";
import { Site } from "../support/site.ts";
import { siteText } from "../support/site-text.ts";

const PAGE = "/account/two-factor/totp";

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

/** The id of the first app that the page can remove. */
function firstApp({ visitor }: Person): string {
  return visitor.page.document.querySelector('main form [name="id"]')?.getAttribute("value") ?? "";
}

async function logOut({ visitor }: Person) {
  await visitor.post("/logout", {});
}

test("somebody sets up an app, and logs in with the password and a code from then on", async () => {
  const person = await withTotp(site);
  const { visitor, email } = person;
  expect(visitor.page.path).toBe("/account/two-factor/recovery-codes");
  expect(visitor.page.notice).toContain("two-factor authentication is on");
  expect((await site.mailbox.take(email, /“Phone” added/)).text).toMatch(/authenticator\s+app\s+“Phone”/);

  await logOut(person);
  await logIn(person);
  expect(visitor.page.path).toBe("/login/totp");
  expect(visitor.cookies.has("session")).toBe(false);
  await visitor.submit({ code: await nextCode(person.secret) });
  expect(visitor.page.path).toBe("/account");
  await visitor.open("/account/two-factor");
  expect(visitor.page.text).toContain("Phone");
  expect(visitor.page.text).not.toContain("never used");
});

test("the secret stands on the page as text in groups of four, as a link and as a picture with a text alternative", async () => {
  const person = await registerVerified(site);
  const { visitor, username } = person;
  await logIn(person);
  const { document } = await visitor.open(PAGE);
  const element = document.querySelector("[data-totp-secret]");
  expect(element?.text).toMatch(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
  expect(element?.text.replaceAll(" ", "")).toBe(shownSecret(person.visitor));

  const link = new URL(document.querySelector('a[href^="otpauth:"]')?.getAttribute("href") ?? "");
  expect(link.host + decodeURIComponent(link.pathname)).toBe(`totp/Gatehouse:${username}`);
  expect(link.searchParams.get("secret")).toBe(shownSecret(person.visitor));
  expect(link.searchParams.get("issuer")).toBe("Gatehouse");
  expect(document.querySelector("svg[role=img]")?.getAttribute("aria-label")).toContain("QR code");
});

test("who has verified no address is led to that first", async () => {
  const person = await register(site);
  const { visitor } = person;
  await logIn(person);
  for (const path of ["/account/two-factor", PAGE, "/account/two-factor/recovery-codes"]) {
    await visitor.open(path);
    expect(visitor.page.path, path).toBe("/account/emails");
    expect(visitor.page.notice).toContain("Verify your email address");
    await visitor.post(path, { intent: "add", label: "Phone", code: "123456" });
    expect(visitor.page.path, path).toBe(path === "/account/two-factor" ? path : "/account/emails");
  }
});

test("a visitor who is not logged in is sent to the login, and back afterwards", async () => {
  const person = await registerVerified(site);
  const { visitor, username, password } = person;
  await visitor.open(PAGE);
  expect(visitor.page.path).toBe(`/login?next=${encodeURIComponent(PAGE)}`);
  await visitor.submit({ login: username, password });
  expect(visitor.page.path).toBe(PAGE);
});

test("a second tab, the back button and a restart of the site show the same secret, until it is confirmed", async () => {
  const person = await registerVerified(site);
  const { visitor } = person;
  await logIn(person);
  await visitor.open(PAGE);
  const secret = shownSecret(person.visitor);
  await visitor.open(PAGE);
  expect(shownSecret(person.visitor)).toBe(secret);

  await site.kill("SIGKILL");
  await site.run();
  await visitor.open(PAGE);
  expect(shownSecret(person.visitor)).toBe(secret);

  const otherTab = site.visitor();
  for (const [name, value] of visitor.cookies) otherTab.cookies.set(name, value);
  await otherTab.open(PAGE);
  await visitor.submit({ intent: "add", label: "Phone", code: await nextCode(secret) });
  expect(visitor.page.path).toBe("/account/two-factor/recovery-codes");

  await otherTab.submit({ intent: "add", label: "Phone again", code: await nextCode(secret) });
  expect(otherTab.page.status).toBe(400);
  expect(otherTab.page.alert).toContain("no longer valid");
  expect(shownSecret(otherTab)).toBe("");
  expect(await beginTotp(otherTab)).not.toBe(secret);
});

test("a wrong code at the set-up is said at its field; the label stays, the code goes", async () => {
  const person = await registerVerified(site);
  const { visitor } = person;
  await logIn(person);
  await visitor.open(PAGE);
  const secret = shownSecret(person.visitor);
  await visitor.submit({ intent: "add", label: "My phone", code: "12 34" });
  expect(visitor.page.status).toBe(400);
  expect(visitor.page.title).toMatch(/^Error:/);
  expect(visitor.page.alert).toContain("There is a problem");
  expect(visitor.page.errorOf("code")).toContain("isn't right");
  expect(visitor.page.valueOf("label")).toBe("My phone");
  expect(visitor.page.valueOf("code")).toBeUndefined();
  expect(shownSecret(person.visitor)).toBe(secret);
});

test("a code of a clock that is off says by how much, and which way", async () => {
  const person = await registerVerified(site);
  const { visitor } = person;
  await logIn(person);
  await visitor.open(PAGE);
  await visitor.submit({ intent: "add", label: "Phone", code: codeAt(shownSecret(person.visitor), -240) });
  expect(visitor.page.errorOf("code")).toContain("about 4 minutes slow");
  await visitor.submit({ intent: "add", label: "Phone", code: codeAt(shownSecret(person.visitor), 180) });
  expect(visitor.page.errorOf("code")).toContain("about 3 minutes fast");
});

test("a label has 1 to 60 characters", async () => {
  const person = await registerVerified(site);
  const { visitor } = person;
  await logIn(person);
  await visitor.open(PAGE);
  for (const label of ["", " \u00a0 ", "x".repeat(61)]) {
    await visitor.submit({ intent: "add", label, code: "123456" });
    expect(visitor.page.status).toBe(400);
    expect(visitor.page.errorOf("label")).toBeTruthy();
  }
  const label = `${"x".repeat(50)} <b>&"'`;
  await visitor.submit({ intent: "add", label, code: await nextCode(shownSecret(person.visitor)) });
  await visitor.open("/account/two-factor");
  expect(visitor.page.text).toContain(label);
});

test("several apps work side by side, each by its label", async () => {
  const person = await withTotp(site);
  const { visitor } = person;
  const tablet = await addTotp(person, "Tablet");
  expect(visitor.page.path).toBe("/account/two-factor");
  expect(visitor.page.notice).toContain("added");

  await logOut(person);
  await logIn(person);
  expect(visitor.page.text).toContain("Phone and Tablet");
  await visitor.submit({ code: await nextCode(tablet) });
  expect(visitor.page.path).toBe("/account");
});

test("a code is taken with spaces and hyphens in it", async () => {
  const person = await withTotp(site);
  const { visitor } = person;
  await logOut(person);
  await logIn(person);
  const code = await nextCode(person.secret);
  await visitor.submit({ code: ` ${code.slice(0, 3)} - ${code.slice(3)} ` });
  expect(visitor.page.path).toBe("/account");
});

test("the login page knows its factor however its address is spelled", async () => {
  const person = await withTotp(site);
  const { visitor } = person;
  await visitor.post("/logout", {});
  await logIn(person);
  for (const path of ["/login/totp/", "/LOGIN/Totp"]) {
    expect((await visitor.open(path)).status).toBe(200);
    expect(visitor.page.text).toContain(siteText("factor.totp.login.code"));
  }
  expect((await visitor.open("/login/pigeon")).status).toBe(404);
});

test("a code that was used to log in is refused the second time", async () => {
  const person = await withTotp(site);
  const { visitor } = person;
  await logOut(person);
  await logIn(person);
  const code = await nextCode(person.secret);
  await visitor.submit({ code });
  await logOut(person);
  await logIn(person);
  await visitor.submit({ code });
  expect(visitor.page.status).toBe(400);
  expect(visitor.page.errorOf("code")).toContain("already used");
  expect(visitor.cookies.has("session")).toBe(false);
});

test("of two browsers that post one code at the same time, one gets in", async () => {
  const person = await withTotp(site);
  await logOut(person);
  const visitors = [site.visitor(), site.visitor()];
  for (const visitor of visitors) await logIn({ ...person, visitor });
  const code = await nextCode(person.secret);
  await Promise.all(visitors.map((visitor) => visitor.submit({ code })));
  expect(visitors.map(({ page }) => page.path).sort()).toEqual(["/account", "/login/totp"]);
});

test("a wrong code, and the code of another account, do not log in; the owner gets a mail", async () => {
  const person = await withTotp(site);
  const other = await withTotp(site);
  const { visitor, email } = person;
  await logOut(person);
  await logIn(person);
  for (const code of ["000000", "12345", "abcdef", await nextCode(other.secret)]) {
    await visitor.submit({ code });
    expect(visitor.page.status, code).toBe(400);
    expect(visitor.page.alert).toContain("There is a problem");
    expect(visitor.page.errorOf("code")).toContain("isn't right");
    expect(visitor.page.valueOf("code")).toBeUndefined();
  }
  expect(visitor.cookies.has("session")).toBe(false);
  await site.mailbox.take(email, /the password was right/);
});

test("five wrong codes close the second factor for a while, for the right code too, in every browser that is new to the account", async () => {
  const person = await withTotp(site);
  const [first, second] = [site.visitor(), site.visitor()];
  await logIn({ ...person, visitor: first });
  for (let count = 0; count < 5; count++) await first.submit({ code: "000000" });
  expect(first.page.status).toBe(400);

  await logIn({ ...person, visitor: second });
  // It is looked at in neither browser, so it is not used up.
  const code = await nextCode(person.secret);
  for (const browser of [first, second]) {
    await browser.submit({ code });
    expect(browser.page.status).toBe(429);
    expect(Number(browser.page.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect(browser.page.alert).toMatch(/Wait \d minutes?/);
    expect(browser.page.document.querySelector("main form [name=code]")).not.toBeNull();
  }

  await logOut(person);
  await logIn(person);
  await person.visitor.submit({ code: await nextCode(person.secret) });
  expect(person.visitor.page.path).toBe("/account");
});

test("a browser that the account has used has five tries of its own", async () => {
  const person = await withTotp(site);
  const { visitor } = person;
  await logOut(person);
  await logIn(person);
  for (let count = 0; count < 5; count++) await visitor.submit({ code: "000000" });
  expect(visitor.page.status).toBe(400);
  await visitor.submit({ code: await nextCode(person.secret) });
  expect(visitor.page.status).toBe(429);
});

test("a login that took too long, or that there is none of, starts again in words", async () => {
  const person = await withTotp(site);
  const { visitor, username } = person;
  await logOut(person);
  await logIn(person);
  const db = site.openDatabase();
  await db.loginFlow.updateMany({ where: { account: { username } }, data: { expiresAt: new Date() } });
  await db.$disconnect();
  await visitor.submit({ code: await nextCode(person.secret) });
  expect(visitor.page.path).toBe("/login");
  expect(visitor.page.notice).toContain("expired");

  const stranger = site.visitor();
  for (const path of ["/login/totp", "/login/recovery-code"]) {
    await stranger.open(path);
    expect(stranger.page.path, path).toBe("/login");
    await stranger.post(path, { code: "123456" });
    expect(stranger.page.path, path).toBe("/login");
  }
});

test("the back button after a login does not log in again", async () => {
  const person = await withTotp(site);
  const { visitor } = person;
  await logOut(person);
  await logIn(person);
  await visitor.submit({ code: await nextCode(person.secret) });
  await visitor.post("/login/totp", { code: await nextCode(person.secret) });
  expect(visitor.page.path).toBe("/account");
});

test("a browser that was told to be remembered asks for the password only, until a factor changes", async () => {
  const person = await withTotp(site);
  const { visitor } = person;
  await logOut(person);
  await logIn(person);
  await visitor.submit({ code: await nextCode(person.secret), remember: "yes" });
  await logOut(person);
  await logIn(person);
  expect(visitor.page.path).toBe("/account");

  await visitor.open(PAGE);
  expect(visitor.page.path).toBe(`/confirm?next=${encodeURIComponent(PAGE)}`);
  await visitor.submit({ code: await nextCode(person.secret) });
  await addTotp(person, "Tablet");
  await logOut(person);
  await logIn(person);
  expect(visitor.page.path).toBe("/login/totp");
});

test("an app is removed by its owner only; with the last one two-factor login is off", async () => {
  const person = await withTotp(site);
  const other = await withTotp(site);
  await person.visitor.open(PAGE);
  const id = firstApp(person);
  expect(id).toBeTruthy();

  await other.visitor.post(PAGE, { intent: "remove", id });
  expect(other.visitor.page.status).toBe(404);
  await person.visitor.post(PAGE, { intent: "remove", id: "none" });
  expect(person.visitor.page.status).toBe(404);

  await person.visitor.open(PAGE);
  expect(person.visitor.page.text).toContain("your recovery codes are deleted");
  await person.visitor.submit({ intent: "remove", id });
  expect(person.visitor.page.path).toBe("/account/two-factor");
  expect(person.visitor.page.notice).toContain("last second step");
  expect((await site.mailbox.take(person.email, /app .* removed/)).text).toMatch(/your\s+recovery\s+codes\s+were\s+removed\s+too/);
  await person.visitor.post(PAGE, { intent: "remove", id });
  expect(person.visitor.page.status).toBe(404);

  await logOut(person);
  await logIn(person);
  expect(person.visitor.page.path).toBe("/account");
});

test("adding and removing an app ends the other sessions, and their pages say why", async () => {
  const person = await registerVerified(site);
  const elsewhere = { ...person, visitor: site.visitor() };
  await logIn(elsewhere);
  await logIn(person);
  const secret = await addTotp(person);
  await elsewhere.visitor.open("/account");
  expect(elsewhere.visitor.page.notice).toContain("two-factor authentication was changed");

  await logIn(elsewhere);
  await elsewhere.visitor.submit({ code: await nextCode(secret) });
  expect(elsewhere.visitor.page.path).toBe("/account");
  await person.visitor.open(PAGE);
  await person.visitor.submit({ intent: "remove", id: firstApp(person) });
  await elsewhere.visitor.open("/account");
  expect(elsewhere.visitor.page.notice).toContain("two-factor authentication was changed");
});

test("after the login the person lands where they wanted to go", async () => {
  const person = await withTotp(site);
  const { visitor, username, password } = person;
  await logOut(person);
  await visitor.open("/account/history");
  await visitor.submit({ login: username, password });
  await visitor.submit({ code: await nextCode(person.secret) });
  expect(visitor.page.path).toBe("/account/history");
});

test("a form that says nothing the page knows is refused in words", async () => {
  const person = await withTotp(site);
  await logInWithTotp({ ...person, visitor: site.visitor() });
  const { visitor } = person;
  for (const body of [{}, { intent: "explode" }, { intent: "add" }, { intent: "remove" }] as Record<string, string>[]) {
    await visitor.post(PAGE, body);
    expect(visitor.page.status, JSON.stringify(body)).toBe(400);
    expect(visitor.page.alert, JSON.stringify(body)).toBeTruthy();
  }
});

test("a code is taken in the digits of any script, and of several", async () => {
  const person = await withTotp(site);
  const { visitor } = person;
  await logOut(person);
  await logIn(person);
  const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
  const digits = [...(await nextCode(person.secret))].map((digit, index) => String.fromCodePoint((zeros[index] ?? 0x30) + Number(digit)));
  await visitor.submit({ code: `\u202b${digits.join("")}\u202c` });
  expect(visitor.page.path).toBe("/account");
});

test("another app's secret stands on the page only after it is asked for, and stays there for its session", async () => {
  const person = await withTotp(site);
  const { visitor } = person;
  await visitor.open(PAGE);
  expect(shownSecret(visitor)).toBe("");
  await visitor.submit({ intent: "begin" });
  expect(visitor.page.path).toBe(PAGE);
  const secret = shownSecret(visitor);
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  await visitor.post(PAGE, { intent: "begin" });
  expect(shownSecret(visitor)).toBe(secret);
  await visitor.submit({ intent: "add", label: "Tablet", code: await nextCode(secret) });
  await visitor.open(PAGE);
  expect(shownSecret(visitor)).toBe("");
});

test("without scripts there is no offer of a passkey, and nothing to press that needs a script", async () => {
  const person = await withTotp(site);
  const { visitor } = person;
  await logOut(person);
  await logIn(person);
  await visitor.submit({ code: await nextCode(person.secret) });
  expect(visitor.page.document.querySelector("passkey-offer")?.innerHTML).toBe("");
  expect(visitor.page.text).not.toContain("Not now");
  await visitor.open("/account");
  expect(visitor.page.document.querySelector("passkey-offer")).toBeNull();
});

test('a browser that said "Not now" is offered no passkey after the next login', async () => {
  const person = await withTotp(site);
  const { visitor } = person;
  const logInAnew = async () => {
    await logOut(person);
    await logIn(person);
    await visitor.submit({ code: await nextCode(person.secret) });
  };
  await logInAnew();
  expect(visitor.page.document.querySelector("passkey-offer")).not.toBeNull();
  await visitor.post("/account/two-factor/passkey-offer", { next: "/account/history" });
  expect(visitor.page.path).toBe("/account/history");
  await logInAnew();
  expect(visitor.page.path).toBe("/account");
  expect(visitor.page.document.querySelector("passkey-offer")).toBeNull();
});
