import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withAdminAndAccount } from "../support/admins.ts";
import { BrowserPerson } from "../support/browser-person.ts";
import { launchChromium } from "../support/chromium.ts";
import { faultsFromAllSides, WIDE } from "../support/inspect-all.ts";
import { beyondMain, sidewaysScroll } from "../support/inspect-page.ts";
import { linkIn } from "../support/mailbox.ts";
import {
  AT_THE_KEY,
  BETWEEN_FACTORS,
  FOR_ADMINS,
  FOR_OWNERS,
  NOT_FRESH,
  NOT_VERIFIED,
  REPORTED,
  SIGNED_IN,
  SIGNED_OUT,
  type State,
  WITH_A_KEY,
  WITH_TWO_FACTORS,
} from "../support/page-states.ts";
import { addTotp, logIn, type Person, register, registerVerified, withTotp } from "../support/people.ts";
import { reportLogin } from "../support/reported-login.ts";
import { Site } from "../support/site.ts";
import { withOwned } from "../support/site-owner.ts";
import { SECURITY_KEY } from "../support/virtual-authenticator.ts";

/** One that is written from left to right, and one from right to left. */
const LANGUAGES = ["en", "ar"];

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

async function show({ path, act }: State, language = "en") {
  await context.addCookies([{ name: "language", value: language, url: site.origin }]);
  await page.setViewportSize(WIDE);
  await page.goto(site.origin + path);
  await act?.(page);
  expect(await page.getAttribute("html", "lang")).toBe(language);
}

/** @param languages those that the pages are written in: the ones for admins are English */
function everyState(states: State[], languages = LANGUAGES) {
  const all = states.flatMap((state) => languages.map((language) => ({ ...state, language })));
  test.each(all)("$name in $language: nothing is wrong in any colours, wide or narrow, by mouse, finger or keyboard", async (state) => {
    await show(state, state.language);
    expect(await faultsFromAllSides(page)).toEqual([]);
  });
}

describe("signed out", () => {
  beforeAll(() => openBrowser());
  afterAll(() => context.close());
  everyState(SIGNED_OUT);
});

describe("with the link of an email about a login", () => {
  beforeAll(async () => {
    await reportLogin(site);
    await openBrowser();
  });
  afterAll(() => context.close());
  everyState(REPORTED);
});

describe("signed in without a verified address", () => {
  beforeAll(async () => {
    const person = await register(site);
    await logIn(person);
    await openBrowser(person);
  });
  afterAll(() => context.close());
  everyState(NOT_VERIFIED);
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

describe("an owner of a project, logged in on two browsers", () => {
  beforeAll(async () => openBrowser(await withOwned(site)));
  afterAll(() => context.close());
  everyState(FOR_OWNERS);
});

test("a label of 60 letters without a space stays inside its page at every width", async () => {
  const person = await registerVerified(site);
  const stranger = { ...person, visitor: site.visitor() };
  await logIn(stranger);
  const notMe = linkIn(await site.mailbox.take(person.email, /new login/i));
  await addTotp(stranger, "L".repeat(60));
  await openBrowser(stranger);
  for (const path of [notMe, "/account/two-factor", "/account/two-factor/totp", "/account/history"]) {
    await show({ name: path, path });
    for (const width of [320, 360, 700, 900, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await beyondMain(page), `${path} at ${width} px`).toEqual([]);
      expect(await sidewaysScroll(page), `${path} at ${width} px`).toBe(0);
    }
  }
  await context.close();
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

describe("with a security key", () => {
  beforeAll(async () => {
    const person = await BrowserPerson.signedIn(browser, site);
    const id = await person.authenticators.add(SECURITY_KEY);
    await person.addFirstKey();
    await person.authenticators.remove(id);
    ({ page } = person);
    context = page.context();
  });
  afterAll(() => context.close());
  everyState(WITH_A_KEY);
});

describe("an admin", () => {
  beforeAll(async () => openBrowser(await withAdminAndAccount(site)));
  afterAll(() => context.close());
  everyState(FOR_ADMINS, ["en"]);
});

describe("between the password and the security key", () => {
  beforeAll(async () => {
    const person = await BrowserPerson.signedIn(browser, site);
    const id = await person.authenticators.add(SECURITY_KEY);
    await person.addFirstKey();
    await person.authenticators.remove(id);
    await person.leave();
    await person.enterPassword();
    ({ page } = person);
    context = page.context();
  });
  afterAll(() => context.close());
  everyState(AT_THE_KEY);
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
