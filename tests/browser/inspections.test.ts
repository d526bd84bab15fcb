import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { faultsFromAllSides } from "../support/inspect-all.ts";
import { FOR_A_FINGER, FOR_A_MOUSE, targetFaults } from "../support/inspect-targets.ts";
import { KeyboardPerson } from "../support/keyboard-person.ts";
import { Site } from "../support/site.ts";

let site: Site;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  site = await Site.start();
  browser = await launchChromium();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

test("a target that is too small for a mouse or a finger is found, and a link in a sentence is not one", async () => {
  await page.setContent(`
    <p>Words with <a href="/a">a link</a> among them.</p>
    <p><a href="/b">A link alone</a></p>
    <p><button style="height: 20px; padding: 0">Small</button></p>
    <p><label style="display: block; height: 50px"><input type="checkbox" name="box"></label></p>`);
  expect(await targetFaults(page, FOR_A_MOUSE)).toEqual([
    expect.stringMatching(/^A “A link alone” is \d+ by \d+ px$/),
    expect.stringMatching(/^BUTTON “Small” is \d+ by 20 px$/),
  ]);
  await page.setContent('<p><a href="/b" style="display: inline-block; height: 30px; width: 60px">Alone</a></p>');
  expect(await targetFaults(page, FOR_A_MOUSE)).toEqual([]);
  expect(await targetFaults(page, FOR_A_FINGER)).toEqual(["A “Alone” is 60 by 30 px"]);
});

test("a target that lies over another is found", async () => {
  const style = "display: block; height: 50px; margin-bottom: -10px";
  await page.setContent(`<a href="/a" style="${style}">One</a><a href="/b" style="${style}">Other</a>`);
  expect(await targetFaults(page, FOR_A_FINGER)).toEqual(["A “One” lies over A “Other”"]);
});

test("somebody at a keyboard finds no thing that shares its name, is not reached by Tab or shows no focus", async () => {
  const person = await KeyboardPerson.at(browser, site);
  await person.page.setContent(
    '<style>:focus { outline: 3px solid }</style><button>Twice</button><button>Twice</button><button tabindex="-1">Never</button><a href="/a">Two</a><a href="/b">Two</a>',
  );
  await expect(person.press("Twice")).rejects.toThrow(/strict mode violation/);
  await expect(person.press("Never")).rejects.toThrow(/Tab does not come to/);
  await expect(person.follow("Two")).rejects.toThrow(/2 places to go to/);
  await person.page.setContent("<style>:focus { outline: none }</style><button>Unseen</button>");
  await expect(person.press("Unseen")).rejects.toThrow(/no focus to be seen/);
  await person.close();
});

test("words that are too pale in the dark alone are found, and so is a button that shows no focus", async () => {
  await page.setContent(`
    <title>Pale</title>
    <style>
      @media (prefers-color-scheme: dark) { html { background: #222; color: #fff } p { color: #333 } }
      button:focus { outline: none }
    </style>
    <main><h1>Pale</h1><p>Hardly to be read</p><button>Press</button></main>`);
  const faults = await faultsFromAllSides(page);
  expect(faults.filter((fault) => fault.includes("color-contrast"))).toEqual([expect.stringMatching(/^dark: color-contrast at p:/)]);
  expect(faults.filter((fault) => fault.startsWith("keyboard"))).toEqual([expect.stringMatching(/no focus to be seen at <button/)]);
});
