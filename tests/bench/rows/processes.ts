import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "~/lib/database/open";
import { isInstalled, startPgBouncer } from "../../support/pgbouncer.ts";
import { type BenchRun, NotInstalledError, type Row } from "../bench-run.ts";
import { perSecond } from "../load/process.ts";
import { BenchSite, type Measured } from "../places/bench-site.ts";
import { forgetCodes } from "../places/people.ts";
import { heldByAll } from "../processes.ts";
import { failuresOf, loadOf } from "../report/failures.ts";
import { type Figure, ratios, spreadOf } from "../report/figures.ts";

const DATABASE = "postgresql";
const CLIENTS = 12;
const COUNTS = [1, 2, 4];
/** Of pgbouncer to the server, for all processes. */
const CONNECTIONS = 10;
const MEGABYTE = 1_000_000;
/** A server process tells what it did a second after the last time at the soonest. */
const TOLD_AFTER_MILLISECONDS = 2000;

/** Several processes on one PostgreSQL, and what a login is to the database. */
export const processes: Row = {
  about: "1, 2 and 4 processes on one PostgreSQL, with pgbouncer between as well, and what the database does for a login",
  async measure(run) {
    if (!run.options.databases.includes(DATABASE)) return [];
    if (!isInstalled()) throw new NotInstalledError("bash tests/deploy/install.sh pgbouncer");
    const sites = await Promise.all(COUNTS.map((count) => start(run, count)));
    const pooled = await startPooled(run, 2);
    try {
      return [...(await compare(run, [...sites, pooled])), ...(await work(run, sites[0] as Processes))];
    } finally {
      for (const { stop } of [...sites, pooled]) await stop();
    }
  },
};

type Processes = { name: string; site: BenchSite; stop(): Promise<void> };

async function start(run: BenchRun, count: number): Promise<Processes> {
  const site = await BenchSite.start(run.databases, DATABASE, { people: run.peopleNeeded, env: { WEB_PROCESSES: String(count) } });
  return { name: count === 1 ? "1 process" : `${count} processes`, site, stop: () => site.stop() };
}

async function startPooled(run: BenchRun, count: number): Promise<Processes> {
  const place = await run.databases.create(DATABASE);
  const pgbouncer = await startPgBouncer(place.url, { connections: CONNECTIONS });
  const env = { WEB_PROCESSES: String(count), DATABASE_URL: pgbouncer.url };
  const site = await BenchSite.start(run.databases, DATABASE, { people: run.peopleNeeded, env });
  const stop = async () => {
    await site.stop();
    await pgbouncer.stop();
    await place.drop();
  };
  return { name: `${count} processes through pgbouncer`, site, stop };
}

async function compare(run: BenchRun, all: Processes[]): Promise<Figure[]> {
  const logIn = ({ site }: Processes, seconds: number) => site.logIns({ clients: CLIENTS, seconds, browsers: "known" });
  for (const one of all) await logIn(one, run.warmUpSeconds);
  const rounds = await run.rounds(async () => {
    const outcomes: Measured[] = [];
    for (const one of all) outcomes.push(await logIn(one, run.seconds));
    return outcomes;
  });
  const alone = rounds.map(([first]) => perSecond(first as Measured));
  return all.map(({ name, site }, index): Figure => {
    const outcomes = rounds.map((round) => round[index] as Measured);
    const values = outcomes.map(perSecond);
    const each = (what: "siteMilliseconds" | "postgresMilliseconds") =>
      spreadOf(outcomes.map((outcome) => outcome[what] / outcome.done)).median;
    return {
      row: "processes",
      database: DATABASE,
      what: `login, known browser, ${CLIENTS} clients, ${name}`,
      unit: "a second",
      value: spreadOf(values),
      ratio: index === 0 ? undefined : { to: "one process", value: spreadOf(ratios(values, alone)) },
      serverMilliseconds: each("siteMilliseconds"),
      loadMilliseconds: loadOf(outcomes),
      failures: failuresOf(outcomes),
      note: `PostgreSQL took ${each("postgresMilliseconds").toFixed(1)} ms more; ${Math.round(heldByAll(site.site.pid) / MEGABYTE)} MB afterwards`,
    };
  });
}

type Work = { transactions: number; rowsRead: number; rowsWritten: number; walBytes: number };

async function work(run: BenchRun, { site }: Processes): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const browsers of ["known", "new"] as const) {
    const rounds = await run.rounds(() => workOfLogins(run, site, browsers));
    const figure = (what: string, unit: string, of: keyof Work): Figure => ({
      row: "processes",
      database: DATABASE,
      what: `${what} a login, ${browsers} browser`,
      unit,
      value: spreadOf(rounds.map((round) => round[of])),
    });
    figures.push(
      figure("transactions, with single statements,", "", "transactions"),
      figure("rows read", "", "rowsRead"),
      figure("rows written", "", "rowsWritten"),
      figure("WAL", "bytes", "walBytes"),
    );
  }
  return figures;
}

/** What the database did for each of a round's logins, with their first page. */
async function workOfLogins(run: BenchRun, site: BenchSite, browsers: "known" | "new"): Promise<Work> {
  await forgetCodes(site.db);
  const before = await readWork(site.db);
  const { target, people } = site;
  const { done } = await site.measure({ kind: "login", target, people, browsers, clients: CLIENTS, seconds: run.seconds });
  const after = await readWork(site.db);
  const each = (of: keyof Work) => (after[of] - before[of]) / done;
  return { transactions: each("transactions"), rowsRead: each("rowsRead"), rowsWritten: each("rowsWritten"), walBytes: each("walBytes") };
}

async function readWork(db: Database): Promise<Work> {
  await sleep(TOLD_AFTER_MILLISECONDS);
  const [row] = await db.$queryRaw<Record<keyof Work, number>[]>`
    SELECT xact_commit::float8 AS "transactions", tup_fetched::float8 AS "rowsRead",
      (tup_inserted + tup_updated + tup_deleted)::float8 AS "rowsWritten", (pg_current_wal_insert_lsn() - '0/0')::float8 AS "walBytes"
    FROM pg_stat_database WHERE datname = current_database()`;
  if (!row) throw new Error("the database has no figures of its own");
  return row;
}
