import type { Settings } from "~/lib/context";
import type { DatabaseKind } from "~/lib/database/open";
import { hashToken, newId, systemRandom } from "~/lib/random";
import { makeToken } from "~/tokens/use/format";
import type { BenchRun, Row } from "../bench-run.ts";
import type { Request } from "../load/jobs.ts";
import { perSecond } from "../load/process.ts";
import type { BenchSite } from "../places/bench-site.ts";
import { failuresOf, loadOf } from "../report/failures.ts";
import { type Figure, ratios, spreadOf } from "../report/figures.ts";
import { siteFor } from "./pages.ts";

const CLIENTS = 4;

/** How often a second an API token is looked up and taken, against the answer of /healthz, which asks nobody. */
export const tokens: Row = {
  about: "checks of an API token",
  measure: (run) => run.onEach((kind) => measure(run, kind)),
};

async function measure(run: BenchRun, kind: DatabaseKind): Promise<Figure[]> {
  const site = await run.site(kind);
  const token = await createToken(site);
  // The token is good, and what is asked for is not: it is checked, and nothing is written.
  const check: Request = {
    path: "/tokens/narrow",
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    body: JSON.stringify({ nothing: true }),
    status: 400,
  };
  const send = (request: Request, seconds = run.seconds) =>
    site.measure({ kind: "request", target: site.target, request, clients: CLIENTS, seconds });
  await send(check, run.warmUpSeconds);
  const samples = await run.rounds(async () => ({ bare: await send({ path: "/healthz" }), check: await send(check) }));
  const checks = samples.map(({ check }) => check);
  const values = checks.map(perSecond);
  const ratio = {
    to: "/healthz",
    value: spreadOf(
      ratios(
        values,
        samples.map(({ bare }) => perSecond(bare)),
      ),
    ),
  };
  const failures = failuresOf(checks);
  const common = { row: "tokens", database: kind, unit: "a second", loadMilliseconds: loadOf(checks), failures };
  return [{ ...common, what: "check of an API token", value: spreadOf(values), ratio, serverMilliseconds: siteFor(checks) }];
}

/** A token of somebody by its row alone, for every project and new ones. */
export async function createToken(bench: BenchSite): Promise<string> {
  const token = makeToken({ random: systemRandom, settings: { origin: bench.site.origin } as Settings }, "p");
  const { accountId } = bench.person();
  const data = { id: newId(systemRandom), accountId, kind: "p", tokenHash: hashToken(token), label: "bench", createdAt: new Date() };
  await bench.db.apiToken.create({ data: { ...data, allProjects: true, mayCreate: true } });
  return token;
}
