import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { Database } from "~/lib/database/open";
import { fileKey } from "~/lib/storage";
import { databaseKinds } from "../support/database-kinds.ts";
import { createEmptyDatabase } from "../support/databases.ts";
import { metadataText, sdist, wheel } from "../support/distributions.ts";
import { createdToken } from "../support/http-tokens.ts";
import { logIn, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { upload } from "../support/upload-site.ts";

/** So many uploads at once, over two processes. */
const UPLOADS = 100;
/** How often the process is killed while uploads come. */
const KILLS = 5;
/** Each kill is a start too, which takes long where much else runs. */
const TIMEOUT = 300_000;

describe.each(databaseKinds)("uploads on %s", (kind) => {
  /** A site with one more process of it, and the token of someone who may create projects. */
  async function withSite(work: (parts: { site: Site; db: Database; token: string }) => Promise<void>) {
    const database = await createEmptyDatabase(kind);
    const site = await Site.start({ DATABASE_URL: database.url });
    const db = site.openDatabase();
    try {
      const person = await registerVerified(site);
      await logIn(person);
      await work({ site, db, token: await createdToken(person.visitor, { "may-create": "on" }) });
    } finally {
      await db.$disconnect();
      await site.stop();
      await database.close();
    }
  }

  test(
    "a hundred of one file by two processes are all taken, and of one name with other bytes one",
    async () => {
      await withSite(async ({ site, db, token }) => {
        const twin = await site.twin();
        const origins = [site.address, twin.address];
        const all = (fileOf: (index: number) => ReturnType<typeof sdist>) =>
          Promise.all(Array.from({ length: UPLOADS }, (_, index) => upload(origins[index % 2] ?? "", token, fileOf(index))));

        const same = sdist({ name: "demo" });
        expect(new Set((await all(() => same)).map(({ status }) => status))).toEqual(new Set([200]));
        expect(await db.releaseFile.count()).toBe(1);

        const named = (index: number) =>
          sdist({ name: "demo", version: "2.0", metadata: metadataText({ name: "demo", version: "2.0", fields: `Summary: ${index}\n` }) });
        const answers = await all(named);
        expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
        const others = answers.filter(({ status }) => status !== 200);
        expect(new Set(others.map(({ status, reason }) => `${status} ${reason.slice(0, 19)}`))).toEqual(
          new Set(["400 File already exists"]),
        );
        expect(await db.releaseFile.count()).toBe(2);
        await twin.stop();
      });
    },
    TIMEOUT,
  );

  test(
    "a process that is killed while they come publishes each whole or not at all, and they can be sent again",
    async () => {
      await withSite(async ({ site, db, token }) => {
        const files = Array.from({ length: KILLS * 4 }, (_, index) => (index % 2 ? wheel : sdist)({ name: `killed-m${index}m` }));
        const acknowledged = new Set<string>();
        for (let kill = 0; kill < KILLS; kill++) {
          const sent = files.slice(kill * 4, kill * 4 + 4).map(async (file) => {
            const answer = await upload(site.address, token, file).catch(() => null);
            if (answer?.status === 200) acknowledged.add(file.filename);
          });
          await sleep(Math.random() * 400);
          await site.kill("SIGKILL");
          await Promise.all(sent);
          await site.run();
        }
        const rows = await db.releaseFile.findMany({ include: { release: { include: { project: true } } } });
        expect([...acknowledged].filter((filename) => !rows.some((row) => row.filename === filename))).toEqual([]);
        for (const { sha256, metadataSha256, size, release } of rows) {
          for (const digest of [sha256, metadataSha256])
            if (digest) expect(existsSync(join(site.dataDir, "storage", fileKey(digest)))).toBe(true);
          expect(release.project.storedBytes).toBe(size);
        }
        expect(await db.usedFilename.count()).toBe(rows.length);
        expect(await db.project.count()).toBe(rows.length);

        for (const file of files) expect((await upload(site.address, token, file)).status).toBe(200);
        expect(await db.releaseFile.count()).toBe(files.length);
        // What was being received is left for the sweep, and nothing that came afterwards.
        expect(readdirSync(join(site.dataDir, "storage", "incoming")).length).toBeLessThanOrEqual(KILLS * 4);
      });
    },
    TIMEOUT,
  );
});
