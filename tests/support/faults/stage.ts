import { expect } from "vitest";
import type { Database, DatabaseKind } from "~/lib/database/open";
import { createTestDatabase } from "../databases.ts";
import { Site } from "../site.ts";
import { type StepName, stepsOn } from "../steps.ts";
import { Ledger } from "./ledger.ts";
import { Load } from "./load.ts";

/** The built site on a database, what it acknowledges, and people to put under way. */
export type Stage = {
  site: Site;
  db: Database;
  ledger: Ledger;
  /** Puts people under way, who take these steps in any order; by default all. */
  load(options?: { steps?: StepName[]; people?: number; at?: Site }): Load;
  close(): Promise<void>;
};

/** The keys of every site that is started here. */
export const SECRET_KEYS = `test:${Buffer.alloc(32, 7).toString("base64")}`;

/** @param env set on top of what the site has by default; a `DATABASE_URL` of the test's own is left to the test */
export async function setStage(kind: DatabaseKind, env: Record<string, string> = {}): Promise<Stage> {
  const database = env.DATABASE_URL ? null : await createTestDatabase(kind);
  const site = await Site.start({ SECRET_KEYS, TRUST_PROXY: "1", ...(database && { DATABASE_URL: database.url }), ...env });
  // A process that is killed gives no try back: people from one network would soon be refused for the tries of all.
  site.isAskedFromEverywhere = true;
  const db = site.openDatabase();
  const ledger = new Ledger();
  return {
    site,
    db,
    ledger,
    load({ steps: names, people, at = site } = {}) {
      const steps = stepsOn(at, db);
      const chosen = names ? Object.fromEntries(names.map((name) => [name, steps[name]])) : steps;
      return new Load(chosen, ledger, { people });
    },
    async close() {
      await db.$disconnect();
      await site.stop();
      await database?.close();
    },
  };
}

/** Holds that no request met a fault of ours. What a worker could not do, it tries again. */
export function expectNoBug(...sites: Site[]): void {
  const faults = sites.flatMap((site) => site.faults.filter((line) => !line.includes('"worker"')));
  expect(faults.slice(0, 5)).toEqual([]);
}
