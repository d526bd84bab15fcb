import { setTimeout as sleep } from "node:timers/promises";
import { generateSync } from "otplib";
import { linkIn } from "./mailbox.ts";
import type { Site } from "./site.ts";
import type { Visitor } from "./visitor.ts";

let count = 0;

/** A password that the policy takes. */
export const PASSWORD = "lantern quarry seven otters";

export type Person = { username: string; email: string; password: string; visitor: Visitor };

/** A name that nobody has yet. */
export function newName(): string {
  count++;
  return `person${process.pid}x${count}`;
}

/** Somebody who registered through the forms, with a fresh name unless one is given. */
export async function register(site: Site, names: { username?: string; email?: string; visitor?: Visitor } = {}): Promise<Person> {
  const { username = newName() } = names;
  const { email = `${username}@example.org` } = names;
  const person = { username, email, password: PASSWORD, visitor: names.visitor ?? site.visitor() };
  const { visitor } = person;
  await visitor.open("/register");
  await visitor.submit({ username, email: person.email, password: PASSWORD });
  return person;
}

/** Somebody who registered and verified the address by the link in the mail. */
export async function registerVerified(site: Site, names?: Parameters<typeof register>[1]): Promise<Person> {
  const person = await register(site, names);
  const mail = await site.mailbox.take(person.email, /verify/i);
  await person.visitor.open(linkIn(mail));
  await person.visitor.submit({});
  return person;
}

/** Logs in with the password. */
export async function logIn({ visitor, username, password }: Person): Promise<void> {
  await visitor.open("/login");
  await visitor.submit({ login: username, password });
}

/** Somebody with an authenticator app: its secret, and the recovery codes that came with it. */
export type PersonWithTotp = Person & { secret: string; recoveryCodes: string[] };

/** Somebody who verified an address, turned TOTP on and is logged in, with a fresh proof. */
export async function withTotp(
  site: Site,
  { label, ...names }: Parameters<typeof register>[1] & { label?: string } = {},
): Promise<PersonWithTotp> {
  const person = await registerVerified(site, names);
  const { visitor } = person;
  await logIn(person);
  const secret = await addTotp(person, label);
  const recoveryCodes = shownRecoveryCodes(visitor);
  if (recoveryCodes.length === 0) throw new Error(`no recovery codes at ${visitor.page.path}:\n${visitor.page.text}`);
  return { ...person, secret, recoveryCodes };
}

/** Sets up an authenticator app on its page. @returns its secret; the code that confirmed it is spent */
export async function addTotp({ visitor }: Person, label = "Phone"): Promise<string> {
  const secret = await beginTotp(visitor);
  await visitor.submit({ intent: "add", label, code: await nextCode(secret) });
  return secret;
}

/** Opens the page that sets up an app; where there is one already, another is asked for. @returns the secret that the page shows */
export async function beginTotp(visitor: Visitor): Promise<string> {
  await visitor.open("/account/two-factor/totp");
  if (!shownSecret(visitor)) await visitor.submit({ intent: "begin" });
  const secret = shownSecret(visitor);
  if (!secret) throw new Error(`no secret at ${visitor.page.path}:\n${visitor.page.text}`);
  return secret;
}

/** The secret of an app that the page shows; empty where it shows none. */
export function shownSecret({ page }: Visitor): string {
  return page.document.querySelector("[data-totp-secret]")?.getAttribute("data-totp-secret") ?? "";
}

const PERIOD_SECONDS = 30;
const lastSteps = new Map<string, number>();

/**
 * A code that was not used yet and that the site takes for a while to come: of the step before, the present or the next one.
 * Where all three were used, it waits for the next step.
 */
export async function nextCode(secret: string): Promise<string> {
  const seconds = Date.now() / 1000;
  const present = Math.floor(seconds / PERIOD_SECONDS);
  const earliest = seconds % PERIOD_SECONDS < PERIOD_SECONDS / 2 ? present - 1 : present;
  const step = Math.max(earliest, (lastSteps.get(secret) ?? 0) + 1);
  lastSteps.set(secret, step);
  if (step > present + 1) await sleep(((step - 1) * PERIOD_SECONDS - seconds) * 1000);
  return generateSync({ secret, epoch: step * PERIOD_SECONDS });
}

/** Has the site forget which steps of the person's app are spent, as it would in time: their codes are good once more, and `nextCode` need not wait. */
export async function letStepsPass(site: Site, { username, secret }: PersonWithTotp): Promise<void> {
  const db = site.openDatabase();
  await db.totpCredential.updateMany({ where: { account: { username } }, data: { lastStep: 0 } });
  await db.$disconnect();
  lastSteps.delete(secret);
}

/** The code that an authenticator app shows `seconds` from now, used or not. */
export function codeAt(secret: string, seconds = 0): string {
  return generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + seconds });
}

/** Logs in with the password and a code. */
export async function logInWithTotp(person: PersonWithTotp): Promise<void> {
  await logIn(person);
  await person.visitor.submit({ code: await nextCode(person.secret) });
}

/** The recovery codes that the visitor's page shows. */
export function shownRecoveryCodes({ page }: Visitor): string[] {
  return page.document.querySelectorAll("[data-recovery-code]").map((element) => element.text);
}

/** Moves the last proof of the person's sessions back in time: by default so far that it is good no more. */
export async function forgetProof(site: Site, { username }: Person, { minutes = 16 } = {}): Promise<void> {
  const db = site.openDatabase();
  const then = new Date(Date.now() - minutes * 60_000);
  await db.session.updateMany({ where: { account: { username } }, data: { provedAt: then } });
  await db.session.updateMany({ where: { account: { username }, keyProvedAt: { not: null } }, data: { keyProvedAt: then } });
  await db.$disconnect();
}
