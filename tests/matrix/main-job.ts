import { linkIn } from "../support/mailbox.ts";
import { logIn, newName, nextCode, PASSWORD, registerVerified } from "../support/people.ts";
import type { Site } from "../support/site.ts";
import { type Reader, see } from "./reader.ts";

const NEW_PASSWORD = "nine umbrellas under the old bridge";
const LAST_PASSWORD = "seven kettles behind the new harbour";
const APP = "Phone";

/** The secret of an app, in groups as people type it. */
const SECRET = /\b[A-Z2-7]{4}( [A-Z2-7]{4}){7}\b/;

/** The browser that the person has elsewhere, and how the site calls it. */
const ELSEWHERE = {
  name: "Chrome on Windows",
  userAgent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
};

type Situation = {
  site: Site;
  /** Where the browser finds the site. */
  origin: string;
  reader: Reader;
  /** What a script adds to the login page, where one runs: it has to be there before the form is sent. */
  added?: RegExp | undefined;
};

/** A way through the site, a step after the other, each of which builds on what came before. */
export function mainJob({ site, origin, reader, added }: Situation) {
  const username = newName();
  const email = `${username}@example.org`;
  let password = PASSWORD;
  let secret = "";
  let codes: string[] = [];

  /** @param isNamed whether the form has the user name already */
  async function enterPassword({ isNamed = false } = {}) {
    if (!isNamed) await reader.fill("User name or email address", username);
    await reader.fill("Password", password);
    if (added) await see(reader, added);
    await reader.press("Log in");
  }

  async function enterRecoveryCode(code: string | undefined) {
    await reader.follow("Use a recovery code");
    await reader.fill("Recovery code", code ?? "");
    await reader.press("Log in");
    await see(reader, /You logged in with a recovery code/);
  }

  /** What is asked before the first change after a login with a recovery code. */
  async function confirm() {
    await see(reader, /Confirm it's you/);
    await reader.fill("Password", password);
    await reader.press("Confirm with password");
  }

  /** Presses the button of such a change: what was typed is kept meanwhile. */
  async function pressAndConfirm(button: string) {
    await reader.press(button);
    await confirm();
    await see(reader, /Check the form and submit it again/);
    await reader.press(button);
  }

  async function logOut() {
    await reader.press("Log out");
    await see(reader, /You're logged out[\s\S]*Forgot your password/);
  }

  const steps = {
    async register() {
      await reader.open(`${origin}/register`);
      await reader.fill("User name", username);
      await reader.fill("Email address", email);
      await reader.fill("Password", password);
      await reader.press("Create account");
      await see(reader, new RegExp(`Your account ${username} was created`));
    },
    async "verify the address"() {
      await reader.open(origin + linkIn(await site.mailbox.take(email, /verify/i)));
      await reader.press("Verify address");
      await see(reader, /was verified/);
    },
    async "log in"() {
      await enterPassword();
      await see(reader, /Log out/);
    },
    async "add an app"() {
      await reader.follow("Two-factor authentication");
      await reader.follow("Add an authenticator app");
      const page = await see(reader, SECRET);
      secret = (page.match(SECRET)?.[0] ?? "").replaceAll(" ", "");
      await reader.fill("Name", APP);
      await reader.fill("Code from the app", await nextCode(secret));
      await reader.press("Add the app");
      await see(reader, /Save these codes now/);
    },
    async "keep the recovery codes"() {
      codes = (await reader.read()).match(/\b[0-9A-Z]{4,8}(-[0-9A-Z]{4,8})+\b/g) ?? [];
      if (codes.length !== 10) throw new Error(`${codes.length} codes can be read`);
      await reader.fill("One of your recovery codes", codes[0] ?? "");
      await reader.press("Confirm");
      await see(reader, /You confirmed that you saved your recovery codes/);
    },
    async "log out, and in with a code"() {
      await logOut();
      await enterPassword();
      await reader.fill("Six-digit code", await nextCode(secret));
      await reader.press("Log in");
      await see(reader, /Log out/);
    },
    async "end a session elsewhere"() {
      const visitor = site.visitor({ headers: { "User-Agent": ELSEWHERE.userAgent } });
      await logIn({ username, email, password, visitor });
      await visitor.submit({ code: await nextCode(secret) });
      await reader.follow("Sessions");
      await see(reader, new RegExp(ELSEWHERE.name));
      await reader.press("Log out", { after: ELSEWHERE.name });
      await see(reader, new RegExp(`${ELSEWHERE.name} was logged out`));
      const { path } = await visitor.open("/account");
      if (!path.startsWith("/login")) throw new Error("the other browser is still logged in");
    },
    async "read the history"() {
      await reader.follow("Security history");
      const page = await see(reader, new RegExp(`${APP}\\W+ added`));
      for (const event of [/Session ended/, /Logged in with/]) if (!event.test(page)) throw new Error(`no ${event.source}:\n${page}`);
    },
    async "change the password"() {
      await reader.follow("Password");
      await reader.fill("Current password", password);
      await reader.fill("New password", NEW_PASSWORD);
      await reader.press("Change password");
      await see(reader, /Your password was changed/);
      password = NEW_PASSWORD;
    },
    async "log in with a recovery code"() {
      await logOut();
      await enterPassword();
      await enterRecoveryCode(codes[1]);
    },
    async "create an API token"() {
      await reader.follow("API tokens");
      await reader.fill("Name", "CI");
      await pressAndConfirm("Create token");
      await see(reader, /“CI” was created[\s\S]*gatehouse_/);
    },
    async "set a forgotten password"() {
      await logOut();
      await reader.follow("Forgot your password?");
      await reader.fill("Email address", email);
      await reader.press("Send reset link");
      await see(reader, /we emailed a link to it/);
      await reader.open(origin + linkIn(await site.mailbox.take(email, /Set a new password/)));
      await reader.fill("New password", LAST_PASSWORD);
      await reader.press("Set new password");
      await see(reader, /Log in with the new password/);
      password = LAST_PASSWORD;
      await enterPassword({ isNamed: true });
      await enterRecoveryCode(codes[2]);
    },
    async "delete the account, and keep it"() {
      await reader.follow("Delete your account");
      await confirm();
      await reader.fill(`To confirm, type your user name: ${username}`, username);
      await reader.press("Delete my account");
      await see(reader, /Your account will be deleted in 7 days/);
      await reader.open(origin + linkIn(await site.mailbox.take(email, /will be deleted/i)));
      await reader.press("Keep my account");
      await see(reader, /Your account will not be deleted/);
      await enterPassword({ isNamed: true });
      await enterRecoveryCode(codes[3]);
    },
    async "change the address"() {
      const other = `${username}@example.net`;
      await reader.follow("Email addresses");
      await reader.fill("Email address", other);
      await pressAndConfirm("Add address");
      await see(reader, new RegExp(`${other} was added`));
      await reader.open(origin + linkIn(await site.mailbox.take(other, /verify/i)));
      await reader.press("Verify address");
      await see(reader, new RegExp(`${other} was verified`));
      await reader.follow("Email addresses");
      await reader.press("Make primary", { after: other });
      await see(reader, new RegExp(`${other} is now your primary address`));
      await reader.press("Remove", { after: email });
      await see(reader, new RegExp(`${email} was removed`));
    },
    async "create a project"() {
      await reader.follow("Projects");
      await reader.fill("Name", `${username}-lib`);
      await reader.press("Create project");
      await see(reader, new RegExp(`“${username}-lib” was created`));
    },
    async "invite someone"() {
      const guest = await registerVerified(site);
      await reader.fill("User name", guest.username);
      await reader.press("Send invitation");
      await see(reader, new RegExp(`${guest.username} was invited`));
    },
  };
  return steps;
}

export const STEPS = [
  "register",
  "verify the address",
  "log in",
  "add an app",
  "keep the recovery codes",
  "log out, and in with a code",
  "end a session elsewhere",
  "read the history",
  "change the password",
  "log in with a recovery code",
  "create an API token",
  "set a forgotten password",
  "delete the account, and keep it",
  "change the address",
  "create a project",
  "invite someone",
] as const satisfies (keyof ReturnType<typeof mainJob>)[];
