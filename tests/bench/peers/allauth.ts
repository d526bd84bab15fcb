import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { onFreePort } from "../../support/free-port.ts";
import { PASSWORD } from "../../support/people.ts";
import type { AllauthPerson } from "../load/jobs.ts";

/** What install-allauth.sh has made. */
const DEBIAN = resolve("build/debian-with-allauth");
const START_TRIES = 300;
/** As many as the site's machine has cores; each answers one request at a time. */
const WORKERS = 2;

/** Whether tests/bench/peers/install-allauth.sh was run. */
export function allauthIsInstalled(): boolean {
  return existsSync(join(DEBIAN, "usr/bin/gunicorn"));
}

/** django-allauth under gunicorn, in the system that it was installed with, with people who have an app each. */
export class Allauth {
  private constructor(
    private readonly child: ChildProcess,
    readonly origin: string,
    readonly people: AllauthPerson[],
  ) {}

  static async start(count: number): Promise<Allauth> {
    const folder = join(DEBIAN, "peer");
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    copyFileSync(join(import.meta.dirname, "allauth.py"), join(folder, "allauth_peer.py"));
    const inside = [DEBIAN, "env", "-i", "PATH=/usr/bin:/bin", "PEER_DATABASE=/peer/peer.db", "PYTHONPATH=/peer"];
    const seeded = execFileSync("chroot", [...inside, "python3", "/peer/allauth_peer.py", "seed", String(count), PASSWORD], {
      encoding: "utf8",
    });
    const people = JSON.parse(seeded) as AllauthPerson[];
    return onFreePort(async (port) => {
      const address = `127.0.0.1:${port}`;
      const command = ["gunicorn", "--workers", String(WORKERS), "--bind", address, "--log-level", "warning", "allauth_peer:application"];
      const child = spawn("chroot", [...inside, ...command], { stdio: ["ignore", "ignore", "inherit"] });
      for (let tries = 0; tries < START_TRIES && child.exitCode === null; tries++) {
        const answer = await fetch(`http://${address}/accounts/login/`).catch(() => null);
        if (answer?.ok) return new Allauth(child, `http://${address}`, people);
        await sleep(100);
      }
      child.kill();
      throw new Error("django-allauth did not start");
    });
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null) {
      this.child.kill();
      await once(this.child, "exit");
    }
    rmSync(join(DEBIAN, "peer"), { recursive: true, force: true });
  }
}
