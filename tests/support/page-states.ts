import type { Page } from "playwright-core";
import { LONG } from "./long-names.ts";
import { PASSWORD } from "./people.ts";

const KEYS = "/account/two-factor/security-keys";

/** A page as somebody can come to see it. */
export type State = { name: string; path: string; act?(page: Page): Promise<void> };

export const SIGNED_OUT: State[] = [
  { name: "start page", path: "/" },
  { name: "security", path: "/security" },
  { name: "help", path: "/help" },
  { name: "language", path: "/language" },
  { name: "colours", path: "/theme" },
  { name: "accessibility", path: "/accessibility" },
  { name: "registration", path: "/register" },
  {
    name: "registration that is refused",
    path: "/register",
    act: (page) => fillIn(page, { username: "-", email: "x@localhost", password: "short" }),
  },
  { name: "login", path: "/login" },
  { name: "login that is refused", path: "/login", act: (page) => fillIn(page, { login: "nobody", password: PASSWORD }) },
  { name: "login after a page that needs one", path: "/account/sessions" },
  { name: "login with a passkey", path: "/login/passkey" },
  { name: "forgotten password", path: "/forgot-password" },
  { name: "forgotten password with a link on its way", path: "/forgot-password", act: sendResetLink },
  { name: "reset with a spent link", path: "/reset-password?token=spent" },
  { name: "verification with a spent link", path: "/verify-email?token=spent" },
  { name: "report with a spent link", path: "/not-me?token=spent" },
  { name: "reset stopped with a spent link", path: "/stop-reset?token=spent" },
  { name: "browser confirmation with a spent link", path: "/confirm-device?token=spent" },
  { name: "deletion called off with a spent link", path: "/keep-account?token=spent" },
  { name: "projects", path: "/projects" },
  { name: "missing page", path: "/nowhere" },
];

/** The token of the link by which all is reported that a login can have changed. */
export const REPORT_TOKEN = "a-report-of-all-that-a-login-changed";

export const REPORTED: State[] = [
  {
    name: "report of a login that changed projects and roles",
    path: `/not-me?token=${REPORT_TOKEN}`,
    act: async (page) => {
      for (const list of ["taken-back", "roles", "touched"]) await page.waitForSelector(`[data-${list}]`);
      await page.waitForSelector("main .warning");
    },
  },
];

export const NOT_VERIFIED: State[] = [
  { name: "overview", path: "/account" },
  { name: "addresses", path: "/account/emails" },
];

export const SIGNED_IN: State[] = [
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
  { name: "first security key", path: KEYS },
  { name: "recovery codes before there are any", path: "/account/two-factor/recovery-codes" },
  { name: "time zone", path: "/account/time-zone" },
  { name: "deletion", path: "/account/delete" },
  { name: "deletion that is refused", path: "/account/delete", act: (page) => fillIn(page, { username: "somebody-else" }) },
  { name: "sessions", path: "/account/sessions" },
  { name: "API tokens", path: "/account/tokens" },
  { name: "API token that is refused", path: "/account/tokens", act: refuseToken },
  { name: "new API token", path: "/account/tokens", act: createToken },
  { name: "API tokens with a form open", path: "/account/tokens", act: openDetails },
  { name: "history", path: "/account/history" },
  { name: "history that has nothing of a kind", path: "/account/history?subject=invitation" },
  { name: "history with days that are refused", path: "/account/history?from=yesterday" },
  { name: "projects", path: "/projects" },
  { name: "project with a name that is refused", path: "/projects", act: (page) => fillIn(page, { name: "-" }, "create") },
  { name: "settings of a project", path: "/projects", act: createProject },
  { name: "invitations", path: "/invitations" },
];

export const WITH_TWO_FACTORS: State[] = [
  { name: "overview", path: "/account" },
  { name: "two-factor login", path: "/account/two-factor" },
  { name: "authenticator apps", path: "/account/two-factor/totp" },
  {
    name: "authenticator apps with a removal open",
    path: "/account/two-factor/totp",
    act: openDetails,
  },
  { name: "another authenticator app", path: "/account/two-factor/totp", act: beginApp },
  { name: "authenticator app with a wrong code", path: "/account/two-factor/totp", act: refuseApp },
  { name: "recovery codes", path: "/account/two-factor/recovery-codes" },
  { name: "recovery codes about to be replaced", path: "/account/two-factor/recovery-codes?new=yes" },
  { name: "new recovery codes", path: "/account/two-factor/recovery-codes?new=yes", act: makeRecoveryCodes },
];

/** The project of the states for owners, which has files that wait in two releases, and an invitation. */
export const OWNED = "owned-by-two";

export const FOR_OWNERS: State[] = [
  { name: "confirmation by a code", path: "/confirm?again=yes&next=/account" },
  { name: "sessions of several browsers", path: "/account/sessions" },
  { name: "sessions with details open", path: "/account/sessions", act: openDetails },
  { name: "settings of a project with people", path: `/projects/${OWNED}/settings` },
  { name: "files that wait", path: `/projects/${OWNED}/approvals` },
  { name: "history of a project", path: `/projects/${OWNED}/history` },
];

/** The pages that show names which people chose, beside those of two factors. */
export const FOR_LONG_NAMES: State[] = [
  { name: "start page", path: "/" },
  { name: "addresses", path: "/account/emails" },
  { name: "password", path: "/account/password" },
  { name: "sessions", path: "/account/sessions" },
  { name: "sessions with details open", path: "/account/sessions", act: openDetails },
  { name: "API tokens", path: "/account/tokens" },
  { name: "API tokens with a form open", path: "/account/tokens", act: openDetails },
  { name: "history", path: "/account/history" },
  { name: "deletion", path: "/account/delete" },
  { name: "projects", path: "/projects" },
  { name: "project", path: `/projects/${LONG.project}` },
  { name: "settings of a project", path: `/projects/${LONG.project}/settings` },
  { name: "history of a project", path: `/projects/${LONG.project}/history` },
  { name: "help", path: "/help" },
];

export const WITH_A_KEY: State[] = [
  { name: "two-factor login", path: "/account/two-factor" },
  { name: "security keys", path: KEYS },
  { name: "security keys with a label to change", path: KEYS, act: openDetails },
  { name: "security key that is refused", path: KEYS, act: sendBrokenAnswer },
];

export const AT_THE_KEY: State[] = [
  { name: "security key to log in", path: "/login/security-key" },
  { name: "security key to log in that is refused", path: "/login/security-key", act: sendBrokenAnswer },
];

export const BETWEEN_FACTORS: State[] = [
  { name: "code of an app", path: "/login/totp" },
  { name: "wrong code", path: "/login/totp", act: (page) => fillIn(page, { code: "000000" }) },
  { name: "recovery code", path: "/login/recovery-code" },
  { name: "wrong recovery code", path: "/login/recovery-code", act: (page) => fillIn(page, { code: "wrong" }) },
];

const CONFIRM = "/confirm?next=/account/emails";
export const NOT_FRESH: State[] = [
  { name: "confirmation", path: CONFIRM },
  { name: "confirmation that is refused", path: CONFIRM, act: (page) => fillIn(page, { password: "wrong" }) },
];

/** The user name of an account with a second factor, which the states for admins look up. */
export const LOOKED_AT = "looked-at";

export const FOR_ADMINS: State[] = [
  { name: "accounts", path: "/admin" },
  { name: "one account", path: `/admin?q=${LOOKED_AT}`, act: openAccount },
  { name: "one account with a freeze that is refused", path: `/admin?q=${LOOKED_AT}`, act: freezeWithoutReason },
  { name: "two-factor reset", path: `/admin?q=${LOOKED_AT}`, act: openReset },
  { name: "projects of the site", path: "/admin/projects" },
  { name: "announcements", path: "/admin/announcements" },
  {
    name: "announcement that is refused",
    path: "/admin/announcements",
    act: (page) => fillIn(page, { title: "Maintenance", text: "No uploads", from: "tomorrow" }, "add"),
  },
  { name: "announcement that is shown", path: "/admin/announcements", act: announce },
  { name: "events of the site", path: "/admin/events" },
  { name: "figures of the site", path: "/admin/figures" },
];

async function openAccount(page: Page) {
  await page.locator("main .rows a").click();
  await page.waitForSelector("main details");
}

async function freezeWithoutReason(page: Page) {
  await openAccount(page);
  await openDetails(page);
  await fillIn(page, { reason: " " }, "freeze");
}

/** One with words that do not fit a narrow line; the pages after it have its line. */
async function announce(page: Page) {
  const long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk";
  const form = page.locator('main form:has([name="title"])');
  await form.locator('[name="title"]').fill(long);
  await form.locator('[name="text"]').fill(`${long} ${long}`);
  await form.locator("> button").click();
  await page.waitForSelector('[role="status"]');
}

async function openReset(page: Page) {
  await openAccount(page);
  await page.locator('main a[href$="/two-factor-reset"]').click();
  await page.waitForSelector('main [name="reason"]');
}

/** Creates a project with a name that does not fit a narrow line. */
async function createProject(page: Page) {
  await page.locator("main form [name=name]").fill(`x${"long".repeat(20)}${Date.now()}`);
  await page.locator("main form > button").last().click();
  await page.waitForSelector("main details");
}

/** Fills in a form, lets the server rather than the browser refuse it, and waits for the page that comes back. */
async function fillIn(page: Page, fields: Record<string, string>, intent?: string) {
  const form = page.locator("main form", intent ? { has: page.locator(`[name="intent"][value="${intent}"]`) } : {}).first();
  await form.evaluate((form) => form.setAttribute("novalidate", ""));
  for (const [name, value] of Object.entries(fields)) await form.locator(`[name="${name}"]:not([type="hidden"])`).fill(value);
  await form.locator("> button").click();
  await page.waitForSelector('[role="alert"]');
}

async function sendResetLink(page: Page) {
  await page.locator('main [name="email"]').fill("nobody@example.org");
  await page.locator("main form > button").click();
  await page.waitForSelector('[role="status"]');
}

async function refuseToken(page: Page) {
  await page.locator('main form:has([value="create"]) details').evaluate((limits) => limits.setAttribute("open", ""));
  await fillIn(page, { label: "CI", ranges: "home" }, "create");
}

async function createToken(page: Page) {
  const form = page.locator('main form:has([value="create"])');
  await form.locator('[name="label"]').fill("A machine with a name of sixty characters, which is the most");
  await form.locator('[name="scope"][value="all"]').check();
  await form.locator("> button").click();
  await page.waitForSelector("[data-token]");
}

/** Asks for another app, where that was not done before. */
async function beginApp(page: Page) {
  const begin = page.locator('main form:has([value="begin"]) button');
  if (await begin.count()) await begin.click();
  await page.waitForSelector("[data-totp-secret]");
}

async function refuseApp(page: Page) {
  await beginApp(page);
  await fillIn(page, { label: "Tablet", code: "000000" }, "add");
}

async function makeRecoveryCodes(page: Page) {
  await page.locator('main form:has([value="generate"]) button').click();
  await page.waitForSelector("[data-recovery-code]");
}

/** Sends an answer that no security key gave. */
async function sendBrokenAnswer(page: Page) {
  await page.evaluate(() => {
    const response = document.querySelector<HTMLInputElement>('input[name="response"]');
    if (response) response.value = "{}";
    response?.form?.submit();
  });
  await page.waitForSelector('[role="alert"]');
}

function openDetails(page: Page) {
  return page.evaluate(() => document.querySelector("main details")?.setAttribute("open", ""));
}
