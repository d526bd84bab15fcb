import { describe, expect, test } from "vitest";
import { searchProjects } from "~/projects/find/search-projects";
import { databaseKinds } from "../support/database-kinds.ts";
import { plansOn } from "../support/query-plans.ts";

/** More than twice as many names as one page of a search looks through. */
const NAMES = 45_000;
const WHOLE_TABLE = /SCAN Project(?! USING)|Seq Scan on "?Project/;

describe.each(databaseKinds)("a search among 45,000 projects on %s", (kind) => {
  const plans = plansOn(kind, async (db) => {
    const numbers = `WITH RECURSIVE numbers(n) AS (SELECT 100001 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${100_000 + NAMES})`;
    const moment = "'2026-01-01T00:00:00.000+00:00'";
    const name = "'demo-' || n || CASE WHEN n % 1000 = 999 THEN '-needle' ELSE '' END";
    await db.$executeRawUnsafe(`
      INSERT INTO "Project" ("id", "name", "nameKey", "lookKey", "createdAt")
      ${numbers} SELECT 'project-' || n, ${name}, ${name}, ${name}, ${moment} FROM numbers`);
    await db.$executeRawUnsafe(`
      INSERT INTO "Release" ("id", "projectId", "version", "versionKey", "createdAt", "opensUntil", "metadata")
      SELECT 'release-' || "id", "id", '1', '1', ${moment}, ${moment}, '{}' FROM "Project"`);
    await db.$executeRawUnsafe(`
      INSERT INTO "ReleaseFile" ("id", "releaseId", "filename", "filenameKey", "filetype", "size", "sha256", "md5", "blake2",
        "uploadedAt", "uploadedBy", "uploadedById", "ipAddress", "tool", "publishedAt")
      SELECT "id", "id", "id", "id", 'sdist', 1, "id", '', '', ${moment}, '', '', '', '', ${moment} FROM "Release"`);
    await db.$executeRawUnsafe("ANALYZE");
  });

  test("reads one page of names that start with the letters, and at most 20,000 names for others, wherever they stand", async () => {
    const starts = await plans((context) => searchProjects(context, { query: "demo-1234", place: null }));
    expect(starts).toHaveLength(2);
    for (const plan of starts) expect(plan).not.toMatch(WHOLE_TABLE);

    const found: string[] = [];
    const ends: (string | null)[] = [];
    let place: string | null = null;
    const within = await plans(async (context) => {
      do {
        const page = await searchProjects(context, { query: "needle", place });
        if (page === "unknown-place") throw new Error(`${place} is not known`);
        found.push(...page.found.map(({ name }) => name));
        ends.push(page.next);
        place = page.next;
      } while (place !== null);
    });
    expect(found).toHaveLength(45);
    expect(new Set(found).size).toBe(45);
    expect(ends).toEqual(["within.demo-120000", "within.demo-140000", null]);
    for (const plan of within) expect(plan).not.toMatch(WHOLE_TABLE);
  });
});
