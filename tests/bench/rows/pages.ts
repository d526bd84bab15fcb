import type { DatabaseKind } from "~/lib/database/open";
import type { BenchRun, Row } from "../bench-run.ts";
import type { Request } from "../load/jobs.ts";
import { perSecond } from "../load/process.ts";
import type { BenchSite, Measured } from "../places/bench-site.ts";
import { failuresOf, loadOf } from "../report/failures.ts";
import { type Figure, ratios, spreadOf } from "../report/figures.ts";

const CLIENTS = 4;

/** Pages a second, each against its own HTML rendered by Remix without anything else. */
export const pages: Row = {
  about: "pages a second, against the same HTML from a page of Remix without data",
  measure: (run) => run.onEach((kind) => measure(run, kind)),
};

type Page = { what: string; request: Request; bound: Figure["bound"] };

async function measure(run: BenchRun, kind: DatabaseKind): Promise<Figure[]> {
  const site = await run.site(kind);
  const headers = site.cookieOf(site.person());
  const pages: Page[] = [
    { what: "overview of the account, signed in", request: { path: "/account", headers }, bound: { of: "ratio", atLeast: 0.8 } },
    { what: "history, signed in", request: { path: "/account/history", headers }, bound: { of: "ratio", atLeast: 0.8 } },
    { what: "login page", request: { path: "/login" }, bound: { of: "value", atLeast: 3000 } },
    { what: "start page", request: { path: "/" }, bound: undefined },
  ];
  const figures: Figure[] = [];
  for (const page of pages) figures.push(...(await measurePage(run, site, page)));
  return figures;
}

async function measurePage(run: BenchRun, site: BenchSite, { what, request, bound }: Page): Promise<Figure[]> {
  const floor = await run.floor();
  const answer = await fetch(site.site.origin + request.path, { headers: request.headers ?? {}, redirect: "manual" });
  if (answer.status !== 200) throw new Error(`${request.path}: ${answer.status}`);
  await floor.show(await answer.text());

  const get = (origin: string, request: Request, seconds = run.seconds) =>
    site.measure({ kind: "request", target: { origin }, request, clients: CLIENTS, seconds });
  await get(site.site.origin, request, run.warmUpSeconds);
  await get(floor.origin, { path: "/" }, run.warmUpSeconds);
  const samples = await run.rounds(async () => ({
    ours: await get(site.site.origin, request),
    floor: await get(floor.origin, { path: "/" }),
    bytes: await get(floor.origin, { path: "/bytes" }),
  }));
  const ours = samples.map(({ ours }) => ours);
  const bare = samples.map(({ floor }) => perSecond(floor));
  return [
    {
      row: "pages",
      database: site.kind,
      what,
      unit: "a second",
      value: spreadOf(ours.map(perSecond)),
      ratio: { to: "the same HTML, no data", value: spreadOf(ratios(ours.map(perSecond), bare)) },
      bound,
      serverMilliseconds: siteFor(ours),
      loadMilliseconds: loadOf(ours),
      failures: failuresOf(ours),
      note: `the same HTML by Remix alone ${spreadOf(bare).median.toFixed(0)} a second, as bytes from memory ${spreadOf(samples.map(({ bytes }) => perSecond(bytes))).median.toFixed(0)}`,
    },
  ];
}

export function siteFor(outcomes: readonly Measured[]): number {
  return spreadOf(outcomes.map(({ siteMilliseconds, done }) => siteMilliseconds / done)).median;
}
