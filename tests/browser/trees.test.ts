import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BrowserPerson } from "../support/browser-person.ts";
import { launchChromium } from "../support/chromium.ts";
import { logInWithTotp, type PersonWithTotp, withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";

const FIREFOX = { "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" };

/** What is another each time, and what stands in its place. */
const CHANGES: [RegExp, string][] = [
  [/\b\d{1,2} [A-Z][a-z]+ \d{4}\b/g, "DAY"],
  // A run over midnight has the same events, in two lists.
  [/(?<=- listitem:[\s\S]*)\n {2}- heading "DAY" \[level=2\]\n {2}- list:/g, ""],
  [/\b\d{1,2}:\d\d( UTC)?/g, "TIME"],
  [/(?<=Time left for this step: )\d+ minutes/g, "MINUTES"],
  [/(?<=time: )(now|\d+ (second|minute)s? ago)/g, "LATELY"],
  [/\b[A-Z0-9]{4}(-[A-Z0-9]{4}){2}\b/g, "CODE"],
  [/127\.0\.0\.1|::1|::ffff:127\.0\.0\.1/g, "ADDRESS"],
];

let site: Site;
let browser: Browser;
let ada: PersonWithTotp;
beforeAll(async () => {
  site = await Site.start();
  browser = await launchChromium();
  ada = await withTotp(site, { username: "ada-lovelace" });
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** Compares what a screen reader is told of a part of a page with its file in `trees`; `-u` renews that, and a person reads what changed. */
async function expectTree(name: string, ...parts: Locator[]) {
  const trees = await Promise.all(parts.map((part) => part.ariaSnapshot()));
  // Each language by its own name: they are no part of what is said here.
  const lines = trees.join("\n").replace(/(?<=combobox "Language":)(\n +- option .*)+/, " LANGUAGES");
  await expect(`${steady(lines)}\n`).toMatchFileSnapshot(`trees/${name}.aria.txt`);
}

const steady = (lines: string) => CHANGES.reduce((text, [change, instead]) => text.replace(change, instead), lines);

test("a history of two days, as a run over midnight has it, is the tree of one", () => {
  const event = (time: string) => `    - listitem:\n      - time: ${time}\n      - paragraph: Logged in`;
  const day = (date: string) => `  - heading "${date}" [level=2]\n  - list:`;
  const filters = "  - text: From";
  const over = [filters, day("1 January 2027"), event("00:01"), day("31 December 2026"), event("23:59"), event("23:58")];
  const within = [filters, day("14 March 2026"), event("15:02"), event("15:01"), event("15:00")];
  expect(steady(over.join("\n"))).toBe(steady(within.join("\n")));
  expect(steady(over.join("\n"))).toContain('heading "DAY"');
});

test("the trees of the login, of its code, and of what stands around a page are the reviewed ones", async () => {
  const { page, ...person } = await BrowserPerson.with(browser, site, { ...ada, visitor: site.visitor() });
  await page.goto("/login");
  await expectTree("login", page.getByRole("main"));
  await page.getByLabel("User name or email address").fill(ada.username);
  await page.getByLabel("Password", { exact: true }).fill(person.person.password);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/login/totp");
  await expectTree("code", page.getByRole("main"));
  await expectTree("around", page.getByRole("banner"), page.getByRole("contentinfo"));
  await page.context().close();
});

test("the trees of new recovery codes, of the sessions and of the history are the reviewed ones", async () => {
  await logInWithTotp({ ...ada, visitor: site.visitor({ headers: FIREFOX }) });
  const { page } = await BrowserPerson.with(browser, site, ada);
  await page.goto("/account/two-factor/recovery-codes?new=yes");
  await page.getByRole("button", { name: "Create new codes" }).click();
  // The last of what a script adds.
  await page.getByRole("button", { name: "Copy" }).waitFor();
  await expectTree("recovery-codes", page.getByRole("main"));
  await page.goto("/account/sessions");
  await expectTree("sessions", page.getByRole("main"));
  await page.goto("/account/history");
  await expectTree("history", page.getByRole("main"));
  await page.context().close();
});
