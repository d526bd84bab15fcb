import { expect } from "vitest";
import { DAY } from "~/lib/clock";
import { hashToken } from "~/lib/random";
import type { Answer, Browser } from "./browser.ts";
import { isWithoutFailures } from "./login.ts";
import { keep, newPassword } from "./mailbox.ts";
import { type Account, choose, isPrimaryFactorSet, type Session, type Step, verifiedAddresses } from "./people.ts";
import { type FactorKind, makeProof } from "./proofs.ts";
import type { World } from "./world.ts";

type Needs = { verified?: boolean; fresh?: boolean };

/**
 * Sends a form of an account's page. A person who may not is sent on: to the login, to the second factor that is required, to the
 * addresses, or to a fresh proof, which the owner then gives, mostly, and sends the form again.
 * @returns the page's own answer, or null where the guards did not let it come to that
 */
export async function accountForm(
  world: World,
  step: Step,
  path: string,
  fields: Record<string, string>,
  needs: Needs = {},
): Promise<Answer | null> {
  return pass(world, step, path, needs, (browser) => browser.post(path, fields));
}

/** Opens a page of an account, with the same guards. */
export async function accountPage(world: World, step: Step, path: string, needs: Needs = {}): Promise<Answer | null> {
  return pass(world, step, path, needs, (browser) => browser.get(path));
}

async function pass(world: World, step: Step, path: string, needs: Needs, send: (browser: Browser) => Promise<Answer>) {
  const browser = choose(world.browsers, step.browser);
  if (!browser) return null;
  const turnedAway = async () => {
    const place = world.guard(browser, path, needs);
    const answer = await send(browser);
    if (place) world.expectSentTo(browser, answer, place);
    return { place, answer };
  };
  const first = await turnedAway();
  if (!first.place) return first.answer;
  const session = world.sessionOf.get(browser);
  if (first.place !== "/confirm?next=" || !session || step.how === "wrong") return null;
  const [kind = "password"] = acceptedProofs(session);
  await confirm(world, { browser, session, kind, step: { ...step, how: "right" } });
  const second = await turnedAway();
  return second.place ? null : second.answer;
}

/** What a session is proved with: a factor where there is one, the password otherwise, and after a recovery code too. */
function acceptedProofs({ account, methods }: Session): ("password" | FactorKind)[] {
  const isOpen = ({ isDisowned }: { isDisowned: boolean }) => !isDisowned;
  const factors: FactorKind[] = [
    ...(account.keys.some(isOpen) ? (["security-key"] as const) : []),
    ...(account.apps.some(isOpen) ? (["totp"] as const) : []),
  ];
  return isPrimaryFactorSet(account) && !methods.includes("recovery-code") ? factors : [...factors, "password"];
}

async function confirm(
  world: World,
  {
    browser,
    session,
    kind,
    step,
  }: { browser: Browser; session: Session; kind: "password" | "totp" | "security-key" | "recovery-code"; step: Step },
): Promise<void> {
  const { account } = session;
  const proof =
    kind === "password" || kind === "recovery-code"
      ? { field: "password", response: step.how === "right" ? account.password : "not it", isRight: step.how === "right", spend() {} }
      : await makeProof(world, { account, kind, browser, path: "/confirm", step });
  const answer = await browser.post("/confirm?next=/account", { [proof.field]: proof.response });
  if (!acceptedProofs(session).includes(kind)) return void expect(answer.problem).toBe("confirm.notAccepted");
  if (world.isThrottled(answer)) {
    expect(isWithoutFailures(world, world.knownBrowser(account, browser)), "a browser is throttled for others' failures").toBe(false);
    return;
  }
  if (!proof.isRight) {
    expect(answer.problem).toMatch(/^confirm\.wrongPassword$|\.refused\./);
    return world.failsInside(account, browser, "session:confirm-failed");
  }
  proof.spend();
  world.expectSentTo(browser, answer, "/account");
  // The old token is worth nothing: the state that is checked afterwards has this one alone.
  session.token = browser.cookies.get("session") ?? "";
  session.provedAt = world.now;
  session.seenAt = world.now;
  world.happens(account, "session:confirmed");
}

export async function stepUp(world: World, step: Step): Promise<void> {
  const browser = choose(world.browsers, step.browser);
  const session = browser && world.viewer(browser);
  if (!browser || !session) return;
  const kinds = step.flag ? acceptedProofs(session) : (["password", "totp", "security-key"] as const);
  await confirm(world, { browser, session, kind: choose<"password" | FactorKind>(kinds, step.pick) ?? "password", step });
}

const MAX_ACCOUNTS = 3;

export async function register(world: World, step: Step): Promise<void> {
  const browser = choose(world.browsers, step.browser);
  if (!browser) return;
  const taken = choose(
    world.accounts.filter(({ isNameFree }) => !isNameFree),
    step.account,
  );
  const isNew = step.how === "right" || !taken;
  if (isNew && world.liveAccounts.length >= MAX_ACCOUNTS) return;
  const username = isNew ? `person-${world.next()}` : taken.username.toUpperCase();
  const email = step.flag ? `shared${step.pick % 3}@example.org` : `${username}-0@example.org`;
  const password = newPassword(world);
  const answer = await browser.post("/register", { username, email, password });
  if (world.isThrottled(answer)) return;
  if (!isNew) return void expect(answer.errors).toEqual(["register.refused.taken"]);
  world.expectSentTo(browser, answer, "/login");
  const { id } = await world.context.db.account.findFirstOrThrow({ where: { username } });
  const account: Account = {
    id,
    username,
    password,
    formerPasswords: [],
    addresses: new Map([[email, false]]),
    claimedAt: new Map([[email, world.now]]),
    primary: email,
    apps: [],
    keys: [],
    removedKeys: [],
    codes: [],
    spentCodes: [],
    areCodesKept: false,
    codesMadeAt: 0,
    areCodesDisowned: false,
    twoFactorSince: 0,
    reset: null,
    isClosed: false,
    isFrozen: false,
    deleteAfter: null,
    isGone: false,
    isNameFree: false,
  };
  world.accounts.push(account);
  world.happens(account, "account:registered");
}

export async function changePassword(world: World, step: Step): Promise<void> {
  const browser = choose(world.browsers, step.browser);
  const account = browser && world.sessionOf.get(browser)?.account;
  if (!browser || !account) return;
  const current = step.how === "right" ? account.password : (choose(account.formerPasswords, step.pick) ?? "not it");
  const password = step.flag ? newPassword(world) : "short";
  const answer = await accountForm(world, step, "/account/password", { current, password }, { fresh: isPrimaryFactorSet(account) });
  const session = world.sessionOf.get(browser);
  if (!answer || !session) return;
  if (world.isThrottled(answer)) return void expect(isWithoutFailures(world, world.knownBrowser(account, browser))).toBe(false);
  if (current !== account.password) {
    expect(answer.errors).toContain("password.currentWrong");
    return world.failsInside(account, browser, "password:change-failed");
  }
  if (!step.flag) return void expect(answer.errors).toEqual(["password.refused.too-short"]);
  world.expectSentTo(browser, answer, "/account/password");
  world.passwordIsNow(account, password);
  world.endAccess(account, { except: session, forgets: true });
  session.token = browser.cookies.get("session") ?? "";
  world.happens(account, "password:changed");
}

/** The list of sessions is that of the model; one of them is ended, or all others. */
export async function endSessions(world: World, step: Step): Promise<void> {
  const page = await accountPage(world, step, "/account/sessions");
  const browser = choose(world.browsers, step.browser);
  const own = browser && world.sessionOf.get(browser);
  if (!page || !own) return;
  const live = world.sessions.filter((session) => session.account === own.account && world.isLive(session));
  expect(page.data.sessions).toHaveLength(live.length);
  if (step.flag) {
    const others = live.filter((session) => session !== own);
    await accountForm(world, step, "/account/sessions", { intent: "revoke-others" });
    world.endAccess(own.account, { except: own, forgets: true });
    own.token = browser.cookies.get("session") ?? "";
    return world.happens(own.account, "session:ended", others.length);
  }
  const chosen = choose(live, step.pick);
  if (!chosen) return;
  const { publicId } = await world.context.db.session.findUniqueOrThrow({ where: { id: hashToken(chosen.token) } });
  await accountForm(world, step, "/account/sessions", { intent: "revoke", id: publicId });
  chosen.hasEnded = true;
  world.happens(own.account, "session:ended");
}

export async function forgetBrowser(world: World, step: Step): Promise<void> {
  const page = await accountPage(world, step, "/account/sessions");
  const browser = choose(world.browsers, step.browser);
  const account = browser && world.sessionOf.get(browser)?.account;
  if (!page || !account) return;
  const known = choose(
    world.known.filter((known) => known.account === account),
    step.pick,
  );
  expect(page.data.devices).toHaveLength(world.known.filter((known) => known.account === account).length);
  if (!known) return;
  const tokenHash = hashToken(known.browser.cookies.get("device") ?? "");
  const { id } = await world.context.db.device.findFirstOrThrow({ where: { accountId: account.id, tokenHash } });
  await accountForm(world, step, "/account/sessions", { intent: "forget-device", id });
  world.known.splice(world.known.indexOf(known), 1);
  world.happens(account, "device:forgotten");
}

const GRACE = 7 * DAY;

export async function deletion(world: World, step: Step): Promise<void> {
  const browser = choose(world.browsers, step.browser);
  const account = browser && world.sessionOf.get(browser)?.account;
  if (!browser || !account) return;
  if (!step.flag) {
    const answer = await accountForm(world, step, "/account/delete", { intent: "keep" });
    if (answer && account.deleteAfter !== null) keep(world, account);
    return;
  }
  const username = step.how === "spent" ? "somebody else" : account.username;
  const answer = await accountForm(world, step, "/account/delete", { intent: "delete", username }, { fresh: true });
  if (!answer) return;
  if (account.deleteAfter !== null || username !== account.username) return void expect(answer.errors).toEqual(["deletion.wrongName"]);
  expect(answer.to).toBe("/");
  account.deleteAfter = world.now + GRACE;
  world.sessionOf.delete(browser);
  world.endAccess(account);
  world.happens(account, "account:deletion-requested");
}

/** The download has everything, and no secret. */
export async function exportData(world: World, step: Step): Promise<void> {
  const answer = await accountPage(world, step, "/account/export", { fresh: true });
  const browser = choose(world.browsers, step.browser);
  const account = browser && world.sessionOf.get(browser)?.account;
  if (!answer || !account) return;
  expect(answer.data.account.username).toBe(account.username);
  expect(answer.data.emails).toHaveLength(account.addresses.size);
  const text = JSON.stringify(answer.data);
  const secrets = [
    ...account.apps.map(({ secret }) => secret),
    ...account.codes,
    account.password,
    ...world.sessions.map(({ token }) => token),
  ];
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  expect(text).not.toContain("$argon2");
  world.happens(account, "account:exported");
  expect(verifiedAddresses(account).every((address) => text.includes(address))).toBe(true);
}
