import type { SoftAuthenticator } from "../../support/soft-authenticator.ts";
import { Browser, connections, expectAnswer } from "./browser.ts";
import type { Job, LoadPerson, Request, Target } from "./jobs.ts";
import type { Work } from "./loops.ts";
import { addPasskey, signInWithPasskey } from "./passkeys.ts";
import { Turns } from "./people.ts";

/** Each person has a network of their own, as a proxy would name it. */
export function networkOf(index: number): Record<string, string> {
  return { "X-Forwarded-For": `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}` };
}

/** GET login, POST password, GET and POST code, and the first page that is signed in to. */
async function logIn(browser: Browser, { login, password }: LoadPerson, code: () => string): Promise<void> {
  expectAnswer(await browser.get("/login"), "login page", { status: 200 });
  expectAnswer(await browser.post("/login", { login, password }), "password", { status: 303, location: /\/login\/totp/ });
  expectAnswer(await browser.get("/login/totp"), "code page", { status: 200 });
  expectAnswer(await browser.post("/login/totp", { code: code() }), "code", { status: 303, location: /\/account/ });
  expectAnswer(await browser.get("/account"), "first page", { status: 200 });
}

const DEVICE = "device";
/** A known browser's token changes with every login: what it is now, by person. */
const devices = new Map<string, string>();

export function logins({ target, people, browsers }: Extract<Job, { kind: "login" }>): Work {
  const turns = new Turns(people);
  const agents = connections();
  return async (client) => {
    const { person, index, code } = turns.take();
    const browser = new Browser(target.origin, agents(client), networkOf(index));
    if (browsers === "known") browser.cookies.set(DEVICE, devices.get(person.login) ?? person.deviceToken);
    await logIn(browser, person, code);
    if (browsers === "known") devices.set(person.login, browser.cookies.get(DEVICE) ?? "");
  };
}

export function requests({ target, request }: { target: Target; request: Request }): Work {
  const agents = connections();
  const { path, status = 200, ...sent } = request;
  return async (client) => {
    const browser = new Browser(target.origin, agents(client), networkOf(client));
    expectAnswer(await browser.send(path, sent), `${sent.method ?? "GET"} ${path}`, { status });
  };
}

/** @returns sign-ins by people of whom each has added a passkey before */
export async function passkeys({ target, people, clients }: Extract<Job, { kind: "passkey" }>): Promise<Work> {
  const turns = new Turns(people);
  const agents = connections();
  const keys: SoftAuthenticator[] = [];
  for (let client = 0; client < clients; client++) {
    const { person, index, code } = turns.take();
    const browser = new Browser(target.origin, agents(client), networkOf(index));
    await logIn(browser, person, code);
    keys.push(await addPasskey(browser, target));
  }
  let signIns = 0;
  return async (client) => {
    const key = keys[client];
    if (!key) throw new Error("no key");
    // An address may ask for so many options in five minutes and no more.
    const browser = new Browser(target.origin, agents(client), networkOf(100_000 + signIns++));
    await signInWithPasskey(browser, key);
  };
}
