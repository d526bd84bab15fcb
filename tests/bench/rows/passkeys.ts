import type { DatabaseKind } from "~/lib/database/open";
import type { BenchRun, Row } from "../bench-run.ts";
import { perSecond } from "../load/process.ts";
import { createPeople } from "../places/people.ts";
import { failuresOf, loadOf } from "../report/failures.ts";
import { type Figure, spreadOf } from "../report/figures.ts";
import { siteFor } from "./pages.ts";

const CLIENTS = 6;

/** Whole sign-ins by passkey: the page, its options, the answer, the first page. */
export const passkeys: Row = {
  about: "whole sign-ins by passkey",
  measure: (run) => run.onEach((kind) => measure(run, kind)),
};

async function measure(run: BenchRun, kind: DatabaseKind): Promise<Figure[]> {
  const site = await run.site(kind);
  const samples = await run.rounds(async (round) => {
    // A new factor ends their other sessions, and is what their next login asks for: nobody else is measured with them.
    const people = await createPeople(site.db, site.site.keys, CLIENTS, `passkeys${round}x`);
    const bare = await site.measure({ kind: "hash", clients: CLIENTS, seconds: run.seconds });
    const signIns = await site.measure({ kind: "passkey", target: site.target, people, clients: CLIENTS, seconds: run.seconds });
    return { bare: perSecond(bare), signIns };
  });
  const outcomes = samples.map(({ signIns }) => signIns);
  const values = outcomes.map(perSecond);
  return [
    {
      row: "passkeys",
      database: kind,
      what: "sign-in by passkey",
      unit: "a second",
      value: spreadOf(values),
      ratio: { to: "bare hashes", value: spreadOf(values.map((value, round) => value / (samples[round]?.bare ?? Number.NaN))) },
      serverMilliseconds: siteFor(outcomes),
      loadMilliseconds: loadOf(outcomes),
      failures: failuresOf(outcomes),
      note: "no password, so no hash: the ratio may be above 1",
    },
  ];
}
