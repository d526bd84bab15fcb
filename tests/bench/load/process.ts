import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { endChild } from "../end-child.ts";
import type { Job, Outcome } from "./jobs.ts";

/** A process that makes load, one job after the other. */
export class Load {
  private readonly ended: Promise<never>;

  private constructor(private readonly child: ChildProcess) {
    this.ended = once(child, "exit").then(() => {
      throw new Error("the load has ended");
    });
    this.ended.catch(() => {}); // told by the job that waits for it
  }

  static start(): Load {
    return new Load(fork(join(import.meta.dirname, "main.ts"), { env: { ...process.env, NODE_ENV: "production" } }));
  }

  async run(job: Job): Promise<Outcome> {
    const answered = once(this.child, "message");
    this.child.send(job);
    const [answer] = await Promise.race([answered, this.ended]);
    const { outcome, error } = answer as { outcome?: Outcome; error?: string };
    if (!outcome) throw new Error(error);
    return outcome;
  }

  async stop(): Promise<void> {
    await endChild(this.child);
  }
}

/** How many of a job's work were done in a second. */
export function perSecond({ done, seconds }: Outcome): number {
  return done / seconds;
}
