import type { DatabaseKind } from "~/lib/database/open";
import type { BenchRun, Row } from "../bench-run.ts";
import { Load } from "../load/process.ts";
import type { BenchSite } from "../places/bench-site.ts";
import { failuresOf } from "../report/failures.ts";
import { type Figure, spreadOf } from "../report/figures.ts";

const CLIENTS = 40;

/** How long somebody waits for a page while many log in. */
export const flood: Row = {
  about: "a signed-in page while 40 clients log in without a pause",
  measure: (run) => run.onEach((kind) => measure(run, kind)),
};

async function measure(run: BenchRun, kind: DatabaseKind): Promise<Figure[]> {
  const site = await run.site(kind);
  return run.using(Load.start(), async (reader) => {
    const samples = await run.rounds(() => sample(run, site, reader));
    const figure = (what: string, values: number[], rest: Partial<Figure> = {}): Figure => ({
      row: "flood",
      database: kind,
      what: `overview of the account, ${what}`,
      unit: "ms",
      value: spreadOf(values),
      ...rest,
    });
    return [
      figure(
        "alone, p99",
        samples.map(({ alone }) => alone.times.p99),
      ),
      figure(
        `while ${CLIENTS} clients log in, p50`,
        samples.map(({ meanwhile }) => meanwhile.times.p50),
      ),
      figure(
        `while ${CLIENTS} clients log in, p99`,
        samples.map(({ meanwhile }) => meanwhile.times.p99),
        {
          bound: { of: "value", atMost: 50 },
          failures: failuresOf(samples.map(({ meanwhile }) => meanwhile)),
        },
      ),
      {
        row: "flood",
        database: kind,
        what: `logins of ${CLIENTS} clients meanwhile`,
        unit: "a second",
        value: spreadOf(samples.map(({ flood }) => flood.done / flood.seconds)),
        failures: failuresOf(samples.map(({ flood }) => flood)),
        note: "refused with 503 and Retry-After where the queue of hashes is full",
      },
    ];
  });
}

async function sample(run: BenchRun, site: BenchSite, reader: Load) {
  const request = { path: "/account", headers: site.cookieOf(site.person()) };
  const read = (seconds: number) => reader.run({ kind: "request", target: site.target, request, clients: 1, seconds });
  const alone = await read(run.seconds);
  const flooding = site.logIns({ clients: CLIENTS, seconds: run.seconds * 1.2, browsers: "known" });
  const [flood, meanwhile] = await Promise.all([flooding, read(run.seconds)]);
  return { alone, meanwhile, flood };
}
