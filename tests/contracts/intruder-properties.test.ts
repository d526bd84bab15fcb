import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { onBothDatabases } from "../support/databases.ts";
import { emptySite } from "../support/model/empty-site.ts";
import { type Choice, Intruder, POWERS, type Power } from "../support/model/intruder.ts";
import { ENDS, type WayBack } from "../support/model/intruder-held.ts";
import { Owner } from "../support/model/intruder-owner.ts";
import { Run, type Who } from "../support/model/intruder-run.ts";
import { type Tally, takeBackSomehow, WAY_NAMES } from "../support/model/intruder-ways-back.ts";
import { choose } from "../support/model/people.ts";
import { IS_LONG, SEED } from "../support/random-runs.ts";

const RUNS = IS_LONG ? 1000 : 16;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** For all runs, and then for making a failing sequence shorter. */
const TIME = IS_LONG ? 60 * MINUTE : 2 * MINUTE;
/** While something goes on, and before it begins: what stands for longer than a day goes only after a wait. */
const MOVES = [SECOND, 31 * SECOND, 2 * MINUTE, 6 * MINUTE, 16 * MINUTE, 61 * MINUTE];
const PAUSES = [SECOND, SECOND, HOUR, 25 * HOUR];

type Step = { who: "intruder" | "owner" | "clock"; act: number; pick: number; flag: boolean };
/** An intruder comes in, things happen, and the owner takes a way back. */
type Round = { pause: number; breakIn: Choice; steps: Step[]; way: number; choice: Choice };
type Start = { powers: Power[]; factor: "none" | "app" | "key"; remember: boolean; readsCodes: boolean; confirmNewDevices: boolean };

/** Each power alone, and any of them together. */
const starts = fc.record<Start>({
  powers: fc.oneof(
    fc.constantFrom(...POWERS).map((power) => [power]),
    fc.subarray([...POWERS], { minLength: 2 }),
  ),
  factor: fc.constantFrom("none", "app", "key"),
  remember: fc.boolean(),
  readsCodes: fc.boolean(),
  confirmNewDevices: fc.boolean(),
});
const choices = { pick: fc.nat(20), flag: fc.boolean() };
const steps = fc.record<Step>({
  who: fc.constantFrom("intruder", "intruder", "intruder", "intruder", "intruder", "intruder", "owner", "clock"),
  act: fc.nat(1000),
  ...choices,
});
const rounds = fc.record<Round>({
  pause: fc.constantFrom(...PAUSES),
  breakIn: fc.record(choices),
  steps: fc.array(steps, { maxLength: 12, size: "max" }),
  way: fc.nat(WAY_NAMES.length - 1),
  choice: fc.record(choices),
});
const sequences = fc.array(rounds, { minLength: 1, maxLength: 3, size: "max" });

onBothDatabases("an account that somebody else was in", (get) => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
  afterEach(() => void vi.useRealTimers());

  const tally: Tally = new Map();

  test.each(WAY_NAMES)(
    "%s, after an intruder with every power did all that they can",
    async (way) => {
      for (const factor of ["none", "app", "key"] as const) {
        for (const flag of [true, false]) {
          await emptySite(get());
          const start: Start = { powers: [...POWERS], factor, remember: flag, readsCodes: flag, confirmNewDevices: !flag };
          const run = new Run(get(), start, WAY_NAMES.indexOf(way));
          await withTrace(run, async () => {
            const owner = await Owner.settle(run, start);
            const intruder = new Intruder(owner, new Set(start.powers));
            await act(run, intruder, "intruder", () => intruder.doEverything({ pick: 0, flag }));
            await takeBackSomehow({ owner, intruder, tally }, WAY_NAMES.indexOf(way), { pick: 0, flag: true });
          });
        }
      }
    },
    5 * MINUTE,
  );

  test(
    "after each way back nothing that an intruder holds works, and the owner gets in",
    async () => {
      let runs = 0;
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

/** What a way back has to end and no run held alive when it was taken. */
function untried(tally: Tally, way: WayBack): string[] {
  return ENDS[way].map((kind) => `${way}: ${kind}`).filter((name) => !tally.has(name));
}

async function live(run: Run, { start, sequence, tally }: { start: Start; sequence: Round[]; tally: Tally }): Promise<void> {
  await withTrace(run, async () => {
    run.note(JSON.stringify(start));
    const owner = await Owner.settle(run, start);
    const intruder = new Intruder(owner, new Set(start.powers));
    for (const { pause, breakIn, steps, way, choice } of sequence) {
      run.advance(pause);
      await owner.getIn();
      await act(run, intruder, "intruder", () => intruder.breakIn(breakIn));
      for (const step of steps) await take(step, owner, intruder);
      await takeBackSomehow({ owner, intruder, tally }, way, choice);
    }
  });
}

async function withTrace(run: Run, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\nafter\n${run.trace.join("\n")}`, { cause: error });
  }
}

async function take(step: Step, owner: Owner, intruder: Intruder): Promise<void> {
  const { run } = owner;
  if (step.who === "clock") return run.advance(choose(MOVES, step.act) ?? SECOND);
  if (step.who === "owner") return act(run, intruder, "owner", () => ownerActs(owner, step));
  const [name = "", work] = choose(intruder.acts, step.act) ?? [];
  run.note(`the intruder: ${name}`);
  await act(run, intruder, "intruder", async () => work?.(step));
}

/** Lets somebody act; the mails of it are theirs. */
async function act(run: Run, intruder: Intruder, actor: Who, work: () => Promise<unknown>): Promise<void> {
  run.actor = actor;
  await work();
  await run.deliver();
  intruder.readMails();
  run.actor = "nobody";
}

/** What owners do meanwhile: they come back, and add something. */
async function ownerActs(owner: Owner, { act, flag }: Step): Promise<void> {
  owner.run.note("the owner acts");
  if (act % 3 === 0) await owner.get("/account");
  else if (act % 3 === 1) await owner.logInAgain({ remember: flag });
  else if (owner.proofs.apps.length + owner.proofs.keys.length < 2) await owner.add(flag ? "app" : "key");
}
