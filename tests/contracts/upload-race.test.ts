import { expect, test } from "vitest";
import { transaction } from "~/lib/database/transaction";
import { shutOutToken } from "~/tokens/project-tokens";
import { findToken } from "~/tokens/use/find-token";
import { createVerifiedAccount } from "../support/accounts.ts";
import { giveToken } from "../support/api-tokens.ts";
import { onBothDatabases } from "../support/databases.ts";
import { type Distribution, metadataText, sdist, wheel } from "../support/distributions.ts";
import { type ServedApp, serveApp } from "../support/served-app.ts";
import { upload } from "../support/upload-site.ts";

const UPLOADS = 40;

type Work = (site: ServedApp, tokens: string[], name: string) => Promise<void>;

onBothDatabases("uploads at the same moment", (get) => {
  const otherBytes = (name: string, summary: string) =>
    sdist({ name, version: "2.0", metadata: metadataText({ name, version: "2.0", fields: `Summary: ${summary}\n` }) });

  /** The statuses of as many uploads at once, by two accounts that may both upload to the project. */
  async function statusesOf(site: ServedApp, tokens: string[], fileOf: (index: number) => Distribution): Promise<number[]> {
    const sent = Array.from({ length: UPLOADS }, (_, index) => upload(site.origin, tokens[index % tokens.length] ?? "", fileOf(index)));
    return (await Promise.all(sent)).map(({ status }) => status).sort();
  }

  /** A database in which something happens once, right after a table is read: `during` says where and what, and gives what came of it. */
  function watchedDatabase() {
    let watched: { tables: PropertyKey[]; work: () => Promise<void> } | null = null;
    const tableOf = (real: object, name: PropertyKey) => {
      const findUnique = async (query: unknown) => {
        const found = await Reflect.apply(Reflect.get(real, "findUnique"), real, [query]);
        if (!watched?.tables.includes(name)) return found;
        const { work } = watched;
        watched = null;
        await work();
        return found;
      };
      return new Proxy(real, { get: (target, key) => (key === "findUnique" ? findUnique : Reflect.get(target, key)) });
    };
    const { db, ...rest } = get();
    const watchedDb = new Proxy(db, {
      get: (target, name) => {
        const found = Reflect.get(target, name);
        return name === "project" || name === "releaseFile" || name === "usedFilename" ? tableOf(found, name) : found;
      },
    });
    const during = <T>(tables: PropertyKey[], work: () => Promise<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        watched = { tables, work: () => work().then(resolve, reject) };
      });
    return { database: { ...rest, db: watchedDb }, during };
  }

  async function withSite(work: Work, name: string, database = get()) {
    const site = await serveApp(database);
    try {
      const { context } = site;
      const tokens: string[] = [];
      const accounts: string[] = [];
      for (let count = 0; count < 2; count++) {
        const { accountId } = await createVerifiedAccount(context);
        accounts.push(accountId);
        tokens.push((await giveToken(context, { accountId })).token);
      }
      expect((await upload(site.origin, tokens[0] ?? "", sdist({ name }))).status).toBe(200);
      const { id: projectId } = await context.db.project.findUniqueOrThrow({ where: { nameKey: name } });
      await context.db.projectMember.create({
        data: { projectId, accountId: accounts[1] ?? "", role: "maintainer", createdAt: new Date() },
      });
      await work(site, tokens, name);
    } finally {
      await site.stop();
    }
  }

  test("of one file are all taken, and it stands there once", () =>
    withSite(async (site, tokens, name) => {
      const file = sdist({ name, version: "2.0" });
      expect(new Set(await statusesOf(site, tokens, () => file))).toEqual(new Set([200]));
      const rows = await site.context.db.releaseFile.findMany({ where: { filename: file.filename } });
      expect(rows).toHaveLength(1);
      const project = await site.context.db.project.findUniqueOrThrow({ where: { nameKey: name } });
      const first = await site.context.db.releaseFile.findFirstOrThrow({ where: { release: { projectId: project.id, versionKey: "1" } } });
      expect(project.storedBytes).toBe(first.size + BigInt(file.bytes.length));
    }, "race-one-u"));

  test("of one name with other bytes are refused but one", () =>
    withSite(async (site, tokens, name) => {
      const statuses = await statusesOf(site, tokens, (index) => otherBytes(name, `${index}`));
      expect(statuses).toEqual([200, ...Array(UPLOADS - 1).fill(400)]);
    }, "race-name-u"));

  test("of a name that another one takes while it is judged are told that the file is there", async () => {
    const { database, during } = watchedDatabase();
    const work: Work = async (site, [first = "", second = ""], name) => {
      const send = (token: string, summary: string) => upload(site.origin, token, otherBytes(name, summary));
      const published = during(["releaseFile", "usedFilename"], () => send(first, "first"));
      expect(await send(second, "second")).toMatchObject({ status: 400, reason: expect.stringMatching(/^File already exists/) });
      expect(await published).toMatchObject({ status: 200 });
    };
    await withSite(work, "race-judged-u", database);
  });

  test("of a first file that another one publishes while it is judged are taken", async () => {
    const { database, during } = watchedDatabase();
    const work: Work = async (site, [token = ""]) => {
      const file = sdist({ name: "race-first-u" });
      const published = during(["project"], () => upload(site.origin, token, file));
      expect(await upload(site.origin, token, file)).toMatchObject({ status: 200 });
      expect(await published).toMatchObject({ status: 200 });
    };
    await withSite(work, "race-other-u", database);
  });

  test("whose token an owner shuts out while they come are refused", async () => {
    const { database, during } = watchedDatabase();
    const work: Work = async (site, [token = ""], name) => {
      const { id: projectId } = await site.context.db.project.findUniqueOrThrow({ where: { nameKey: name } });
      const found = await findToken(site.context, { token });
      if (found.kind !== "found") throw new Error(found.reason);
      const { id, accountId } = found.token;
      const out = { id, projectId, projectName: name, accountIds: [accountId] };
      // Its rights have been looked at once by then.
      const shutOut = during(["releaseFile"], () => transaction(site.context, (context) => shutOutToken(context, out)));
      expect(await upload(site.origin, token, sdist({ name, version: "3.0" }))).toMatchObject({ status: 403 });
      expect(await shutOut).toMatchObject({ accountId });
      expect(await site.context.db.releaseFile.count({ where: { release: { projectId } } })).toBe(1);
    };
    await withSite(work, "race-out-u", database);
  });

  test("of two files of a new project by a token for those that it creates are both taken", async () => {
    const { database, during } = watchedDatabase();
    const work: Work = async (site) => {
      const { accountId } = await createVerifiedAccount(site.context);
      const { token } = await giveToken(site.context, { accountId, projects: [], mayCreate: true });
      const name = "race-cover-u";
      const first = during(["project"], () => upload(site.origin, token, wheel({ name })));
      expect(await upload(site.origin, token, sdist({ name }))).toMatchObject({ status: 200 });
      expect(await first).toMatchObject({ status: 200 });
    };
    await withSite(work, "race-covered-u", database);
  });

  test("case 27: that each create the same project create it once", async () => {
    const site = await serveApp(get());
    try {
      const tokens: string[] = [];
      for (let count = 0; count < 4; count++) tokens.push((await giveToken(site.context, await createVerifiedAccount(site.context))).token);
      const name = "race-new-u";
      const answers = await Promise.all(tokens.map((token, index) => upload(site.origin, token, sdist({ name, version: `1.${index}` }))));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 403, 403, 403]);
      expect(await site.context.db.release.count({ where: { project: { nameKey: name } } })).toBe(1);
    } finally {
      await site.stop();
    }
  });

  test("with a token of one use are refused but one", async () => {
    const site = await serveApp(get());
    try {
      const { accountId } = await createVerifiedAccount(site.context);
      const { token } = await giveToken(site.context, { accountId, usesLeft: 1 });
      const files = Array.from({ length: 6 }, (_, index) => sdist({ name: `race-use${index}u` }));
      const answers = await Promise.all(files.map((file) => upload(site.origin, token, file)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(5).fill(403)]);
    } finally {
      await site.stop();
    }
  });
});
