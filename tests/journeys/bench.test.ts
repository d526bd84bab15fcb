import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import type { Figure } from "../bench/report/figures.ts";
import { ROWS } from "../bench/rows.ts";

test.each(Object.entries(ROWS))("the row %s can be loaded, and says what it measures", async (_, load) => {
  expect((await load()).about).toMatch(/.{20}/);
});

test("npm run bench measures a row with the site, its load and its floor, and counts what failed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-bench-"));
  const json = join(folder, "bench.json");
  const args = ["run", "--silent", "bench", "--", "pages", "--database", "sqlite", "--smoke", "--seconds", "0.1", "--json", json];
  // Whatever stands in front of this run's sites, the benchmark's stand by themselves.
  const { stdout } = await promisify(execFile)("npm", args, { env: { ...process.env, SITE_FRONT: "" } });
  expect(stdout).toContain("overview of the account, signed in  SQLite");
  const { figures } = JSON.parse(readFileSync(json, "utf8")) as { figures: Figure[] };
  expect(figures.length).toBeGreaterThanOrEqual(4);
  for (const { what, value, failures } of figures) {
    expect([what, value.median > 0]).toEqual([what, true]);
    expect([what, failures?.reasons ?? {}]).toEqual([what, {}]);
  }
  rmSync(folder, { recursive: true });
});
