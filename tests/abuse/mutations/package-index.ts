import type { Mutation } from "./mutation.ts";

/** Bounds of what the index's pages and forms cost. */
export const packageIndex: Mutation[] = [
  {
    name: "a search looks through all names",
    file: "app/lib/database/statements/find-names-within.ts",
    find: `LIMIT \${LOOKED_THROUGH}) AS "next"`,
    replace: `LIMIT \${LOOKED_THROUGH * 9}) AS "next"`,
    killedBy: {
      file: "tests/contracts/search-plan.test.ts",
      test: "reads one page of names that start with the letters, and at most 20,000 names for others, wherever they stand",
    },
  },
  {
    name: "a search begins at any place that is typed",
    file: "app/projects/find/search-projects.ts",
    find: `if (!part) return "unknown-place";`,
    replace: "",
    killedBy: { file: "tests/contracts/project-pages.test.ts", test: "has no page at a place that none led to" },
  },
  {
    name: "a search shows what has published nothing",
    file: "app/projects/find/search-projects.ts",
    find: `publishedAt: { not: null }`,
    replace: ``,
    killedBy: {
      file: "tests/contracts/project-pages.test.ts",
      test: "finds nothing of a project that is deleted, held back, or has published nothing",
    },
  },
  {
    name: "METADATA is sent without its size",
    file: "app/files/releases/find-served.ts",
    find: `file.metadataSize ?? (await countBytes(context, file.metadataSha256))`,
    replace: `file.metadataSize ?? 0`,
    killedBy: {
      file: "tests/contracts/served-files.test.ts",
      test: "METADATA that was kept %s has its length and ranges as files do",
    },
  },
];
