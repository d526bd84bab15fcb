import { createHash, randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { keepHouse } from "~/background.server";
import { holdContent, keepContent, keepReceived } from "~/files/upload/stored-files";
import { sweepUnreferred } from "~/files/upload/sweep";
import { DAY, MINUTE } from "~/lib/clock";
import { fileKey, MissingError } from "~/lib/storage";
import { startProject } from "~/projects/manage/start-project";
import { createVerifiedAccount, type TestAccount } from "../support/accounts.ts";
import { giveToken } from "../support/api-tokens.ts";
import { onBothDatabases } from "../support/databases.ts";
import { sdist, wheel } from "../support/distributions.ts";
import { addTestFile, createPeople, createTestProject } from "../support/projects.ts";
import { serveApp } from "../support/served-app.ts";
import { upload } from "../support/upload-site.ts";

const contentOf = (bytes: Buffer) => ({ bytes, sha256: createHash("sha256").update(bytes).digest("hex") });

onBothDatabases("content in the storage", (get) => {
  const isKept = async (sha256: string) => {
    try {
      await text(await get().storage.read(fileKey(sha256)));
      return true;
    } catch (error) {
      if (error instanceof MissingError) return false;
      throw error;
    }
  };
  const sweep = () => sweepUnreferred(get(), { most: 200 });

  test("that no file refers to is removed after a day, and all else stays", async () => {
    const context = get();
    const site = await serveApp(context);
    const { accountId } = await createVerifiedAccount(context);
    const { token } = await giveToken(site.context, { accountId });
    const files = [sdist({ name: "swept-t" }), wheel({ name: "swept-t" })];
    for (const file of files) expect((await upload(site.origin, token, file)).status).toBe(200);
    await site.stop();
    const left = contentOf(randomBytes(100));
    await keepContent(context, left);

    context.clock.advance(DAY - MINUTE);
    expect([await sweep(), await isKept(left.sha256)]).toEqual([0, true]);
    context.clock.advance(2 * MINUTE);
    await keepHouse(context);
    expect([await isKept(left.sha256), await context.db.storedFile.count({ where: { sha256: left.sha256 } })]).toEqual([false, 0]);
    const [row] = await context.db.releaseFile.findMany({ where: { filetype: "bdist_wheel" } });
    const all = [...files.map(({ sha256 }) => sha256), row?.metadataSha256 ?? ""];
    expect(await Promise.all(all.map(isKept))).toEqual([true, true, true]);

    // Of a deleted file the content goes, METADATA too.
    await context.db.releaseFile.deleteMany({ where: { filename: files[1]?.filename ?? "" } });
    await sweep();
    expect(await Promise.all(all.map(isKept))).toEqual([true, false, false]);
  });

  test("of a file whose project cannot be created is not kept at all", async () => {
    const site = await serveApp(get());
    const { context } = site;
    const [ada, eve] = (await createPeople(context, 2)) as [TestAccount, TestAccount];
    const { name } = await createTestProject(context, ada, { name: "swept-name" });
    const gone = await createTestProject(context, ada, { name: "swept-gone" });
    await context.db.project.update({ where: { id: gone.id }, data: { deletedAt: context.clock.now() } });
    const { token } = await giveToken(context, eve);
    const refusalOf = async (project: string) => {
      const { status, body } = await upload(site.origin, token, sdist({ name: project }));
      return [status, body];
    };
    const before = await context.db.storedFile.count();
    expect(await refusalOf("swept-na-me")).toEqual([400, expect.stringContaining(name)]);
    expect(await refusalOf(gone.name)).toEqual([400, expect.stringContaining("reserved for its owners")]);
    for (let count = 0; count < 30; count++) await startProject(context, { ...eve, name: `swept-own${count}s` });
    expect(await refusalOf("swept-more")).toEqual([429, expect.stringContaining("as many projects as it can")]);
    expect(await context.db.storedFile.count()).toBe(before);
    await site.stop();
  });

  test("that a file refers to since the sweep began stays, whatever the clock says", async () => {
    const context = get();
    const [ada] = (await createPeople(context, 1)) as [TestAccount];
    const project = await createTestProject(context, ada, { name: "swept-since" });
    const content = contentOf(randomBytes(100));
    await keepContent(context, content);
    context.clock.advance(2 * DAY);
    let isFirst = true;
    // Right after the sweep looked for files with this content there is one.
    const releaseFile = new Proxy(context.db.releaseFile, {
      get: (target, name) =>
        name === "findMany" && isFirst
          ? async (query: Parameters<typeof target.findMany>[0]) => {
              isFirst = false;
              const found = await target.findMany(query);
              const id = await addTestFile(context, project, { filename: "swept_since-1.0.tar.gz" });
              await target.update({ where: { id }, data: { sha256: content.sha256 } });
              return found;
            }
          : Reflect.get(target, name),
    });
    const db = new Proxy(context.db, { get: (target, name) => (name === "releaseFile" ? releaseFile : Reflect.get(target, name)) });
    await sweepUnreferred({ ...context, db }, { most: 200 });
    expect([isFirst, await isKept(content.sha256)]).toEqual([false, true]);
    await holdContent(context, [content.sha256]);
  });

  test("that is kept again stays for another day", async () => {
    const context = get();
    const content = contentOf(randomBytes(100));
    await keepContent(context, content);
    context.clock.advance(2 * DAY);
    const path = await context.storage.newPath();
    writeFileSync(path, content.bytes);
    await keepReceived(context, { path, sha256: content.sha256, size: 100, md5: "", blake2: "" });
    expect([await sweep(), await isKept(content.sha256)]).toEqual([0, true]);
  });

  test("is not published while it is being removed", async () => {
    const context = get();
    const { sha256, bytes } = contentOf(randomBytes(100));
    await keepContent(context, { sha256, bytes });
    await holdContent(context, [sha256]);
    await context.db.storedFile.update({ where: { sha256 }, data: { leavingAt: context.clock.now() } });
    await expect(holdContent(context, [sha256])).rejects.toThrow("being removed");
    // It is kept again as soon as it is gone.
    setTimeout(() => void context.db.storedFile.delete({ where: { sha256 } }).then(), 300);
    await keepContent(context, { sha256, bytes });
    await holdContent(context, [sha256]);
  });

  test("whose removal a killed process has begun is removed by the next", async () => {
    const context = get();
    const { sha256, bytes } = contentOf(randomBytes(100));
    await keepContent(context, { sha256, bytes });
    await context.db.storedFile.update({ where: { sha256 }, data: { leavingAt: context.clock.now() } });
    expect(await sweep()).toBe(0);
    context.clock.advance(11 * MINUTE);
    expect([await sweep(), await isKept(sha256)]).toEqual([1, false]);
  });
});
