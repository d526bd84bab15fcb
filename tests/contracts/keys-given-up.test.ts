import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findDevice, noteDevice } from "~/auth/devices/devices";
import { keepForm } from "~/auth/kept-forms/pending-form";
import { requestReset } from "~/auth/new-password/request-reset";
import { resetPassword } from "~/auth/new-password/reset-password";
import { checkPassword } from "~/auth/password/check-password";
import { showCodesOnce } from "~/auth/recovery-code/show-codes";
import { recoveryStatus } from "~/auth/recovery-code/status";
import { readSession } from "~/auth/session/read-session";
import { keepMacKeys } from "~/history/chains/mac-keys";
import { operatorActor } from "~/lib/actors";
import { newKey, withKey } from "~/lib/secrets/key-ring";
import type { SealedTable } from "~/lib/secrets/sealed-table";
import { findKeyFaults } from "~/sealing-keys/find-key-faults";
import { giveUpValues } from "~/sealing-keys/give-up-values";
import { rotateKeys } from "~/sealing-keys/rotate-keys";
import type { SealedContext } from "~/sealing-keys/sealed-context";
import { surveyKeys } from "~/sealing-keys/survey-keys";
import { sealedTables } from "~/services.server";
import { mailedToken, type TestAccount } from "../support/accounts.ts";
import { databaseKinds } from "../support/database-kinds.ts";
import { createTestDatabase, type TestDatabase } from "../support/databases.ts";
import { PASSWORD } from "../support/people.ts";
import { proveBy } from "../support/prove-by.ts";
import { addKey, createKeyOwner, createOwnerWithKey } from "../support/security-keys.ts";
import { createTestContext, type TestContext } from "../support/test-context.ts";
import { codeOf, createOwnerWithApp, setUpApp, shownSecret } from "../support/totp.ts";
import { withCookies } from "../support/with-cookies.ts";

const prove = proveBy("totp");

type Sealed = TestContext & SealedContext;
const by = "ops";
const OTHER_PASSWORD = "walnut ferry sixty curtains";

describe.each(databaseKinds)("keys that are lost for good on %s", (kind) => {
  let database: TestDatabase;
  let context: TestContext;
  /** The same site with a ring that lacks the keys it had. */
  let later: Sealed;
  beforeEach(async () => {
    database = await createTestDatabase(kind);
    context = createTestContext(database.db);
    const { clock } = context;
    later = Object.assign(createTestContext(database.db), {
      actor: operatorActor(by),
      clock,
      keys: new Map([newKey(clock.now())]),
      sealedTables,
    });
  });
  afterEach(() => database.close());

  const eventsOf = async ({ accountId }: TestAccount) => {
    const rows = await database.db.securityEvent.findMany({ where: { accountId, event: "factor:lost" }, orderBy: { sequence: "asc" } });
    return rows.map(({ particulars }) => JSON.parse(particulars ?? "{}").detail);
  };
  const mailsTo = async ({ address }: TestAccount) => (await later.sentMail()).filter(({ to }) => to === address);
  const apps = ({ accountId }: TestAccount) => database.db.totpCredential.count({ where: { accountId } });
  const codes = ({ accountId }: TestAccount) => database.db.recoveryCode.count({ where: { accountId } });
  const passwordOpens = async ({ accountId }: TestAccount, password = PASSWORD) =>
    (await checkPassword(later, { accountId, password, isOwn: false })).kind === "checked";

  test("what no key opens goes from every table, and then the ring is the database's", async () => {
    const owner = await createOwnerWithApp(context);
    await shownSecret(context, owner);
    const session = await readSession(context, owner.sessionToken);
    const place = { sessionId: session?.session.publicId ?? "", path: "/account/emails" };
    await keepForm(context, { ...place, accountId: owner.accountId, typed: { email: "new@example.org" } });
    await createOwnerWithKey(context);
    await context.sentMail();
    await requestReset(context, { address: owner.address });
    await keepMacKeys(context);
    const { unopened } = await surveyKeys(later);
    expect(unopened.tables.map(({ table }) => table)).toEqual(sealedTables.map(({ name }) => name));

    expect(await giveUpValues(later)).toMatchObject({ changed: 0 });
    expect(await findKeyFaults(later)).toEqual([]);
    expect(await surveyKeys(later)).toMatchObject({ missing: [], unopened: { count: 0 } });
    expect(await database.db.pendingForm.count()).toBe(0);
    expect(await database.db.totpSetup.count()).toBe(0);
    expect(await database.db.outgoingMail.findFirst({ where: { kind: "reset-requested" } })).toMatchObject({
      sealed: "",
      dueAt: null,
      givenUpAt: context.clock.now(),
    });
    expect(await giveUpValues(later)).toEqual({ values: 0, changed: 0 });
  });

  test("who loses the last second factor is told, loses sessions and codes with it, and gets in by a reset only", async () => {
    const owner = await createOwnerWithApp(context);
    const { accountId, address } = owner;
    const device = await noteDevice(context, { accountId, remember: true });
    await context.sentMail();
    await giveUpValues(later);
    expect([await apps(owner), await codes(owner), await recoveryStatus(later, accountId)]).toEqual([0, 0, null]);
    expect(await readSession(later, owner.sessionToken)).toBeNull();
    expect(await findDevice(withCookies(later, { deviceToken: device.token }), accountId)).toBeNull();
    expect(await eventsOf(owner)).toEqual([{ factor: "totp", label: "Phone", by }]);
    expect(await mailsTo(owner)).toMatchObject([{ kind: "factor-lost", params: { context: "last", label: "Phone" } }]);
    expect(await passwordOpens(owner)).toBe(false);

    await requestReset(later, { address });
    const token = await mailedToken(later, address, "reset-password");
    await resetPassword(later, { token, password: OTHER_PASSWORD });
    expect(await passwordOpens(owner, OTHER_PASSWORD)).toBe(true);
  });

  test("who has a security key besides keeps it, the codes and the password, and is told", async () => {
    const owner = await createKeyOwner(context);
    await addKey(context, owner);
    await setUpApp(context, owner);
    await showCodesOnce(context, owner);
    await context.sentMail();
    await giveUpValues(later);
    expect([await apps(owner), await codes(owner)]).toEqual([0, 10]);
    expect(await database.db.securityKey.count({ where: { accountId: owner.accountId } })).toBe(1);
    expect(await readSession(later, owner.sessionToken)).toBeNull();
    const [mail, ...others] = await mailsTo(owner);
    expect([mail?.kind, mail?.params.context, others]).toEqual(["factor-lost", undefined, []]);
    expect(await passwordOpens(owner)).toBe(true);
  });

  test("codes that were not shown yet go as a whole, and their owner is told", async () => {
    const { owner } = await createOwnerWithKey(context);
    await context.sentMail();
    await giveUpValues(later);
    expect([await codes(owner), await recoveryStatus(later, owner.accountId)]).toEqual([0, null]);
    expect(await eventsOf(owner)).toEqual([{ factor: "recovery-code", label: "", by }]);
    expect(await mailsTo(owner)).toMatchObject([{ kind: "factor-lost", params: { context: "codes" } }]);
    expect(await passwordOpens(owner)).toBe(true);
  });

  test("what a key of the ring opens stays as it is, and so does everything of its owner", async () => {
    const owner = await createOwnerWithApp(context);
    const lost = await createOwnerWithApp(later);
    const ring: Sealed = { ...context, keys: withKey(context.keys, newKey(context.clock.now())), sealedTables };
    const before = await database.db.totpCredential.findFirstOrThrow({ where: { accountId: owner.accountId } });
    await giveUpValues(ring);
    expect([await apps(lost), await eventsOf(owner)]).toEqual([0, []]);
    expect(await database.db.totpCredential.findFirst({ where: { accountId: owner.accountId } })).toEqual(before);
    expect(await readSession(context, owner.sessionToken)).not.toBeNull();
    const proof = { accountId: owner.accountId, response: codeOf(context, owner.secret) };
    expect(await prove(context, proof)).toMatchObject({ kind: "proved" });
  });

  test("work that is cut off leaves each account whole, and begun again tells everybody once", async () => {
    const owners = [await createOwnerWithApp(context), await createOwnerWithApp(context), await createOwnerWithApp(context)];
    await context.sentMail();
    let left = 1;
    const cutOff: SealedTable[] = sealedTables.map((table) => ({
      ...table,
      async drop(inTransaction, value) {
        const dropped = await table.drop(inTransaction, value);
        if (left-- === 0) throw new Error("cut off");
        return dropped;
      },
    }));
    await expect(giveUpValues({ ...later, sealedTables: cutOff })).rejects.toThrow("cut off");
    for (const owner of owners) expect((await apps(owner)) + (await eventsOf(owner)).length).toBe(1);
    expect(await database.db.totpCredential.count()).toBe(2);

    await giveUpValues(later);
    for (const owner of owners) expect([await apps(owner), (await eventsOf(owner)).length]).toEqual([0, 1]);
    const told = (await later.sentMail()).filter(({ kind }) => kind === "factor-lost").map(({ to }) => to);
    expect(told.sort()).toEqual(owners.map(({ address }) => address).sort());
  });

  test("a value that is sealed anew in that moment stays, and its owner loses nothing", async () => {
    const owner = await createOwnerWithApp(context);
    await showCodesOnce(context, owner);
    await context.sentMail();
    const both: Sealed = { ...context, keys: new Map([...later.keys, ...context.keys]), sealedTables };
    const racing: SealedTable[] = sealedTables.map((table) => ({
      ...table,
      async list(inTransaction, page) {
        const values = await table.list(inTransaction, page);
        if (values.length) await rotateKeys(both);
        return values;
      },
    }));
    expect(await giveUpValues({ ...later, sealedTables: racing })).toEqual({ values: 0, changed: 1 });
    expect([await apps(owner), await eventsOf(owner)]).toEqual([1, []]);
    expect(await readSession(later, owner.sessionToken)).not.toBeNull();
  });
});
