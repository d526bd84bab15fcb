import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "~/lib/database/open";
import { createEmptyDatabase, type TestDatabase } from "../support/databases.ts";
import { addTotp, logIn, nextCode, registerVerified, withTotp } from "../support/people.ts";
import { type PgBouncer, startPgBouncer } from "../support/pgbouncer.ts";
import { Site } from "../support/site.ts";

/** Far fewer than the two processes have to pgbouncer, so that they share them all the time. */
const CONNECTIONS = 3;
const AT_ONCE = 12;

let database: TestDatabase;
let pgbouncer: PgBouncer;
let site: Site;
beforeAll(async () => {
  database = await createEmptyDatabase("postgresql");
  pgbouncer = await startPgBouncer(database.url, { connections: CONNECTIONS });
  // Migrations are run through it too.
  site = await Site.start({ DATABASE_URL: pgbouncer.url, WEB_PROCESSES: "2", TRUST_PROXY: "1" });
  site.isAskedFromEverywhere = true;
});
afterAll(async () => {
  await site?.stop();
  await pgbouncer?.stop();
  await database?.close();
});

test("a person registers, turns on two factors, logs in and looks around", async () => {
  const person = await withTotp(site);
  const { visitor } = person;
  await visitor.open("/account/history");
  expect(visitor.page.text).toContain("Authenticator app");
  const again = { ...person, visitor: site.visitor() };
  await logIn(again);
  await again.visitor.submit({ code: await nextCode(person.secret) });
  expect(again.visitor.page.path).toBe("/account");
});

test("many people at once share few connections, and nothing fails", async () => {
  const people = await Promise.all(Array.from({ length: AT_ONCE }, () => registerVerified(site)));
  await Promise.all(people.map(logIn));
  expect(people.map(({ visitor }) => visitor.page.path)).toEqual(people.map(() => "/account"));
  const pages = await Promise.all(
    people.flatMap(({ visitor }) => Array.from({ length: 5 }, () => visitor.request("/account/history", {}))),
  );
  expect(pages.map(({ status }) => status)).toEqual(pages.map(() => 200));
  expect(site.faults).toEqual([]);
});

test("the server has no more connections than pgbouncer may make", async () => {
  const direct = openDatabase(database.url);
  const [{ count } = { count: 0n }] = await direct.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`;
  await direct.$disconnect();
  expect(Number(count)).toBeLessThanOrEqual(CONNECTIONS + 1);
});

test("of a code that is sent by many at once one is taken", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  const secret = await addTotp(person);
  const code = await nextCode(secret);
  const visitors = Array.from({ length: 4 }, () => site.visitor());
  for (const visitor of visitors) await logIn({ ...person, visitor });
  const pages = await Promise.all(visitors.map((visitor) => visitor.submit({ code })));
  expect(pages.filter(({ path }) => path === "/account")).toHaveLength(1);
});
