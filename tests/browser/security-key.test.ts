import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { BrowserPerson } from "../support/browser-person.ts";
import { launchChromium } from "../support/chromium.ts";
import { Site } from "../support/site.ts";
import { PLATFORM, SECURITY_KEY, U2F_KEY } from "../support/virtual-authenticator.ts";

const KEYS = "/account/two-factor/security-keys";
const CODES = "/account/two-factor/recovery-codes";

let site: Site;
let browser: Browser;
let visitor: BrowserPerson | undefined;
beforeAll(async () => {
  site = await Site.start();
  browser = await launchChromium();
});
afterEach(() => visitor?.close());
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

async function signedIn(options?: BrowserContextOptions): Promise<BrowserPerson> {
  visitor = await BrowserPerson.signedIn(browser, site, options);
  return visitor;
}

describe("adding a key", () => {
  test.each([
    ["a security key", SECURITY_KEY, "Security key"],
    ["a U2F key", U2F_KEY, "Security key"],
  ])("%s is added, and completes the login after the password", async (_name, kind, badge) => {
    const person = await signedIn();
    const id = await person.authenticators.add(kind);
    await person.addFirstKey({ label: "My key" });
    expect(await person.page.getByRole("status").textContent()).toContain("was added, and two-factor authentication is");

    await person.open(KEYS);
    expect(await person.main.textContent()).toContain("My key");
    expect(await person.page.locator(".badge").allInnerTexts()).toEqual([badge]);

    await person.leave();
    await person.authenticators.setTouched(id, false); // the login page would sign in with a passkey by itself
    await person.enterPassword();
    await person.authenticators.setTouched(id, true);
    expect(person.path).toBe("/login/security-key");
    expect(await person.main.textContent()).toContain("My key");
    await person.press("Use a security key or passkey");
    await person.arriveAt("/account");
  });

  test("a passkey of the device is added by its own button, logs in alone, and the list says so", async () => {
    const person = await signedIn();
    await person.authenticators.add(PLATFORM);
    await person.addFirstKey({ label: "Laptop", passkey: true });
    await person.open(KEYS);
    expect(await person.page.locator(".badge").allInnerTexts()).toEqual(["Passkey"]);
    expect(await person.page.locator(".rows").textContent()).toContain("Logs you in without a password");
  });

  test("a passkey that is removed on the page is forgotten by the browser", async () => {
    const person = await signedIn();
    const id = await person.authenticators.add(PLATFORM);
    await person.addFirstKey({ label: "Laptop", passkey: true });
    await person.open(KEYS);
    expect(await person.authenticators.credentials(id)).toHaveLength(1);
    await person.page.locator("summary", { hasText: "Remove" }).click();
    await person.page.locator(".rows").getByRole("button", { name: "Remove" }).click();
    await person.page.getByText("You haven't added a passkey or security key").waitFor();
    await expect.poll(() => person.authenticators.credentials(id)).toEqual([]);
  });

  test("several keys are added, renamed and removed", async () => {
    const person = await signedIn();
    const first = await person.authenticators.add(SECURITY_KEY);
    await person.addFirstKey();
    await person.authenticators.remove(first);
    await person.authenticators.add(U2F_KEY);
    await person.addKey({ label: "Blue" });
    await person.page.getByText("“Blue” was added").waitFor();
    expect(person.path).toBe(KEYS);
    const labels = () => person.page.locator(".rows strong").allInnerTexts();
    expect(await labels()).toEqual(["Security key", "Blue"]);

    const row = person.page.locator(".rows > li", { hasText: "Blue" });
    await row.locator("summary", { hasText: "Rename" }).click();
    await row.getByLabel("New name").fill("Green");
    await row.getByRole("button", { name: "Rename" }).click();
    await person.page.getByText("Renamed to “Green”").waitFor();
    expect(await labels()).toEqual(["Security key", "Green"]);

    const other = person.page.locator(".rows > li", { hasText: "Security key" }).first();
    await other.locator("summary", { hasText: "Remove" }).click();
    await other.getByRole("button", { name: "Remove" }).click();
    await person.page.getByText("“Security key” was removed").waitFor();
    await person.open(KEYS);
    expect(await labels()).toEqual(["Green"]);
  });

  test("the same key is not added a second time, and the page says why", async () => {
    const person = await signedIn();
    await person.authenticators.add(SECURITY_KEY);
    await person.addFirstKey();
    await person.addKey();
    expect(await person.alertText()).toContain("already registered for your account");
    expect(await person.page.locator(".rows > li").count()).toBe(1);
  });

  test("who calls the browser's question off is told so, and can press the button again", async () => {
    const person = await signedIn();
    const id = await person.authenticators.add(PLATFORM);
    await person.authenticators.setUserVerified(id, false);
    await person.addKey({ label: "Later", passkey: true });
    expect(await person.alertText()).toContain("Nothing was added");
    expect(person.path).toBe(KEYS);

    await person.authenticators.setUserVerified(id, true);
    await person.press("Add a passkey");
    await person.arriveAt(CODES);
    await person.open(KEYS);
    expect(await person.main.textContent()).toContain("Later");
  });

  test("a key that keeps no passkeys cannot become one, and the page says so", async () => {
    const person = await signedIn();
    await person.authenticators.add(SECURITY_KEY);
    await person.addKey({ passkey: true });
    expect(await person.alertText()).toMatch(/Nothing was added|can't store a passkey/);
    await person.open(KEYS);
    expect(await person.page.locator(".rows > li").count()).toBe(0);
  });

  test("an answer that the site refuses comes back with the label kept, and the next try works", async () => {
    const person = await signedIn();
    const id = await person.authenticators.add(SECURITY_KEY);
    await person.authenticators.forge(id, { isBadUP: true });
    await person.addKey({ label: "Desk" });
    await person.page.getByText("Touch your key when it blinks").first().waitFor();
    expect(await person.page.title()).toMatch(/^Error:/);
    expect(await person.keyForm("Add a security key").locator("[name=label]").inputValue()).toBe("Desk");

    await person.authenticators.forge(id, { isBadUP: false });
    await person.press("Add a security key");
    await person.arriveAt(CODES);
  });
});

describe("logging in with a key", () => {
  /** Somebody with a key, who has typed the password. */
  async function atKeyStep(options?: BrowserContextOptions) {
    const person = await signedIn();
    const id = await person.authenticators.add(SECURITY_KEY);
    await person.addFirstKey({ label: "Desk" });
    const codes = await person.page.locator("[data-recovery-code]").allInnerTexts();
    await person.leave();
    if (!options) {
      await person.enterPassword();
      return { person, id, code: codes[0] ?? "" };
    }
    await person.close();
    const again = await BrowserPerson.with(browser, site, { ...person.person, visitor: site.visitor() }, options);
    visitor = again;
    await again.enterPassword();
    return { person: again, id, code: codes[0] ?? "" };
  }

  test("a wrong key is told in words, the way to a recovery code stays, and the right key works after it", async () => {
    const { person, id } = await atKeyStep();
    const credentials = await person.authenticators.credentials(id);
    expect(credentials).toHaveLength(1);
    await person.authenticators.remove(id);
    const wrong = await person.authenticators.add(SECURITY_KEY);
    await person.press("Use a security key or passkey");
    expect(await person.alertText()).toContain("That didn't work");
    expect(await person.page.getByRole("link", { name: "Use a recovery code" }).isVisible()).toBe(true);

    await person.authenticators.remove(wrong);
    const right = await person.authenticators.add(SECURITY_KEY);
    for (const credential of credentials) await person.authenticators.addCredential(right, credential);
    await person.press("Use a security key or passkey");
    await person.arriveAt("/account");
  });

  test("a key whose signature is wrong is refused, and the next try gets a new challenge", async () => {
    const { person, id } = await atKeyStep();
    const challenge = () => person.page.locator("security-key").getAttribute("data-options");
    const first = await challenge();
    await person.authenticators.forge(id, { isBogusSignature: true });
    await person.press("Use a security key or passkey");
    await person.page.getByText("We couldn't read the response from your key").first().waitFor();
    expect(await challenge()).not.toBe(first);

    await person.authenticators.forge(id, { isBogusSignature: false });
    await person.press("Use a security key or passkey");
    await person.arriveAt("/account");
  });

  test("a remembered browser is not asked for the key again", async () => {
    const { person } = await atKeyStep();
    await person.page.getByRole("checkbox").check();
    await person.press("Use a security key or passkey");
    await person.arriveAt("/account");
    await person.press("Log out");
    await person.arriveAt("/login");
    await person.enterPassword();
    expect(person.path).toBe("/account");
  });

  test("with scripts off the page says what to do, and a recovery code gets in", async () => {
    const { person, code } = await atKeyStep({ javaScriptEnabled: false });
    expect(person.path).toBe("/login/security-key");
    expect(await person.page.getByRole("button", { name: "Use a security key or passkey" }).count()).toBe(0);
    expect(await person.main.textContent()).toContain("need JavaScript");
    await person.page.getByRole("link", { name: "Use a recovery code" }).click();
    await person.page.fill("[name=code]", code);
    await person.press("Log in");
    await person.arriveAt("/account");
  });

  test("where the script does not load, the page says what to do", async () => {
    const { person } = await atKeyStep();
    await person.page.route("**/assets/*.js", (route) => route.abort());
    await person.open("/login/security-key");
    expect(await person.main.textContent()).toContain("need JavaScript");
    expect(await person.page.getByRole("button", { name: "Use a security key or passkey" }).count()).toBe(0);
    expect(await person.page.getByRole("link", { name: "Use a recovery code" }).isVisible()).toBe(true);
  });

  test("a browser that knows no security keys says so, and the other ways stay", async () => {
    const { person } = await atKeyStep();
    await person.page.addInitScript(() => Reflect.deleteProperty(globalThis, "PublicKeyCredential"));
    await person.open("/login/security-key");
    expect(await person.main.textContent()).toContain("This browser doesn't support passkeys and security keys");
    expect(await person.page.getByRole("link", { name: "Use a recovery code" }).isVisible()).toBe(true);
  });
});

test("a key confirms that it is you where a fresh proof is asked for", async () => {
  const person = await signedIn();
  await person.authenticators.add(SECURITY_KEY);
  await person.addFirstKey();
  const db = site.openDatabase();
  await db.session.updateMany({ data: { provedAt: null } });
  await db.$disconnect();

  await person.open(KEYS);
  expect(person.path).toBe(`/confirm?next=${encodeURIComponent(KEYS)}`);
  await person.press("Confirm with a security key or passkey");
  await person.arriveAt(KEYS);
  expect(await person.page.locator(".rows > li").count()).toBe(1);
});

test("with scripts off the page of the keys leads to an authenticator app, and lists, renames and removes", async () => {
  const person = await signedIn();
  await person.authenticators.add(SECURITY_KEY);
  await person.addFirstKey({ label: "Old" });
  const cookies = await person.page.context().cookies();
  await person.close();

  visitor = await BrowserPerson.with(browser, site, { ...person.person, visitor: site.visitor() }, { javaScriptEnabled: false });
  await visitor.page.context().addCookies(cookies);
  await visitor.open(KEYS);
  expect(await visitor.main.textContent()).toContain("need JavaScript");
  expect(await visitor.page.getByRole("link", { name: "Set up an authenticator app" }).isVisible()).toBe(true);

  await visitor.page.locator("summary", { hasText: "Rename" }).click();
  await visitor.page.getByLabel("New name").fill("New");
  await visitor.page.locator(".rows").getByRole("button", { name: "Rename" }).click();
  expect(await visitor.page.locator(".rows strong").allInnerTexts()).toEqual(["New"]);
  await visitor.page.locator("summary", { hasText: "Remove" }).click();
  await visitor.page.locator(".rows").getByRole("button", { name: "Remove" }).click();
  expect(await visitor.page.getByRole("status").textContent()).toContain("was removed. It was");
});
