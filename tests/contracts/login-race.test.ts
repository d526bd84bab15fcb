import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { freezeAccount } from "~/admin/freeze-account";
import { endAccess } from "~/auth/end-access/end-access";
import { removeFactor } from "~/auth/enrolment/remove-factor";
import type { Factor, PrimaryFactor } from "~/auth/factor";
import { beginLogin } from "~/auth/login/begin-login";
import { signInWithPasskey } from "~/auth/login/passkey-login";
import { changePassword } from "~/auth/new-password/change-password";
import { listKeys } from "~/auth/security-key/list-keys";
import { readSession } from "~/auth/session/read-session";
import { finishEnrolment } from "~/auth/totp/finish-enrolment";
import type { Database, Db } from "~/lib/database/open";
import { transaction } from "~/lib/database/transaction";
import { asOperator } from "../support/actors.ts";
import { beforeTransactions } from "../support/before-transactions.ts";
import { onBothDatabases } from "../support/databases.ts";
import { createOwnerWithKey, type KeyOwner, passkeyOptions } from "../support/security-keys.ts";
import type { SoftAuthenticator } from "../support/soft-authenticator.ts";
import type { TestContext } from "../support/test-context.ts";
import { codeOf, createOwner, type Owner, shownSecret } from "../support/totp.ts";
import { withCookies } from "../support/with-cookies.ts";

/** Longer than a change takes that nothing holds up. */
const HEAD_START_MILLISECONDS = 2500;

const PASSKEY = { resident: true, verifies: true, passkey: true };

async function keyIdOf(context: TestContext, { accountId }: KeyOwner): Promise<string> {
  const [key] = await listKeys(context, accountId);
  return key?.id ?? "";
}

/** A database in whose transactions something else gets a head start, once the first of them has read what it decides by. */
function databaseWith(db: Database, change: () => Promise<unknown>) {
  let begun: Promise<unknown> | undefined;
  const read = async (reading: Promise<unknown>) => {
    const rows = await reading;
    if (!begun) {
      begun = change();
      await Promise.race([begun, sleep(HEAD_START_MILLISECONDS)]);
    }
    return rows;
  };
  const watched = (inside: Db) =>
    new Proxy(inside, {
      get: (target, name) =>
        name === "$queryRaw" ? (...query: Parameters<Db["$queryRaw"]>) => read(target.$queryRaw(...query)) : Reflect.get(target, name),
    });
  const transact = (work: (inside: Db) => Promise<unknown>, options: object) => db.$transaction((inside) => work(watched(inside)), options);
  const outside = new Proxy(db, { get: (target, name) => (name === "$transaction" ? transact : Reflect.get(target, name)) });
  return { db: outside, finished: () => begun };
}

/** A login with the right password, in the middle of which the change begins. @returns both results */
async function loginDuring<R>(context: TestContext, owner: Owner, change: () => Promise<R>) {
  const { db, finished } = databaseWith(context.db, change);
  const { username: login, password } = owner;
  const begun = await beginLogin({ ...context, db }, { login, password, next: null });
  return { begun, changed: (await finished()) as R };
}

onBothDatabases("a login at the same moment as", (get) => {
  test("the first factor leaves no session that was opened by the password alone", async () => {
    const context = get();
    const owner = await createOwner(context);
    const code = codeOf(context, await shownSecret(context, owner));
    const { begun, changed } = await loginDuring(context, owner, () =>
      finishEnrolment(withCookies(context, owner), { ...owner, label: "Phone", code }),
    );
    expect(changed).toEqual({ kind: "enrolled", isFirst: true });
    const session = begun.kind === "signed-in" ? await readSession(context, begun.session.token) : null;
    expect(session).toBeNull();
    expect(await readSession(context, owner.sessionToken)).not.toBeNull();
  });

  test("a change of the password leaves no session that was opened by the old one", async () => {
    const context = get();
    const owner = await createOwner(context);
    const change = { accountId: owner.accountId, current: owner.password, password: "velvet canyon nine herons" };
    const { begun, changed } = await loginDuring(context, owner, () => changePassword(withCookies(context, owner), change));
    const renewed = changed.kind === "changed" ? changed.renewed : null;
    expect(begun.kind === "signed-in" ? await readSession(context, begun.session.token) : null).toBeNull();
    expect(await readSession(context, renewed?.session.token ?? "")).not.toBeNull();
  });

  test("the end of access, which holds nothing before, leaves no session", async () => {
    const context = get();
    const owner = await createOwner(context);
    const end = { accountId: owner.accountId, reason: "not-me", browsers: "forgotten" } as const;
    const { begun } = await loginDuring(context, owner, () => transaction(context, (context) => endAccess(context, end)));
    expect(begun.kind).toBe("signed-in");
    expect(await context.db.session.count({ where: { accountId: owner.accountId, endedAt: null } })).toBe(0);
  });

  test("the removal of a passkey leaves no session that was opened by it", async () => {
    const context = get();
    const { owner, key } = await createOwnerWithKey(context, PASSKEY);
    const id = await keyIdOf(context, owner);
    const { db, finished } = databaseWith(context.db, () =>
      removeFactor(withCookies(context, owner), { ...owner, kind: "security-key", id }),
    );
    const response = key.assert(await passkeyOptions(context));
    const login = await signInWithPasskey({ ...context, db }, { response, browserToken: "browser", next: null });
    expect(await finished()).toMatchObject({ kind: "removed" });
    expect(login.kind === "signed-in" ? await readSession(context, login.session.token) : null).toBeNull();
    expect(await readSession(context, owner.sessionToken)).not.toBeNull();
  });
});

onBothDatabases("a password that was checked", (get) => {
  test("logs nobody in once the account is frozen, not even when it is opened again", async () => {
    const context = get();
    const { accountId, username: login, password } = await createOwner(context);
    // The first transaction of a login comes after the password was found right.
    const frozenFirst = beforeTransactions(context, () => freezeAccount(asOperator(context), { accountId }));
    const begun = await beginLogin(frozenFirst, { login, password, next: null });
    expect(begun).toEqual({ kind: "frozen" });
    expect(await context.db.session.count({ where: { accountId, endedAt: null } })).toBe(0);
  });
});

onBothDatabases("a passkey that was proved", (get) => {
  /** A sign-in with a passkey, where something happens after the proof and before the session. */
  async function signInAfter(context: TestContext, key: SoftAuthenticator, change: () => Promise<unknown>) {
    const factors = context.factors.map((factor): Factor => {
      if (factor.backup || !factor.proveAlone) return factor;
      const proveAlone: PrimaryFactor["proveAlone"] = async (context, proof) => {
        const proved = await factor.proveAlone?.(context, proof);
        await change();
        return proved ?? { kind: "refused", reason: "signature" };
      };
      return { ...factor, proveAlone };
    });
    const response = key.assert(await passkeyOptions(context));
    return signInWithPasskey({ ...context, factors }, { response, browserToken: "browser", next: null });
  }

  test("signs nobody in once it is removed, and its owner's history says so", async () => {
    const context = get();
    const { owner, key } = await createOwnerWithKey(context, PASSKEY);
    const id = await keyIdOf(context, owner);
    const login = await signInAfter(context, key, () => removeFactor(withCookies(context, owner), { ...owner, kind: "security-key", id }));
    expect(login).toMatchObject({ kind: "refused", reason: "unknown-key" });
    expect(await context.db.session.count({ where: { accountId: owner.accountId, endedAt: null } })).toBe(1);
    const where = { accountId: owner.accountId, event: "login:passkey:failed" };
    expect(await context.db.securityEvent.count({ where })).toBe(1);
  });

  test("signs nobody in once the account is frozen", async () => {
    const context = get();
    const { owner, key } = await createOwnerWithKey(context, PASSKEY);
    const login = await signInAfter(context, key, () => freezeAccount(asOperator(context), { accountId: owner.accountId }));
    expect(login).toEqual({ kind: "frozen" });
    expect(await context.db.session.count({ where: { accountId: owner.accountId, endedAt: null } })).toBe(0);
  });
});
