import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { KeyboardPerson } from "../support/keyboard-person.ts";
import { linkIn } from "../support/mailbox.ts";
import { forgetProof, logIn, newName, nextCode, PASSWORD, type Person, registerVerified, withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";

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

/** The login form, from the start page on. */
async function enterPassword({ username }: Pick<Person, "username">) {
  await person.open("/");
  await person.follow("Log in");
  await person.type("User name or email address", username);
  await person.typePassword("Password", PASSWORD);
  await person.enter();
}

test("by keyboard, role and name alone, somebody registers, corrects what was refused, verifies the address and logs in", async () => {
  const username = newName();
  person = await KeyboardPerson.at(browser, site);
  await person.open("/");
  await person.follow("Create account");
  expect(await person.focused()).toBe("User name");
  await person.type("User name", username);
  await person.type("Email address", `${username}@example.org`);
  await person.typePassword("Password", "too short");
  await person.press("Create account");

  await person.jump("Use at least 15 characters. This password has 9.");
  expect(await person.focused()).toBe("Password");
  await person.typePassword("Password", PASSWORD);
  await person.press("Create account");
  expect(await person.status()).toContain(`Your account ${username} was created.`);
  expect(await person.heading()).toBe("Log in");
  await person.typePassword("Password", PASSWORD);
  await person.enter();
  expect(await person.heading()).toBe("Your account");

  await person.open(linkIn(await site.mailbox.take(`${username}@example.org`, /verify/i)));
  await person.press("Verify address");
  expect(await person.status()).toContain("was verified");
  await person.press("Log out");
});

test("by keyboard, role and name alone, somebody logs in with a password and a code, and has the browser remembered", async () => {
  const { secret, ...known } = await withTotp(site);
  person = await KeyboardPerson.at(browser, site);
  await enterPassword(known);
  expect(await person.focused()).toBe("Six-digit code");
  await person.type("Six-digit code", await nextCode(secret));
  await person.tick("Don't ask for a second step on this browser for 30 days");
  await person.press("Log in");
  expect(await person.heading()).toBe("Your account");

  await person.press("Log out");
  await enterPassword(known);
  expect(await person.heading()).toBe("Your account");
});

test("by keyboard, role and name alone, somebody without their phone logs in with a recovery code", async () => {
  const { recoveryCodes, ...known } = await withTotp(site);
  person = await KeyboardPerson.at(browser, site);
  await enterPassword(known);
  await person.follow("Use a recovery code");
  await person.type("Recovery code", recoveryCodes[0] ?? "");
  await person.enter();
  expect(await person.heading()).toBe("Your account");
});

test("by keyboard, role and name alone, somebody proves who they are, and what was typed before is sent again", async () => {
  const known = await withTotp(site);
  await forgetProof(site, known);
  person = await KeyboardPerson.at(browser, site, known);
  await person.open("/account");
  await person.follow("Email addresses");
  const address = `${newName()}@example.org`;
  await person.type("Email address", address);
  await person.enter();
  expect(await person.heading()).toBe("Confirm it's you");
  expect(await person.focused()).toBe("Code from your authenticator app");
  await person.type("Code from your authenticator app", await nextCode(known.secret));
  await person.press("Confirm with the code");

  expect(await person.heading()).toBe("Email addresses");
  await person.press("Add address");
  expect(await person.status()).toContain(address);
});

test("by keyboard, role and name alone, somebody sets a new password by the link of a mail", async () => {
  const known = await registerVerified(site);
  await logIn(known);
  person = await KeyboardPerson.at(browser, site);
  await person.open("/login");
  await person.follow("Forgot your password?");
  await person.type("Email address", known.email);
  await person.press("Send reset link");
  await person.open(linkIn(await site.mailbox.take(known.email, /Set a new password/)));
  await person.typePassword("New password", "a door of seven planks and rain");
  await person.press("Set new password");
  expect(await person.status()).toContain("password");
});
