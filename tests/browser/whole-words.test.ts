import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Language } from "~/lib/text/language";
import { withAdminAndAccount } from "../support/admins.ts";
import { launchChromium } from "../support/chromium.ts";
import { type Reading, readAs } from "../support/inspect-length.ts";
import { brokenWords, wordsOf } from "../support/inspect-words.ts";
import { withLongNames } from "../support/long-names.ts";
import { FOR_ADMINS, FOR_LONG_NAMES, REPORTED, SIGNED_IN, SIGNED_OUT, type State, WITH_TWO_FACTORS } from "../support/page-states.ts";
import type { Person } from "../support/people.ts";
import { reportLogin } from "../support/reported-login.ts";
import { Site } from "../support/site.ts";

/** In CSS pixels. Text at 200 % (WCAG 2.2, 1.4.4) has the room of half of that: of the narrowest phone, of a tablet, of a small window. */
const WIDTHS = { plain: [320, 360, 700, 900, 1280], "twice the text": [640, 900, 1280] } satisfies Partial<Record<Reading, number[]>>;
/** Those with the longest words, two more scripts, and one that is written from right to left. */
const LANGUAGES = ["en", "de", "nl", "el", "ru", "ar"] as const;
/** Each once, of those that are in several lists. */
const OF_AN_ACCOUNT = [...SIGNED_IN, ...FOR_LONG_NAMES, ...WITH_TWO_FACTORS].filter(
  ({ path, act }, index, states) => index === states.findIndex((other) => other.path === path && other.act === act),
);

let site: Site;
let browser: Browser;
let person: Person;
beforeAll(async () => {
  site = await Site.start();
  browser = await launchChromium();
  person = await withLongNames(site);
  await reportLogin(site);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** A page in a language, as somebody sees it who is signed in, or nobody. */
async function openPage(language: string, reader?: Person): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: true });
  const cookies = [["language", language], ...(reader?.visitor.cookies ?? [])] as [string, string][];
  await context.addCookies(cookies.map(([name, value]) => ({ name, value, url: site.origin })));
  return context.newPage();
}

/** The words that break on these pages, at any width, with text as it is and twice as large. */
async function brokenIn(language: Language, states: State[], reader?: Person): Promise<string[]> {
  const words = wordsOf(language);
  const faults: string[] = [];
  const page = await openPage(language, reader);
  for (const { name, path, act } of states) {
    await page.goto(site.origin + path);
    await act?.(page);
    expect(await page.getAttribute("html", "lang")).toBe(language);
    for (const [reading, widths] of Object.entries(WIDTHS)) {
      await readAs(page, reading as keyof typeof WIDTHS);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        faults.push(...(await brokenWords(page, words)).map((fault) => `${name}, ${width} px, ${reading}: ${fault}`));
      }
    }
  }
  await page.context().close();
  return faults;
}

test.each(LANGUAGES)("in %s no word breaks on the pages of somebody who is signed in, nor with text twice as large", async (language) => {
  expect(await brokenIn(language, OF_AN_ACCOUNT, person)).toEqual([]);
});

test.each(LANGUAGES)("in %s no word breaks on the pages of somebody who is not, nor with text twice as large", async (language) => {
  expect(await brokenIn(language, [...SIGNED_OUT, ...REPORTED])).toEqual([]);
});

test("no word breaks on the pages of admins, which are English", async () => {
  expect(await brokenIn("en", FOR_ADMINS, await withAdminAndAccount(site))).toEqual([]);
});

test("a word that goes on in the next line is found, and one that does so at its soft hyphen or hyphen is none", async () => {
  const page = await openPage("de");
  const words = wordsOf("de");
  expect(words).toEqual(expect.arrayContaining(["Wiederherstellungscodes", "Anmeldung", "über"]));
  const look = async (text: string) => {
    await page.setContent(`<p style="inline-size: 9rem; overflow-wrap: anywhere"></p>`);
    await page.locator("p").evaluate((paragraph, text) => {
      paragraph.textContent = text;
    }, text);
    return brokenWords(page, words);
  };
  expect(await look("Wiederherstellungscodes")).toEqual([expect.stringMatching(/^Wiederherst\p{L}*\|\p{L}+ in P/u)]);
  expect(await look("Wiederherstellungs\u00ADcodes Anmeldung")).toEqual([]);
  expect(await look("Anmeldung-Anmeldung-Anmeldung")).toEqual([]);
  expect(await look("Rindfleischetikettierungsgesetz")).toEqual([]);
  expect(await look("w@Wiederherstellungscodes.example")).toEqual([]);
  await page.context().close();
});
