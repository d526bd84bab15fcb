import "../support/cheap-hashes.ts";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { onBothDatabases } from "../support/databases.ts";
import { emptySite } from "../support/model/empty-site.ts";
import { Intruder, POWERS, type Power } from "../support/model/intruder.ts";
import { ENDS, type WayBack } from "../support/model/intruder-held.ts";
import { Owner } from "../support/model/intruder-owner.ts";
import { Run } from "../support/model/intruder-run.ts";
import { type Tally, takeBack, WAY_NAMES } from "../support/model/intruder-ways-back.ts";
import { choose } from "../support/model/people.ts";
import { IS_LONG, SEED } from "../support/random-runs.ts";

const RUNS = IS_LONG ? 1000 : 24;
const STEPS = 24;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** For all runs, and then for making a failing sequence shorter. */
const TIME = IS_LONG ? 60 * MINUTE : 2 * MINUTE;
/** All of them together are less than the seven days for which a link is good. */
const MOVES = [SECOND, 31 * SECOND, 6 * MINUTE, 16 * MINUTE, 61 * MINUTE, 5 * HOUR];

type Step = { who: "intruder" | "owner" | "way back" | "clock"; act: number; pick: number; flag: boolean };
type Start = { powers: Power[]; factor: "none" | "app" | "key"; remember: boolean; confirmNewDevices: boolean };

/** Each power alone, and any of them together. */
const starts = fc.record<Start>({
  powers: fc.oneof(
    fc.constantFrom(...POWERS).map((power) => [power]),
    fc.subarray([...POWERS], { minLength: 2 }),
  ),
  factor: fc.constantFrom("none", "app", "key"),
  remember: fc.boolean(),
  confirmNewDevices: fc.boolean(),
});
const steps = fc.record<Step>({
  who: fc.constantFrom("intruder", "intruder", "intruder", "intruder", "intruder", "owner", "way back", "clock"),
  act: fc.nat(1000),
  pick: fc.nat(20),
  flag: fc.boolean(),
});
const sequences = fc.array(steps, { minLength: 4, maxLength: STEPS, size: "max" });

onBothDatabases("an account that somebody else was in", (get) => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
  afterEach(() => void vi.useRealTimers());

  test(
    "after each way back nothing that an intruder holds works, and the owner gets in",
    async () => {
      let runs = 0;
      const tally: Tally = new Map();
      const property = fc.asyncProperty(starts, sequences, async (start, sequence) => {
        const context = get();
        await emptySite(context);
        await live(new Run(context, start, ++runs), { start, sequence, tally });
      });
      await fc.assert(property, { seed: SEED, numRuns: RUNS, interruptAfterTimeLimit: TIME });
      // What was never held alive and tried is shown by nothing.
      if (IS_LONG) expect(WAY_NAMES.flatMap((way) => untried(tally, way))).toEqual([]);
    },
    TIME + 5 * MINUTE,
  );
});

function untried(tally: Tally, way: WayBack): string[] {
  return ENDS[way].map((kind) => `${way}: ${kind}`).filter((name) => !tally.has(name));
}

async function live(run: Run, { start, sequence, tally }: { start: Start; sequence: Step[]; tally: Tally }): Promise<void> {
  try {
    run.note(JSON.stringify(start));
    const owner = await Owner.settle(run, start);
    const intruder = new Intruder(owner, new Set(start.powers));
    const take = (way: WayBack, step: Step) => {
      run.note(`the owner: ${way}`);
      return takeBack({ owner, intruder, tally }, way, step);
    };
    for (const step of sequence) {
      if (step.who === "clock") run.advance(choose(MOVES, step.act) ?? SECOND);
      else if (step.who === "owner") await ownerActs(owner, step);
      else if (step.who === "way back") await take(choose(WAY_NAMES, step.act) ?? "reset", step);
      else {
        const [name = "", act] = choose(Object.entries(intruder.acts), step.act) ?? [];
        run.actor = "intruder";
        run.note(`the intruder: ${name}`);
        await act?.(step);
      }
      await run.deliver();
      intruder.readMails();
      run.actor = "nobody";
    }
    const last = { who: "way back", act: 0, pick: 0, flag: true } as const;
    if (!(await take("not me", last))) await take("reset", last);
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\nafter\n${run.trace.join("\n")}`, { cause: error });
  }
}

/** What owners do meanwhile: they come back, and add something. */
async function ownerActs(owner: Owner, { act, flag }: Step): Promise<void> {
  const { run } = owner;
  run.actor = "owner";
  run.note("the owner acts");
  if (act % 3 === 0) await owner.get("/account");
  else if (act % 3 === 1) await owner.logInAgain({ remember: flag });
  else if (owner.proofs.apps.length + owner.proofs.keys.length < 2) await owner.add(flag ? "app" : "key");
}
