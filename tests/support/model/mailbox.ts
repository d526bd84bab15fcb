import { expect } from "vitest";
import { DAY } from "~/lib/clock";
import type { Answer, Browser } from "./browser.ts";
import { type Account, choose, type Link, type Step, verifiedAddresses } from "./people.ts";
import type { World } from "./world.ts";

/** A link of this purpose, the newest more often than an old one. */
function pickLink(world: World, purpose: Link["purpose"], step: Step, account?: Account): Link | undefined {
  const links = world.links.filter((link) => link.purpose === purpose && (!account || link.account === account));
  return step.how === "spent" ? choose(links, step.pick) : (links.findLast((link) => world.isGood(link)) ?? links.at(-1));
}

/** Opens a link in any browser and presses its button. @returns the link, and whether it was good; null where there is none */
async function press(
  world: World,
  path: string,
  purpose: Link["purpose"],
  step: Step,
  fields: Record<string, string> = {},
  { spends = true }: { spends?: boolean } = {},
) {
  const browser = choose(world.browsers, step.browser);
  const link = pickLink(world, purpose, step);
  if (!browser || !link) return null;
  const isGood = world.isGood(link);
  const answer = await browser.post(`${path}?token=${link.token}`, fields);
  if (isGood && spends) for (const same of world.links) if (same.token === link.token) same.isDead = true;
  return { browser, link, account: link.account, isGood, answer };
}

export async function verify(world: World, step: Step): Promise<void> {
  const viewer = world.viewer(choose(world.browsers, step.browser) as Browser)?.account;
  const owner = pickLink(world, "verify-email", step)?.account;
  const isAnothers = viewer !== undefined && viewer !== owner;
  const pressed = await press(world, "/verify-email", "verify-email", step, {}, { spends: !isAnothers });
  if (!pressed) return;
  const { account, link, isGood, answer, browser } = pressed;
  const { address } = link;
  if (isGood && isAnothers) return void expect(answer.problem).toBe("emails.notYourLink");
  if (!isGood) return void expect(answer.problem).toBe("emails.linkGone");
  if (world.holder(address)) return void expect(answer.problem).toBe("emails.taken");
  world.expectSentTo(browser, answer, world.viewer(browser) ? "/account" : "/login");
  if (verifiedAddresses(account).length === 0) account.primary = address;
  account.addresses.set(address, true);
  world.happens(account, "email:verified");
}

/** Asks for a reset: the answer is the same for any address, and a link goes to a verified one only. */
export async function requestReset(world: World, step: Step, address?: string): Promise<Answer | null> {
  const browser = choose(world.browsers, step.browser);
  const account = choose(world.accounts, step.account);
  const email = address ?? choose([...(account?.addresses.keys() ?? [])], step.pick) ?? "nobody@example.org";
  if (!browser) return null;
  const answer = await browser.post("/forgot-password", { email });
  if (world.isThrottled(answer)) return answer;
  world.expectSentTo(browser, answer, "/forgot-password");
  const holder = world.holder(email);
  const isGood = world.links.some((link) => link.purpose === "reset-password" && link.address === email && world.isGood(link));
  if (holder && !(isGood && world.resetMails.isFull(email, world.now))) {
    if (!world.resetMails.isFull(email, world.now)) world.resetMails.add(email, world.now);
    world.happens(holder, "password:reset-requested");
    world.expectedResets.push(email);
  }
  return answer;
}

/** A password that the policy takes and nobody has. */
export function newPassword(world: World): string {
  return `lantern quarry ${world.next() * 7919} otters`;
}

/** Sets a new password by a link. It signs nobody in and takes no factor off: the state that is checked afterwards has them all. */
export async function resetPassword(world: World, step: Step, password = newPassword(world)): Promise<Answer | null> {
  const pressed = await press(world, "/reset-password", "reset-password", step, { password });
  if (!pressed) return null;
  const { account, isGood, answer, browser } = pressed;
  if (!isGood) {
    expect(answer.problem).toBe("password.linkGone");
    return answer;
  }
  world.expectSentTo(browser, answer, "/login");
  world.passwordIsNow(account, password);
  account.isClosed = false;
  world.strangersFailures.forget(account);
  world.endAccess(account, { forgets: true });
  world.happens(account, "password:reset");
  return answer;
}

/** "This was not me." */
export async function disown(world: World, step: Step): Promise<void> {
  const pressed = await press(world, "/not-me", "not-me", step);
  if (!pressed) return;
  const { account, link, isGood, answer, browser } = pressed;
  if (!isGood) return void expect(answer.problem).toBe("sessions.notMe.gone");
  world.expectSentTo(browser, answer, "/forgot-password");
  world.sessionOf.delete(browser);
  world.flowOf.delete(browser);
  world.endAccess(account, { forgets: true });
  world.dropLinks(account, "not-me", link.sentAt);
  account.isClosed = true;
  world.happens(account, "login:disowned");
  await takeBack(world, account, link);
}

const WAIT = 72 * 3_600_000;

/** What was added since the mail was sent goes, or waits where the account would be left without a second factor. */
async function takeBack(world: World, account: Account, { sentAt: since, address: kept }: Link): Promise<void> {
  for (const address of [...account.addresses.keys()].filter((address) => address !== kept)) {
    if ((account.claimedAt.get(address) ?? 0) < since) continue;
    account.addresses.delete(address);
    for (const link of world.links) if (link.account === account && link.address === address) link.isDead = true;
  }
  // Which of several comes next, where the primary one goes, is the site's choice.
  const primary = await world.context.db.emailAddress.findFirstOrThrow({ where: { accountId: account.id, isPrimary: true } });
  expect(account.addresses.get(account.primary) === undefined || primary.address === account.primary).toBe(true);
  account.primary = primary.address;

  const isLater = ({ addedAt }: { addedAt: number }) => addedAt >= since;
  const primaries = [...account.apps, ...account.keys];
  const turnsOff = primaries.length > 0 && primaries.every(isLater);
  if (!turnsOff || account.twoFactorSince > world.now - DAY) return remove(world, account, isLater, account.codesMadeAt >= since);
  for (const credential of primaries) credential.isDisowned = true;
  account.areCodesDisowned ||= account.codesMadeAt >= since;
  if (account.reset) account.reset.since = Math.min(account.reset.since, since);
  else {
    account.reset = { dueAt: world.now + WAIT, isReminded: false, since };
    world.happens(account, "account:two-factor-reset-begun");
  }
}

function remove(world: World, account: Account, goes: (credential: Account["apps"][0] | Account["keys"][0]) => boolean, codesGo: boolean) {
  account.removedKeys.push(...account.keys.filter(goes));
  account.apps = account.apps.filter((app) => !goes(app));
  account.keys = account.keys.filter((key) => !goes(key));
  if (account.apps.length + account.keys.length === 0) return world.takeFactorsOff(account);
  if (!codesGo) return;
  account.spentCodes.push(...account.codes);
  Object.assign(account, { codes: [], areCodesKept: false, areCodesDisowned: false, codesMadeAt: 0 });
}

/** The owner keeps what was disowned, by the link of the mail about it. */
export async function stopReset(world: World, step: Step): Promise<void> {
  const pressed = await press(world, "/stop-reset", "stop-reset", step);
  if (!pressed) return;
  const { account, isGood, answer, browser } = pressed;
  if (!isGood) return void expect(answer.problem).toBe("twoFactorReset.stop.gone");
  world.expectSentTo(browser, answer, "/login");
  for (const credential of [...account.apps, ...account.keys]) credential.isDisowned = false;
  account.areCodesDisowned = false;
  world.dropLinks(account, "not-me", account.reset?.since);
  endReset(world, account);
  world.happens(account, "account:two-factor-reset-stopped");
}

function endReset(world: World, account: Account): void {
  account.reset = null;
  world.dropLinks(account, "stop-reset");
}

/** Reminds of what waits to be removed, and removes it when its time has come. */
function keepReset(world: World, account: Account): void {
  const { reset, isFrozen, deleteAfter } = account;
  if (!reset) return;
  if (!reset.isReminded && reset.dueAt - DAY <= world.now) {
    Object.assign(reset, { isReminded: true, dueAt: Math.max(reset.dueAt, world.now + DAY) });
    world.happens(account, "account:two-factor-reset-reminded");
  }
  if (!reset.isReminded || reset.dueAt > world.now) return;
  endReset(world, account);
  const isThere =
    [...account.apps, ...account.keys].some(({ isDisowned }) => isDisowned) || (account.areCodesDisowned && account.codes.length > 0);
  if (isFrozen || deleteAfter !== null || !isThere) {
    world.happens(account, "account:two-factor-reset-dropped");
    return;
  }
  remove(world, account, ({ isDisowned }) => isDisowned, account.areCodesDisowned);
  world.endAccess(account);
  world.happens(account, "account:two-factor-reset");
}

/** Opens the link that confirms a new browser: it does so in the browser where the login began, and is good as before elsewhere. */
export async function confirmDevice(world: World, step: Step): Promise<Answer | null> {
  const browser = choose(world.browsers, step.browser);
  const link = pickLink(world, "confirm-device", step);
  if (!browser || !link) return null;
  const begun = world.flowOf.get(browser);
  const own = begun && world.isOpen(begun) ? begun : null;
  const waits = world.isGood(link) ? link.flow : null;
  const answer = await browser.post(`/confirm-device?token=${link.token}`, {});

  if (own && (!waits || waits === own) && (own.isConfirmed || waits)) {
    world.expectSentTo(browser, answer, "/login/confirm-device");
    if (!own.isConfirmed) link.isDead = true;
    own.isConfirmed = true;
  } else if (waits && !waits.isOver && world.now < waits.startedAt + FLOW) {
    expect(answer.problem).toBe("login.confirmDevice.elsewhere");
  } else expect(answer.problem).toBe("login.confirmDevice.gone");
  return answer;
}
const FLOW = 600_000;

export async function keepByLink(world: World, step: Step): Promise<void> {
  const pressed = await press(world, "/keep-account", "keep-account", step);
  if (!pressed) return;
  const { account, isGood, answer } = pressed;
  if (!isGood || account.deleteAfter === null) return void expect(answer.problem).toBe("deletion.keep.gone");
  expect(answer.status).toBe(303);
  keep(world, account);
}

export function keep(world: World, account: Account): void {
  account.deleteAfter = null;
  world.dropLinks(account, "keep-account");
  world.happens(account, "account:deletion-cancelled");
}

/** What the operator's tool does. @returns null: there is no page */
export async function operate(world: World, account: Account, verb: "freeze" | "unfreeze" | "reset-two-factor"): Promise<null> {
  const { admin, twoFactorReset } = world.services;
  const about = { accountId: account.id };
  if (verb === "freeze") {
    expect(await admin.freezeAccount(about)).toBe(!account.isFrozen);
    if (account.isFrozen) return null;
    account.isFrozen = true;
    world.endAccess(account);
    world.happens(account, "account:frozen");
  } else if (verb === "unfreeze") {
    expect(await admin.unfreezeAccount(about)).toBe(account.isFrozen);
    if (!account.isFrozen) return null;
    account.isFrozen = false;
    world.happens(account, "account:unfrozen");
  } else {
    const hasFactors = account.apps.length + account.keys.length > 0;
    expect(await twoFactorReset.resetTwoFactor(about)).toBe(hasFactors);
    if (!hasFactors) return null;
    world.takeFactorsOff(account);
    endReset(world, account);
    world.endAccess(account);
    world.happens(account, "account:two-factor-reset");
  }
  return null;
}

export async function operator(world: World, step: Step): Promise<void> {
  const account = choose(world.liveAccounts, step.account);
  if (!account) return;
  // Frozen accounts are opened again soon, so that there is something to go on with.
  await operate(world, account, account.isFrozen ? "unfreeze" : step.pick % 3 === 0 ? "reset-two-factor" : "freeze");
}

const KEEP_UNVERIFIED = 30 * DAY;

/** What is due by time: accounts whose day has come are deleted, those that never verified an address removed, and rows of no use. */
export async function keepHouse(world: World): Promise<void> {
  for (const account of world.liveAccounts) {
    const { deleteAfter, isFrozen, claimedAt, primary } = account;
    const isDue = deleteAfter !== null && deleteAfter <= world.now;
    const isUnproved = verifiedAddresses(account).length === 0 && (claimedAt.get(primary) ?? 0) + KEEP_UNVERIFIED <= world.now;
    const isRemoved = isUnproved && deleteAfter === null && !isFrozen;
    if (!isDue && !isRemoved) {
      keepReset(world, account);
      continue;
    }
    account.isGone = true;
    account.isNameFree = verifiedAddresses(account).length === 0;
    world.known = world.known.filter((known) => known.account !== account);
    world.happens(account, isDue ? "account:deleted" : "account:removed-unverified");
  }
  await world.keepHouse();
}

const SECOND = 1000;
const MOVES = [1, 20, 31, 65, 150, 330, 660, 960, 3700, 5 * 3600, 13 * 3600, 25 * 3600, 8 * 86400, 31 * 86400];
/** Browsers are kept for 400 days; a run is shorter. */
const LONGEST = 300 * DAY;

export async function moveClock(world: World, step: Step): Promise<void> {
  const seconds = choose(step.flag ? MOVES.slice(0, 8) : MOVES, step.pick) ?? 1;
  if (world.now + seconds * SECOND < world.startedAt + LONGEST) world.context.clock.advance(seconds * SECOND);
}
