import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { KeyboardPerson } from "../support/keyboard-person.ts";
import { linkIn } from "../support/mailbox.ts";
import { logIn, logInWithTotp, nextCode, PASSWORD, registerVerified, withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { addWaitingFiles } from "../support/site-owner.ts";
import { createSiteProject, newProjectName } from "../support/site-projects.ts";

const FIREFOX = { "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" };

let site: Site;
let browser: Browser;
let person: KeyboardPerson;
beforeAll(async () => {
  site = await Site.start();
  browser = await launchChromium();
});
afterEach(() => person?.close());
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** Somebody who logged in with the password, at the overview of the account. */
async function signedIn() {
  const known = await registerVerified(site);
  await logIn(known);
  person = await KeyboardPerson.at(browser, site, known);
  await person.open("/account");
  return known;
}

test("by keyboard, role and name alone, somebody adds an app, keeps the recovery codes and removes the app again", async () => {
  await signedIn();
  await person.follow("Turn on two-factor authentication");
  await person.follow("Add an authenticator app");
  const [secret = ""] = await person.codes();
  await person.type("Name", "Phone");
  await person.type("Code from the app", await nextCode(secret.replaceAll(" ", "")));
  await person.press("Add the app");

  expect(await person.heading()).toBe("Recovery codes");
  const codes = await person.codes();
  expect(codes).toHaveLength(10);
  await person.type("One of your recovery codes", codes[3] ?? "");
  await person.press("Confirm");
  expect(await person.status()).toContain("You confirmed that you saved your recovery codes.");

  await person.follow("Manage authenticator apps");
  await person.unfold("Remove “Phone”");
  await person.press("Remove “Phone” now");
  expect(await person.status()).toContain("“Phone” was removed");
});

test("by keyboard, role and name alone, somebody logs out another browser, each of which has a name of its own", async () => {
  const known = await signedIn();
  for (const headers of [FIREFOX, FIREFOX]) await logIn({ ...known, visitor: site.visitor({ headers }) });
  await person.follow("Sessions");
  await person.unfold("Details “Firefox on Linux (2)”");
  await person.press("Log out “Firefox on Linux”");
  expect(await person.status()).toBe("Firefox on Linux was logged out.");
  await person.press("Log out all other browsers");
  expect(await person.status()).toContain("logged out");
});

test("by keyboard, role and name alone, somebody finds a failed login in the history", async () => {
  const known = await registerVerified(site);
  await logIn({ ...known, password: "wrong" });
  await logIn(known);
  person = await KeyboardPerson.at(browser, site, known);
  await person.open("/account");
  await person.follow("Security history");
  await person.select("Type of activity", "Logins");
  await person.tick("Failures only");
  await person.press("Filter");
  expect(await person.items()).toEqual([expect.stringContaining("Failed login")]);
  await person.follow("Show all activity");
  expect((await person.items()).length).toBeGreaterThan(1);
});

test("by keyboard, role and name alone, somebody changes the password", async () => {
  await signedIn();
  await person.follow("Password");
  await person.typePassword("Current password", PASSWORD);
  await person.typePassword("New password", "a door of seven planks and rain");
  await person.use("Show “New password”");
  await person.type("New password", "a door of seven planks and snow");
  await person.enter();
  expect(await person.status()).toContain("Your password was changed.");
});

test("by keyboard, role and name alone, somebody creates an API token, reads it and revokes it", async () => {
  await signedIn();
  await person.follow("API tokens");
  await person.type("Name", "CI");
  await person.choose("Only these:");
  await person.choose("All projects that you can upload to, now or later");
  await person.select("Expires", "In 30 days");
  await person.unfold("More limits");
  await person.type("Uses", "5");
  await person.press("Create token");
  expect(await person.status()).toContain("“CI” was created.");
  expect(await person.codes()).toEqual([expect.stringMatching(/^gatehouse_/), expect.stringMatching(/^twine upload .*\/legacy\/ /)]);

  await person.unfold("Revoke token “CI”");
  await person.press("Revoke token “CI” now");
  expect(await person.status()).toContain("“CI” was revoked.");
});

test("by keyboard, role and name alone, an owner protects a project, invites somebody, and approves files of two releases", async () => {
  const owner = await withTotp(site);
  await owner.visitor.post("/logout", {});
  await logInWithTotp(owner);
  const other = await registerVerified(site);
  const name = newProjectName();
  await createSiteProject(site, { name, owner: owner.username, releases: [] });
  person = await KeyboardPerson.at(browser, site, owner);
  await person.open("/account");
  await person.follow("Projects");
  await person.follow(name);
  await person.tick("Publish new files only after an owner approves them with a second step");
  await person.press("Save protection");
  expect(await person.status()).toContain("The protection of");
  await person.type("User name", other.username);
  await person.select("Role", "owner");
  await person.press("Send invitation");
  expect(await person.status()).toContain("was invited");
  await site.mailbox.take(other.email, /You are invited to the project/);

  await addWaitingFiles(site, name, ["1.0", "2.0"]);
  await person.open(linkIn(await site.mailbox.take(owner.email, /now wait for approval/)));
  await person.follow("2 files wait for approval");
  await person.press("Approve and publish this file “Version 2.0”");
  expect(await person.status()).toContain("were published");
  await person.press("Reject this file “Version 1.0”");
  expect(await person.status()).toContain("were rejected");
});
