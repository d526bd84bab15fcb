import { describe, expect, test } from "vitest";
import { findAccountsByPrefix } from "~/accounts/find-by-prefix";
import { findAddressesByPrefix } from "~/addresses/find-by-prefix";
import type { Database } from "~/lib/database/open";
import { databaseKinds } from "../support/database-kinds.ts";
import { plansOn } from "../support/query-plans.ts";

const ACCOUNTS = 50_000;

/** Statements that both databases know. Every thousandth account is frozen, and three are admins. */
async function fill(db: Database) {
  const numbers = `WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${ACCOUNTS})`;
  const moment = "'2026-01-01T00:00:00.000+00:00'";
  await db.$executeRawUnsafe(`
    INSERT INTO "Account" ("id", "username", "usernameKey", "userHandle", "createdAt", "role")
    ${numbers} SELECT 'account-' || n, 'person' || n, 'person' || n, 'handle-' || n, ${moment},
      CASE WHEN n <= 3 THEN 'admin' ELSE 'member' END FROM numbers`);
  await db.$executeRawUnsafe(`UPDATE "Account" SET "frozenAt" = ${moment} WHERE "usernameKey" LIKE '%000'`);
  await db.$executeRawUnsafe(`
    INSERT INTO "EmailAddress" ("id", "accountId", "address", "addressKey", "isPrimary", "createdAt")
    ${numbers} SELECT 'email-' || n, 'account-' || n, 'person' || n || '@example.org', 'person' || n || '@example.org', true, ${moment} FROM numbers`);
  await db.$executeRawUnsafe("ANALYZE");
}

describe.each(databaseKinds)("a site with 50,000 accounts on %s", (kind) => {
  const plans = plansOn(kind, fill);

  test.each([
    ["the start of a name", { prefix: "person4", after: null }],
    ["a rare start of a name", { prefix: "person4999", after: null }],
    ["a later page", { prefix: "person4", after: "person4500" }],
    ["everybody", { prefix: "", after: null }],
  ])("%s is found by the index of names alone, without sorting", async (_, search) => {
    const found = await plans((context) => findAccountsByPrefix(context, { state: undefined, most: 50, ...search }));
    expect(found).toHaveLength(1);
    for (const plan of found) {
      expect(plan).toMatch(/Account_usernameKey_key/);
      expect(plan).not.toMatch(/SCAN|Seq Scan|Sort|TEMP B-TREE|Bitmap/);
    }
  });

  test.each([
    ["the start of an address", { prefix: "person4", after: null }],
    ["a later page", { prefix: "person4", after: { id: "email-45000", address: "person45000@example.org" } }],
  ])("%s is found by the index of addresses alone, without sorting", async (_, search) => {
    const found = await plans((context) => findAddressesByPrefix(context, { most: 50, ...search }));
    expect(found).toHaveLength(1);
    for (const plan of found) {
      expect(plan).toMatch(/EmailAddress_addressKey_id_idx/);
      expect(plan).not.toMatch(/SCAN|Seq Scan|Sort|TEMP B-TREE|Bitmap/);
    }
  });

  test("the few admins are found by an index, and so are the few frozen accounts", async () => {
    const admins = await plans((context) => findAccountsByPrefix(context, { prefix: "", state: "admin", after: null, most: 50 }));
    expect(admins.join()).toMatch(/Account_role_usernameKey_idx/);
    expect(admins.join()).not.toMatch(/SCAN|Seq Scan/);
    const frozen = await plans((context) => findAccountsByPrefix(context, { prefix: "", state: "frozen", after: null, most: 50 }));
    expect(frozen.join()).toMatch(/Account_frozenAt_idx/);
    expect(frozen.join()).not.toMatch(/SCAN|Seq Scan/);
  });
});
