import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeAdmin } from "../support/admins.ts";
import { launchChromium } from "../support/chromium.ts";
import { LONG, withLongNames } from "../support/long-names.ts";
import { withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";

const PHONE = { width: 360, height: 640 };
/** A quarter of a small phone's screen: what is read first is in sight. In CSS pixels. */
const HEADING_BY = 160;
/** The height of what is touched. */
const FINGER = 44;
const AREA = ["", "/emails", "/password", "/two-factor", "/tokens", "/sessions", "/history", "/delete"];
const FACTORS = ["/two-factor/totp", "/two-factor/security-keys", "/two-factor/recovery-codes"];

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await Site.start();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

test("on a phone the header is one line, and the heading of every account page begins within 160 px", async () => {
  const { visitor } = await withTotp(site);
  const context = await browser.newContext({ viewport: PHONE });
  await context.addCookies([...visitor.cookies].map(([name, value]) => ({ name, value, url: site.origin })));
  const page = await context.newPage();
  for (const path of [...AREA, ...FACTORS].map((path) => `/account${path}`)) {
    await page.goto(site.origin + path);
    const { header, heading } = await page.evaluate(() => {
      const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      return { header: boxOf("header")?.height, heading: boxOf("h1")?.top };
    });
    expect(header, path).toBeLessThan(64);
    expect(heading, path).toBeLessThanOrEqual(HEADING_BY);
  }
  await context.close();
});

test("on a phone a visitor's header is one line, and language and colours are two", async () => {
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  for (const language of ["en", "de", "ar"]) {
    await context.addCookies([{ name: "language", value: language, url: site.origin }]);
    await page.goto(`${site.origin}/login`);
    const boxes = await page.evaluate(() => {
      const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      const [languages, colours] = document.querySelectorAll(".preferences form");
      return { header: boxOf("header"), forms: [languages, colours].map((form) => form?.getBoundingClientRect().height) };
    });
    expect(boxes.header?.height, language).toBeLessThan(64);
    expect(boxes.forms, language).toEqual([FINGER, FINGER]);
  }
  await context.close();
});

test("the account area's navigation is folded on a phone, opens without scripts, and is in sight where there is room", async () => {
  const { visitor } = await withTotp(site);
  const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
  await context.addCookies([...visitor.cookies].map(([name, value]) => ({ name, value, url: site.origin })));
  const page = await context.newPage();
  await page.goto(`${site.origin}/account/sessions`);
  const link = page.locator(".sections").getByRole("link", { name: "Password" });
  expect(await link.isVisible()).toBe(false);
  await page.getByText("Your account: Sessions").click();
  expect(await link.isVisible()).toBe(true);

  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${site.origin}/account/sessions`);
  expect(await link.isVisible()).toBe(true);
  expect(await page.getByText("Your account: Sessions").isVisible()).toBe(false);
  await context.close();
});

test("on a phone the site's name stands whole, whatever it is and whoever is signed in", async () => {
  const longName = await Site.start({ SITE_NAME: "Paketverzeichnis der Gemeinschaft Nordost" });
  try {
    for (const named of [site, longName]) {
      const { visitor } = await withLongNames(named);
      await makeAdmin(named, { username: LONG.username.toLowerCase() });
      const context = await browser.newContext();
      const page = await context.newPage();
      const look = async (who: string) => {
        for (const language of ["en", "de", "ar"]) {
          await context.addCookies([{ name: "language", value: language, url: named.origin }]);
          for (const width of [320, 360]) {
            await page.setViewportSize({ width, height: 640 });
            await page.goto(named.origin);
            const cut = await page.locator("header .brand > .cut").evaluate((name) => name.scrollWidth - name.clientWidth);
            expect(cut, `${who} in ${language} at ${width} px`).toBeLessThanOrEqual(0);
          }
        }
      };
      await look("nobody");
      await context.addCookies([...visitor.cookies].map(([name, value]) => ({ name, value, url: named.origin })));
      await look("an admin");
      await context.close();
    }
  } finally {
    await longName.stop();
  }
});
