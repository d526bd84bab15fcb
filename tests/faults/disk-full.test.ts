import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { type DatabaseKind, openDatabase } from "~/lib/database/open";
import { databaseKinds } from "../support/database-kinds.ts";
import { expectMails } from "../support/expect-mails.ts";
import { expectWhole } from "../support/expect-whole.ts";
import { noteFault } from "../support/faults/fault-row.ts";
import { SmallDisk } from "../support/faults/full-disk.ts";
import { expectNoBug, type Stage, setStage } from "../support/faults/stage.ts";
import { newName, PASSWORD } from "../support/people.ts";
import { type Postgres, startPostgres } from "../support/postgres.ts";

/** A new PostgreSQL takes some 40 MB, half of it for its journal. */
const SIZES = { sqlite: "16m", postgresql: "200m" };
const NAME = "gatehouse";
const TIMEOUT = 10 * 60_000;

type Scene = Stage & { disk: SmallDisk; postgres?: Postgres };

/** The site, with a database on a disk of its own, which takes root to mount. All of it ends with the test, the disk last. */
async function setScene(kind: DatabaseKind): Promise<Scene> {
  const disk = new SmallDisk(SIZES[kind]);
  if (kind === "sqlite") return setStageOn(`file:${join(disk.folder, "gatehouse.db")}`, { disk, kind });

  const postgres = await startPostgres({ disk: disk.folder });
  onTestFinished(() => postgres.stop());
  const admin = openDatabase(`${postgres.url}/postgres`);
  await admin.$executeRawUnsafe(`CREATE DATABASE ${NAME}`);
  await admin.$disconnect();
  return { ...(await setStageOn(`${postgres.url}/${NAME}`, { disk, kind })), postgres };
}

async function setStageOn(url: string, { disk, kind }: { disk: SmallDisk; kind: DatabaseKind }): Promise<Scene> {
  const stage = await setStage(kind, { DATABASE_URL: url });
  onTestFinished(() => stage.close());
  return { ...stage, disk };
}

/** Makes room, and does what an operator's supervisor does: starts PostgreSQL where it has gone down. */
async function makeRoom({ disk, site, postgres }: Scene) {
  disk.free();
  const isReady = async () => {
    if (postgres && !postgres.isRunning) await postgres.run();
    return (await fetch(`${site.origin}/readyz`)).ok;
  };
  await expect.poll(isReady, { timeout: 60_000, interval: 200 }).toBe(true);
}

function register({ site }: Scene) {
  const username = newName();
  return site.visitor().send("/register", { username, email: `${username}@example.org`, password: PASSWORD });
}

/** Holds that what writes is refused with the time to come again, or done, and that a page that does not is there. */
async function expectPatience(scene: Scene) {
  for (let look = 0; look < 5; look++) {
    const refused = await register(scene);
    if (refused.status !== 303) expect([refused.status, refused.headers.get("Retry-After")]).toEqual([503, expect.stringMatching(/^\d+$/)]);
    expect((await scene.site.visitor().open("/login")).status).toBe(200);
  }
}

/** Once there is room again, people go on, and what they were told is true. */
async function expectRecovery({ site, db }: Scene, load: ReturnType<Scene["load"]>) {
  await load.acknowledged(10);
  await load.stop();
  expect(load.withoutRetryAfter).toBe(0);
  expectNoBug(site);
  await expectWhole(db, site);
  // A worker that could not note that it had sent a mail sends it again.
  await expectMails(site, db, { atLeastOnce: true });
}

describe.each(databaseKinds)("on %s", (kind) => {
  test(
    "on a full disk the site says when to come again, keeps what it acknowledged, and goes on by itself when there is room",
    async ({ task }) => {
      const scene = await setScene(kind);
      const load = scene.load();
      await load.acknowledged(10);
      const writeOn = async () => {
        scene.disk.fill();
        return (await register(scene)).status;
      };
      // Journal and tables have room of their own for a while.
      await expect.poll(writeOn, { timeout: 120_000, interval: 50 }).toBe(503);
      await expectPatience(scene);
      await makeRoom(scene);
      await expectRecovery(scene, load);
      await noteFault(task, { fault: "disk full", database: kind, ledger: scene.ledger, atLeast: 20 });
    },
    TIMEOUT,
  );
});

test(
  "a PostgreSQL that finds no room for its journal goes down under load, and when it runs again the site goes on by itself",
  async ({ task }) => {
    const scene = await setScene("postgresql");
    const { postgres } = scene;
    const admin = openDatabase(`${postgres?.url}/postgres`);
    onTestFinished(() => admin.$disconnect());
    const load = scene.load();
    await load.acknowledged(10);
    // Each switch asks for the journal's next file, until there is none and the server gives up.
    const switchOn = async () => {
      scene.disk.fill();
      await admin.$queryRawUnsafe(`SELECT pg_switch_wal()::text`).catch(() => {});
      return postgres?.isRunning;
    };
    await expect.poll(switchOn, { timeout: 120_000, interval: 200 }).toBe(false);
    await expectPatience(scene);
    await makeRoom(scene);
    await expectRecovery(scene, load);
    await noteFault(task, { fault: "no room for the journal", database: "postgresql", ledger: scene.ledger, atLeast: 20 });
  },
  TIMEOUT,
);
