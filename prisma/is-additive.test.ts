import { expect, test } from "vitest";
import { readMigrations } from "../app/lib/database/migrations.ts";
import { isAdditive } from "./is-additive.ts";

const TABLE = `CREATE TABLE "New" (\n    "id" TEXT NOT NULL,\n    CONSTRAINT "New_pkey" PRIMARY KEY ("id")\n);`;
const key = (end: string) => `ALTER TABLE "New" ADD CONSTRAINT "New_fkey" FOREIGN KEY ("a") REFERENCES "Account"("id") ${end};`;

test.each([
  [
    "a table with its indexes and keys",
    `${TABLE}\nCREATE UNIQUE INDEX "one" ON "New"("id");\n${key("ON DELETE CASCADE ON UPDATE CASCADE")}`,
  ],
  ["columns that may be empty", `-- AlterTable\nALTER TABLE "Old" ADD COLUMN     "a" TEXT,\nADD COLUMN     "b" INTEGER;`],
  ["a column with a value of its own", `ALTER TABLE "Old" ADD COLUMN "a" INTEGER NOT NULL DEFAULT 0;`],
  ["a text that is ordered by its bytes", `ALTER TABLE "Old" ALTER COLUMN "a" TYPE TEXT COLLATE "C";`],
  ["an index", `CREATE INDEX "Old_a_idx" ON "Old"("a");`],
])("%s only adds to what is there", (_name, sql) => {
  expect(isAdditive(sql)).toBe(true);
});

test.each([
  ["a column that must be filled", `ALTER TABLE "Old" ADD COLUMN "a" TEXT NOT NULL;`],
  ["a column that goes beside one that comes", `ALTER TABLE "Old" ADD COLUMN "a" TEXT,\nDROP COLUMN "b";`],
  ["a column of another type", `ALTER TABLE "Old" ALTER COLUMN "a" SET DATA TYPE BIGINT;`],
  ["an index that goes", `DROP INDEX "Old_a_idx";`],
  ["what was allowed twice and is no more", `CREATE UNIQUE INDEX "Old_a_key" ON "Old"("a");`],
  ["a table that keeps an account from being deleted", `${TABLE}\n${key("ON DELETE RESTRICT ON UPDATE CASCADE")}`],
  ["a table in place of another", `${TABLE}\nDROP TABLE "Old";\nALTER TABLE "New" RENAME TO "Old";`],
  ["rows that are changed", `UPDATE "Old" SET "a" = 1;`],
])("%s is more than an addition", (_name, sql) => {
  expect(isAdditive(sql)).toBe(false);
});

test("a migration that says that it only adds does so, on both databases", () => {
  const [sqlite = [], postgresql = []] = ["sqlite", "postgresql"].map((database) => readMigrations(`prisma/${database}/migrations`));
  expect(sqlite.map(({ name, additive }) => [name, additive])).toEqual(postgresql.map(({ name, additive }) => [name, additive]));
  const additions = [...sqlite, ...postgresql].filter(({ additive }) => additive);
  expect(additions.length).toBeGreaterThan(0);
  expect(additions.filter(({ sql }) => !isAdditive(sql))).toEqual([]);
});
