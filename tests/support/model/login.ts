import { expect } from "vitest";
import type { Method } from "~/auth/factor";
import { MAX_FAILURES_IN_A_ROW } from "~/auth/password/check-password";
import { DAY } from "~/lib/clock";
import type { Answer, Browser } from "./browser.ts";
import { type Account, choose, type Flow, isPrimaryFactorSet, type Step } from "./people.ts";
import { assertion, type FactorKind, makeProof } from "./proofs.ts";
import type { World } from "./world.ts";

const WRONG = "not the password of anybody";

/** Password first: a session only where nothing else is asked for, otherwise a login under way. */
export async function logIn(
  world: World,
  { browser, account, login = account.username, password }: { browser: Browser; account: Account; login?: string; password: string },
): Promise<Answer> {
  const answer = await browser.post("/login", { login, password });
  const known = world.knownBrowser(account, browser);
  if (world.isThrottled(answer)) {
    expect(isWithoutFailures(world, known), "the owner's browser is throttled for others' failures").not.toBe(true);
    return answer;
  }
  const finds = !account.isGone && (login === account.username || account.addresses.get(login) === true);
  if (!finds) return refused(answer, () => world.happens(null, "login:failed"));
  // Beyond the account's own limit a stranger's password is looked at for nobody.
  if (!known && world.strangersFailures.isFull(account, world.now)) return refused(answer, () => world.happens(null, "login:failed"));
  if (password !== account.password || (account.isClosed && !known)) {
    if (known) known.failedAt = world.now;
    else world.strangersFailures.add(account, world.now);
    return refused(answer, () => world.happens(account, "login:failed"));
  }
  if (account.isFrozen) {
    expect(answer.problem).toBe("login.frozen");
    return answer;
  }

  expect(answer.status).toBe(303);
  if (!isPrimaryFactorSet(account)) world.signedIn(browser, account, { methods: ["password"] });
  else if (world.isTrusted(account, browser)) {
    world.signedIn(browser, account, { methods: ["password", "remembered-device"], proved: false });
  } else {
    expect(answer.to).toMatch(/^\/login\/(totp|security-key)$/);
    beginFlow(world, browser, account);
  }
  return answer;

  function refused(answer: Answer, note: () => void): Answer {
    // The page names the way out of a closed password: the reset.
    expect(answer.problem).toBe("login.refused");
    note();
    return answer;
  }
}

/** Whether nothing failed for a day in a browser that the account knows. */
export function isWithoutFailures({ now }: World, known: { failedAt: number } | undefined): boolean {
  return known !== undefined && now - known.failedAt > DAY;
}

function beginFlow(world: World, browser: Browser, account: Account): void {
  const token = browser.cookies.get("flow") ?? "";
  const flow: Flow = {
    account,
    token,
    methods: ["password"],
    startedAt: world.now,
    attempts: 0,
    remember: false,
    isConfirmed: false,
    isOver: false,
  };
  world.flows.push(flow);
  world.flowOf.set(browser, flow);
}

export async function password(world: World, step: Step): Promise<void> {
  const browser = choose(world.browsers, step.browser);
  const account = choose(world.accounts, step.account);
  if (!browser || !account) return;
  const login = step.flag ? choose([...account.addresses.keys()], step.pick) : account.username;
  const old = choose(account.formerPasswords, step.pick) ?? WRONG;
  await logIn(world, { browser, account, login, password: step.how === "right" ? account.password : step.how === "spent" ? old : WRONG });
}

const KINDS: FactorKind[] = ["totp", "security-key", "recovery-code"];

/** The second factor of the login that is under way in a browser. */
export async function secondFactor(world: World, step: Step): Promise<void> {
  const browser = choose(world.browsers, step.browser);
  const account = browser && world.flowOf.get(browser)?.account;
  const has = { totp: account?.apps.length, "security-key": account?.keys.length, "recovery-code": account?.codes.length };
  const kind = choose(step.flag ? KINDS.filter((kind) => has[kind]) : KINDS, step.account + step.pick);
  if (browser && kind) await proveSecondFactor(world, { browser, kind, step });
}

export async function proveSecondFactor(
  world: World,
  { browser, kind, step }: { browser: Browser; kind: FactorKind; step: Step },
): Promise<Answer | null> {
  const flow = world.flowOf.get(browser);
  if (!flow) return null;
  const { account } = flow;
  const path = `/login/${kind}`;
  const { field, response, isRight, spend } = await makeProof(world, { account, kind, browser, path, step });
  const remember = step.pick % 2 === 1 && kind !== "recovery-code";
  const answer = await browser.post(path, { [field]: response, ...(remember ? { remember: "on" } : {}) });
  if (!world.isOpen(flow)) {
    world.expectSentTo(browser, answer, "/login");
    world.flowOf.delete(browser);
    return answer;
  }

  flow.attempts++;
  const known = world.knownBrowser(account, browser);
  if (world.isThrottled(answer)) {
    expect(isWithoutFailures(world, known), "the owner's browser is throttled for others' failures").not.toBe(true);
    return answer;
  }
  if (!isRight) {
    if (known) known.failedAt = world.now;
    expect(answer.problem).toMatch(/\.refused\./);
    world.happens(account, "login:second-factor:failed");
    return answer;
  }
  spend();
  const methods: Method[] = [...flow.methods, kind];
  if (world.policy.confirmNewDevices && !known && !methods.includes("security-key")) {
    world.expectSentTo(browser, answer, "/login/confirm-device");
    flow.methods = methods;
    flow.remember = remember;
    world.asking = flow;
    world.happens(account, "login:confirmation-asked");
    return answer;
  }
  expect(answer.status).toBe(303);
  flow.isOver = true;
  world.signedIn(browser, account, signedInBy({ methods, remember }));
  return answer;
}

/** What a login comes to: one that a recovery code was used in proves nothing freshly and has no browser remembered, whatever else was used. */
function signedInBy({ methods, remember }: { methods: Method[]; remember: boolean }) {
  const byBackup = methods.includes("recovery-code");
  return { methods, remember: remember && !byBackup, proved: !byBackup };
}

/** Goes on with a login whose second factor is proved, whether or not the mail's link was opened. */
export async function finishConfirmed(world: World, step: Step): Promise<Answer | null> {
  const browser = choose(world.browsers, step.browser);
  const flow = browser && world.flowOf.get(browser);
  if (!browser || !flow) return null;
  const answer = await browser.post("/login/confirm-device", {});
  if (!world.isOpen(flow) || flow.methods.length < 2) {
    world.expectSentTo(browser, answer, "/login");
    if (!browser.cookies.has("flow")) world.flowOf.delete(browser);
  } else if (!flow.isConfirmed) {
    expect(answer.problem).toBe("login.confirmDevice.notConfirmed");
  } else {
    expect(answer.status).toBe(303);
    flow.isOver = true;
    const { methods, remember } = flow;
    world.signedIn(browser, flow.account, signedInBy({ methods, remember }));
  }
  return answer;
}

/** A passkey, or a key that is none, without a password. */
export async function passkey(world: World, step: Step): Promise<void> {
  const browser = choose(world.browsers, step.browser);
  const account = choose(world.accounts, step.account);
  if (!browser || !account) return;
  const { data: options, status } = await browser.post("/login/passkey/options", {});
  if (status === 429) return;
  const { response, isRight, namesKey } = assertion(world, {
    keys: account.keys,
    others: account.removedKeys,
    options,
    isAsked: true,
    step,
  });
  const key = choose(account.keys, step.pick);
  const answer = await browser.post("/login/passkey", { response });
  if (world.isThrottled(answer)) return;
  if (isRight && key?.isPasskey && !account.isGone) {
    if (account.isFrozen) return void expect(answer.problem).toBe("login.frozen");
    expect(answer.status).toBe(303);
    return world.signedIn(browser, account, { methods: ["passkey"] });
  }
  expect(answer.problem).toMatch(/\.refused\./);
  // Only an answer that names a key of somebody's stands in that one's history.
  world.happens(namesKey && !account.isGone ? account : null, "login:passkey:failed");
}

export async function logOut(world: World, step: Step): Promise<void> {
  const browser = choose(world.browsers, step.browser);
  if (!browser) return;
  const session = world.viewer(browser);
  world.expectSentTo(browser, await browser.post("/logout", {}), "/login");
  if (session) {
    session.hasEnded = true;
    world.happens(session.account, "logout");
  }
  expect([browser.cookies.get("session"), browser.cookies.get("flow")]).toEqual([undefined, undefined]);
  world.sessionOf.delete(browser);
  world.flowOf.delete(browser);
}

/** Somebody outside has failed 99 times in a row, and fails once more. */
export async function hammer(world: World, step: Step): Promise<void> {
  const account = choose(world.liveAccounts, step.account);
  const browser = world.browsers.find((browser) => account && !world.knownBrowser(account, browser));
  if (!account || !browser || account.isClosed) return;
  const { db } = world.context;
  await db.password.update({ where: { accountId: account.id }, data: { failures: MAX_FAILURES_IN_A_ROW - 1 } });
  const answer = await logIn(world, { browser, account, password: WRONG });
  if (answer.status === 429) {
    await db.password.update({ where: { accountId: account.id }, data: { failures: 0 } });
    return;
  }
  account.isClosed = true;
  world.happens(account, "password:closed");
}
