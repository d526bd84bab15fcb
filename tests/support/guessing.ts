import type { Database } from "~/lib/database/open";
import type { Page } from "./visitor.ts";

/** How many clients guess at the same time. */
export const CLIENTS = 20;

/** Runs the jobs, as many at a time as there are clients. @returns their results in their order */
async function inParallel<T>(jobs: (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  const waiting = jobs.entries();
  const client = async () => {
    for (const [index, job] of waiting) results[index] = await job();
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return results;
}

/** All guesses, by the clients at once. */
export function guessAll(guesses: (() => Promise<Page>)[]): Promise<Page[]> {
  return inParallel(guesses);
}

/** Lets every client guess again and again while something else is done. @returns what that gave, and the answers to the guesses */
export async function whileGuessing<T>(
  guess: (turn: number) => Promise<Page>,
  work: () => Promise<T>,
): Promise<{ result: T; answers: Page[] }> {
  let stopped = false;
  let turn = 0;
  const answers: Page[] = [];
  const client = async () => {
    while (!stopped) {
      const own = turn++;
      answers.push(await guess(own));
    }
  };
  const clients = Promise.all(Array.from({ length: CLIENTS }, client));
  try {
    return { result: await work(), answers };
  } finally {
    stopped = true;
    await clients;
  }
}

/** The time of the limits, which a test moves on. What really passes counts too. */
export class LimitClock {
  private moved = 0;
  private readonly start = Date.now();

  constructor(private readonly db: Database) {}

  /** Milliseconds since the clock was made. */
  get elapsed(): number {
    return Date.now() - this.start + this.moved;
  }

  /** Moves every count of the limits back in time, as if so much had passed. */
  async advance(milliseconds: number): Promise<void> {
    this.moved += milliseconds;
    await this.db.throttle.deleteMany({ where: { expire: { lte: new Date(Date.now() + milliseconds) } } });
    for (const { key, expire } of await this.db.throttle.findMany()) {
      if (expire) await this.db.throttle.updateMany({ where: { key }, data: { expire: new Date(expire.getTime() - milliseconds) } });
    }
  }

  /** The most that a limit lets pass since the clock was made: its periods begin one after the other, none before the first try. */
  most(rules: readonly { points: number; seconds: number }[]): number {
    return Math.min(...rules.map(({ points, seconds }) => points * (Math.floor(this.elapsed / (seconds * 1000)) + 1)));
  }
}

/** How often each status was answered. */
export function statuses(answers: Page[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
