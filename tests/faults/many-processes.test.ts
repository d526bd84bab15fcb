import { describe, expect, test } from "vitest";
import { databaseKinds } from "../support/database-kinds.ts";
import { createEmptyDatabase } from "../support/databases.ts";
import { expectMails } from "../support/expect-mails.ts";
import { expectWhole } from "../support/expect-whole.ts";
import { noteFault } from "../support/faults/fault-row.ts";
import { Ledger } from "../support/faults/ledger.ts";
import { expectNoBug, SECRET_KEYS, setStage } from "../support/faults/stage.ts";
import { Site } from "../support/site.ts";
import { isAcknowledged, stepsOn } from "../support/steps.ts";

const STARTS = 10;
const STEPS = 60;
const TIMEOUT = 10 * 60_000;

describe.each(databaseKinds)("on %s", (kind) => {
  test(
    "two processes on one database under load lose nothing, and send each mail once",
    async ({ task }) => {
      const stage = await setStage(kind);
      const { site, db, ledger } = stage;
      const twin = await site.twin();
      const loads = [stage.load(), stage.load({ at: twin })];
      await loads[0]?.acknowledged(STEPS);
      await Promise.all(loads.map((load) => load.stop()));
      expect(loads.map(({ withoutRetryAfter }) => withoutRetryAfter)).toEqual([0, 0]);
      expectNoBug(site, twin);
      await expectWhole(db, site);
      await expectMails(site, db, { release: false });
      await noteFault(task, { fault: "two processes", database: kind, ledger, atLeast: STEPS });
      await twin.stop();
      await stage.close();
    },
    TIMEOUT,
  );

  test(
    `${STARTS} processes that start at once on an empty database all serve, and what one acknowledges is there for all`,
    async ({ task }) => {
      const database = await createEmptyDatabase(kind);
      const sites = await Promise.all(Array.from({ length: STARTS }, () => Site.start({ DATABASE_URL: database.url, SECRET_KEYS })));
      const ledger = new Ledger();
      for (const site of sites) {
        const attempt = await stepsOn(site, database.db).registration();
        expect(isAcknowledged(attempt, await attempt.send())).toBe(true);
        ledger.note("registration", attempt);
      }
      expectNoBug(...sites);
      await expectWhole(database.db, sites[0] as Site);
      await noteFault(task, { fault: `${STARTS} starts at once`, database: kind, ledger, atLeast: STARTS });
      for (const site of sites) await site.stop();
      await database.close();
    },
    TIMEOUT,
  );
});
