import { describe, expect, test } from "vitest";
import { type EventFilter, listEvents } from "~/history/list-events";
import type { Database, DatabaseKind } from "~/lib/database/open";
import { account } from "~/lib/subject";
import { databaseKinds } from "../support/database-kinds.ts";
import { momentOf, numbersTo } from "../support/many-events.ts";
import { plansOn } from "../support/query-plans.ts";

const START = new Date("2026-01-01T00:00:00Z");
const SECONDS_APART = 60;
/** Of the account whose history is asked for, and of two hundred others. */
const OWN = 2_000;
const OTHERS = 38_000;

const at = (event: number) => new Date(START.getTime() + event * SECONDS_APART * 1000);

/** How often something fails on a site, one in so many events: what a planner knows of a site, and chooses an index by. */
const SITES = [
  ["hardly anything fails", 10_000],
  ["half of all fails", 2],
] as const;

/** Every twentieth event is the account's own, and every fiftieth is of a topic of its own. */
async function fill(db: Database, kind: DatabaseKind, oneInSoMany: number) {
  const isOwn = `n % ${(OWN + OTHERS) / OWN} = 0`;
  await db.$executeRawUnsafe(`
    INSERT INTO "SecurityEvent"
      ("id", "accountId", "sequence", "event", "subject", "at", "particulars", "salt", "particularsHash", "previousHash", "hash")
    ${numbersTo(OWN + OTHERS)}
    SELECT 'event-' || n, CASE WHEN ${isOwn} THEN 'own' ELSE 'other-' || (n % 199) END, n,
      CASE WHEN n % ${oneInSoMany} = 0 THEN 'login:failed' ELSE 'login:success' END, CASE WHEN n % 50 = 0 THEN 'password' ELSE 'login' END,
      ${momentOf(kind, START, `n * ${SECONDS_APART}`)}, '{"ipAddress":"","userAgent":"","detail":{}}', '', '', '', '' FROM numbers`);
  await db.$executeRawUnsafe("ANALYZE");
}

const HOUR = { from: at(20_000), until: at(20_060) };
const TOPICS: EventFilter[] = [{}, { topic: "password" }];
const FAILURES: EventFilter[] = [{}, { failuresOnly: true }];
const DATES: EventFilter[] = [{}, HOUR, { from: at(39_950) }, { until: at(50) }, { from: at(50), until: at(39_950) }];
const PLACES = [{}, { before: 24_000 }];

const combinations = TOPICS.flatMap((topic) =>
  FAILURES.flatMap((failures) => DATES.flatMap((dates) => PLACES.map((place) => ({ ...topic, ...failures, ...dates, ...place })))),
);

describe.each(databaseKinds)("the history of an account among many on %s", (kind) => {
  describe.each(SITES)("where %s", (_, oneInSoMany) => {
    const plans = plansOn(kind, (db) => fill(db, kind, oneInSoMany));

    test("is filtered along the account's own index, whatever is asked for together", async () => {
      expect(combinations).toHaveLength(40);
      for (const filter of combinations) {
        const found = await plans((context) => listEvents(context, { about: account("own"), ...filter }));
        expect(found.length).toBeGreaterThan(0);
        for (const plan of found) {
          expect(plan, JSON.stringify(filter)).toMatch(/SecurityEvent_accountId_(sequence|subject_sequence)_(key|idx)/);
          expect(plan, JSON.stringify(filter)).not.toMatch(/SCAN|Seq Scan|SecurityEvent_(at|event)_|MULTI-INDEX|BitmapOr|BitmapAnd/);
        }
      }
    });

    test("has the same events by the filters together as one by one", async () => {
      const list = async (filter: EventFilter) => {
        const sequences: number[] = [];
        await plans(async (context) => {
          const { events } = await listEvents(context, { about: account("own"), ...filter });
          sequences.push(...events.map(({ sequence }) => sequence));
        });
        return sequences;
      };
      expect(await list(HOUR)).toEqual([20_040, 20_020, 20_000]);
      const failed = [20_040, 20_020, 20_000].filter((n) => n % oneInSoMany === 0);
      expect(await list({ ...HOUR, failuresOnly: true })).toEqual(failed);
      expect(await list({ ...HOUR, failuresOnly: true, topic: "password" })).toEqual([20_000]);
    });
  });
});
