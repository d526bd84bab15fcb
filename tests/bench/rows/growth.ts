import { performance } from "node:perf_hooks";
import type { DatabaseKind } from "~/lib/database/open";
import type { BenchRun, Row } from "../bench-run.ts";
import { GrownSite } from "../growth/grown-site.ts";
import { ENOUGH_ROWS, wholeReads } from "../growth/plans.ts";
import { type Figure, ratios, spreadOf } from "../report/figures.ts";

const SMALL = 1000;
/** Times that a work is done in a round at each size, for each second of measuring. */
const TIMES_A_SECOND = 4;

/** What the same work costs on a database of a thousand accounts and on a large one, and whether an index leads to all of its rows. */
export const growth: Row = {
  about: "the same work on 1,000 accounts and on many (--accounts), and statements that read a whole table",
  measure: (run) => run.onEach((kind) => measure(run, kind)),
};

async function measure(run: BenchRun, kind: DatabaseKind): Promise<Figure[]> {
  const { databases, options } = run;
  return run.using(await GrownSite.start(databases, kind, SMALL), async (small) =>
    run.using(await GrownSite.start(databases, kind, options.accounts), (large) => measureBoth(run, { kind, small, large })),
  );
}

type Sizes = { kind: DatabaseKind; small: GrownSite; large: GrownSite };

async function measureBoth(run: BenchRun, sizes: Sizes): Promise<Figure[]> {
  const { kind, small, large } = sizes;
  const figures: Figure[] = [];
  for (const what of Object.keys(small.works)) figures.push(await compare(run, { ...sizes, what }));
  const asIfLarge = large.accounts < ENOUGH_ROWS;
  const reads = await wholeReads(large.db, { kind, statements: large.statements, asIfLarge });
  return [
    ...figures,
    {
      row: "growth",
      database: kind,
      what: "statements that read a large table whole",
      unit: "",
      value: spreadOf([reads.length]),
      bound: { of: "value", atMost: 0 },
      note: reads.join("; ") || undefined,
    },
  ];
}

async function compare(run: BenchRun, { kind, what, small, large }: Sizes & { what: string }): Promise<Figure> {
  const times = Math.max(2, Math.round(run.seconds * TIMES_A_SECOND));
  for (const site of [small, large]) await site.works[what]?.();
  const samples = await run.rounds(async () => {
    const taken: { small: number[]; large: number[] } = { small: [], large: [] };
    // In turn, so that a moment at which the machine is busy meets both.
    for (let index = 0; index < times; index++) {
      taken.small.push(await timeOf(small, what));
      taken.large.push(await timeOf(large, what));
    }
    return { small: spreadOf(taken.small).median, large: spreadOf(taken.large).median };
  });
  const values = samples.map(({ large }) => large);
  const ratio = {
    to: `the same at ${SMALL}`,
    value: spreadOf(
      ratios(
        values,
        samples.map(({ small }) => small),
      ),
    ),
  };
  const bound = { of: "ratio", atMost: 1.2 } as const;
  return { row: "growth", database: kind, what: `${what}, ${large.accounts} accounts`, unit: "ms", value: spreadOf(values), ratio, bound };
}

async function timeOf(site: GrownSite, what: string): Promise<number> {
  const start = performance.now();
  await site.works[what]?.();
  return performance.now() - start;
}
