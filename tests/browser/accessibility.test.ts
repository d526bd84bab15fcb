import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations } from "../support/axe.ts";
import { launchChromium } from "../support/chromium.ts";
import { keyboardFaults, sidewaysScroll, structureFaults } from "../support/inspect-page.ts";
import { logIn, PASSWORD, type Person, register, registerVerified, withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";

/** 1,280 by 1,024 pixels at 400 %: what WCAG 2.2, 1.4.10 asks a page to fit. */
const ZOOMED = { width: 320, height: 256 };
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };

type State = { name: string; path: string; act?(page: Page): Promise<void> };

const SIGNED_OUT: State[] = [
  { name: "start page", path: "/" },
  { name: "security", path: "/security" },
  { name: "help", path: "/help" },
  { name: "registration", path: "/register" },
  {
    name: "registration that is refused",
    path: "/register",
    act: (page) => fillIn(page, { username: "-", email: "x@localhost", password: "short" }),
  },
  { name: "login", path: "/login" },
  { name: "login that is refused", path: "/login", act: (page) => fillIn(page, { login: "nobody", password: PASSWORD }) },
  { name: "login after a page that needs one", path: "/account/sessions" },
  { name: "forgotten password", path: "/forgot-password" },
  { name: "reset with a spent link", path: "/reset-password?token=spent" },
  { name: "verification with a spent link", path: "/verify-email?token=spent" },
  { name: "report with a spent link", path: "/not-me?token=spent" },
  { name: "browser confirmation with a spent link", path: "/confirm-device?token=spent" },
  { name: "deletion called off with a spent link", path: "/keep-account?token=spent" },
  { name: "missing page", path: "/nowhere" },
];

const SIGNED_IN: State[] = [
  { name: "start page", path: "/" },
  { name: "overview", path: "/account" },
  { name: "addresses", path: "/account/emails" },
  {
    name: "addresses with one that is refused",
    path: "/account/emails",
    act: (page) => fillIn(page, { email: "x@localhost" }, "add"),
  },
  { name: "password", path: "/account/password" },
  { name: "password that is refused", path: "/account/password", act: (page) => fillIn(page, { current: "wrong", password: "short" }) },
  { name: "two-factor login", path: "/account/two-factor" },
  { name: "first authenticator app", path: "/account/two-factor/totp" },
  { name: "recovery codes before there are any", path: "/account/two-factor/recovery-codes" },
  { name: "deletion", path: "/account/delete" },
  { name: "deletion that is refused", path: "/account/delete", act: (page) => fillIn(page, { username: "somebody-else" }) },
  { name: "sessions", path: "/account/sessions" },
  { name: "history", path: "/account/history" },
];

const WITH_TWO_FACTORS: State[] = [
  { name: "overview", path: "/account" },
  { name: "two-factor login", path: "/account/two-factor" },
  { name: "authenticator apps", path: "/account/two-factor/totp" },
  {
    name: "authenticator apps with a removal open",
    path: "/account/two-factor/totp",
    act: (page) => page.evaluate(() => document.querySelector("details")?.setAttribute("open", "")),
  },
  {
    name: "authenticator app with a wrong code",
    path: "/account/two-factor/totp",
    act: (page) => fillIn(page, { label: "Tablet", code: "000000" }, "add"),
  },
  { name: "recovery codes", path: "/account/two-factor/recovery-codes" },
  { name: "new recovery codes", path: "/account/two-factor/recovery-codes", act: makeRecoveryCodes },
];

const BETWEEN_FACTORS: State[] = [
  { name: "code of an app", path: "/login/totp" },
  { name: "wrong code", path: "/login/totp", act: (page) => fillIn(page, { code: "000000" }) },
  { name: "recovery code", path: "/login/recovery-code" },
  { name: "wrong recovery code", path: "/login/recovery-code", act: (page) => fillIn(page, { code: "wrong" }) },
];

const CONFIRM = "/confirm?next=/account/emails";
const NOT_FRESH: State[] = [
  { name: "confirmation", path: CONFIRM },
  { name: "confirmation that is refused", path: CONFIRM, act: (page) => fillIn(page, { password: "wrong" }) },
];

let site: Site;
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  site = await Site.start();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** Opens a browser, signed in as somebody or not. */
async function openBrowser(person?: Person) {
  context = await browser.newContext({ viewport: WIDE });
  const cookies = [...(person?.visitor.cookies ?? [])].map(([name, value]) => ({ name, value, url: site.origin }));
  if (cookies.length) await context.addCookies(cookies);
  page = await context.newPage();
}

async function show({ path, act }: State) {
  await page.setViewportSize(WIDE);
  await page.goto(site.origin + path);
  await act?.(page);
}

/** Fills in a form, lets the server rather than the browser refuse it, and waits for the page that comes back. */
async function fillIn(page: Page, fields: Record<string, string>, intent?: string) {
  const form = page.locator("main form", intent ? { has: page.locator(`[name="intent"][value="${intent}"]`) } : {}).first();
  await form.evaluate((form) => form.setAttribute("novalidate", ""));
  for (const [name, value] of Object.entries(fields)) await form.locator(`[name="${name}"]:not([type="hidden"])`).fill(value);
  await form.locator("> button").click();
  await page.waitForSelector('[role="alert"]');
}

async function makeRecoveryCodes(page: Page) {
  await page.locator('main form:has([value="generate"]) button').click();
  await page.waitForSelector("[data-recovery-code]");
}

function everyState(states: State[]) {
  test.each(states)("$name: axe finds nothing, light or dark, wide or narrow", async (state) => {
    await show(state);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const size of [WIDE, NARROW]) {
        await page.setViewportSize(size);
        expect(await axeViolations(page), `${colorScheme}, ${size.width} px`).toEqual([]);
      }
    }
  });

  test.each(states)("$name: has one heading and one main part, and fits 320 px and 400 % zoom", async (state) => {
    await show(state);
    expect(await structureFaults(page)).toEqual([]);
    for (const size of [NARROW, ZOOMED]) {
      await page.setViewportSize(size);
      expect(await sidewaysScroll(page), `${size.width} by ${size.height}`).toBe(0);
    }
  });

  test.each(states)("$name: the keyboard reaches everything in the order of reading, and shows where it is", async (state) => {
    await show(state);
    await page.setViewportSize(NARROW);
    expect(await keyboardFaults(page)).toEqual([]);
  });
}

describe("signed out", () => {
  beforeAll(() => openBrowser());
  afterAll(() => context.close());
  everyState(SIGNED_OUT);
});

describe("signed in without a verified address", () => {
  beforeAll(async () => {
    const person = await register(site);
    await logIn(person);
    await openBrowser(person);
  });
  afterAll(() => context.close());
  everyState([
    { name: "overview", path: "/account" },
    { name: "addresses", path: "/account/emails" },
  ]);
});

describe("signed in", () => {
  beforeAll(async () => {
    const person = await registerVerified(site);
    await logIn(person);
    await openBrowser(person);
  });
  afterAll(() => context.close());
  everyState(SIGNED_IN);
});

describe("with two factors", () => {
  beforeAll(async () => openBrowser(await withTotp(site)));
  afterAll(() => context.close());
  everyState(WITH_TWO_FACTORS);
});

describe("between the password and the second factor", () => {
  beforeAll(async () => {
    const person = { ...(await withTotp(site)), visitor: site.visitor() };
    await logIn(person);
    await openBrowser(person);
  });
  afterAll(() => context.close());
  everyState(BETWEEN_FACTORS);
});

describe("signed in a while ago", () => {
  beforeAll(async () => {
    const person = await registerVerified(site);
    await logIn(person);
    const db = site.openDatabase();
    await db.session.updateMany({ where: { account: { username: person.username } }, data: { provedAt: null } });
    await db.$disconnect();
    await openBrowser(person);
  });
  afterAll(() => context.close());
  everyState(NOT_FRESH);
});
