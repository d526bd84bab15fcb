import { expect } from "vitest";
import { SECOND } from "~/lib/clock";
import { SoftAuthenticator } from "../soft-authenticator.ts";
import { accountForm, accountPage } from "./account.ts";
import type { Browser } from "./browser.ts";
import { type Account, choose, isPrimaryFactorSet, type Step } from "./people.ts";
import { codeAt } from "./proofs.ts";
import type { World } from "./world.ts";

const NEEDS = { verified: true, fresh: true };
const APPS = "/account/two-factor/totp";
const KEYS = "/account/two-factor/security-keys";
const CODES = "/account/two-factor/recovery-codes";
/** Of each kind; what comes with more is another test's. */
const MOST = 2;

function actor(world: World, step: Step): { browser: Browser; account: Account } | null {
  const browser = choose(world.browsers, step.browser);
  const account = browser && world.sessionOf.get(browser)?.account;
  return account ? { browser, account } : null;
}

export async function addApp(world: World, step: Step): Promise<void> {
  const acting = actor(world, step);
  if (!acting || acting.account.apps.length >= MOST) return;
  const { account } = acting;
  const page = await accountPage(world, step, APPS, NEEDS);
  // Another app than the first is asked for.
  if (page && !page.data.setup) await accountForm(world, step, APPS, { intent: "begin" }, NEEDS);
  const shown = page?.data.setup ? page : await accountPage(world, step, APPS, NEEDS);
  if (!shown) return;
  const { secret, id: setup } = shown.data.setup;
  const present = Math.floor(world.now / SECOND / 30);
  const label = `App ${world.next()}`;
  const isRight = step.how === "right";
  const code = codeAt(secret, isRight ? present : present - 4);
  const answer = await accountForm(world, step, APPS, { intent: "add", label, code, setup }, NEEDS);
  if (!answer || world.isThrottled(answer)) return;
  if (!isRight) return void expect(answer.problem).toMatch(/\.refused\./);
  expect(answer.status).toBe(303);
  const isFirst = !isPrimaryFactorSet(account);
  account.apps.push({ label, secret, lastStep: present, addedAt: world.now, isDisowned: false });
  await added(world, step, acting, isFirst);
}

export async function addKey(world: World, step: Step): Promise<void> {
  const acting = actor(world, step);
  if (!acting || acting.account.keys.length >= MOST) return;
  const { account } = acting;
  const page = await accountPage(world, step, KEYS, NEEDS);
  if (!page) return;
  const isPasskey = step.flag;
  const soft = new SoftAuthenticator({ origin: world.context.settings.origin, resident: isPasskey, verifies: isPasskey });
  const label = `Key ${world.next()}`;
  const isRight = step.how === "right";
  const response = soft.register(page.data.begun.options, isRight ? {} : { clientData: { origin: "https://imitation.example" } });
  const answer = await accountForm(world, step, KEYS, { intent: "add", label, response, ...(isPasskey ? { kind: "passkey" } : {}) }, NEEDS);
  if (!answer) return;
  if (!isRight) {
    expect(answer.problem).toMatch(/\.refused\./);
    return world.happens(account, "factor:add-failed");
  }
  expect(answer.status).toBe(303);
  const isFirst = !isPrimaryFactorSet(account);
  account.keys.push({ label, soft, isPasskey, addedAt: world.now, isDisowned: false });
  await added(world, step, acting, isFirst);
}

async function added(world: World, step: Step, { browser, account }: { browser: Browser; account: Account }, isFirst: boolean) {
  world.happens(account, "factor:added");
  world.endAccess(account, { except: world.sessionOf.get(browser) });
  if (!isFirst) return;
  account.twoFactorSince = world.now;
  await takeNewCodes(world, step, account);
}

/** New codes put the old ones out of use, and are shown once. */
async function takeNewCodes(world: World, step: Step, account: Account): Promise<void> {
  world.happens(account, "recovery-codes:generated");
  const first = await accountPage(world, step, CODES, NEEDS);
  const again = await accountPage(world, step, CODES, { verified: true });
  expect(first?.data.shown.codes).toHaveLength(10);
  expect(again?.data.shown).toBeNull();
  account.spentCodes.push(...account.codes);
  account.codes = first?.data.shown.codes;
  Object.assign(account, { areCodesKept: false, areCodesDisowned: false, codesMadeAt: world.now });
}

export async function generateCodes(world: World, step: Step): Promise<void> {
  const acting = actor(world, step);
  if (!acting) return;
  const answer = await accountForm(world, step, CODES, { intent: "generate" }, NEEDS);
  if (!answer) return;
  if (!isPrimaryFactorSet(acting.account)) return void expect(answer.problem).toBe("factor.recovery-code.page.noFactor");
  expect(answer.status).toBe(303);
  await takeNewCodes(world, step, acting.account);
}

/** Shows that the codes were kept: it spends none. */
export async function keepCodes(world: World, step: Step): Promise<void> {
  const acting = actor(world, step);
  if (!acting) return;
  const { account } = acting;
  const right = choose(account.codes, step.pick);
  const code = (step.how === "right" ? right : choose(account.spentCodes, step.pick)) ?? "0000-0000-0000";
  const answer = await accountForm(world, step, CODES, { intent: "check", code }, { verified: true });
  if (!answer || world.isThrottled(answer)) return;
  if (code !== right) return void expect(answer.problem).toMatch(/\.refused\./);
  expect(answer.status).toBe(303);
  if (account.areCodesKept) return;
  account.areCodesKept = true;
  world.happens(account, "recovery-codes:kept");
}

/** Removes an app or a key; the last one takes the codes along, or stays where two factors are required. */
export async function removeFactor(world: World, step: Step): Promise<void> {
  const acting = actor(world, step);
  const credential = acting && choose([...acting.account.apps, ...acting.account.keys], step.pick);
  if (!acting || !credential) return;
  const { account, browser } = acting;
  const path = "secret" in credential ? APPS : KEYS;
  const page = await accountPage(world, step, path, NEEDS);
  if (!page) return;
  const listed: { id: string; label: string }[] = "secret" in credential ? page.data.apps : page.data.keys;
  const id = listed.find(({ label }) => label === credential.label)?.id ?? "";
  const isLast = account.apps.length + account.keys.length === 1;
  const answer = await accountForm(world, step, path, { intent: "remove", id }, NEEDS);
  if (!answer) return;
  if (isLast && world.policy.twoFactorPolicy === "required") return void expect(answer.problem).toBe("twoFactor.lastFactor");
  expect(answer.status).toBe(303);
  if ("secret" in credential) account.apps.splice(account.apps.indexOf(credential), 1);
  else account.removedKeys.push(...account.keys.splice(account.keys.indexOf(credential), 1));
  if (isLast) world.takeFactorsOff(account);
  world.endAccess(account, { except: world.sessionOf.get(browser) });
  world.happens(account, "factor:removed");
}

export async function renameKey(world: World, step: Step): Promise<void> {
  const acting = actor(world, step);
  const key = acting && choose(acting.account.keys, step.pick);
  if (!acting || !key) return;
  const page = await accountPage(world, step, KEYS, NEEDS);
  if (!page) return;
  const listed: { id: string; label: string }[] = page.data.keys;
  const id = listed.find(({ label }) => label === key.label)?.id ?? "";
  const label = `Key ${world.next()}`;
  const answer = await accountForm(world, step, KEYS, { intent: "rename", id, label }, NEEDS);
  if (!answer) return;
  expect(answer.status).toBe(303);
  key.label = label;
  world.happens(acting.account, "factor:renamed");
}
