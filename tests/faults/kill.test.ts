import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { databaseKinds } from "../support/database-kinds.ts";
import { expectMails } from "../support/expect-mails.ts";
import { expectWhole } from "../support/expect-whole.ts";
import { noteFault } from "../support/faults/fault-row.ts";
import { expectNoBug, setStage } from "../support/faults/stage.ts";
import { logIn, registerVerified } from "../support/people.ts";
import { crash } from "../support/steps.ts";

/** How often the process is killed on each database; `FAULT_KILLS` for a shorter look. */
const KILLS = Number(process.env.FAULT_KILLS ?? 100);
/** Time enough for people to be at every point of their steps. */
const LONGEST_LIFE_MILLISECONDS = 2500;
/** Of so many lives one goes on until something was acknowledged in it. */
const LIVES_WITHOUT_END = 4;
const TIMEOUT = 60 * 60_000;

describe.each(databaseKinds)("on %s", (kind) => {
  test(
    `a process that is killed ${KILLS} times under load loses nothing that it acknowledged, and each mail is sent at least once`,
    async ({ task }) => {
      const stage = await setStage(kind);
      const { site, db, ledger } = stage;
      const witness = await registerVerified(site);
      await logIn(witness);
      const load = stage.load();
      for (let kill = 0; kill < KILLS; kill++) {
        // On a slow machine nobody would get to the end of a step between two kills.
        if (kill % LIVES_WITHOUT_END === 0) await load.acknowledged(1);
        await sleep(Math.random() * LONGEST_LIFE_MILLISECONDS);
        await crash(site, db);
      }
      await load.stop();
      expect(load.answers.none).toBeGreaterThan(0);
      expectNoBug(site);
      await expectWhole(db, site);
      await expectMails(site, db, { atLeastOnce: true });
      await witness.visitor.open("/account");
      expect(witness.visitor.page.path).toBe("/account");
      await noteFault(task, { fault: `${KILLS} times SIGKILL`, database: kind, ledger, atLeast: KILLS / LIVES_WITHOUT_END });
      await stage.close();
    },
    TIMEOUT,
  );
});
