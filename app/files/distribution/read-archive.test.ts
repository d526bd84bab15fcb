import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sdist, wheel } from "../../../tests/support/distributions.ts";
import { archiveQueue, readArchive } from "./read-archive.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "archives-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function written(bytes: Buffer): string {
  const path = join(folder, `${archiveQueue.figures.waiting}-${Math.random()}`);
  writeFileSync(path, bytes);
  return path;
}

test("a wheel and a source distribution are read in a thread, their metadata byte for byte", async () => {
  for (const { filename, bytes, metadata } of [
    wheel({ name: "Dotted.Demo_X", version: "1.0.post1" }),
    sdist({ name: "gh-demo", version: "1.0.0" }),
  ]) {
    const read = await readArchive({ path: written(bytes), filename });
    if (read.kind === "refused") throw new Error(read.reason);
    expect(Buffer.from(read.metadataBytes).toString()).toBe(metadata);
    expect(read.metadata.nameKey).toMatch(/demo/);
  }
});

test("a refusal comes back from the thread, and a file that is not there is an error", async () => {
  expect(await readArchive({ path: written(Buffer.from("no zip")), filename: "demo-1.0-py3-none-any.whl" })).toEqual({
    kind: "refused",
    reason: "not-an-archive",
  });
  await expect(readArchive({ path: join(folder, "nowhere"), filename: "demo-1.0-py3-none-any.whl" })).rejects.toThrow(/thread failed/);
  const { filename, bytes } = wheel();
  expect((await readArchive({ path: written(bytes), filename })).kind).toBe("read");
});
