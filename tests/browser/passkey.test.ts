import { setTimeout as pause } from "node:timers/promises";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { BrowserPerson } from "../support/browser-person.ts";
import { launchChromium } from "../support/chromium.ts";
import { Site } from "../support/site.ts";
import { PLATFORM, SECURITY_KEY } from "../support/virtual-authenticator.ts";

const BUTTON = "Log in with a passkey";

let site: Site;
let browser: Browser;
let person: BrowserPerson;
beforeAll(async () => {
  site = await Site.start();
  browser = await launchChromium();
});
afterEach(() => person.close());
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** Somebody with a passkey on this device, who logged out. The authenticator answers nothing until it is touched. */
async function withPasskey(): Promise<string> {
  person = await BrowserPerson.signedIn(browser, site);
  const id = await person.authenticators.add(PLATFORM);
  await person.addFirstKey({ passkey: true });
  await person.leave();
  await person.authenticators.setTouched(id, false);
  return id;
}

const OPTIONS = "**/login/passkey/options";

/** Lets the authenticator be touched once the button has asked for options: the autofill asked first, and waits for a touch in vain. */
async function touchForButton(id: string, delayMilliseconds = 0): Promise<void> {
  let asked = 0;
  await person.page.route(OPTIONS, async (route) => {
    asked += 1;
    if (asked === 2) await person.authenticators.setTouched(id, true);
    await pause(delayMilliseconds);
    await route.continue();
  });
}

test("a passkey signs in by the button of the login page, without a password, and lands where one wanted to go", async () => {
  const id = await withPasskey();
  await touchForButton(id);
  const offered = person.page.waitForResponse(OPTIONS);
  await person.open("/account/sessions");
  expect(person.path).toBe("/login?next=%2Faccount%2Fsessions");
  await offered;
  await person.press(BUTTON);
  await person.arriveAt("/account/sessions");
  expect(await person.main.textContent()).toContain("passkey");
});

test("the button waits for options that are on their way, so that theirs is not the cookie that counts", async () => {
  const id = await withPasskey();
  await touchForButton(id, 500);
  let underWay = 0;
  let most = 0;
  person.page.on("request", (request) => {
    if (request.url().endsWith("/login/passkey/options")) most = Math.max(most, ++underWay);
  });
  person.page.on("response", (response) => {
    if (response.url().endsWith("/login/passkey/options")) underWay -= 1;
  });
  const asked = person.page.waitForRequest(OPTIONS);
  await person.open("/login");
  await asked;
  await person.press(BUTTON);
  await person.arriveAt("/account");
  expect(most).toBe(1);
});

test("a passkey is offered by the browser's autofill, and signs in when it is chosen there", async () => {
  const id = await withPasskey();
  await person.authenticators.setTouched(id, true);
  await person.open("/login");
  await person.arriveAt("/account");
});

test("the page of its own signs in too", async () => {
  const id = await withPasskey();
  await person.authenticators.setTouched(id, true);
  await person.open("/login/passkey?next=/account/history");
  await person.press(BUTTON);
  await person.arriveAt("/account/history");
});

test("who is not verified by the authenticator does not sign in, and is told so", async () => {
  const id = await withPasskey();
  await person.open("/login");
  await person.authenticators.setUserVerified(id, false);
  await person.authenticators.setTouched(id, true);
  await person.press(BUTTON);
  expect(await person.alertText()).toContain("That didn't work");
  expect(new URL(person.page.url()).pathname).toBe("/login");
});

test("an answer that hides that nobody was verified is refused by the site", async () => {
  const id = await withPasskey();
  await person.authenticators.forge(id, { isBadUV: true });
  await person.authenticators.setTouched(id, true);
  await person.open("/login/passkey");
  await person.press(BUTTON);
  await person.page.getByText("didn't check that it's you").first().waitFor();
  expect(await person.page.title()).toMatch(/^Error:/);
});

test("a security key that keeps no passkeys does not sign in alone", async () => {
  person = await BrowserPerson.signedIn(browser, site);
  await person.authenticators.add(SECURITY_KEY);
  await person.addFirstKey();
  await person.leave();
  await person.open("/login/passkey");
  await person.press(BUTTON);
  expect(await person.alertText()).toContain("That didn't work");
});

test("a passkey that was removed here is refused, and the browser is told to forget it", async () => {
  const id = await withPasskey();
  const db = site.openDatabase();
  await db.securityKey.deleteMany({ where: { account: { username: person.person.username } } });
  await db.$disconnect();

  const attribute = () => person.page.locator("passkey-signal").getAttribute("data-unknown");
  await person.authenticators.setTouched(id, true);
  await person.open("/login/passkey");
  const [credential] = await person.authenticators.credentials(id);
  await person.press(BUTTON);
  await person.page.getByText("isn't registered for your account").first().waitFor();
  expect(Buffer.from((await attribute()) ?? "", "base64url").toString("base64")).toBe(credential?.credentialId);
  await expect.poll(() => person.authenticators.credentials(id)).toEqual([]);
});

test("where the options do not come, the page says so and the password is still there", async () => {
  await withPasskey();
  await person.page.route(OPTIONS, (route) => route.abort());
  await person.open("/login");
  expect(await person.page.locator("[name=login]").getAttribute("autocomplete")).toBe("username webauthn");
  await person.press(BUTTON);
  expect(await person.alertText()).toContain("couldn't ask for a key");
  expect(await person.page.locator("[name=password]").isVisible()).toBe(true);
});

test("without scripts there is no passkey button, and its page leads to the password", async () => {
  await withPasskey();
  await person.close();
  person = await BrowserPerson.with(browser, site, { ...person.person, visitor: site.visitor() }, { javaScriptEnabled: false });
  await person.open("/login");
  expect(await person.page.getByRole("button", { name: BUTTON }).count()).toBe(0);
  await person.open("/login/passkey?next=/account/history");
  expect(await person.main.textContent()).toContain("need JavaScript");
  await person.page.getByRole("link", { name: "Log in with your password" }).click();
  await person.arriveAt("/login?next=%2Faccount%2Fhistory");
});
