import { afterAll, beforeAll, expect, test } from "vitest";
import { hashToken } from "~/lib/random";
import { forgetProof, letStepsPass, logIn, nextCode, type Person, registerVerified, withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";
import type { Visitor } from "../support/visitor.ts";

let site: Site;
let attacker: Person;
beforeAll(async () => {
  site = await Site.start();
  attacker = await registerVerified(site);
  await logIn(attacker);
});
afterAll(() => site.stop());

const MADE_UP = "A".repeat(43);

/** What has this cookie besides, and nothing else. */
function holder(name: string, value: string): Visitor {
  const visitor = site.visitor();
  visitor.cookies.set(name, value);
  return visitor;
}

/** Whose account page this session opens, or null where it is none. */
async function ownerOf(token: string | undefined): Promise<string | null> {
  const page = await holder("session", token ?? "").open("/account");
  const [, name = null] = /\b(person\d+x\d+)\b/.exec(page.path === "/account" ? page.text : "") ?? [];
  return name;
}

test("a session cookie that somebody planted is not the session of whoever logs in with it", async () => {
  const own = attacker.visitor.cookies.get("session") ?? "";
  for (const planted of [MADE_UP, own]) {
    const victim = await registerVerified(site);
    victim.visitor.cookies.set("session", planted);
    await victim.visitor.post("/login", { login: victim.username, password: victim.password });
    const token = victim.visitor.cookies.get("session");
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(token).not.toBe(planted);
    expect(await ownerOf(token)).toBe(victim.username);
    // A login ends the session that its browser had, whoever's it was: nothing ties the two together.
    expect(await ownerOf(planted)).toBeNull();
  }
});

test("a login that somebody began and planted is not gone on with: the one of whoever types the password is another", async () => {
  const intruder = await withTotp(site);
  const begun = site.visitor();
  await logIn({ ...intruder, visitor: begun });
  const planted = begun.cookies.get("flow") ?? "";

  const victim = await withTotp(site);
  const browser = holder("flow", planted);
  await logIn({ ...victim, visitor: browser });
  expect(browser.cookies.get("flow")).not.toBe(planted);
  await browser.submit({ code: await nextCode(victim.secret) });
  expect(await ownerOf(browser.cookies.get("session"))).toBe(victim.username);

  // The victim's code does not complete the intruder's login, and nothing was proved in it.
  const later = holder("flow", planted);
  await later.open("/login/totp");
  expect(later.page.text).toContain(intruder.username);
  await later.submit({ code: await nextCode(victim.secret) });
  expect(later.page.status).toBe(400);
  expect(later.cookies.has("session")).toBe(false);
});

test("a made-up flow cookie is no login", async () => {
  for (const path of ["/login/totp", "/login/recovery-code", "/login/security-key", "/login/confirm-device"]) {
    const answer = await holder("flow", MADE_UP).send(path, { code: "000000", response: "{}" });
    expect(`${answer.status} ${answer.location}`, path).toBe("303 /login");
  }
});

test("a browser's cookie that somebody planted is changed by the login, and the copy is a stranger's", async () => {
  const planted = attacker.visitor.cookies.get("device") ?? "";
  const victim = await withTotp(site);
  for (const value of [planted, MADE_UP]) {
    const browser = holder("device", value);
    await logIn({ ...victim, visitor: browser });
    await letStepsPass(site, victim);
    await browser.submit({ code: await nextCode(victim.secret), remember: "on" });
    expect(browser.cookies.get("device")).not.toBe(value);

    const copy = holder("device", value);
    await logIn({ ...victim, visitor: copy });
    expect(copy.page.path).toBe("/login/totp");
    const db = site.openDatabase();
    expect(await db.device.count({ where: { tokenHash: hashToken(value) } })).toBe(0);
    await db.$disconnect();
  }
});

test("the session's token changes with a login and a fresh proof, and none is good afterwards but the last; logging out ends that", async () => {
  const person = await registerVerified(site);
  const { visitor } = person;
  const token = () => visitor.cookies.get("session");
  await logIn(person);
  const first = token();
  await visitor.post("/login", { login: person.username, password: person.password });
  const second = token();
  await forgetProof(site, person);
  await visitor.open("/confirm?next=/account");
  await visitor.submit({ password: person.password });
  const third = token();
  expect(new Set([first, second, third]).size).toBe(3);
  expect(await ownerOf(first)).toBeNull();
  expect(await ownerOf(second)).toBeNull();
  expect(await ownerOf(third)).toBe(person.username);

  await visitor.post("/logout", {});
  expect(token()).toBeUndefined();
  expect(await ownerOf(third)).toBeNull();
});

test("a cookie that comes twice is taken once, the first, and a token in the address or the form is none", async () => {
  attacker.visitor.cookies.clear();
  await logIn(attacker);
  const own = attacker.visitor.cookies.get("session") ?? "";
  const twice = await site.visitor().request("/account", { method: "GET", headers: { Cookie: `session=${MADE_UP}; session=${own}` } });
  expect(twice.status).toBe(303);
  const inAddress = await site.visitor().request(`/account?session=${own}`, { method: "GET" });
  expect(inAddress.status).toBe(303);
  const inForm = await site.visitor().send("/account/sessions", { intent: "revoke-others", session: own });
  expect(inForm.location).toBe("/login?next=%2Faccount%2Fsessions");
});
