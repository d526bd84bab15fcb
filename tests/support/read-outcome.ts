import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDistribution } from "~/files/distribution/read-distribution";
import { sdistParts, wheelParts } from "./distributions.ts";
import { type TarPart, tarGzBytes } from "./tar-bytes.ts";
import { type ZipPart, zipBytes } from "./zip-bytes.ts";

export const WHEEL = "demo-1.0-py3-none-any.whl";
export const SDIST = "demo-1.0.tar.gz";

/** `read`, or why not. */
export async function outcome(filename: string, bytes: Buffer): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "distribution-"));
  try {
    const path = join(folder, "file");
    writeFileSync(path, bytes);
    const read = await readDistribution({ path, filename });
    return read.kind === "read" ? "read" : read.reason;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What becomes of the small wheel with something more in it. */
export const ofWheel = (...more: ZipPart[]) => outcome(WHEEL, zipBytes([...wheelParts(), ...more]));
export const ofSdist = (...more: TarPart[]) => outcome(SDIST, tarGzBytes([...sdistParts(), ...more]));
