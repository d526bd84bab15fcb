import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, statSync, truncateSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";

const BLOCK = Buffer.alloc(4096, 1);

/** A disk of its own for a test, which takes root to mount. It ends with the test, after all that the test began later. */
export class SmallDisk {
  readonly folder = mkdtempSync(join(tmpdir(), "gatehouse-disk-"));
  private readonly ballast = join(this.folder, "ballast");

  /** @param size as mount takes it, such as `16m` */
  constructor(size: string) {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", this.folder]);
    onTestFinished(() => {
      // Lazily: whatever failed before, it does not stay.
      execFileSync("umount", ["--lazy", this.folder]);
      rmSync(this.folder, { recursive: true });
    });
  }

  /** Leaves no block free; or room for so many bytes, in whole blocks. */
  fill({ but = 0 } = {}): void {
    const file = openSync(this.ballast, "a");
    try {
      for (;;) writeSync(file, BLOCK);
    } catch (error) {
      expect(error).toMatchObject({ code: "ENOSPC" });
    } finally {
      closeSync(file);
    }
    const blocks = Math.ceil(but / BLOCK.length);
    if (blocks) truncateSync(this.ballast, Math.floor(statSync(this.ballast).size / BLOCK.length - blocks) * BLOCK.length);
  }

  free(): void {
    rmSync(this.ballast);
  }
}
