import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { securityEvents } from "~/history/events/events";
import { historyJsonLines } from "~/history/json-lines";
import { verifyDownload, verifyHistory } from "~/history/verify-history";
import { account as accountSubject } from "~/lib/subject";
import { onBothDatabases } from "../support/databases.ts";
import { emptySite } from "../support/model/empty-site.ts";
import { OPERATIONS, perform } from "../support/model/operations.ts";
import type { Step } from "../support/model/people.ts";
import { getIn } from "../support/model/way-in.ts";
import { type Policy, World } from "../support/model/world.ts";
import { IS_LONG, SEED } from "../support/random-runs.ts";

const RUNS = IS_LONG ? 400 : 8;
const STEPS = 80;
const MINUTE = 60_000;
/** For all runs, and then for making a failing sequence shorter. */
const TIME = IS_LONG ? 60 * MINUTE : 2 * MINUTE;

const policies = fc.record<Policy>({ twoFactorPolicy: fc.constantFrom("optional", "required"), confirmNewDevices: fc.boolean() });
const operations = fc.oneof(...Object.entries(OPERATIONS).map(([name, { weight }]) => ({ weight, arbitrary: fc.constant(name) })));
const steps = fc.record<Step>({
  operation: operations,
  browser: fc.nat(3),
  account: fc.nat(2),
  pick: fc.nat(20),
  how: fc.constantFrom("right", "right", "right", "right", "spent", "wrong"),
  flag: fc.boolean(),
});
const sequences = fc.array(steps, { minLength: 1, maxLength: STEPS, size: "max" });

/** What needs an admin, a key that was copied, many failures or many days: the tests of those have it. */
const NOT_HERE = new Set<string>([
  "account:removed-unverified",
  "account:admin-granted",
  "account:admin-revoked",
  "account:sessions-ended",
  "account:two-factor-reset-begun",
  "account:two-factor-reset-dropped",
  "account:two-factor-reset-reminded",
  "account:two-factor-reset-stopped",
  "admin:account-viewed",
  "admin:acted",
  "factor:closed",
  "factor:lost",
  "security-key:counter-went-back",
  "session:confirm-failing",
]);

/** What needs a project or a token, of which this model has none. */
const OF_OTHERS = /^(project|release|invitation|token):/;

/** Two accounts with verified addresses, and one of them logged in: so that there is something to begin with. */
const ARRANGE: Partial<Step>[] = [
  { operation: "register" },
  { operation: "verify" },
  { operation: "register" },
  { operation: "verify" },
  { operation: "log in" },
];

/** And then nothing more; or an app, by which a browser is remembered; or a passkey and a second address. */
const STARTS: Partial<Step>[][] = [
  [],
  [
    { operation: "add app" },
    { operation: "move clock", pick: 3 },
    { operation: "log out" },
    { operation: "log in" },
    // By the app, and the browser is remembered.
    { operation: "second factor", account: 1, pick: 1, flag: true },
  ],
  [{ operation: "add key", flag: true }, { operation: "add address", pick: 1 }, { operation: "verify" }],
];
const starts = fc.constantFrom(...STARTS);

onBothDatabases("accounts", (get) => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
  afterEach(() => void vi.useRealTimers());

  test(
    "whatever happens to accounts in whatever order, the rules hold",
    async () => {
      let runs = 0;
      const happened = new Set<string>();
      const property = fc.asyncProperty(policies, starts, sequences, async (policy, start, sequence) => {
        const context = get();
        await emptySite(context);
        await live(new World(context, policy, ++runs), start, sequence);
        for (const { event } of await context.db.securityEvent.findMany()) happened.add(event);
      });
      await fc.assert(property, { seed: SEED, numRuns: RUNS, interruptAfterTimeLimit: TIME });
      const expected = Object.keys(securityEvents).filter((event) => !NOT_HERE.has(event) && !OF_OTHERS.test(event));
      if (IS_LONG) expect(expected.filter((event) => !happened.has(event))).toEqual([]);
    },
    TIME + 5 * MINUTE,
  );
});

/** Lets everything happen; then each owner gets in, and the histories are whole. */
async function live(world: World, start: Partial<Step>[], sequence: Step[]): Promise<void> {
  const arranged = [...ARRANGE, ...start].map((step) => ({ browser: 0, account: 0, pick: 0, how: "right", flag: false, ...step }) as Step);
  try {
    for (const step of [...arranged, ...sequence]) await perform(world, step);
    for (const account of world.liveAccounts) await getIn(world, account);
    await checkHistories(world);
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\nafter\n${world.trace.join("\n")}`, { cause: error });
  }
}

async function checkHistories({ context, accounts }: World): Promise<void> {
  expect(await verifyHistory(context)).toMatchObject({ kind: "whole" });
  for (const { id } of accounts) {
    const lines = historyJsonLines(context, accountSubject(id));
    expect(await verifyDownload(lines)).toMatchObject({ kind: "whole" });
  }
}
