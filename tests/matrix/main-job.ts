import { linkIn } from "../support/mailbox.ts";
import { logIn, newName, nextCode, PASSWORD } from "../support/people.ts";
import type { Site } from "../support/site.ts";
import { type Reader, see } from "./reader.ts";

const NEW_PASSWORD = "nine umbrellas under the old bridge";
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

  async function enterPassword() {
    await reader.fill("User name or email address", username);
    await reader.fill("Password", password);
    if (added) await see(reader, added);
    await reader.press("Log in");
  }

  async function logOut() {
    await reader.press("Log out");
    await see(reader, /You're logged out/);
    await reader.follow("Log in");
    await see(reader, /Forgot your password/);
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
      await reader.follow("Use a recovery code");
      await reader.fill("Recovery code", codes[1] ?? "");
      await reader.press("Log in");
      await see(reader, /You logged in with a recovery code/);
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
] as const satisfies (keyof ReturnType<typeof mainJob>)[];
