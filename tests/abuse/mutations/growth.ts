import type { Mutation } from "./mutation.ts";

/** What keeps the cost of one account from growing with the site. */
export const growth: readonly Mutation[] = [
  {
    name: "a filter of an account's history may read the events of others",
    file: "app/history/list-events.ts",
    find: `return { OR: [condition, { hash: "none" }] };`,
    replace: `return { OR: [condition] };`,
    killedBy: {
      file: "tests/contracts/history-filter-plan.test.ts",
      test: "is filtered along the account's own index, whatever is asked for together",
    },
  },
  {
    name: "the search for accounts to delete may read all accounts",
    file: "app/accounts/deletion-date.ts",
    find: `    orderBy: { deleteAfter: "asc" },`,
    replace: ``,
    killedBy: {
      file: "tests/journeys/growth-plans.test.ts",
      test: "reads no table from end to end, whatever is done: an index leads to all rows",
    },
  },
  {
    name: "the sweep of deleted projects may read all projects",
    file: "app/projects/manage/end-project.ts",
    find: `deletedAt: { not: null, lte: after(clock.now(), -RESERVED) }`,
    replace: `deletedAt: { lte: after(clock.now(), -RESERVED) }`,
    killedBy: {
      file: "tests/journeys/growth-plans.test.ts",
      test: "reads no table from end to end, whatever is done: an index leads to all rows",
    },
  },
];
