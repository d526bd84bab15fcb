import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { approveFiles, rejectFiles } from "~/files/approval/decide-waiting";
import { listWaiting } from "~/files/approval/waiting";
import { deleteProject } from "~/files/releases/delete";
import { type Database, openDatabase } from "~/lib/database/open";
import { writeFor } from "~/lib/write-for";
import { createProject } from "~/projects/manage/create-project";
import type { TestAccount } from "../support/accounts.ts";
import { giveToken } from "../support/api-tokens.ts";
import { databaseKinds } from "../support/database-kinds.ts";
import { createTestDatabase, type TestDatabase } from "../support/databases.ts";
import { wheel } from "../support/distributions.ts";
import { createGuarded } from "../support/guarded-project.ts";
import { newName } from "../support/people.ts";
import { addTestFile, createPeople, createTestProject } from "../support/projects.ts";
import { serveApp } from "../support/served-app.ts";
import { createTestContext, type TestContext } from "../support/test-context.ts";
import { upload } from "../support/upload-site.ts";

const ROUNDS = 8;

describe.each(databaseKinds)("two at once at a release, each with a connection of their own, on %s", (kind) => {
  let database: TestDatabase;
  let second: Database;
  let one: TestContext;
  let two: TestContext;
  let people: TestAccount[];

  beforeAll(async () => {
    database = await createTestDatabase(kind);
    second = openDatabase(database.url);
    one = createTestContext(database.db);
    two = { ...one, db: second };
    people = await createPeople(one, 2);
  });
  afterAll(async () => {
    await second.$disconnect();
    await database.close();
  });

  const pair = () => people as [TestAccount, TestAccount];

  test("a name that two people take, or two names that look alike, is one project's", async () => {
    const [ada, grace] = pair();
    const take = (context: TestContext, { accountId, username }: TestAccount, name: string) =>
      writeFor(context, accountId, (context) => createProject(context, { name, accountId, member: username }));
    for (let round = 0; round < ROUNDS; round++) {
      const name = `il-${newName()}`;
      const other = round % 2 ? name.replace("il", "I1") : name.toUpperCase();
      const results = await Promise.all([take(one, ada, name), take(two, grace, other)]);
      expect(results.map(({ kind }) => kind).sort()).toEqual(["created", round % 2 ? "looks-like" : "taken"]);
      const [winner] = results.flatMap((result) => (result.kind === "created" ? [result.id] : []));
      expect(await one.db.projectMember.count({ where: { projectId: winner ?? "" } })).toBe(1);
    }
  });

  test("files that wait are decided about once, whether both approve, or one rejects", async () => {
    const { project, asOwner, asOwnerOn, acting } = await createGuarded(one);
    const other = asOwnerOn(two);
    for (let round = 0; round < ROUNDS; round++) {
      const version = `${round}.0`;
      const filename = `${project.name}-${version}.tar.gz`;
      await addTestFile(one, project, { version, filename, waiting: true });
      const [set] = await listWaiting(one, project.id);
      const id = set?.id ?? "";
      const decide = round % 2 ? rejectFiles : approveFiles;
      const results = await Promise.all([approveFiles(asOwner, { ...acting, id }), decide(other, { ...acting, id })]);
      expect(results.sort()).toEqual(["changed", "done"]);

      const kept = await one.db.releaseFile.findMany({ where: { filename } });
      const used = await one.db.usedFilename.count({ where: { key: filename.toLowerCase() } });
      expect(kept.every(({ publishedAt }) => publishedAt !== null)).toBe(true);
      expect([kept.length, used]).toEqual(round % 2 && kept.length === 0 ? [0, 0] : [1, 1]);
      const decided = (await one.sentMail()).filter(({ params }) => params.version === version);
      expect(decided.map(({ kind }) => kind)).toEqual([kept.length ? "files-approved" : "files-rejected"]);
    }
    const { storedBytes } = await one.db.project.findUniqueOrThrow({ where: { id: project.id } });
    expect(storedBytes).toBe(1000n * BigInt(await one.db.releaseFile.count({ where: { release: { projectId: project.id } } })));
  });

  test("a file that comes while its project is deleted is deleted with it, or refused", async () => {
    const [ada] = pair();
    const app = await serveApp(one);
    try {
      for (let round = 0; round < ROUNDS; round++) {
        const project = await createTestProject(one, ada);
        const { token } = await giveToken(app.context, { accountId: ada.accountId, projects: [project.id], mayCreate: false });
        const acting = { accountId: ada.accountId, projectId: project.id };
        const [{ status }, deleted] = await Promise.all([
          upload(app.origin, token, wheel({ name: project.name })),
          deleteProject(two, { ...acting, name: project.name }),
        ]);
        expect(deleted).toBe("done");
        expect([200, 403]).toContain(status);
        expect(await one.db.release.count({ where: { projectId: project.id } })).toBe(0);
        expect(await one.db.project.findUnique({ where: { id: project.id } })).toMatchObject({ storedBytes: 0n });
        // The name of what was published once is used for good.
        expect(await one.db.usedFilename.count({ where: { projectId: project.id } })).toBe(status === 200 ? 1 : 0);
        expect((await app.ask(`/simple/${project.name}/`)).status).toBe(404);
      }
    } finally {
      await app.stop();
    }
  });
});
