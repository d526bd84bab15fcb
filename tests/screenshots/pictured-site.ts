import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { builtProgram } from "../support/built-program.ts";

/** A Monday. It lies ahead of any run: browsers drop cookies whose time is over. */
const BEGIN = Date.UTC(2030, 5, 3, 9, 0);
const MINUTE = 60_000;
const START_MILLISECONDS = 60_000;

/** The time of all programs of the pictures, which is told to them. */
export class ToldTime {
  private at = BEGIN;
  readonly env: Record<string, string>;

  constructor(folder: string) {
    const file = join(folder, "time");
    this.env = { TOLD_TIME_FILE: file, NODE_OPTIONS: "--import ./tests/screenshots/told-time.mjs" };
    this.write();
  }

  get seconds(): number {
    return this.at / 1000;
  }

  /** Lets so many minutes go by, and waits until the programs have seen it. */
  async pass(minutes: number): Promise<void> {
    this.at += minutes * MINUTE;
    this.write();
    await sleep(200);
  }

  private write() {
    writeFileSync(this.env.TOLD_TIME_FILE ?? "", String(this.at));
  }
}

/** What `npm run seed` prints of somebody, by the words before it. */
export function seedPeople(env: Record<string, string>): (username: string, what: string) => string {
  const printed = execFileSync(process.execPath, ["--import", "tsx", "prisma/seed.ts"], {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return (username, what) => {
    const value = new RegExp(`^${username}\\b[^]*?^  ${what} +(.*)$`, "m").exec(printed)?.[1];
    if (!value) throw new Error(`npm run seed prints no ${what} of ${username}`);
    return value;
  };
}

/** Starts the built site. @returns ends it */
export async function startSite(env: Record<string, string>): Promise<() => Promise<void>> {
  const [command, args] = builtProgram("main");
  const child: ChildProcess = spawn(command, args, {
    env: { ...process.env, NODE_ENV: "production", LOG_LEVEL: "silent", ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const stop = async () => {
    const ended = once(child, "exit");
    child.kill();
    await ended;
  };
  for (let waited = 0; waited < START_MILLISECONDS && child.exitCode === null; waited += 100) {
    if ((await fetch(`http://localhost:${env.PORT}/readyz`).catch(() => null))?.ok) return stop;
    await sleep(100);
  }
  child.kill();
  throw new Error("the site did not start");
}
