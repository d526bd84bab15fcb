import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ARGON2_PARAMETERS } from "~/lib/secrets/argon2";
import { PASSWORD } from "../../support/people.ts";
import type { BetterAuthPerson } from "../load/jobs.ts";

/** Whether `npm install --prefix tests/bench/peers` was run: peers are no part of the site's own packages. */
export function peersAreInstalled(): boolean {
  return existsSync(join(import.meta.dirname, "node_modules/better-auth"));
}

/** Better Auth in a process of its own, with people who have an app each. */
export class BetterAuth {
  private constructor(
    private readonly child: ChildProcess,
    readonly origin: string,
    readonly people: BetterAuthPerson[],
    private readonly folder: string,
  ) {}

  static async start(count: number): Promise<BetterAuth> {
    const folder = mkdtempSync(join(tmpdir(), "gatehouse-peer-"));
    const args = [folder, String(count), PASSWORD, JSON.stringify(ARGON2_PARAMETERS)];
    const child = fork(join(import.meta.dirname, "better-auth.mjs"), args, {
      env: { ...process.env, NODE_ENV: "production" },
      execArgv: [],
    });
    const ended = once(child, "exit").then(() => {
      throw new Error("Better Auth did not start");
    });
    const [{ origin, people }] = await Promise.race([once(child, "message"), ended]);
    ended.catch(() => {});
    return new BetterAuth(child, origin, people, folder);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null) {
      this.child.disconnect();
      await once(this.child, "exit");
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}
