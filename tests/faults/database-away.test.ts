import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDatabase } from "~/lib/database/open";
import { expectMails } from "../support/expect-mails.ts";
import { expectWhole } from "../support/expect-whole.ts";
import { noteFault } from "../support/faults/fault-row.ts";
import { expectNoBug, type Stage, setStage } from "../support/faults/stage.ts";
import { PASSWORD } from "../support/people.ts";
import { type Postgres, startPostgres } from "../support/postgres.ts";

const AWAY_MILLISECONDS = 20_000;
const CUTS = 60;
const NAME = "gatehouse";
const TIMEOUT = 10 * 60_000;

let postgres: Postgres;
let stage: Stage;
beforeEach(async () => {
  postgres = await startPostgres();
  const admin = openDatabase(`${postgres.url}/postgres`);
  await admin.$executeRawUnsafe(`CREATE DATABASE ${NAME}`);
  await admin.$disconnect();
  stage = await setStage("postgresql", { DATABASE_URL: `${postgres.url}/${NAME}` });
});
afterEach(async () => {
  await stage?.close();
  await postgres?.stop();
});

test(
  "while PostgreSQL is away for 20 seconds the site says when to come again, and afterwards goes on by itself",
  async ({ task }) => {
    const { site, db, ledger } = stage;
    const load = stage.load();
    await load.acknowledged(10);
    await postgres.halt();
    const back = sleep(AWAY_MILLISECONDS);
    const visitor = site.visitor();
    for (let look = 0; look < 5; look++) {
      const refused = await visitor.send("/login", { login: "somebody", password: PASSWORD });
      expect([refused.status, refused.headers.get("Retry-After")]).toEqual([503, expect.stringMatching(/^\d+$/)]);
      expect((await fetch(`${site.origin}/readyz`)).status).toBe(503);
      expect((await fetch(`${site.origin}/healthz`)).status).toBe(200);
      expect((await visitor.open("/login")).status).toBe(200);
    }
    await back;
    await postgres.run();
    await load.acknowledged(10);
    expect((await fetch(`${site.origin}/readyz`)).status).toBe(200);
    await load.stop();
    expect(load.withoutRetryAfter).toBe(0);
    expectNoBug(site);
    await expectWhole(db, site);
    await expectMails(site, db, { atLeastOnce: true });
    await noteFault(task, { fault: "database away for 20 s", database: "postgresql", ledger, atLeast: 20 });
  },
  TIMEOUT,
);

test(
  "connections that are cut under load cost their requests, and nothing that was acknowledged",
  async ({ task }) => {
    const { site, db, ledger } = stage;
    const admin = openDatabase(`${postgres.url}/postgres`);
    const load = stage.load();
    let cut = 0;
    for (let round = 0; round < CUTS; round++) {
      await sleep(Math.random() * 400);
      const [row] = await admin.$queryRawUnsafe<{ cut: bigint }[]>(
        `SELECT count(pg_terminate_backend("pid")) AS "cut" FROM pg_stat_activity WHERE "datname" = '${NAME}'`,
      );
      cut += Number(row?.cut);
    }
    await load.acknowledged(10);
    await load.stop();
    await admin.$disconnect();
    expect(cut).toBeGreaterThan(CUTS / 4);
    expect(load.withoutRetryAfter).toBe(0);
    expectNoBug(site);
    await expectWhole(db, site);
    await expectMails(site, db, { atLeastOnce: true });
    await noteFault(task, { fault: `connections cut ${CUTS} times`, database: "postgresql", ledger, atLeast: 10 });
  },
  TIMEOUT,
);
