import { parseArgs } from "node:util";
import type { DatabaseKind } from "~/lib/database/open";

/** How a run measures. */
export type Options = {
  /** The rows that were named; all where none was. */
  rows: string[];
  databases: DatabaseKind[];
  rounds: number;
  /** How long a figure is measured in a round. */
  seconds: number;
  /** A run that only shows that everything runs: its figures mean nothing. */
  isSmoke: boolean;
  /** Where the figures are written as JSON. */
  json: string;
  /** Whether docs/benchmarks.md is written anew. */
  writesDocument: boolean;
  /** How many accounts the larger database of the row `growth` has. */
  accounts: number;
};

const USAGE = `npm run bench -- [ROW…] [options]

  --database sqlite|postgresql   one of the two (default: both)
  --rounds N                     of which the median is told (5)
  --seconds N                    that a figure is measured in each round (5)
  --accounts N                   of the larger database in the row "growth" (100000)
  --json FILE                    where the figures go (build/bench.json)
  --write                        writes docs/benchmarks.md, as a run of all rows on both databases does by itself
  --smoke                        one round of half a second: does everything run?
  --list                         says which rows there are`;

const positive = (text: string) => {
  const number = Number(text);
  if (!(number > 0)) throw new Error(`not a number above 0: ${text}\n\n${USAGE}`);
  return number;
};

/** @throws Error, with how it is used, where the command line is wrong */
export function readOptions(args: string[], known: readonly string[]): Options | "list" {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      database: { type: "string" },
      rounds: { type: "string" },
      seconds: { type: "string" },
      accounts: { type: "string" },
      json: { type: "string", default: "build/bench.json" },
      write: { type: "boolean", default: false },
      smoke: { type: "boolean", default: false },
      list: { type: "boolean", default: false },
    },
  });
  if (values.list) return "list";
  const unknown = positionals.filter((row) => !known.includes(row));
  if (unknown.length) throw new Error(`no row ${unknown.join(", ")}; there are ${known.join(", ")}\n\n${USAGE}`);
  const all: DatabaseKind[] = ["sqlite", "postgresql"];
  const databases = values.database === undefined ? all : all.filter((kind) => kind === values.database);
  if (databases.length === 0) throw new Error(`no database ${values.database}\n\n${USAGE}`);
  const { smoke: isSmoke } = values;
  const isWhole = positionals.length === 0 && databases.length === all.length && !isSmoke;
  return {
    rows: positionals.length ? positionals : [...known],
    databases,
    rounds: positive(values.rounds ?? (isSmoke ? "1" : "5")),
    seconds: positive(values.seconds ?? (isSmoke ? "0.5" : "5")),
    isSmoke,
    json: values.json,
    writesDocument: values.write || isWhole,
    accounts: positive(values.accounts ?? (isSmoke ? "2000" : "100000")),
  };
}
