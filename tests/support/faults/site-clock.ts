import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { preload } from "../preload.ts";

/** Longer than a site takes to notice. */
const NOTICED_MILLISECONDS = 200;

/** The clock of sites that are started with its environment; that of the tests stays. */
export class SiteClock {
  private readonly folder = mkdtempSync(join(tmpdir(), "gatehouse-clock-"));
  private readonly file = join(this.folder, "shift");
  private shift = 0;

  constructor() {
    writeFileSync(this.file, "0");
  }

  get env(): Record<string, string> {
    return { ...preload("shifted-clock.mjs", this.folder), CLOCK_SHIFT_FILE: this.file };
  }

  /** Steps the clock on; back where negative. */
  async step(milliseconds: number): Promise<void> {
    this.shift += milliseconds;
    writeFileSync(`${this.file}.part`, String(this.shift));
    renameSync(`${this.file}.part`, this.file);
    await sleep(NOTICED_MILLISECONDS);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
