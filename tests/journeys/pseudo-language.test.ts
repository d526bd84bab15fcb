import i18next from "i18next";
import type { HTMLElement, Node } from "node-html-parser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { notice } from "~/ui/messages/en/notice";
import { languages } from "~/ui/messages/languages";
import { namesThing } from "~/ui/messages/notice";
import { CountedSite } from "../support/counted-site.ts";
import { createTestDatabase, type TestDatabase } from "../support/databases.ts";
import { NOT_VERIFIED, SIGNED_IN, SIGNED_OUT, WITH_TWO_FACTORS } from "../support/page-states.ts";
import { PSEUDO, pseudoText } from "../support/pseudo-language.ts";
import { encode, formsOf } from "../support/site-forms.ts";
import { codeOf, createOwner, createOwnerWithApp, STEP } from "../support/totp.ts";
import type { Page, Visitor } from "../support/visitor.ts";

/*
 * The pages in a language that nobody speaks: English with accents and more letters, between marks. What stands outside of the marks
 * comes from no catalogue: it is a name, a code or a date, or it was forgotten.
 */
let database: TestDatabase;
let site: CountedSite;
const create = i18next.createInstance.bind(i18next);
beforeAll(async () => {
  i18next.createInstance = (...args) => {
    const instance = create(...args);
    const init = instance.init.bind(instance);
    instance.init = ((options: { resources: object }) =>
      init({ ...options, resources: mapTexts(options.resources) } as never)) as typeof instance.init;
    return instance;
  };
  database = await createTestDatabase("sqlite");
  site = await CountedSite.start(database);
});
afterAll(async () => {
  i18next.createInstance = create;
  await site.stop();
  await database.close();
});

function mapTexts<T>(texts: T): T {
  if (typeof texts === "string") return pseudoText(texts) as T;
  return Object.fromEntries(Object.entries(texts as object).map(([key, text]) => [key, mapTexts(text)])) as T;
}

const zones = new Set(Intl.supportedValuesOf("timeZone"));

/** Attributes that people read or hear. */
const READ = ["alt", "aria-label", "placeholder", "title", "data-label", "data-button", "data-waiting", "data-show", "data-hide"];
/** What stands in no catalogue: dates and codes, and what is in a language of its own. */
const OWN_WORDS = /^(TIME|CODE|PRE|SCRIPT|STYLE|SVG)$/;

/** What the page says, in its order; names, dates and codes left out. */
function said(node: Node, language: string | undefined): string {
  if (node.nodeType === 3) return node.text;
  const element = node as HTMLElement;
  if (OWN_WORDS.test(element.tagName ?? "")) return " ";
  const own = element.getAttribute?.("lang");
  if (own && own !== language && element.tagName !== "HTML") return " ";
  const read = READ.map((name) => element.getAttribute?.(name) ?? "").filter(Boolean);
  const within = element.childNodes.map((child) => said(child, language)).join("");
  return `${read.join(" ")} ${within}`;
}

function outsideOfMarks(page: Page, names: string[]): string[] {
  const root = page.document.querySelector("html");
  const text = root ? said(root, root.getAttribute("lang")) : page.body;
  let depth = 0;
  let rest = "";
  for (const letter of text) {
    if (letter === PSEUDO.open) depth++;
    else if (letter === PSEUDO.close) depth--;
    else if (depth === 0) rest += letter;
  }
  const words = rest.split(/\s+/).filter((word) => !zones.has(word) && !word.startsWith("http://localhost"));
  const left = names
    .toSorted((one, other) => other.length - one.length)
    .reduce((text, name) => text.replaceAll(name, " "), words.join(" "));
  return left.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
}

/** The site's name, the browsers of the tests, what the day of a history is made of, and the languages by their own names. */
const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(2026, month, 1).toLocaleDateString("en-GB", { month: "long" }));
const NAMES = ["Gatehouse", "UTC", "node", "Test", ...MONTHS, ...Object.values(languages).map(({ name }) => name)];

async function expectWhole(visitor: Visitor, paths: string[], names: string[]): Promise<void> {
  const found: string[] = [];
  for (const path of new Set(paths)) {
    await visitor.open(path);
    const page = visitor.page;
    found.push(...outsideOfMarks(page, [...NAMES, ...names]).map((word) => `${path}: ${word}`));
    for (const form of formsOf(page).filter(({ intent }) => !/^(end|revoke|forget|leave)/.test(intent))) {
      if (/^\/(logout|language|theme)/.test(form.action)) continue;
      await visitor.send(form.action, encode(form, Object.fromEntries(form.fields.map(({ name }) => [name, "-"]))).toString());
      const shown = visitor.page.status === 400 ? visitor.page : null;
      if (shown) found.push(...outsideOfMarks(shown, [...NAMES, ...names]).map((word) => `${path} ${form.intent}: ${word}`));
    }
  }
  expect(found).toEqual([]);
}

const pathsOf = (states: { path: string }[]) => states.map(({ path }) => path);

test("whoever is signed out reads no text that stands in no catalogue", async () => {
  await expectWhole(site.visitor(), pathsOf(SIGNED_OUT), []);
});

test("nor does anyone in an account, before and with a second factor", async () => {
  const { context } = site;
  const owner = await createOwner(context);
  const visitor = site.visitor();
  await visitor.open("/login");
  await visitor.submit({ login: owner.username, password: owner.password });
  await expectWhole(visitor, pathsOf([...NOT_VERIFIED, ...SIGNED_IN]), [owner.username, owner.address]);

  const withApp = await createOwnerWithApp(context);
  const other = site.visitor();
  await other.open("/login");
  await other.submit({ login: withApp.username, password: withApp.password });
  expect(other.page.path).toBe("/login/totp");
  await expectWhole(other, ["/login/totp", "/login/recovery-code"], [withApp.username, "Phone"]);
  context.clock.advance(STEP);
  await other.open("/login/totp");
  await other.submit({ code: codeOf(context, withApp.secret) });
  expect(other.page.path).toBe("/account");
  await expectWhole(other, pathsOf(WITH_TWO_FACTORS), [withApp.username, withApp.address, "Phone"]);
});

test("nor in a notice", async () => {
  const visitor = site.visitor();
  for (const key of Object.keys(notice) as (keyof typeof notice)[]) {
    if (namesThing(key)) continue;
    visitor.cookies.set("notice", key);
    await visitor.open("/accessibility");
    expect(visitor.page.notice, key).toContain(PSEUDO.open);
    expect([key, outsideOfMarks(visitor.page, NAMES)]).toEqual([key, []]);
  }
});
