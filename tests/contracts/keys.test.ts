import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { keepForm, takeForm } from "~/auth/kept-forms/pending-form";
import { requestReset } from "~/auth/new-password/request-reset";
import { showCodesOnce } from "~/auth/recovery-code/show-codes";
import { readSession } from "~/auth/session/read-session";
import { keepMacKeys } from "~/history/chains/mac-keys";
import { newKey, withKey } from "~/lib/secrets/key-ring";
import { keyIdOf } from "~/lib/secrets/seal";
import type { SealedTable } from "~/lib/secrets/sealed-table";
import { findKeyFaults } from "~/sealing-keys/find-key-faults";
import { rotateKeys } from "~/sealing-keys/rotate-keys";
import type { SealedContext } from "~/sealing-keys/sealed-context";
import { surveyKeys } from "~/sealing-keys/survey-keys";
import { sealedTables } from "~/services.server";
import { databaseKinds } from "../support/database-kinds.ts";
import { createTestDatabase, type TestDatabase } from "../support/databases.ts";
import { proveBy } from "../support/prove-by.ts";
import { createTestContext, type TestContext } from "../support/test-context.ts";
import { codeOf, createOwnerWithApp, type Owner, shownSecret } from "../support/totp.ts";

const prove = proveBy("totp");

type Sealed = TestContext & SealedContext;

/** The context of the same site with one more key, or with another ring. */
const withRing = (context: TestContext, keys: TestContext["keys"]): Sealed => ({ ...context, keys, sealedTables });
const withNewKey = (context: TestContext): Sealed => withRing(context, withKey(context.keys, newKey(context.clock.now())));

async function pathOfSession(context: TestContext, { sessionToken }: Owner) {
  const session = await readSession(context, sessionToken);
  if (!session) throw new Error("no session");
  return { sessionId: session.session.publicId, path: "/account/emails" };
}

/** An account with something sealed in every table: an app, another that is being set up, codes, a form, a mail; and the history's key. */
async function createSealed(context: TestContext) {
  const owner = await createOwnerWithApp(context);
  const setUp = await shownSecret(context, owner);
  const place = await pathOfSession(context, owner);
  await keepForm(context, { ...place, accountId: owner.accountId, typed: { email: "new@example.org" } });
  await requestReset(context, { address: owner.address });
  await keepMacKeys(context);
  return { owner, setUp, place };
}

/** All sealed texts, table by table. */
async function allSealed(context: TestContext): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const table of sealedTables)
    found.set(
      table.name,
      (await table.list(context, { after: "", most: 1000 })).map(({ sealed }) => sealed),
    );
  return found;
}

async function idsInUse(context: TestContext): Promise<string[]> {
  return [...new Set([...(await allSealed(context)).values()].flat().map(keyIdOf))];
}

describe.each(databaseKinds)("keys on %s", (kind) => {
  let database: TestDatabase;
  let context: TestContext;
  beforeEach(async () => {
    database = await createTestDatabase(kind);
    context = createTestContext(database.db);
  });
  afterEach(() => database.close());

  test("every sealed value of every table is sealed anew, opens without the old key, and is bound to what it was bound to", async () => {
    const { owner, setUp, place } = await createSealed(context);
    const before = await allSealed(context);
    for (const [name, values] of before) expect(values, name).not.toHaveLength(0);

    const rotating = withNewKey(context);
    const total = [...before.values()].flat().length;
    const [keyId = ""] = rotating.keys.keys();
    expect(await rotateKeys(rotating)).toEqual({ keyId, resealed: total, unopened: 0, isSettled: true });
    expect(await idsInUse(context)).toEqual([keyId]);

    const after = withRing(context, new Map([...rotating.keys].slice(0, 1)));
    expect(await findKeyFaults(after)).toEqual([]);
    expect(await prove(after, { accountId: owner.accountId, response: codeOf(context, owner.secret) })).toMatchObject({ kind: "proved" });
    expect(await shownSecret(after, owner)).toBe(setUp);
    expect((await showCodesOnce(after, owner))?.codes).toHaveLength(10);
    expect(await takeForm(after, place)).toEqual({ email: "new@example.org" });
  });

  test("a value that was moved to another account before is not opened by it: it stays as it is, and is named", async () => {
    const { owner } = await createSealed(context);
    const other = await createOwnerWithApp(context);
    const { sealedSecret } = await context.db.totpCredential.findFirstOrThrow({ where: { accountId: owner.accountId } });
    const { id } = await context.db.totpCredential.findFirstOrThrow({ where: { accountId: other.accountId } });
    await context.db.totpCredential.update({ where: { id }, data: { sealedSecret } });

    expect(await rotateKeys(withNewKey(context))).toMatchObject({ unopened: 1, isSettled: true });
    expect((await context.db.totpCredential.findUniqueOrThrow({ where: { id } })).sealedSecret).toBe(sealedSecret);
    expect(await surveyKeys({ ...context, sealedTables })).toMatchObject({
      unopened: { first: expect.arrayContaining([{ table: sealedTables[1]?.name, id }]) },
    });
  });

  test("work that was cut off is begun again where it was left, and what is done is not done twice", async () => {
    for (let count = 0; count < 3; count++) await createOwnerWithApp(context);
    await createSealed(context);
    const rotating = withNewKey(context);
    let left = 3;
    const cutOff: SealedTable[] = sealedTables.map((table) => ({
      ...table,
      async list(context, page) {
        if (left-- === 0) throw new Error("cut off");
        return table.list(context, page);
      },
    }));
    await expect(rotateKeys({ ...rotating, sealedTables: cutOff })).rejects.toThrow("cut off");

    const total = [...(await allSealed(context)).values()].flat().length;
    const done = (await surveyKeys(rotating)).keys[0]?.values ?? 0;
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(total);
    expect(await rotateKeys(rotating)).toMatchObject({ resealed: total - done, isSettled: true });
    expect(await rotateKeys(rotating)).toMatchObject({ resealed: 0, isSettled: true });
  });

  test("what the site writes between the reading and the writing stays: it is neither undone nor lost", async () => {
    const { owner } = await createSealed(context);
    const rotating = withNewKey(context);
    let raced = false;
    const racing: SealedTable[] = sealedTables.map((table) => ({
      ...table,
      async replace(inTransaction, change) {
        // The codes are shown, and so emptied, in the moment before they are put back under the new key.
        if (table.name.startsWith("recovery codes") && !raced) {
          raced = true;
          await inTransaction.db.recoverySheet.updateMany({ where: { id: change.id }, data: { sealedCodes: null } });
        }
        return table.replace(inTransaction, change);
      },
    }));
    expect(await rotateKeys({ ...rotating, sealedTables: racing })).toMatchObject({ isSettled: true });
    expect(raced).toBe(true);
    expect((await context.db.recoverySheet.findUniqueOrThrow({ where: { accountId: owner.accountId } })).sealedCodes).toBeNull();
  });

  test("a process that goes on sealing with an old key is noticed", async () => {
    const { owner, place } = await createSealed(context);
    const stubborn: SealedTable[] = sealedTables.map((table) => ({
      ...table,
      async list(inTransaction, page) {
        await keepForm(context, { ...place, accountId: owner.accountId, typed: { email: "again@example.org" } });
        return table.list(inTransaction, page);
      },
    }));
    expect(await rotateKeys({ ...withNewKey(context), sealedTables: stubborn })).toMatchObject({ unopened: 0, isSettled: false });
  });

  test("codes that are sealed anew in the moment that they are to be shown are shown all the same, once", async () => {
    const { owner } = await createSealed(context);
    const rotating = withNewKey(context);
    const { recoverySheet } = context.db;
    let raced = false;
    const findUnique = async (args: Parameters<typeof recoverySheet.findUnique>[0]) => {
      const sheet = await recoverySheet.findUnique(args);
      if (!raced) await rotateKeys(rotating);
      raced = true;
      return sheet;
    };
    const sheets = new Proxy(recoverySheet, { get: (target, name) => (name === "findUnique" ? findUnique : Reflect.get(target, name)) });
    const db = new Proxy(context.db, { get: (target, name) => (name === "recoverySheet" ? sheets : Reflect.get(target, name)) });
    expect((await showCodesOnce({ ...rotating, db }, owner))?.codes).toHaveLength(10);
    expect(await showCodesOnce(rotating, owner)).toBeNull();
  });

  test("which keys are needed is counted, and one that is missing is named", async () => {
    await createSealed(context);
    const total = [...(await allSealed(context)).values()].flat().length;
    const rotating = withNewKey(context);
    const [keyId = ""] = rotating.keys.keys();
    const at: { done: number; total: number }[] = [];
    expect(await surveyKeys(rotating, { onProgress: (progress) => at.push(progress) })).toEqual({
      keys: [
        { id: keyId, values: 0 },
        { id: "test", values: total },
      ],
      missing: [],
      unopened: { count: 0, tables: [], first: [] },
    });
    expect(at.at(-1)).toEqual({ done: total, total });

    const without = await surveyKeys(withRing(context, new Map([...rotating.keys].slice(0, 1))));
    expect(without).toMatchObject({ missing: [{ id: "test", values: total }], unopened: { count: total } });
  });

  test("a ring that lacks a key, or has another one under its name, is noticed by a look at a few values", async () => {
    expect(await findKeyFaults(withNewKey(context))).toEqual([]);
    await createSealed(context);
    expect(await findKeyFaults(withNewKey(context))).toEqual([]);

    const [, other] = newKey(context.clock.now());
    const missing = await findKeyFaults(withRing(context, new Map([["other", other]])));
    expect(missing).toEqual(sealedTables.map(({ name }) => ({ keyId: "test", fault: "missing", sealed: name })));
    const wrong = await findKeyFaults(withRing(context, new Map([["test", other]])));
    expect(wrong).toEqual(sealedTables.map(({ name }) => ({ keyId: "test", fault: "wrong", sealed: name })));
  });

  test("one value that was damaged does not make its key a wrong one", async () => {
    const { accountId } = await createOwnerWithApp(context);
    for (let count = 0; count < 2; count++) await createOwnerWithApp(context);
    await context.db.totpCredential.updateMany({ where: { accountId }, data: { sealedSecret: "test.AAAA" } });
    expect(await findKeyFaults({ ...context, sealedTables })).toEqual([]);
    expect(await surveyKeys({ ...context, sealedTables })).toMatchObject({ unopened: { count: 1 } });
  });

  test("a name that is part of another's, or like it but for a sign that SQL reads as any, is another key", async () => {
    await createOwnerWithApp(context);
    const [, other] = newKey(context.clock.now());
    for (const id of ["tes", "test2", "t_st"]) {
      const faults = await findKeyFaults(withRing(context, new Map([[id, other]])));
      expect(
        faults.map(({ fault }) => fault),
        id,
      ).toContain("missing");
    }
  });
});
