import type { DatabaseKind } from "~/lib/database/open";
import type { BenchRun, Row } from "../bench-run.ts";
import { perSecond } from "../load/process.ts";
import type { BenchSite, Measured } from "../places/bench-site.ts";
import { failuresOf, loadOf } from "../report/failures.ts";
import { type Figure, ratios, spreadOf } from "../report/figures.ts";

const CLIENTS = 6;
/** Of the rate at which known browsers log in when nothing waits: where a site is to have time to spare. */
const PART_OF_FULL = 0.7;

type Sample = { bare: Measured; oneHash: Measured; known: Measured; fresh: Measured; paced: Measured };

/** Whole logins with a code against the bare rate of the hash, and what they take beside it. */
export const logins: Row = {
  about: "whole logins with a code, against the bare rate of their hash",
  measure: (run) => run.onEach((kind) => measure(run, kind)),
};

async function measure(run: BenchRun, kind: DatabaseKind): Promise<Figure[]> {
  const site = await run.site(kind);
  const { seconds } = run;
  await site.logIns({ clients: CLIENTS, seconds: run.warmUpSeconds, browsers: "known" });
  const samples = await run.rounds(() => sample(site, seconds));
  const bare = samples.map(({ bare }) => perSecond(bare));
  const hash = samples.map(({ bare }) => bare.loadMilliseconds / bare.done);

  const rates = (browsers: "known" | "fresh") => {
    const outcomes = samples.map((sample) => sample[browsers]);
    const values = outcomes.map(perSecond);
    return {
      outcomes,
      values,
      common: { row: "logins", database: kind, failures: failuresOf(outcomes), loadMilliseconds: loadOf(outcomes) },
    };
  };
  const figures = (["known", "fresh"] as const).flatMap((browsers): Figure[] => {
    const { outcomes, values, common } = rates(browsers);
    const name = browsers === "known" ? "known browser" : "new browser, with its email";
    const beyond = outcomes.map(({ siteMilliseconds, done }, round) => siteMilliseconds / done - (hash[round] ?? 0));
    const site = spreadOf(outcomes.map(({ siteMilliseconds, done }) => siteMilliseconds / done)).median;
    return [
      {
        ...common,
        what: `login, ${name}`,
        unit: "a second",
        value: spreadOf(values),
        ratio: { to: "bare hashes", value: spreadOf(ratios(values, bare)) },
        bound: { of: "ratio", atLeast: 0.9 },
        serverMilliseconds: site,
      },
      {
        row: "logins",
        database: kind,
        what: `processor time of the site beyond the hash, ${name}`,
        unit: "ms a login",
        value: spreadOf(beyond),
        bound: { of: "value", atMost: 2 },
        note: kind === "postgresql" ? `PostgreSQL took ${postgresOf(outcomes)} ms more` : undefined,
      },
    ];
  });
  const hashMilliseconds = samples.map(({ oneHash }) => oneHash.times.p50);
  const paced = samples.map(({ paced }) => paced);
  return [
    { row: "logins", what: "bare argon2id, 19 MiB, t=2, p=1", database: kind, unit: "a second", value: spreadOf(bare) },
    ...figures,
    {
      row: "logins",
      database: kind,
      what: `login at ${PART_OF_FULL * 100} % load, p95, known browser`,
      unit: "ms",
      value: spreadOf(paced.map(({ times }) => times.p95)),
      ratio: {
        to: "one hash",
        value: spreadOf(
          ratios(
            paced.map(({ times }) => times.p95),
            hashMilliseconds,
          ),
        ),
      },
      bound: { of: "ratio", atMost: 4 },
      failures: failuresOf(paced),
      loadMilliseconds: loadOf(paced),
    },
  ];
}

async function sample(site: BenchSite, seconds: number): Promise<Sample> {
  const bare = await site.measure({ kind: "hash", clients: CLIENTS, seconds });
  const known = await site.logIns({ clients: CLIENTS, seconds, browsers: "known" });
  const fresh = await site.logIns({ clients: CLIENTS, seconds, browsers: "new" });
  const oneHash = await site.measure({ kind: "hash", clients: 1, seconds: seconds / 4 });
  const rate = Math.max(0.5, perSecond(known) * PART_OF_FULL);
  const paced = await site.logIns({ clients: CLIENTS, seconds, browsers: "known", perSecond: rate });
  return { bare, oneHash, known, fresh, paced };
}

function postgresOf(outcomes: Measured[]): string {
  return spreadOf(outcomes.map(({ postgresMilliseconds, done }) => postgresMilliseconds / done)).median.toFixed(1);
}
