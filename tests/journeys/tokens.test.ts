import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createProject } from "~/projects/manage/create-project";
import { createdToken, NEW_TOKEN, sendToken, shownToken } from "../support/http-tokens.ts";
import { linkIn } from "../support/mailbox.ts";
import { addTotp, forgetProof, logIn, PASSWORD, type Person, register, registerVerified, withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { createSiteProjects } from "../support/site-projects.ts";
import { siteText } from "../support/site-text.ts";
import { createTestContext } from "../support/test-context.ts";

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

const PATH = "/account/tokens";

async function signedIn(): Promise<Person> {
  const person = await registerVerified(site);
  await logIn(person);
  return person;
}

async function withProject(person: Person, name: string): Promise<void> {
  const db = site.openDatabase();
  const { id: accountId } = await db.account.findFirstOrThrow({ where: { username: person.username } });
  const context = { ...createTestContext(db), keys: site.keys };
  const { kind } = await createProject(context, { name, accountId, member: person.username });
  await db.$disconnect();
  expect(kind).toBe("created");
}

/** Everything that the tables of tokens and of sent forms have, as text. */
async function storedText(): Promise<string> {
  const db = site.openDatabase();
  const rows = [
    await db.apiToken.findMany(),
    await db.sentForm.findMany(),
    await db.pendingForm.findMany(),
    await db.outgoingMail.findMany(),
  ];
  await db.$disconnect();
  return JSON.stringify(rows);
}

test("the form proposes a token that creates projects to those who have none, and to nobody else", async () => {
  const person = await signedIn();
  const proposes = async () => (await person.visitor.open(PATH)).document.querySelector("[name=may-create]")?.hasAttribute("checked");
  expect(await proposes()).toBe(true);
  await withProject(person, `first-${person.username}`);
  expect(await proposes()).toBe(false);
});

test("a token is created by its form, is shown once, and a mail tells of it", async () => {
  const { visitor, email } = await signedIn();
  const answer = await (async () => {
    await visitor.open(PATH);
    return visitor.send(PATH, NEW_TOKEN);
  })();
  expect(answer.status).toBe(303);
  expect(answer.location).toBe(PATH);
  await visitor.request(PATH, { method: "HEAD" });
  await visitor.open(PATH);
  const token = shownToken(visitor.page);
  expect(token).toMatch(/^gatehouse_p[0-9A-Za-z]{53}$/);
  expect(visitor.page.text).toContain("CI");
  expect(shownToken(await visitor.open(PATH))).toBeNull();
  expect(await storedText()).not.toContain(String(token).slice(15, 58));
  expect((await site.mailbox.take(email, /created/i)).text).toContain("CI");
});

test("a button that is pressed twice creates one token, and the last answer shows it", async () => {
  const { visitor } = await signedIn();
  await visitor.open(PATH);
  const again = site.visitor();
  for (const [name, value] of visitor.cookies) again.cookies.set(name, value);
  await Promise.all([visitor.send(PATH, NEW_TOKEN), again.send(PATH, NEW_TOKEN)]);
  const [first, last] = [shownToken(await visitor.open(PATH)), shownToken(await again.open(PATH))];
  expect(last).toBe(first);
  expect(last).toMatch(/^gatehouse_p/);
  expect(again.page.document.querySelectorAll('main [value="regenerate"]')).toHaveLength(1);
});

test("a form that cannot be taken comes back with what was typed, and says why at each field", async () => {
  const { visitor } = await signedIn();
  await visitor.open(PATH);
  const page = await visitor.post(PATH, {
    ...NEW_TOKEN,
    label: "My CI",
    expires: "date",
    "expires-on": "2020-02-30",
    ranges: "192.0.2.0/24 home",
    uses: "0",
    version: "one",
  });
  expect(page.status).toBe(400);
  expect(page.valueOf("label")).toBe("My CI");
  expect(page.valueOf("ranges")).toBe("192.0.2.0/24 home");
  expect(page.errorOf("expires-on")).toContain("2027");
  expect(page.errorOf("ranges")).toContain("home");
  expect(page.errorOf("uses")).toContain("1");
  expect(page.errorOf("version")).toContain("PEP\u00A0440");
  const nothing = await visitor.post(PATH, { ...NEW_TOKEN, scope: "some" });
  expect(nothing.status).toBe(400);
  expect(nothing.text).toContain(siteText("tokens.refused.nothing"));
  const over = await visitor.post(PATH, { ...NEW_TOKEN, expires: "2020-01-31" });
  expect(over.errorOf("expires")).toContain(siteText("tokens.refused.expired"));
  expect((await visitor.open(PATH)).text).toContain("no API tokens");
});

test("the list says what a token may do, and boxes of others' projects count for nothing", async () => {
  const person = await signedIn();
  const { visitor } = person;
  await withProject(person, `${person.username}-engine`);
  const stranger = await signedIn();
  await withProject(stranger, `${stranger.username}-engine`);
  await visitor.open(PATH);
  await visitor.post(PATH, {
    ...NEW_TOKEN,
    label: "Release machine",
    scope: "some",
    [`project:${person.username}-engine`]: "yes",
    [`project:${stranger.username}-engine`]: "yes",
    "may-create": "yes",
    expires: "2099-12-31",
    ranges: "192.0.2.7/24, 2001:db8::/32",
    uses: "3",
    version: "1.0rc1",
  });
  expect(visitor.page.notice).toContain("created");
  const { text } = visitor.page;
  for (const said of [`${person.username}-engine`, "New projects", "2099", "192.0.2.0/24", "2001:db8::/32", "1.0rc1", "Uses left"])
    expect(text).toContain(said);
  expect(text).not.toContain(`${stranger.username}-engine`);
});

test("a token is created for 500 projects with the longest names, and the form is kept on the way to a fresh proof", async () => {
  const person = await signedIn();
  const { visitor } = person;
  const names = Array.from({ length: 501 }, (_, index) => `${person.username}-${index + 1000}`.padEnd(100, "x"));
  await createSiteProjects(site, { names, owner: person.username });
  await visitor.open(PATH);
  expect(visitor.page.document.querySelectorAll('[name^="project:"]')).toHaveLength(500);
  expect(visitor.page.text).toContain(siteText("tokens.create.moreProjects", { shown: 500, total: 501 }));

  const ticked = Object.fromEntries(names.slice(0, 500).map((name) => [`project:${name}`, "yes"]));
  const form = { ...NEW_TOKEN, label: "Many", "may-create": "yes", scope: "some", ...ticked };
  await forgetProof(site, person);
  await visitor.post(PATH, form);
  await visitor.submit({ password: PASSWORD });
  expect(visitor.page.document.querySelectorAll('[name^="project:"][checked]')).toHaveLength(500);
  await visitor.submit(form);
  expect(visitor.page.notice).toContain("created");
  const rights = visitor.page.document.querySelectorAll("main dd").map(({ text }) => text);
  expect(rights.some((text) => text.includes(String(names[0])) && text.includes(String(names[499])))).toBe(true);
});

test("a token needs a verified address, and a fresh proof on the way to which the form is kept", async () => {
  const unverified = await register(site);
  await logIn(unverified);
  expect((await unverified.visitor.open(PATH)).path).toBe("/account/emails");

  const person = await signedIn();
  const { visitor } = person;
  await withProject(person, `${person.username}-kept`);
  await visitor.open(PATH);
  await forgetProof(site, person);
  await visitor.post(PATH, { ...NEW_TOKEN, label: "Kept", scope: "some", [`project:${person.username}-kept`]: "yes", uses: "7" });
  expect(visitor.page.path).toContain("/confirm");
  await visitor.submit({ password: PASSWORD });
  expect(visitor.page.path).toBe(PATH);
  expect(visitor.page.valueOf("label")).toBe("Kept");
  expect(visitor.page.valueOf("uses")).toBe("7");
  const box = visitor.page.document.querySelector(`[name="project:${person.username}-kept"]`);
  expect(box?.hasAttribute("checked")).toBe(true);
});

test("a token is revoked, regenerated with an overlap, and all are revoked, by their forms", async () => {
  const { visitor, email } = await signedIn();
  const old = await createdToken(visitor, { label: "One" });
  await visitor.submit({ intent: "regenerate", overlap: "1" });
  const next = shownToken(visitor.page);
  expect(next).toMatch(/^gatehouse_p/);
  expect(next).not.toBe(old);
  expect(visitor.page.text).toContain("Replaced");
  await site.mailbox.take(email, /regenerated/i);

  const rows = () => visitor.page.document.querySelectorAll('main [value="revoke"]').length;
  expect(rows()).toBe(2);
  await visitor.submit({ intent: "revoke" });
  expect(visitor.page.notice).toContain("revoked");
  expect(rows()).toBe(1);
  await createdToken(visitor, { label: "Two" });
  await visitor.submit({ intent: "revoke-all" });
  expect(visitor.page.text).toContain("no API tokens");
  expect((await sendToken(site.origin, "/tokens/narrow", old, {})).status).toBe(403);
});

test("a token is regenerated only after a fresh proof, and one that is not there neither that way nor revoked", async () => {
  const person = await signedIn();
  const { visitor } = person;
  const old = await createdToken(visitor, { label: "Mine" });
  await forgetProof(site, person);
  const { fields } = visitor.page.form({ intent: "regenerate" });
  await visitor.submit({ intent: "regenerate", overlap: "0" });
  expect(visitor.page.path).toContain("/confirm");
  expect((await sendToken(site.origin, "/tokens/narrow", old, {})).status).toBe(200);
  await visitor.submit({ password: PASSWORD });
  expect(visitor.page.path).toBe(PATH);
  await visitor.submit({ intent: "revoke" });
  for (const form of [
    { ...fields, overlap: "0" },
    { ...fields, intent: "revoke" },
  ])
    expect((await visitor.post(PATH, form)).status).toBe(404);
});

test("after a change of password the page lists the tokens, and after a reset the overview does; both offer to end all", async () => {
  const person = await signedIn();
  const { visitor } = person;
  await createdToken(visitor, { label: "Old machine" });
  await visitor.open("/account/password");
  await visitor.submit({ current: PASSWORD, password: `${PASSWORD} again` });
  expect(visitor.page.path).toBe(PATH);
  expect(visitor.page.text).toContain("still work");
  expect(visitor.page.text).toContain("Old machine");

  await visitor.open("/forgot-password");
  await visitor.submit({ email: person.email });
  await visitor.open(linkIn(await site.mailbox.take(person.email, /set a new password/i)));
  await visitor.submit({ password: `${PASSWORD} anew` });
  await logIn({ ...person, password: `${PASSWORD} anew` });
  await visitor.open("/account");
  expect(visitor.page.text).toContain("still work");
  await visitor.submit({ intent: "revoke-all" });
  expect(visitor.page.text).toContain("no API tokens");
  expect((await visitor.open("/account")).text).not.toContain("still work");
});

test("the check-up names a token that never expires", async () => {
  const person = await withTotp(site);
  const { visitor, recoveryCodes } = person;
  await visitor.open("/account/two-factor/recovery-codes");
  await visitor.submit({ code: recoveryCodes[0] ?? "" });
  await addTotp(person, "Tablet");
  await createdToken(visitor, { label: "Endless", expires: "never" });
  expect((await visitor.open("/account")).text).toContain("never expire: “Endless”");
});

test("a build narrows its token by name, and gives it up", async () => {
  const person = await signedIn();
  const { visitor } = person;
  await withProject(person, `${person.username}.Build`);
  const token = await createdToken(visitor);
  const digest = "AB".repeat(32);
  const answer = await sendToken(site.origin, "/tokens/narrow", token, {
    projects: [`${person.username}-build`],
    version: "1.0",
    uses: 1,
    seconds: 60,
    sha256: [digest],
  });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  expect(answer.headers.getSetCookie()).toEqual([]);
  const child: { token: string; expires: string } = await answer.json();
  expect(child.token).toMatch(/^gatehouse_n[0-9A-Za-z]{53}$/);
  expect(new Date(child.expires).getTime() - Date.now()).toBeLessThanOrEqual(60_000);
  expect((await visitor.open(PATH)).text).toContain(siteText("tokens.narrowed", { count: 1 }));

  const ended = await sendToken(site.origin, "/tokens/revoke", child.token);
  expect([ended.status, await ended.text()]).toEqual([204, ""]);
  expect((await sendToken(site.origin, "/tokens/narrow", child.token)).status).toBe(403);
  expect((await sendToken(site.origin, "/tokens/narrow", token)).status).toBe(200);
  expect((await sendToken(site.origin, "/tokens/revoke", token)).status).toBe(204);
  expect((await visitor.open(PATH)).text).toContain("no API tokens");
  await site.mailbox.take(person.email, /revoked/i);
});

test("a narrowed token that expired while its page was open is revoked by its button as before", async () => {
  const { visitor } = await signedIn();
  const token = await createdToken(visitor);
  expect((await sendToken(site.origin, "/tokens/narrow", token, { seconds: 1 })).status).toBe(200);
  await visitor.open(PATH);
  const fields = visitor.page.document
    .querySelectorAll('main form:has([value="revoke"])')
    .map((form) => form.querySelector("[name=id]")?.getAttribute("value"));
  await sleep(1000);
  await visitor.post(PATH, { intent: "revoke", id: fields.at(-1) ?? "" });
  expect(visitor.page.notice).toContain(NEW_TOKEN.label);
});

test("the end of a token is answered alike whatever is sent, and from wherever", async () => {
  for (const token of ["nonsense", "gatehouse_p", `gatehouse_p${"0".repeat(53)}`])
    expect((await sendToken(site.origin, "/tokens/revoke", token)).status).toBe(204);
  expect((await fetch(`${site.origin}/tokens/revoke`, { method: "POST" })).status).toBe(204);
  const elsewhere = { "Sec-Fetch-Site": "cross-site", Origin: "https://evil.example" };
  expect((await sendToken(site.origin, "/tokens/revoke", "nonsense", undefined, elsewhere)).status).toBe(204);
});

test("what cannot be narrowed is refused in words, and nothing of it is a right", async () => {
  const person = await signedIn();
  const token = await createdToken(person.visitor, { version: "1.0" });
  const refused = async (body: unknown) => {
    const answer = await sendToken(site.origin, "/tokens/narrow", token, body);
    const { message } = await answer.json();
    return `${answer.status} ${message}`;
  };
  expect(await refused("{")).toMatch(/^400 .*JSON/);
  expect(await refused("[]")).toMatch(/^400 .*JSON/);
  expect(await refused({ project: ["mine"] })).toMatch(/^400 “project”/);
  expect(await refused({ projects: [] })).toMatch(/^400 “projects”/);
  expect(await refused({ projects: ["no-such-project"] })).toMatch(/^400 .*projects/);
  expect(await refused({ version: "2.0" })).toMatch(/^400 .*version/);
  expect(await refused({ version: "one" })).toMatch(/^400 “version”/);
  expect(await refused({ uses: 0 })).toMatch(/^400 “uses”/);
  expect(await refused({ seconds: 3601 })).toMatch(/^400 “seconds”/);
  expect(await refused({ sha256: ["ab"] })).toMatch(/^400 “sha256”/);
  expect(await refused("x".repeat(65 * 1024))).toMatch(/^413 /);
  const without = await fetch(`${site.origin}/tokens/narrow`, { method: "POST" });
  expect([without.status, without.headers.get("WWW-Authenticate")]).toEqual([401, "Bearer"]);
  const last = token.endsWith("0") ? "1" : "0";
  expect((await sendToken(site.origin, "/tokens/narrow", token.slice(0, -1) + last)).status).toBe(403);
  expect((await fetch(`${site.origin}/tokens/narrow`, { headers: { Authorization: `Bearer ${token}` } })).status).toBe(405);
});
