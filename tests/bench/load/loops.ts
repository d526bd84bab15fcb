import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { quantile } from "../report/figures.ts";
import type { Outcome } from "./jobs.ts";

/** What one client does over and over. */
export type Work = (client: number) => Promise<unknown>;

/** Each client does the work, and then again, until the time is over; what has begun then is finished, and counts. */
export function inTurn(work: Work, { clients, seconds }: { clients: number; seconds: number }): Promise<Outcome> {
  return watched(async (watch) => {
    const end = performance.now() + seconds * 1000;
    const run = async (client: number) => {
      while (performance.now() < end) await watch(() => work(client));
    };
    await Promise.all(Array.from({ length: clients }, (_, client) => run(client)));
  });
}

/** The work begins at random moments, so many times a second, however long it takes; the moments are the same in each run. */
export function atRate(work: Work, { perSecond, seconds }: { perSecond: number; seconds: number }): Promise<Outcome> {
  return watched(async (watch) => {
    const random = seeded();
    const open: Promise<void>[] = [];
    const start = performance.now();
    for (let at = 0; at < seconds * 1000; at += (-Math.log(1 - random()) * 1000) / perSecond) {
      const early = start + at - performance.now();
      if (early > 0) await sleep(early);
      open.push(watch(() => work(open.length)));
    }
    await Promise.all(open);
  });
}

type Watch = (work: () => Promise<unknown>) => Promise<void>;

async function watched(run: (watch: Watch) => Promise<void>): Promise<Outcome> {
  const times: number[] = [];
  const failures: Record<string, number> = {};
  const processor = process.cpuUsage();
  const start = performance.now();
  await run(async (work) => {
    const begun = performance.now();
    try {
      await work();
      times.push(performance.now() - begun);
    } catch (error) {
      const reason = (error as Error).message.slice(0, 100);
      failures[reason] = (failures[reason] ?? 0) + 1;
      // What is refused at once must not become a flood of its own.
      await sleep(5);
    }
  });
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(processor);
  times.sort((one, other) => one - other);
  const [p50, p95, p99, most] = [0.5, 0.95, 0.99, 1].map((part) => quantile(times, part)) as [number, number, number, number];
  return { done: times.length, failures, seconds, loadMilliseconds: (user + system) / 1000, times: { p50, p95, p99, most } };
}

/** Numbers from 0 to 1, the same ones each time (the generator of Park and Miller). */
function seeded(): () => number {
  let state = 20_261_127;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
