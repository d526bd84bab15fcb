/**
 * Measures the built site on real databases, and prints one table: `npm run bench` (docs/benchmarks.md). Ratios are what to compare
 * between machines and versions; the figures themselves depend on the machine.
 */
import { BenchRun, NotInstalledError } from "./bench-run.ts";
import type { Figure } from "./report/figures.ts";
import { printed } from "./report/table.ts";
import { circumstances, writeDocument, writeJson } from "./report/write-results.ts";
import { ROWS } from "./rows.ts";
import { readOptions } from "./run-options.ts";

// Rows that have the site's pages in this process have them as they are served.
process.env.NODE_ENV = "production";
const args = process.argv.slice(2);
const options = await read();
const how = circumstances(options, args);
const run = new BenchRun(options);
const figures: Figure[] = [];
// What a row has started is stopped too where somebody stops the run.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => run.stop().finally(() => process.exit(1)));
/** Rows that could not be measured, and why; those that need what is not here. */
const undone: string[] = [];
const skipped: string[] = [];
try {
  for (const name of options.rows) {
    const begun = Date.now();
    process.stderr.write(`${name}…`);
    try {
      const row = await ROWS[name]?.();
      figures.push(...((await row?.measure(run)) ?? []));
    } catch (error) {
      if (error instanceof NotInstalledError) skipped.push(`${name}: ${error.message}`);
      else undone.push(`${name}: ${(error as Error).stack}`);
    }
    process.stderr.write(` ${Math.round((Date.now() - begun) / 1000)} s\n`);
  }
} finally {
  await run.stop();
}
console.log(printed(figures));
for (const { what, database = "", failures, note } of figures) {
  if (note) console.log(`${what} ${database}: ${note}`);
  if (failures?.failed) console.log(`${what} ${database}: ${JSON.stringify(failures.reasons)}`);
}
for (const reason of skipped) console.log(`Left out: ${reason}`);
for (const reason of undone) console.error(`\nNot measured: ${reason}`);
writeJson(options.json, how, figures);
if (options.writesDocument && undone.length === 0) writeDocument(how, figures);
process.exitCode = undone.length ? 1 : 0;

async function read() {
  try {
    const options = readOptions(args, Object.keys(ROWS));
    if (options !== "list") return options;
    for (const [name, load] of Object.entries(ROWS)) console.log(`${name.padEnd(12)}${(await load()).about}`);
    process.exit(0);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}
