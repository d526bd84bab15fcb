import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PAGE_SIZE } from "~/history/list-events";
import { listSiteEvents } from "~/history/list-site-events";
import { type Database, openDatabase, type Statement } from "~/lib/database/open";
import { databaseKinds } from "../support/database-kinds.ts";
import { createTestDatabase, type TestDatabase } from "../support/databases.ts";
import { fillEvents } from "../support/many-events.ts";
import { queryPlans } from "../support/query-plans.ts";
import { createTestContext } from "../support/test-context.ts";

const EVENTS = 100_000;
const START = new Date("2026-01-01T00:00:00Z");
const MIDDLE = { at: new Date(START.getTime() + (EVENTS / 2) * 1000), id: `event-${EVENTS / 2}` };

describe.each(databaseKinds)("a site with 100,000 events on %s", (kind) => {
  let database: TestDatabase;
  let db: Database;
  let statements: Statement[] = [];
  beforeAll(async () => {
    database = await createTestDatabase(kind);
    await fillEvents(database, { count: EVENTS, start: START, everySeconds: 1 });
    db = openDatabase(database.url, { onStatement: (statement) => statements.push(statement) });
  });
  afterAll(async () => {
    await db?.$disconnect();
    await database?.close();
  });

  test.each([
    ["first", { event: undefined, before: null }, "SecurityEvent_at_id_idx"],
    ["middle", { event: undefined, before: MIDDLE }, "SecurityEvent_at_id_idx"],
    ["first of a kind's", { event: "login:failed", before: null }, "SecurityEvent_event_at_id_idx"],
    ["middle of a kind's", { event: "login:failed", before: MIDDLE }, "SecurityEvent_event_at_id_idx"],
    ["first of a rare kind's", { event: "account:frozen", before: null }, "SecurityEvent_event_at_id_idx"],
    ["last of a rare kind's", { event: "account:frozen", before: MIDDLE }, "SecurityEvent_event_at_id_idx", 49],
    ["last", { event: undefined, before: { ...MIDDLE, at: new Date(START.getTime() + 1000) } }, "SecurityEvent_at_id_idx", 1],
    ["empty", { event: "account:unfrozen", before: null }, "SecurityEvent_event_at_id_idx", 0],
    ["later empty", { event: "account:unfrozen", before: MIDDLE }, "SecurityEvent_event_at_id_idx", 0],
  ] as const)(
    "the %s page is one statement, answered by an index alone, without sorting",
    async (_, query, index, most: number = PAGE_SIZE) => {
      statements = [];
      const { events } = await listSiteEvents(createTestContext(db), query);
      expect(events).toHaveLength(Math.min(PAGE_SIZE, most));
      const found = await queryPlans(database, statements);
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(index);
      expect(found[0]).not.toMatch(/SCAN (?!.*USING INDEX)|Seq Scan|Sort|TEMP B-TREE|Bitmap/);
    },
  );
});
