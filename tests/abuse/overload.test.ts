import { availableParallelism } from "node:os";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/databases.ts";
import { logIn, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";

/** As app/lib/secrets/argon2.ts has it. */
const PLACES = Math.min(availableParallelism(), 3) * 32;
/** How many more logins come at once than there are places for. */
const BEYOND = 50;

let database: TestDatabase;
let site: Site;
beforeAll(async () => {
  database = await createTestDatabase("postgresql");
  // Behind a proxy, so that each of the flood can have an address of its own.
  site = await Site.start({ DATABASE_URL: database.url, TRUST_PROXY: "1", LOG_LEVEL: "error" });
});
afterAll(async () => {
  await site.stop();
  await database.close();
});

/** Holds every login that has a place, by a lock on the table in which tries are counted. @returns the function that lets them go on */
async function holdLogins(): Promise<() => Promise<void>> {
  let letGo = () => {};
  const over = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let held = Promise.resolve();
  await new Promise<void>((locked) => {
    held = database.db.$transaction(
      async (transaction) => {
        await transaction.$executeRawUnsafe(`LOCK TABLE "Throttle" IN EXCLUSIVE MODE`);
        locked();
        await over;
      },
      { timeout: 60_000 },
    );
  });
  return () => {
    letGo();
    return held;
  };
}

test("of a flood of logins those beyond the places are refused at once with 503 and when to come again, and other pages are answered", async () => {
  const known = await registerVerified(site);
  const letGo = await holdLogins();
  const refused: { login: string; retryAfter: string | null }[] = [];
  const flood = Array.from({ length: PLACES + BEYOND }, async (_, index) => {
    const visitor = site.visitor({ headers: { "X-Forwarded-For": `10.1.${index >> 8}.${index & 255}` } });
    const login = index % 2 ? `nobody${index}` : known.username;
    const { status, headers } = await visitor.send("/login", { login, password: "not the password of anybody" });
    if (status === 503) refused.push({ login, retryAfter: headers.get("Retry-After") });
    return status;
  });

  await expect.poll(() => refused.length, { timeout: 30_000 }).toBe(BEYOND);
  for (const path of ["/help", "/login", "/register", "/healthz"]) expect((await site.visitor().open(path)).status, path).toBe(200);
  expect(refused.every(({ retryAfter }) => Number(retryAfter) > 0)).toBe(true);
  // A refused client learns nothing of the name.
  for (const isKnown of [true, false]) expect(refused.some(({ login }) => (login === known.username) === isKnown)).toBe(true);

  await letGo();
  const statuses = new Set(await Promise.all(flood));
  expect([...statuses].filter((status) => ![400, 429, 503].includes(status))).toEqual([]);
  expect(statuses).toContain(400);
});

test("after the flood the site answers as before, and nothing was a fault", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  expect(person.visitor.page.path).toBe("/account");
  expect(site.faults).toEqual([]);
});
