import { afterAll, beforeAll, expect, test } from "vitest";
import { logIn, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { runTool } from "../support/tool.ts";
import type { Page } from "../support/visitor.ts";

const SUPPORT = "mailto:support@example.org";
const SECURITY = "https://example.org/vulnerabilities";
const RELATED = "https://example.net,https://example.com";
const OWN = {
  PRIVACY_URL: "https://example.org/privacy",
  TERMS_URL: "https://example.org/terms",
  STATUS_URL: "https://example.org/status",
};

let site: Site;
let unnamed: Site;
beforeAll(async () => {
  const named = { SUPPORT_URL: SUPPORT, SECURITY_CONTACT: SECURITY, RELATED_ORIGINS: RELATED, ...OWN };
  [site, unnamed] = await Promise.all([Site.start(named), Site.start()]);
});
afterAll(() => Promise.all([site.stop(), unnamed.stop()]));

/** The addresses that a part of the page links to. */
const linksIn = (page: Page, part: string) =>
  page.document.querySelectorAll(`${part} a`).flatMap((link) => link.getAttribute("href") ?? []);

/** Somebody who is told at the login that the account is frozen. */
async function frozenAt(site: Site) {
  const person = await registerVerified(site);
  await runTool(["account", "freeze", person.username], site.dataEnv);
  const mail = await site.mailbox.take(person.email, /frozen|suspended/i);
  await logIn(person);
  return { page: person.visitor.page, mail };
}

test("whoever is kept out finds the link to support on the page, and an answer to the mail gets there", async () => {
  const { page, mail } = await frozenAt(site);
  expect(linksIn(page, '[role="alert"]')).toEqual([SUPPORT]);
  expect(mail.text).toContain("To contact support, reply to this email.");
});

test("help has the address as a link and as text, and every page leads there", async () => {
  const page = await site.visitor().open("/help");
  expect(linksIn(page, "#contact")).toEqual([SUPPORT]);
  expect(page.document.querySelector("#contact")?.text).toContain("support@example.org");
  expect(linksIn(page, "#lost-all")).toContain(SUPPORT);
  expect(linksIn(await site.visitor().open("/nowhere"), "footer")).toEqual([
    "/help",
    "/help#contact",
    "/security",
    "/accessibility",
    ...Object.values(OWN),
  ]);
});

test("where the operator names nothing, the same texts stand there without a link", async () => {
  const { page, mail } = await frozenAt(unnamed);
  expect(page.alert).toMatch(/contact support/i);
  expect(linksIn(page, '[role="alert"]')).toEqual([]);
  for (const text of [page.body, mail.text, mail.html]) expect(text).not.toMatch(/(<|&lt;)\/?support|reply to this/);
  const help = await unnamed.visitor().open("/help");
  expect(help.document.querySelector("#contact")?.text).toContain("names no contact");
  expect(linksIn(help, "footer")).toEqual(["/help", "/security", "/accessibility"]);
});

test("a bug goes to support, and a vulnerability to its own place", async () => {
  const page = await site.visitor().open("/security");
  expect(linksIn(page, "#bug")).toEqual([SUPPORT]);
  expect(linksIn(page, "#vulnerability")).toEqual([SECURITY, "/.well-known/security.txt"]);
  const local = await unnamed.visitor().open("/security");
  expect([linksIn(local, "#bug"), linksIn(local, "#vulnerability")]).toEqual([[], []]);
});

test("the accessibility statement leads to support", async () => {
  expect(linksIn(await site.visitor().open("/accessibility"), "main")).toEqual([SUPPORT]);
});

test("programs find what they look for, a cache may keep it for a day, and none of it is there that is not set", async () => {
  const ask = (path: string, on = site) => on.visitor().request(`/.well-known/${path}`, { method: "GET" });
  const text = await ask("security.txt");
  expect(text.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
  expect(text.body).toMatch(new RegExp(`^Contact: ${SECURITY}\nExpires: \\S+Z\nCanonical: ${site.origin}/.well-known/security.txt\n`));
  const keys = `${site.origin}/account/two-factor/security-keys`;
  expect(JSON.parse((await ask("passkey-endpoints")).body)).toEqual({ enroll: keys, manage: keys });
  expect(JSON.parse((await ask("webauthn")).body)).toEqual({ origins: [site.origin, ...RELATED.split(",")] });
  for (const path of ["change-password", "security.txt", "passkey-endpoints", "webauthn"]) {
    const { headers } = await ask(path);
    expect([headers.get("Cache-Control"), headers.getSetCookie()], path).toEqual(["public, max-age=86400", []]);
  }
  for (const path of ["security.txt", "webauthn"]) expect((await ask(path, unnamed)).status).toBe(404);
});
