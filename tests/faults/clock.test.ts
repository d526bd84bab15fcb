import { describe, test } from "vitest";
import { HOUR } from "~/lib/clock";
import { databaseKinds } from "../support/database-kinds.ts";
import { expectMails } from "../support/expect-mails.ts";
import { expectWhole } from "../support/expect-whole.ts";
import { noteFault } from "../support/faults/fault-row.ts";
import { SiteClock } from "../support/faults/site-clock.ts";
import { expectNoBug, setStage } from "../support/faults/stage.ts";
import type { StepName } from "../support/steps.ts";

/** An app's clock is not stepped with the site's, and sessions may be over before somebody ends them. */
const STEPS: StepName[] = ["registration", "verification", "login", "password change", "adding an address"];
const TIMEOUT = 10 * 60_000;

describe.each(databaseKinds)("on %s", (kind) => {
  test(
    "a clock that is stepped by an hour, back and forth under load, costs nothing that was acknowledged, and each mail is sent once",
    async ({ task }) => {
      const clock = new SiteClock();
      const stage = await setStage(kind, clock.env);
      const { site, db, ledger } = stage;
      const load = stage.load({ steps: STEPS });
      await load.acknowledged(5);
      for (const hours of [-1, 1, 1, -1]) {
        await clock.step(hours * HOUR);
        await load.acknowledged(5);
      }
      await load.stop();
      expectNoBug(site);
      await expectWhole(db, site);
      // What was put off while the clock was ahead is due when it is there again.
      await clock.step(2 * HOUR);
      await expectMails(site, db, { release: false });
      await noteFault(task, { fault: "clock stepped by an hour", database: kind, ledger, atLeast: 25 });
      await stage.close();
      clock.remove();
    },
    TIMEOUT,
  );
});
