import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addKeyByForm, keyAt, keyField, keyOptions, touchKey, withSecurityKey } from "../support/key-people.ts";
import { addTotp, logIn, nextCode, register, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";

const KEYS = "/account/two-factor/security-keys";

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

async function keyIdOf(username: string): Promise<string> {
  const db = site.openDatabase();
  const key = await db.securityKey.findFirstOrThrow({ where: { account: { username } } });
  await db.$disconnect();
  return key.id;
}

test("somebody adds a key and is told of it by mail, and logs in with the password and the key from then on", async () => {
  const person = await withSecurityKey(site);
  const { visitor } = person;
  expect(visitor.page.path).toBe("/account/two-factor/recovery-codes");
  const mail = await site.mailbox.take(person.email, /“Security key” added/);
  expect(mail.text).toContain("Security key");

  await visitor.post("/logout", {});
  await logIn(person);
  expect(visitor.page.path).toBe("/login/security-key");
  await touchKey(person, person.key);
  expect(visitor.page.path).toBe("/account");
  await visitor.open("/account/history");
  expect(visitor.page.text).toMatch(/Logged in with password and security key/);
});

test("the account's factors lead to each other at the login, and the key comes first after it was used", async () => {
  const person = await withSecurityKey(site);
  const { visitor } = person;
  const secret = await addTotp(person);
  await visitor.post("/logout", {});
  await logIn(person);
  expect(visitor.page.path).toBe("/login/security-key");
  const links = visitor.page.document.querySelectorAll("main a").map((link) => link.getAttribute("href"));
  expect(links).toEqual(expect.arrayContaining(["/login/totp", "/login/recovery-code"]));

  await visitor.open("/login/totp");
  await visitor.submit({ code: await nextCode(secret) });
  await visitor.post("/logout", {});
  await logIn(person);
  expect(visitor.page.path).toBe("/login/totp");
  await visitor.open("/login/security-key");
  await touchKey(person, person.key);
  expect(visitor.page.path).toBe("/account");
});

test("who has verified no address is led to verification instead of to a key", async () => {
  const person = await register(site);
  await logIn(person);
  await person.visitor.open(KEYS);
  expect(person.visitor.page.path).toBe("/account/emails");
});

test("who has no key is sent to the factor that there is", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  await addTotp(person);
  await person.visitor.post("/logout", {});
  await logIn(person);
  await person.visitor.open("/login/security-key");
  expect(person.visitor.page.path).toBe("/login/totp");
});

test("without a login under way the pages of the key lead to its start", async () => {
  const visitor = site.visitor();
  await visitor.open("/login/security-key");
  expect(visitor.page.path).toBe("/login");
  await visitor.open(KEYS);
  expect(visitor.page.path).toBe(`/login?next=${encodeURIComponent(KEYS)}`);
});

describe("what is wrong with an answer is said in words", () => {
  test("at the login: the page comes back with a new challenge, and the next answer is taken", async () => {
    const person = await withSecurityKey(site);
    const { visitor } = person;
    await visitor.post("/logout", {});
    await logIn(person);
    const first = keyOptions(visitor.page).challenge;

    await touchKey(person, person.key, { clientData: { origin: "https://imitation.example" } });
    expect(visitor.page.status).toBe(400);
    expect(visitor.page.title).toMatch(/^Error:/);
    expect(visitor.page.errorOf("response")).toContain("imitation");
    expect(visitor.page.valueOf("response")).toBeFalsy();
    expect(keyOptions(visitor.page).challenge).not.toBe(first);

    await visitor.submit({ response: "{ not JSON" });
    expect(visitor.page.status).toBe(400);
    expect(visitor.page.errorOf("response")).toContain("We couldn't read the response from your key");

    await visitor.submit({ response: "" });
    expect(visitor.page.status).toBe(400);
    expect(visitor.page.errorOf("response")).toContain("didn't get a response from your key");

    await touchKey(person, person.key);
    expect(visitor.page.path).toBe("/account");
  });

  test("when a key is added: nothing is added, and the label is kept", async () => {
    const person = await registerVerified(site);
    await logIn(person);
    const { visitor } = person;
    for (const bend of [{ rpId: "example.org" }, { response: () => null }, { response: () => "x".repeat(30_000) }]) {
      await addKeyByForm(person, keyAt(site), { label: "Desk" }, bend);
      expect(visitor.page.status).toBe(400);
      expect(visitor.page.alert).toContain("There is a problem");
      expect(visitor.page.errorOf("response")).toBeTruthy();
      expect(keyField(visitor.page, "label")?.value).toBe("Desk");
    }
    await visitor.open(KEYS);
    expect(visitor.page.text).toContain("You haven't added a passkey or security key");
  });

  test("a label of more than 60 characters", async () => {
    const person = await registerVerified(site);
    await logIn(person);
    await addKeyByForm(person, keyAt(site), { label: "x".repeat(61) });
    expect(person.visitor.page.status).toBe(400);
    expect(keyField(person.visitor.page, "label")?.error).toContain("up to 60");
  });

  test("too many wrong answers: 429, and when to try again", async () => {
    const person = await withSecurityKey(site);
    const { visitor } = person;
    await visitor.post("/logout", {});
    await logIn(person);
    for (let count = 0; count < 5; count++) await touchKey(person, keyAt(site));
    expect(visitor.page.status).toBe(400);
    await touchKey(person, person.key);
    expect(visitor.page.status).toBe(429);
    expect(Number(visitor.page.headers.get("Retry-After"))).toBeGreaterThan(0);
  });
});

test("another account's key is neither renamed nor removed", async () => {
  const owner = await withSecurityKey(site);
  const stranger = await withSecurityKey(site);
  const id = await keyIdOf(owner.username);
  const attempts: Record<string, string>[] = [
    { intent: "rename", id, label: "Mine" },
    { intent: "remove", id },
    { intent: "remove", id: "nobody's" },
  ];
  for (const fields of attempts) {
    await stranger.visitor.post(KEYS, fields);
    expect(stranger.visitor.page.status).toBe(404);
  }
  await owner.visitor.open(KEYS);
  expect(owner.visitor.page.text).toContain("Security key");
});

test("a key is renamed without scripts, and what cannot be a label is said at its field", async () => {
  const person = await withSecurityKey(site);
  const { visitor } = person;
  await visitor.open(KEYS);
  const id = await keyIdOf(person.username);
  await visitor.submit({ intent: "rename", id, label: " " });
  expect(visitor.page.status).toBe(400);
  await visitor.submit({ intent: "rename", id, label: "Desk" });
  expect(visitor.page.path).toBe(KEYS);
  expect(visitor.page.notice).toContain("Renamed to");
  expect(visitor.page.text).toContain("Desk");
});

test("removing the last key turns two-factor login off, says so first, and writes a mail", async () => {
  const person = await withSecurityKey(site);
  const { visitor } = person;
  await visitor.open(KEYS);
  expect(visitor.page.text).toContain("only second step");
  await visitor.submit({ intent: "remove", id: await keyIdOf(person.username) });
  expect(visitor.page.notice).toContain("last second step");
  expect((await site.mailbox.take(person.email, /“Security key” removed/)).text).toMatch(/password\s+is\s+now\s+enough/);

  await visitor.post("/logout", {});
  await logIn(person);
  expect(visitor.page.path).toBe("/account");
});

test("a counter that goes back is told by mail", async () => {
  const person = await withSecurityKey(site);
  await person.visitor.post("/logout", {});
  await logIn(person);
  await touchKey(person, person.key, { counter: 9 });
  await person.visitor.post("/logout", {});
  await logIn(person);
  await touchKey(person, person.key, { counter: 3 });
  expect(person.visitor.page.path).toBe("/account");
  const mail = await site.mailbox.take(person.email, /may have been copied/);
  expect(mail.text).toContain("Security key");
});

describe("passkeys", () => {
  /** The options of a passkey sign-in, as the script fetches them. */
  async function fetchOptions(visitor: ReturnType<Site["visitor"]>) {
    const answer = await visitor.send("/login/passkey/options", {});
    expect(answer.status).toBe(200);
    return JSON.parse(answer.body);
  }

  async function withPasskey() {
    const person = await registerVerified(site);
    await logIn(person);
    const key = keyAt(site, { resident: true, verifies: true });
    await addKeyByForm(person, key, { kind: "passkey" });
    await person.visitor.open(KEYS);
    expect(person.visitor.page.text).toContain("Passkey");
    await person.visitor.post("/logout", {});
    return { ...person, key };
  }

  test("a passkey signs in without a password, and lands where one wanted to go", async () => {
    const { visitor, key } = await withPasskey();
    const response = key.assert(await fetchOptions(visitor));
    await visitor.post("/login/passkey", { response, next: "/account/sessions" });
    expect(visitor.page.path).toBe("/account/sessions");
    expect(visitor.page.text).toContain("passkey");
  });

  test("a place that is not on this site is dropped", async () => {
    const { visitor, key } = await withPasskey();
    const response = key.assert(await fetchOptions(visitor));
    await visitor.post("/login/passkey", { response, next: "//imitation.example/" });
    expect(visitor.page.path).toBe("/account");
  });

  test("an answer that was made in another browser signs nobody in", async () => {
    const { visitor, key } = await withPasskey();
    const response = key.assert(await fetchOptions(visitor));
    const victim = site.visitor();
    await fetchOptions(victim);
    await victim.post("/login/passkey", { response });
    expect(victim.page.status).toBe(400);
    expect(victim.page.errorOf("response")).toContain("open too long");
    expect(victim.cookies.has("session")).toBe(false);
  });

  test("the options are there for a POST from this site only", async () => {
    const visitor = site.visitor();
    await visitor.open("/login/passkey/options");
    expect(visitor.page.status).toBe(404);
    const answer = await visitor.request("/login/passkey/options", { method: "POST", headers: { "Sec-Fetch-Site": "cross-site" } });
    expect(answer.status).toBe(403);
  });
});
