import * as account from "./account.ts";
import * as addresses from "./addresses.ts";
import type { Browser } from "./browser.ts";
import * as factors from "./factors.ts";
import * as login from "./login.ts";
import * as mailbox from "./mailbox.ts";
import { choose, type Step } from "./people.ts";
import type { World } from "./world.ts";

type Operation = {
  /** How often it comes. */
  weight: number;
  /** What a browser needs to get anywhere with it; mostly one that has it is taken. */
  needs?: "session" | "login";
  run(world: World, step: Step): Promise<unknown>;
};

/** Everything that can happen to accounts. */
export const OPERATIONS: Record<string, Operation> = {
  register: { weight: 2, run: account.register },
  verify: { weight: 6, run: mailbox.verify },
  "resend verification": { weight: 2, needs: "session", run: addresses.resend },
  "log in": { weight: 14, run: login.password },
  "second factor": { weight: 14, needs: "login", run: login.secondFactor },
  "finish confirmed login": { weight: 3, needs: "login", run: login.finishConfirmed },
  "confirm browser": { weight: 3, run: mailbox.confirmDevice },
  passkey: { weight: 4, run: login.passkey },
  "log out": { weight: 2, needs: "session", run: login.logOut },
  "step up": { weight: 5, needs: "session", run: account.stepUp },
  "add app": { weight: 6, needs: "session", run: factors.addApp },
  "add key": { weight: 6, needs: "session", run: factors.addKey },
  "remove factor": { weight: 3, needs: "session", run: factors.removeFactor },
  "rename key": { weight: 1, needs: "session", run: factors.renameKey },
  "generate codes": { weight: 2, needs: "session", run: factors.generateCodes },
  "keep codes": { weight: 2, needs: "session", run: factors.keepCodes },
  "change password": { weight: 3, needs: "session", run: account.changePassword },
  "ask for reset": { weight: 4, run: (world, step) => mailbox.requestReset(world, step) },
  "reset password": { weight: 4, run: (world, step) => mailbox.resetPassword(world, step) },
  "add address": { weight: 6, needs: "session", run: addresses.addAddress },
  "change primary": { weight: 4, needs: "session", run: addresses.changePrimary },
  "remove address": { weight: 4, needs: "session", run: addresses.removeAddress },
  "end sessions": { weight: 3, needs: "session", run: account.endSessions },
  "forget browser": { weight: 2, needs: "session", run: account.forgetBrowser },
  "not me": { weight: 3, run: mailbox.disown },
  "stop reset": { weight: 1, run: mailbox.stopReset },
  hammer: { weight: 1, run: login.hammer },
  operator: { weight: 3, run: mailbox.operator },
  deletion: { weight: 2, needs: "session", run: account.deletion },
  "keep account": { weight: 2, run: mailbox.keepByLink },
  "keep house": { weight: 3, run: mailbox.keepHouse },
  export: { weight: 1, needs: "session", run: account.exportData },
  "move clock": { weight: 8, run: mailbox.moveClock },
};

/** Does one step in the world, and checks what it left. */
export async function perform(world: World, step: Step): Promise<void> {
  const operation = OPERATIONS[step.operation];
  if (!operation) throw new Error(`no operation ${step.operation}`);
  const fit = world.browsers.filter((browser) => isFit(world, browser, operation.needs));
  const chosen = step.pick % 8 < 7 && fit.length ? choose(fit, step.browser) : choose(world.browsers, step.browser);
  const browser = chosen ? world.browsers.indexOf(chosen) : 0;
  await world.perform(JSON.stringify({ ...step, browser }), () => operation.run(world, { ...step, browser }));
}

function isFit(world: World, browser: Browser, needs: Operation["needs"]): boolean {
  const session = world.sessionOf.get(browser);
  const flow = world.flowOf.get(browser);
  if (needs === "session") return session !== undefined && world.isLive(session);
  if (needs === "login") return flow !== undefined && world.isOpen(flow);
  return true;
}
