import { describe, expect, test } from "vitest";
import { findServedFile } from "~/files/releases/find-served";
import { listIndexedFiles } from "~/files/releases/list-indexed";
import type { Database } from "~/lib/database/open";
import { findProjectsByPrefix } from "~/projects/find/find-by-prefix";
import { findIndexedProject } from "~/projects/find/find-indexed";
import { listProjectNames } from "~/projects/find/list-names";
import { databaseKinds } from "../support/database-kinds.ts";
import { plansOn } from "../support/query-plans.ts";

const PROJECTS = 2_000;
const RELEASES = 10;
const FILES = 4;
const FULL_SCAN = /SCAN|Seq Scan/;

/** Statements that both databases know: every project has ten releases of four files. */
async function fill(db: Database) {
  const numbers = (most: number) => `WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${most})`;
  const moment = "'2026-01-01T00:00:00.000+00:00'";
  await db.$executeRawUnsafe(`
    INSERT INTO "Project" ("id", "name", "nameKey", "lookKey", "createdAt")
    ${numbers(PROJECTS)} SELECT 'project-' || n, 'demo' || n, 'demo' || n, 'demo' || n, ${moment} FROM numbers`);
  await db.$executeRawUnsafe(`
    INSERT INTO "Release" ("id", "projectId", "version", "versionKey", "createdAt", "opensUntil", "metadata")
    ${numbers(PROJECTS * RELEASES)} SELECT 'release-' || n, 'project-' || (n % ${PROJECTS} + 1), n, n, ${moment}, ${moment}, '{}' FROM numbers`);
  await db.$executeRawUnsafe(`
    INSERT INTO "ReleaseFile" ("id", "releaseId", "filename", "filenameKey", "filetype", "size", "sha256", "md5", "blake2",
      "uploadedAt", "uploadedBy", "uploadedById", "ipAddress", "tool", "publishedAt")
    ${numbers(PROJECTS * RELEASES * FILES)} SELECT 'file-' || n, 'release-' || (n % ${PROJECTS * RELEASES} + 1), 'file' || n, 'file' || n, 'sdist', 1,
      'sha' || n, '', '', ${moment}, '', '', '', '', ${moment} FROM numbers`);
  await db.$executeRawUnsafe("ANALYZE");
}

describe.each(databaseKinds)("an index with 80,000 files on %s", (kind) => {
  const plans = plansOn(kind, fill);

  test("a project's page is found by indexes, and asked for again by one statement", async () => {
    const again = await plans((context) => findIndexedProject(context, "demo77"));
    expect(again).toHaveLength(1);
    const project = { id: "project-77", nameKey: "demo77", status: "active" as const, serial: 1 };
    let files = 0;
    const whole = await plans(async (context) => {
      for await (const some of listIndexedFiles(context, project)) files += some.length;
    });
    expect(files).toBe(RELEASES * FILES);
    expect(whole).toHaveLength(2);
    for (const plan of [...again, ...whole]) expect(plan).not.toMatch(FULL_SCAN);
  });

  test("a file is found by its hash", async () => {
    const found = await plans((context) => findServedFile(context, { sha256: "sha500", filename: "file500" }));
    expect(found.length).toBeLessThanOrEqual(3);
    for (const plan of found) expect(plan).not.toMatch(FULL_SCAN);
  });

  test("the list of projects goes along the index of names", async () => {
    const found = await plans(async (context) => {
      for await (const _names of listProjectNames(context));
    });
    expect(found).toHaveLength(3);
    for (const plan of found) expect(plan).not.toMatch(/TEMP B-TREE/);
  });

  test("admins find projects by the start of a name along the index of names", async () => {
    const found = await plans((context) => findProjectsByPrefix(context, { prefix: "demo77", quarantined: false, after: null, most: 26 }));
    expect(found).toHaveLength(1);
    for (const plan of found) expect(plan).not.toMatch(FULL_SCAN);
  });
});
