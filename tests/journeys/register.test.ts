import { afterAll, beforeAll, expect, test } from "vitest";
import { limits } from "~/throttle/limits";
import { linkIn } from "../support/mailbox.ts";
import { logIn, newName, PASSWORD, register, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { siteText } from "../support/site-text.ts";

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

test("somebody registers, verifies the address by the mail's link, logs in and out", async () => {
  const person = await register(site);
  expect(person.visitor.page.path).toBe("/login");
  expect(person.visitor.page.notice).toContain("was created");

  const mail = await site.mailbox.take(person.email, /verify/i);
  await person.visitor.open(linkIn(mail));
  expect(person.visitor.page.status).toBe(200);
  await person.visitor.submit({});
  expect(person.visitor.page.notice).toContain("verified");

  await logIn(person);
  expect(person.visitor.page.path).toBe("/account");
  expect(person.visitor.page.notice).toContain("logged in");
  await person.visitor.post("/logout", {});
  expect(person.visitor.page.notice).toContain("logged out");
  await person.visitor.open("/account");
  expect(person.visitor.page.path).toBe("/login?next=%2Faccount");
});

test("the verification link works once", async () => {
  const person = await register(site);
  const link = linkIn(await site.mailbox.take(person.email, /verify/i));
  await person.visitor.open(link);
  await person.visitor.submit({});
  await person.visitor.open(link);
  expect(person.visitor.page.status).toBe(400);
  expect(person.visitor.page.alert).toContain(siteText("emails.linkGone"));
});

test("a taken user name is said, whatever its case and punctuation", async () => {
  const person = await registerVerified(site);
  const visitor = site.visitor();
  await visitor.open("/register");
  await visitor.submit({ username: person.username.toUpperCase(), email: `${newName()}@example.org`, password: PASSWORD });
  expect(visitor.page.status).toBe(400);
  expect(visitor.page.title).toMatch(/^Error:/);
  expect(visitor.page.errorOf("username")).toContain("taken");
  expect(visitor.page.valueOf("password")).toBeUndefined();
});

test("where a thousand accounts were made from one network in a day, the form comes back and says how long to wait", async () => {
  await register(site);
  const db = site.openDatabase();
  const [{ name, points }] = limits.registration;
  const isCounted = { key: { startsWith: name } };
  await db.throttle.updateMany({ where: isCounted, data: { points } });
  const username = newName();
  const visitor = site.visitor();
  await visitor.open("/register");
  await visitor.submit({ username, email: `${username}@example.org`, password: PASSWORD });
  expect(visitor.page.status).toBe(429);
  expect(Number(visitor.page.headers.get("Retry-After"))).toBeGreaterThan(23 * 3600);
  expect(visitor.page.alert).toContain("24 hours");
  expect(visitor.page.valueOf("username")).toBe(username);
  expect(visitor.page.valueOf("password")).toBeUndefined();

  await db.throttle.deleteMany({ where: isCounted });
  await db.$disconnect();
  await visitor.submit({ username, email: `${username}@example.org`, password: PASSWORD });
  expect(visitor.page.path).toBe("/login");
});

test("a user name that mail programs would link, or that speaks for the site, is refused in words", async () => {
  const visitor = site.visitor();
  const email = `${newName()}@example.org`;
  for (const [username, said] of [
    ["example.com", /looks like a web address.*hyphens/],
    ["www.x", /looks like a web address/],
    ["security", /reserved/],
    ["Gatehouse", /reserved/],
    ["-", /start and end with a letter or a digit/i],
  ] as const) {
    await visitor.open("/register");
    await visitor.submit({ username, email, password: PASSWORD });
    expect(visitor.page.status, username).toBe(400);
    expect(visitor.page.errorOf("username"), username).toMatch(said);
    expect(visitor.page.valueOf("username")).toBe(username);
  }
});

test("a user name and an address that are too long are told how long they may be, and that is true", async () => {
  const visitor = site.visitor();
  await visitor.open("/register");
  await visitor.submit({ username: "n".repeat(101), email: `${"a".repeat(301)}@example.org`, password: PASSWORD });
  expect(visitor.page.errorOf("username")).toContain("up to 50 characters");
  expect(visitor.page.errorOf("email")).toContain("up to 254 characters");
  await visitor.submit({
    username: "n".repeat(50),
    email: `long@${"a".repeat(60)}.${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(62)}.org`,
    password: PASSWORD,
  });
  expect(visitor.page.notice).toContain("was created");
});

test("what does not show around a user name and an address is dropped wherever they are typed", async () => {
  const around = (text: string) => `\u200b\u202a ${text}\u2069\ufeff\t`;
  const username = newName();
  const email = `${username}@example.org`;
  const visitor = site.visitor();
  await visitor.open("/register");
  await visitor.submit({ username: around(username), email: around(email), password: PASSWORD });
  expect(visitor.page.path).toBe("/login");
  await visitor.open(linkIn(await site.mailbox.take(email, /verify/i)));
  await visitor.submit({});

  for (const login of [username, email]) {
    await visitor.open("/login");
    await visitor.submit({ login: around(login), password: PASSWORD });
    expect(visitor.page.path).toBe("/account");
    await visitor.post("/logout", {});
  }
  await visitor.open("/forgot-password");
  await visitor.submit({ email: around(email) });
  expect(await site.mailbox.take(email, /new password/i)).toBeTruthy();

  await visitor.open("/login");
  await visitor.submit({ login: username, password: PASSWORD });
  await visitor.open("/account/delete");
  await visitor.submit({ username: around(username) });
  expect(visitor.page.notice).toContain("7 days");
});

test("somebody registers with an address under an internationalised domain, and logs in with each of its forms", async () => {
  const username = newName();
  const [typed, punycode] = [`${username}@bücher.example`, `${username}@xn--bcher-kva.example`];
  const visitor = site.visitor();
  await visitor.open("/register");
  await visitor.submit({ username, email: `${username}@bu\u0308cher.example`, password: PASSWORD });
  expect(visitor.page.path).toBe("/login");

  // The server of these tests puts the envelope's domain back into Unicode; the header is as it was sent.
  const mail = await site.mailbox.take(typed, /verify/i);
  expect(mail.raw.headerLines.find(({ key }) => key === "to")?.line).toBe(`To: ${punycode}`);
  await visitor.open(linkIn(mail));
  expect(visitor.page.text).toContain(typed);
  await visitor.submit({});
  for (const login of [typed, punycode, typed.toUpperCase()]) {
    await visitor.open("/login");
    await visitor.submit({ login, password: PASSWORD });
    expect(visitor.page.path, login).toBe("/account");
    await visitor.open("/account/emails");
    expect(visitor.page.document.querySelector("ul.rows strong")?.text).toBe(typed);
    expect(visitor.page.text).toContain(punycode);
    await visitor.post("/logout", {});
  }
});

test("a link that is opened in another browser leads to a login with the user name filled in", async () => {
  const { username, email } = await register(site);
  const elsewhere = site.visitor();
  await elsewhere.open(linkIn(await site.mailbox.take(email, /verify/i)));
  await elsewhere.submit({});
  expect([elsewhere.page.path, elsewhere.page.valueOf("login")]).toEqual(["/login", username]);
});

test("the page of a verification link names account and address before its button, signed in and signed out", async () => {
  const person = await register(site);
  const { visitor, username, email } = person;
  const mail = await site.mailbox.take(email, /verify/i);
  expect(mail.text.replace(/\s+/g, " ")).toContain(`If ${username} isn't your account, don't open the link`);
  const link = linkIn(mail);
  await visitor.open(link);
  expect(visitor.page.text).toContain(siteText("emails.verifySignedOut", { address: email, username }));
  await logIn(person);
  await visitor.open(link);
  expect(visitor.page.text).toContain(siteText("emails.verifyText", { address: email, username }));
  await visitor.submit({});
  expect(visitor.page.path).toBe("/account");
});

test("somebody who is signed in verifies no address for a stranger who claimed it", async () => {
  const stranger = await register(site);
  const owner = await registerVerified(site);
  await logIn(owner);
  const link = linkIn(await site.mailbox.take(stranger.email, /verify/i));
  const { visitor } = owner;
  await visitor.open(link);
  expect(visitor.page.status).toBe(200);
  expect(visitor.page.alert).toContain(`for ${stranger.username}, and you're logged in as ${owner.username}`);
  expect(visitor.page.document.querySelector("main form")).toBeNull();

  await visitor.post(link, { intent: "go-on" });
  expect(visitor.page.status).toBe(400);
  expect(visitor.page.alert).toContain(siteText("emails.notYourLink"));
  await stranger.visitor.open(link);
  await stranger.visitor.submit({});
  expect(stranger.visitor.page.notice).toContain("verified");
});

test("a browser that keeps no cookies is told so, and nothing is done", async () => {
  const person = await registerVerified(site);
  const { username, email } = person;
  const forms: [path: string, fields: Record<string, string>][] = [
    ["/login", { login: username, password: PASSWORD }],
    ["/register", { username: newName(), email, password: PASSWORD }],
    ["/forgot-password", { email }],
  ];
  for (const [path, fields] of forms) {
    const visitor = site.visitor();
    await visitor.open(path);
    visitor.cookies.clear();
    await visitor.submit(fields);
    expect(visitor.page.status, path).toBe(400);
    expect(visitor.page.alert, path).toContain("Allow cookies for this site");
    expect(visitor.cookies.has("session")).toBe(false);

    // Once they are allowed, the page that came back does it.
    await visitor.submit(fields);
    expect(visitor.page.status, path).toBe(200);
    expect(visitor.page.alert, path).toBeNull();
  }
  expect(await site.mailbox.take(email, /new password/i)).toBeTruthy();
});

test("a form that is sent without its page is taken without a cookie", async () => {
  const person = await registerVerified(site);
  const visitor = site.visitor();
  await visitor.post("/login", { login: person.username, password: PASSWORD });
  expect(visitor.page.path).toBe("/account");
});
