import { generateSync } from "otplib";
import { Browser, connections, expectAnswer } from "./browser.ts";
import type { AllauthPerson, BetterAuthPerson, Job } from "./jobs.ts";
import { networkOf } from "./journeys.ts";
import type { Work } from "./loops.ts";
import { Turns } from "./people.ts";

type PeerJob<Kind extends Job["kind"]> = Extract<Job, { kind: Kind }>;

/** Better Auth with two factors: JSON, three requests. It takes a code any number of times. */
export function betterAuthLogins({ target, people }: PeerJob<"better-auth">): Work {
  const agents = connections();
  let turn = 0;
  return async (client) => {
    const index = turn++ % people.length;
    const { email, password, secret } = people[index] as BetterAuthPerson;
    const browser = new Browser(target.origin, agents(client), networkOf(index));
    expectAnswer(await browser.postJson("/api/auth/sign-in/email", { email, password }), "password", { status: 200 });
    const code = generateSync({ secret });
    expectAnswer(await browser.postJson("/api/auth/two-factor/verify-totp", { code }), "code", { status: 200 });
    const session = await browser.get("/api/auth/get-session");
    expectAnswer(session, "session", { status: 200 });
    if (!session.body.includes(email)) throw new Error("session: nobody is signed in");
  };
}

/** Version 65 takes the code of the present step alone. */
export const ALLAUTH_DRIFT = 0;

/** It takes a code once, and two rounds may fall into one half minute: the turns go on from one to the next. */
let turns: Turns<AllauthPerson> | undefined;

/** django-allauth with two factors: pages and forms as the site's own, five requests. */
export function allauthLogins({ target, people }: PeerJob<"allauth">): Work {
  turns ??= new Turns(people, ALLAUTH_DRIFT);
  const own = turns;
  const agents = connections();
  return async (client) => {
    const { person, code } = own.take();
    await logInToAllauth(new Browser(target.origin, agents(client)), person, code);
  };
}

export async function logInToAllauth(browser: Browser, { login, password }: AllauthPerson, code: () => string): Promise<void> {
  // Django takes the cookie's token in the place of the form's.
  const token = () => ({ csrfmiddlewaretoken: browser.cookies.get("csrftoken") ?? "" });
  expectAnswer(await browser.get("/accounts/login/"), "login page", { status: 200 });
  const typed = await browser.post("/accounts/login/", { login, password, ...token() });
  expectAnswer(typed, "password", { status: 302, location: /2fa/ });
  expectAnswer(await browser.get(typed.location), "code page", { status: 200 });
  expectAnswer(await browser.post(typed.location, { code: code(), ...token() }), "code", { status: 302, location: /email/ });
  expectAnswer(await browser.get("/accounts/email/"), "first page", { status: 200 });
}
