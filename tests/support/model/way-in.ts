import { expect } from "vitest";
import { DAY, SECOND } from "~/lib/clock";
import type { Answer } from "./browser.ts";
import { finishConfirmed, logIn, proveSecondFactor } from "./login.ts";
import { confirmDevice, keepHouse, newPassword, operate, requestReset, resetPassword } from "./mailbox.ts";
import { type Account, type Step, verifiedAddresses } from "./people.ts";
import type { FactorKind } from "./proofs.ts";
import type { World } from "./world.ts";

const RIGHT: Omit<Step, "operation"> = { browser: 0, account: 0, pick: 0, how: "right", flag: true };
/** More than any lock-out takes. */
const TRIES = 20;

/**
 * The owner gets in, by nothing but what the pages and mails say: waits as long as they say, resets the password where it is
 * closed, writes to the operators where the account is frozen, opens the link in the mail. An owner without a verified address and
 * with a closed password is left out: no page promises anything there.
 */
export async function getIn(world: World, account: Account): Promise<void> {
  const [browser] = world.browsers;
  if (!browser) throw new Error("no browser");
  const step = { ...RIGHT, operation: "the way in", pick: 0 };
  const way: string[] = [];
  const act = async (name: string, work: () => Promise<Answer | null>) => {
    let answer: Answer | null = null;
    await world.perform(`${account.username} ${name}`, async () => {
      answer = await work();
    });
    const { status, to, problem, retryAfterSeconds } = answer ?? NONE;
    way.push(`${name}: ${status} ${to ?? problem}`);
    // A person who is told to wait waits so long and no longer.
    if (status === 429) world.context.clock.advance((retryAfterSeconds + 1) * SECOND);
    return { status, problem };
  };

  for (let tries = 0; tries < TRIES; tries++) {
    // Its day came while another one waited.
    if (account.isGone) return;
    if (world.sessionOf.get(browser)?.account === account && world.viewer(browser)) return;
    const flow = world.flowOf.get(browser);
    if (!flow || flow.account !== account || !world.isOpen(flow)) {
      const { problem } = await act("logs in", () => logIn(world, { browser, account, password: account.password }));
      if (problem === "login.frozen") await act("writes to the operators", () => operate(world, account, "unfreeze"));
      if (problem === "login.refused" && !(await reset())) return;
    } else if (flow.methods.length > 1) {
      await act("opens the link", () => confirmDevice(world, step));
      await act("goes on", () => finishConfirmed(world, step));
    } else if ([...account.apps, ...account.keys].some(({ isDisowned }) => isDisowned)) {
      if (account.codes.length && !account.areCodesDisowned)
        await act("proves with a code of before", () => proveSecondFactor(world, { browser, kind: "recovery-code", step }));
      else await removal();
    } else {
      const kind: FactorKind = account.keys.length ? "security-key" : account.apps.length ? "totp" : "recovery-code";
      await act(`proves with ${kind}`, () => proveSecondFactor(world, { browser, kind, step }));
      // A code of an app is good once: the next one is.
      if (kind === "totp") world.context.clock.advance(61 * SECOND);
    }
  }
  throw new Error(`${account.username} does not get in:\n${way.join("\n")}`);

  /** Waits as long as the mail says; where nothing waits any more, or the account is to be deleted, writes to the operators. */
  async function removal(): Promise<void> {
    if (!account.reset || account.deleteAfter !== null)
      return void (await act("writes to the operators", () => operate(world, account, "reset-two-factor")));
    for (let day = 0; day < 5 && account.reset; day++) {
      world.context.clock.advance(DAY);
      await world.perform(`${account.username} waits for a day`, () => keepHouse(world));
    }
  }

  /** @returns whether the account has an address to do it by */
  async function reset(): Promise<boolean> {
    const [address] = verifiedAddresses(account);
    if (!address) return false;
    expect(account.isClosed, "the right password is refused").toBe(true);
    await act("asks for a reset", () => requestReset(world, step, address));
    await act("resets the password", () => resetPassword(world, step, newPassword(world)));
    return true;
  }
}

const NONE: Pick<Answer, "status" | "to" | "problem" | "retryAfterSeconds"> = { status: 0, to: null, problem: null, retryAfterSeconds: 0 };
