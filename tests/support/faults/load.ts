import { setTimeout as sleep } from "node:timers/promises";
import { isAcknowledged, type Step } from "../steps.ts";
import type { Ledger } from "./ledger.ts";

/** How long somebody waits who found the site away. */
const PAUSE_MILLISECONDS = 50;

/** People who take one step after the other, whatever happens to the site. */
export class Load {
  /** How often each status came, and how often none did. */
  readonly answers: Record<string, number> = {};
  /** How many answers that ask to come again did not say when. */
  withoutRetryAfter = 0;
  private stopped = false;
  private readonly people: Promise<void>[];

  constructor(
    private readonly steps: Record<string, Step>,
    private readonly ledger: Ledger,
    { people = 4 } = {},
  ) {
    this.people = Array.from({ length: people }, () => this.live());
  }

  /** Lets everybody finish the step at hand. */
  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.people);
  }

  /** Waits until so many more steps were acknowledged. */
  async acknowledged(count: number): Promise<void> {
    const until = this.ledger.size + count;
    while (this.ledger.size < until) await sleep(PAUSE_MILLISECONDS);
  }

  private async live() {
    const names = Object.keys(this.steps);
    while (!this.stopped) {
      const name = names[Math.floor(Math.random() * names.length)] ?? "";
      try {
        const attempt = await this.steps[name]?.();
        if (!attempt) throw new Error(`no step ${name}`);
        const page = await attempt.send();
        const { status, headers } = page;
        this.count(String(status));
        if (isAcknowledged(attempt, page)) this.ledger.note(name, attempt);
        if (status === 503 && !headers.has("Retry-After")) this.withoutRetryAfter++;
      } catch {
        // Cut off, or not even brought to where the step begins.
        this.count("none");
        await sleep(PAUSE_MILLISECONDS);
      }
    }
  }

  private count(answer: string) {
    this.answers[answer] = (this.answers[answer] ?? 0) + 1;
  }
}
