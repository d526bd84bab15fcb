import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";

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

test("on paper stand the site, the account and its recovery codes, and nothing to operate", async () => {
  const { visitor, username } = await withTotp(site);
  const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
  await page.context().addCookies([...visitor.cookies].map(([name, value]) => ({ name, value, url: site.origin })));
  await page.goto(`${site.origin}/account/two-factor/recovery-codes?new=yes`);
  await page.locator('main form:has([value="generate"]) button').click();
  await page.waitForSelector("[data-recovery-code]");
  await page.emulateMedia({ media: "print" });

  expect(await page.locator("[data-recovery-code]:visible").count()).toBe(10);
  expect(await page.getByRole("heading", { name: `Recovery codes for ${username} at Gatehouse` }).isVisible()).toBe(true);
  expect(await page.locator("main time:visible").count()).toBe(1);
  expect(await page.locator("header").getByText(username).isVisible()).toBe(true);
  expect(await page.locator("button:visible, input:visible, footer:visible, main nav:visible").count()).toBe(0);
  expect(await page.locator("main").evaluate((main) => main.getBoundingClientRect().width)).toBeGreaterThan(600);
});
