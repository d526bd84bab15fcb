import { afterAll, beforeAll, expect, test } from "vitest";
import { logIn, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { runTool } from "../support/tool.ts";
import type { Page } from "../support/visitor.ts";

const SUPPORT = "mailto:support@example.org";
const OWN = {
  PRIVACY_URL: "https://example.org/privacy",
  TERMS_URL: "https://example.org/terms",
  STATUS_URL: "https://example.org/status",
};

let site: Site;
let unnamed: Site;
beforeAll(async () => {
  [site, unnamed] = await Promise.all([Site.start({ SUPPORT_URL: SUPPORT, ...OWN }), Site.start()]);
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
  expect(linksIn(await site.visitor().open("/nowhere"), "footer")).toEqual(["/help", "/help#contact", "/security", ...Object.values(OWN)]);
});

test("where the operator names nothing, the same texts stand there without a link", async () => {
  const { page, mail } = await frozenAt(unnamed);
  expect(page.alert).toMatch(/contact support/i);
  expect(linksIn(page, '[role="alert"]')).toEqual([]);
  for (const text of [page.body, mail.text, mail.html]) expect(text).not.toMatch(/(<|&lt;)\/?support|reply to this/);
  const help = await unnamed.visitor().open("/help");
  expect(help.document.querySelector("#contact")?.text).toContain("names no contact");
  expect(linksIn(help, "footer")).toEqual(["/help", "/security"]);
});
