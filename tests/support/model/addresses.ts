import { expect } from "vitest";
import { accountForm } from "./account.ts";
import { choose, type Step, verifiedAddresses } from "./people.ts";
import type { World } from "./world.ts";

const PATH = "/account/emails";
const ADDRESSES = 3;

/** Addresses of one's own, and some that everybody claims. */
function someAddress(username: string, { pick, how }: Step): string {
  const number = pick % ADDRESSES;
  return how === "spent" ? `shared${number}@example.org` : `${username}-${number}@example.org`;
}

/** An owner without a verified address may correct a wrong one without a fresh proof. */
function isFreshNeeded(world: World, step: Step): boolean {
  const browser = choose(world.browsers, step.browser);
  const session = browser && world.sessionOf.get(browser);
  return session !== undefined && verifiedAddresses(session.account).length > 0;
}

export async function addAddress(world: World, step: Step): Promise<void> {
  const browser = choose(world.browsers, step.browser);
  const account = browser && world.sessionOf.get(browser)?.account;
  if (!account) return;
  const email = someAddress(account.username, step);
  const answer = await accountForm(world, step, PATH, { intent: "add", email }, { fresh: isFreshNeeded(world, step) });
  if (!answer || world.isThrottled(answer)) return;
  if (account.addresses.has(email)) return void expect(answer.errors).toEqual(["emails.already-yours"]);
  world.expectSentTo(browser, answer, PATH);
  account.addresses.set(email, false);
  account.claimedAt.set(email, world.now);
  world.happens(account, "email:added");
}

export async function changePrimary(world: World, step: Step): Promise<void> {
  const browser = choose(world.browsers, step.browser);
  const account = browser && world.sessionOf.get(browser)?.account;
  const email = choose([...(account?.addresses.keys() ?? [])], step.pick);
  if (!account || !email) return;
  const answer = await accountForm(world, step, PATH, { intent: "primary", email }, { fresh: true });
  if (!answer) return;
  if (!account.addresses.get(email)) return void expect(answer.problem).toBe("emails.not-verified");
  world.expectSentTo(browser, answer, PATH);
  if (account.primary === email) return;
  account.primary = email;
  world.dropLinks(account, "reset-password");
  world.happens(account, "email:primary-changed");
}

export async function removeAddress(world: World, step: Step): Promise<void> {
  const browser = choose(world.browsers, step.browser);
  const account = browser && world.sessionOf.get(browser)?.account;
  const email = choose([...(account?.addresses.keys() ?? [])], step.pick);
  if (!account || !email) return;
  const answer = await accountForm(world, step, PATH, { intent: "remove", email }, { fresh: isFreshNeeded(world, step) });
  if (!answer) return;

  const isVerified = account.addresses.get(email) === true;
  const keep = (reason: string) => expect(answer.problem).toBe(`emails.keep.${reason}`);
  if (account.addresses.size === 1) return void keep("only");
  if (isVerified && verifiedAddresses(account).length === 1) return void keep("last-verified");
  if (isVerified && account.primary === email) return void keep("primary");
  world.expectSentTo(browser, answer, PATH);
  account.addresses.delete(email);
  for (const link of world.links) if (link.account === account && link.address === email) link.isDead = true;
  world.dropLinks(account, "reset-password");
  world.happens(account, "email:removed");
  if (account.primary === email) {
    // Which of several that nobody verified comes next is the site's choice.
    const next = await world.context.db.emailAddress.findFirstOrThrow({ where: { accountId: account.id, isPrimary: true } });
    account.primary = next.address;
  }
}

export async function resend(world: World, step: Step): Promise<void> {
  const browser = choose(world.browsers, step.browser);
  const account = browser && world.sessionOf.get(browser)?.account;
  const email = choose([...(account?.addresses.keys() ?? [])], step.pick);
  if (!account || !email) return;
  const answer = await accountForm(world, step, PATH, { intent: "resend", email });
  if (!answer || world.isThrottled(answer)) return;
  if (account.addresses.get(email)) expect(answer.problem).toBe("emails.already-verified");
  else world.expectSentTo(browser, answer, PATH);
}
