import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { faultsOfLength, type Reading, readAs } from "../support/inspect-length.ts";
import { LONG, withLongNames } from "../support/long-names.ts";
import { FOR_LONG_NAMES, REPORTED, SIGNED_OUT, type State, WITH_TWO_FACTORS } from "../support/page-states.ts";
import type { Person } from "../support/people.ts";
import { reportLogin } from "../support/reported-login.ts";
import { Site } from "../support/site.ts";

const WIDTHS = [320, 360, 700, 900, 1280];
/** As it is; text at 200 % (WCAG 2.2, 1.4.4); text spacing (1.4.12). */
const READINGS: Reading[] = ["plain", "twice the text", "spaced"];

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

/** What is too long on a page in any of these states, at any width, however it is read: each page is loaded once. */
async function faultsIn(states: State[], { isSignedIn }: { isSignedIn: boolean }): Promise<string[]> {
  const context = await browser.newContext();
  if (isSignedIn) await context.addCookies([...person.visitor.cookies].map(([name, value]) => ({ name, value, url: site.origin })));
  const page = await context.newPage();
  const faults: string[] = [];
  for (const { name, path, act } of states) {
    await page.goto(site.origin + path);
    await act?.(page);
    if (isSignedIn) expect(await page.locator("header .who").getAttribute("title"), name).toBe(LONG.username);
    faults.push(...(await faultsAtEveryWidth(page)).map((fault) => `${name}: ${fault}`));
  }
  await context.close();
  return faults;
}

async function faultsAtEveryWidth(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const reading of READINGS) {
    await readAs(page, reading);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      faults.push(...(await faultsOfLength(page)).map((fault) => `${width} px, ${reading}: ${fault}`));
    }
  }
  return faults;
}

test("nothing breaks by length on the pages of somebody who calls everything as long as can be", async () => {
  expect(await faultsIn([...FOR_LONG_NAMES, ...WITH_TWO_FACTORS], { isSignedIn: true })).toEqual([]);
});

test("what reaches beyond its parent, and what is cut without a sign of it, is found", async () => {
  const page = await browser.newPage();
  await page.goto(site.origin);
  expect(await faultsOfLength(page)).toEqual([]);
  await page.evaluate(() => {
    for (const [selector, change] of Object.entries({
      h1: { minInlineSize: "200vw" },
      h2: { overflow: "hidden", whiteSpace: "nowrap", inlineSize: "2em" },
    }))
      Object.assign(document.querySelector<HTMLElement>(selector)?.style ?? {}, change);
  });
  expect(await faultsOfLength(page)).toEqual([
    expect.stringMatching(/^scrolls to /),
    expect.stringMatching(/^beyond its parent: H1/),
    expect.stringMatching(/^cut: H2/),
  ]);
  await page.close();
});

test("nothing breaks by length on the pages of somebody who is not signed in", async () => {
  expect(await faultsIn([...SIGNED_OUT, ...REPORTED], { isSignedIn: false })).toEqual([]);
});
