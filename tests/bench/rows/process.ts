import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { DatabaseKind } from "~/lib/database/open";
import type { BenchRun, Row } from "../bench-run.ts";
import { BenchSite } from "../places/bench-site.ts";
import { heldByAll, peakOfAll } from "../processes.ts";
import { type Figure, spreadOf } from "../report/figures.ts";

const CLIENTS = 40;
const MEGABYTE = 1_000_000;

/** The process itself: how soon it answers, and the memory that it takes. */
export const processRow: Row = {
  about: "from the start to the first answer, and memory at rest and under load",
  measure: (run) => run.onEach((kind) => measure(run, kind)),
};

async function measure(run: BenchRun, kind: DatabaseKind): Promise<Figure[]> {
  return run.using(await BenchSite.start(run.databases, kind, { people: run.peopleNeeded }), async (site) => {
    const samples = await run.rounds(() => sample(run, site));
    const figure = (what: string, unit: string, values: number[], atMost: number): Figure => ({
      row: "process",
      database: kind,
      what,
      unit,
      value: spreadOf(values),
      bound: { of: "value", atMost },
    });
    return [
      figure(
        "from the start to the first answer of /readyz",
        "ms",
        samples.map(({ start }) => start),
        1000,
      ),
      figure(
        "memory at rest",
        "MB",
        samples.map(({ rest }) => rest),
        120,
      ),
      figure(
        `memory under load, the most, after ${CLIENTS} clients at login and page`,
        "MB",
        samples.map(({ most }) => most),
        200,
      ),
    ];
  });
}

/** The process anew, on the same data. Memory is resident memory, of all processes that one command starts. */
async function sample(run: BenchRun, bench: BenchSite) {
  const { site } = bench;
  await site.kill("SIGTERM");
  const begun = performance.now();
  await site.run();
  const start = performance.now() - begun;
  await sleep(run.seconds * 1000);
  const rest = heldByAll(site.pid) / MEGABYTE;
  const page = { path: "/account", headers: bench.cookieOf(bench.person()) };
  await bench.measure({ kind: "request", target: bench.target, request: page, clients: CLIENTS, seconds: run.seconds });
  await bench.logIns({ clients: CLIENTS, seconds: run.seconds, browsers: "known" });
  return { start, rest, most: peakOfAll(site.pid) / MEGABYTE };
}
