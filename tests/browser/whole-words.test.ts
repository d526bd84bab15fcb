import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { brokenWords, wordsOf } from "../support/inspect-words.ts";
import { withLongNames } from "../support/long-names.ts";
import { FOR_LONG_NAMES, SIGNED_IN, SIGNED_OUT, type State, WITH_TWO_FACTORS } from "../support/page-states.ts";
import type { Person } from "../support/people.ts";
import { Site } from "../support/site.ts";

const WIDTHS = [320, 360, 700, 900, 1280];
/** Those with the longest words, two more scripts, and one that is written from right to left. */
const LANGUAGES = ["en", "de", "nl", "el", "ru", "ar"] as const;

let site: Site;
let browser: Browser;
let person: Person;
beforeAll(async () => {
  site = await Site.start();
  browser = await launchChromium();
  person = await withLongNames(site);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** A page in a language, as somebody who calls everything as long as can be sees it, or somebody who is not signed in. */
async function openPage(language: string, { isSignedIn }: { isSignedIn: boolean }): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: true });
  const cookies = [["language", language], ...(isSignedIn ? person.visitor.cookies : [])] as [string, string][];
  await context.addCookies(cookies.map(([name, value]) => ({ name, value, url: site.origin })));
  return context.newPage();
}

test.each(LANGUAGES)("in %s no word breaks in its middle without a hyphen, at any width", async (language) => {
  const words = wordsOf(language);
  const faults: string[] = [];
  const look = async (states: State[], isSignedIn: boolean) => {
    const page = await openPage(language, { isSignedIn });
    for (const { name, path, act } of states) {
      await page.goto(site.origin + path);
      await act?.(page);
      expect(await page.getAttribute("html", "lang")).toBe(language);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        faults.push(...(await brokenWords(page, words)).map((fault) => `${name}, ${width} px: ${fault}`));
      }
    }
    await page.context().close();
  };
  await look(SIGNED_OUT, false);
  await look([...SIGNED_IN, ...FOR_LONG_NAMES, ...WITH_TWO_FACTORS], true);
  expect(faults).toEqual([]);
});

test("a word that goes on in the next line is found, and one that does so at its soft hyphen or hyphen is none", async () => {
  const page = await openPage("de", { isSignedIn: false });
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
  await page.context().close();
});
