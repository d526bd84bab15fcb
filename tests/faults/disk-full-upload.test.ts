import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { sweepUnreferred } from "~/files/upload/sweep";
import { DAY } from "~/lib/clock";
import { folderStorage } from "~/outside/storage-folder";
import { type Distribution, largeWheel } from "../support/distributions.ts";
import { SmallDisk } from "../support/faults/full-disk.ts";
import { createdToken } from "../support/http-tokens.ts";
import { logIn, newName, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { createTestContext } from "../support/test-context.ts";
import { upload } from "../support/upload-site.ts";

const SIZE = 4 * 1024 * 1024;
const TIMEOUT = 5 * 60_000;

/** The files below a folder, by their paths. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

test(
  "an upload that finds the disk full is answered 503 and leaves nothing, and the same upload succeeds once there is room",
  async ({ task }) => {
    const disk = new SmallDisk("24m");
    const storage = join(disk.folder, "storage");
    const site = await Site.start({ STORAGE: storage });
    onTestFinished(() => site.stop());
    const db = site.openDatabase();
    onTestFinished(() => db.$disconnect());
    const person = await registerVerified(site);
    await logIn(person);
    const token = await createdToken(person.visitor, { "may-create": "yes" });
    const rows = async () => [
      await db.project.count(),
      await db.release.count(),
      await db.releaseFile.count(),
      await db.usedFilename.count(),
    ];
    async function expectRefused(file: Distribution) {
      const refused = await upload(site.address, token, file);
      expect([refused.status, refused.headers["retry-after"]]).toEqual([503, expect.stringMatching(/^\d+$/)]);
      expect(refused.body).toContain("Nothing was published");
      expect(await rows()).toEqual([0, 0, 0, 0]);
      expect(filesIn(join(storage, "incoming"))).toEqual([]);
    }

    // In the middle of the file; and with room for the file, but none for the METADATA beside it.
    const [first, second] = [0, 1].map(() => largeWheel({ bytes: SIZE, name: `full_${newName()}` })) as [Distribution, Distribution];
    disk.fill();
    await expectRefused(first);
    disk.free();
    disk.fill({ but: SIZE / 2 });
    await expectRefused(first);
    disk.free();
    expect(filesIn(storage)).toEqual([]);
    disk.fill({ but: second.bytes.length });
    await expectRefused(second);
    expect(filesIn(storage)).toHaveLength(1);
    disk.free();

    expect((await upload(site.address, token, first)).status).toBe(200);
    expect(await rows()).toEqual([1, 1, 1, 1]);
    // The bytes of the second, which no file refers to, go with the sweep; those of the first stay.
    const context = createTestContext(db);
    context.clock.advance(Date.now() - context.clock.now().getTime() + 2 * DAY);
    expect(await sweepUnreferred({ ...context, storage: folderStorage(storage) }, { most: 100 })).toBe(2);
    expect(filesIn(storage)).toHaveLength(2);
    expect(await db.storedFile.count()).toBe(2);
    expect((await upload(site.address, token, second)).status).toBe(200);
    expect(filesIn(storage)).toHaveLength(4);
    const [acknowledged, found] = [2, await db.releaseFile.count()];
    task.meta.fault = { fault: "disk full for an upload", database: "sqlite", acknowledged, found, lost: acknowledged - found };
    expect(found).toBe(acknowledged);
    expect(site.faults.filter((line) => !line.includes("upload not done"))).toEqual([]);
  },
  TIMEOUT,
);
