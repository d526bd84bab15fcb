import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { newName, nextCode, PASSWORD, registerVerified, withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";

/** A line by satellite, so that the second click comes before the answer on a busy machine too, and somebody who clicks as on a file. */
const LINE_MILLISECONDS = 500;
const BETWEEN_CLICKS_MILLISECONDS = 140;

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

/** A new browser on a slow line. Its own scripts are off: what it does, every browser does. */
async function openSlowly(path: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  site.watch(context);
  const page = await context.newPage();
  await page.goto(site.origin + path);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: LINE_MILLISECONDS,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  return page;
}

/** Clicks twice on the button of the form with this field, and waits for the next page. @returns how many forms were sent */
async function clickTwice(page: Page, field: string): Promise<number> {
  let sent = 0;
  page.on("request", (request) => {
    if (request.method() === "POST") sent++;
  });
  const box = await page.locator(`main form:has([name="${field}"]) button:not([type="button"])`).first().boundingBox();
  if (!box) throw new Error("no button");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const answered = page.waitForEvent("load");
  await page.mouse.click(x, y);
  await sleep(BETWEEN_CLICKS_MILLISECONDS);
  await page.mouse.click(x, y);
  await answered;
  return sent;
}

async function logIn(page: Page, username: string): Promise<void> {
  await page.fill('[name="login"]', username);
  await page.fill('[name="password"]', PASSWORD);
}

test("two clicks on a slow line log in with a code", async () => {
  const person = await withTotp(site);
  const page = await openSlowly("/login");
  await logIn(page, person.username);
  await page.press('[name="password"]', "Enter");
  await page.waitForURL("**/login/totp");
  await page.fill('[name="code"]', await nextCode(person.secret));
  expect(await clickTwice(page, "code")).toBe(2);
  expect(new URL(page.url()).pathname).toBe("/account");
  expect(await page.textContent("body")).toContain(person.username);
});

test("two clicks on a slow line log in with a password, and register", async () => {
  const person = await registerVerified(site);
  const page = await openSlowly("/login");
  await logIn(page, person.username);
  expect(await clickTwice(page, "login")).toBe(2);
  expect(new URL(page.url()).pathname).toBe("/account");

  const username = newName();
  const registration = await openSlowly("/register");
  await registration.fill('[name="username"]', username);
  await registration.fill('[name="email"]', `${username}@example.org`);
  await registration.fill('[name="password"]', PASSWORD);
  expect(await clickTwice(registration, "username")).toBe(2);
  expect(await registration.textContent('[role="status"]')).toContain(`Your account ${username} was created.`);
});
