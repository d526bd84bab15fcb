import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import { preload } from "./preload.ts";
import { Site } from "./site.ts";

/** What a process did since it was last asked. */
type Counts = {
  /** The addresses of the files that it has parsed and still uses. */
  scripts: string[];
  /** How often each function was called, by its name; a class by its own. */
  calls: Record<string, number>;
  /** How often each of `Intl` was made. */
  formatters: Record<string, number>;
};

/** The built site in a process that counts its own calls, by V8 and without a change of its code. */
export class CountedProcess {
  private constructor(
    readonly site: Site,
    private readonly folder: string,
  ) {}

  static async start(): Promise<CountedProcess> {
    const folder = mkdtempSync(join(tmpdir(), "gatehouse-counts-"));
    const site = await Site.start({ ...preload("count-calls.mjs", folder), COUNTS_FILE: join(folder, "counts.json") });
    return new CountedProcess(site, folder);
  }

  /** What it did since the last time, or since it started. */
  async take(): Promise<Counts> {
    const file = join(this.folder, "counts.json");
    rmSync(file, { force: true });
    process.kill(this.site.pid, "SIGUSR2");
    await vi.waitUntil(() => existsSync(file), { timeout: 30_000 });
    return JSON.parse(readFileSync(file, "utf8"));
  }

  async stop(): Promise<void> {
    await this.site.stop();
    rmSync(this.folder, { recursive: true });
  }
}
