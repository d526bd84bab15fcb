import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { deleteDueAccounts, requestDeletion } from "~/account-life/deletion";
import { register } from "~/account-life/register";
import { readRemovalDate, removeUnverifiedAccounts } from "~/account-life/remove-unverified";
import { addAddress } from "~/addresses/add-address";
import { removeAddress } from "~/addresses/remove-address";
import { verifyEmail } from "~/addresses/verification";
import { grantAdmin } from "~/admin/change-role";
import { freezeAccount } from "~/admin/freeze-account";
import { createFlow } from "~/auth/login/flow";
import { issueSession } from "~/auth/session/issue-session";
import { verifyHistory } from "~/history/verify-history";
import { after, DAY } from "~/lib/clock";
import { transaction } from "~/lib/database/transaction";
import { account as accountSubject } from "~/lib/subject";
import { createAccount, createVerifiedAccount, mailedToken, type TestAccount } from "../support/accounts.ts";
import { asOperator } from "../support/actors.ts";
import { beforeTransactions } from "../support/before-transactions.ts";
import { onBothDatabases } from "../support/databases.ts";
import { PASSWORD } from "../support/people.ts";
import type { TestContext } from "../support/test-context.ts";
import { createOwnerWithApp } from "../support/totp.ts";

/** Longer than a removal takes that nothing holds up. */
const HEAD_START_MILLISECONDS = 2500;

/** Removes what is due until nothing is. */
async function removeAll(context: TestContext): Promise<void> {
  while ((await removeUnverifiedAccounts(context)) > 0);
}

const isThere = async ({ db }: TestContext, { accountId }: { accountId: string }) =>
  (await db.account.count({ where: { id: accountId } })) === 1;

/** An account whose month is over, with the link that it never opened and that is good all the same. */
async function overdue(context: TestContext): Promise<TestAccount & { token: string }> {
  const account = await createAccount(context);
  const token = await mailedToken(context, account.address, "verify-email");
  const longAgo = after(context.clock.now(), -31 * DAY);
  await context.db.emailAddress.updateMany({ where: { accountId: account.accountId }, data: { createdAt: longAgo } });
  return { ...account, token };
}

onBothDatabases("an account that never verified an address", (get) => {
  test("is there for 30 days, says until when, and then is removed with all that is its, without a mail", async () => {
    const context = get();
    const { db, clock } = context;
    const registeredAt = clock.now();
    const account = await createAccount(context);
    const { accountId } = account;
    await context.sentMail();
    expect(await readRemovalDate(context, accountId)).toEqual(after(registeredAt, 30 * DAY));

    clock.advance(30 * DAY - 1);
    await issueSession(context, { accountId, methods: ["password"], proved: true });
    await createFlow(context, { accountId, methods: ["password"], next: null });
    await removeAll(context);
    expect(await isThere(context, account)).toBe(true);

    clock.advance(1);
    await removeAll(context);
    expect(await isThere(context, account)).toBe(false);
    const ofIt = { where: { accountId } };
    const left = [db.session.count(ofIt), db.loginFlow.count(ofIt), db.mailToken.count(ofIt), db.emailAddress.count(ofIt)];
    expect(await Promise.all([...left, db.password.count(ofIt)])).toEqual([0, 0, 0, 0, 0]);
    expect(await context.sentMail()).toEqual([]);
  });

  test("leaves its history without a name, and its user name to whoever comes next", async () => {
    const context = get();
    const account = await overdue(context);
    const { accountId, username } = account;
    await removeAll(context);
    const events = await context.db.securityEvent.findMany({ where: { accountId }, orderBy: { sequence: "asc" } });
    expect(events.map(({ event }) => event)).toEqual(["account:registered", "account:removed-unverified"]);
    expect(events.every(({ particulars, salt }) => particulars === null && salt === null)).toBe(true);
    expect(await verifyHistory(context, { about: accountSubject(accountId) })).toMatchObject({ kind: "whole", events: 2 });

    expect(await register(context, { username, email: account.address, password: PASSWORD })).toEqual({ kind: "registered" });
    expect(await context.db.account.count({ where: { id: accountId } })).toBe(0);
  });

  test("has its user name reserved by no deletion either, and a verified one has", async () => {
    const context = get();
    const verified = await createVerifiedAccount(context);
    const unverified = await createAccount(context);
    for (const account of [verified, unverified]) await requestDeletion(context, account);
    context.clock.advance(7 * DAY);
    expect(await deleteDueAccounts(context)).toBe(2);
    const again = ({ username, address }: TestAccount) => register(context, { username, email: address, password: PASSWORD });
    expect(await again(verified)).toEqual({ kind: "refused", username: "taken" });
    expect(await again(unverified)).toEqual({ kind: "registered" });
  });

  test("stays while it is an admin's, frozen or being deleted, and if it has a factor all the same; a verified one stays anyway", async () => {
    const context = get();
    const admin = await overdue(context);
    await grantAdmin(asOperator(context), { accountId: admin.accountId });
    const frozen = await overdue(context);
    await freezeAccount(asOperator(context), { accountId: frozen.accountId });
    const leaving = await overdue(context);
    await requestDeletion(context, leaving);
    const owner = await createOwnerWithApp(context);
    const undone = { verifiedAt: null, verifiedKey: null, createdAt: new Date(0) };
    await context.db.emailAddress.updateMany({ where: { accountId: owner.accountId }, data: undone });
    const verified = await createVerifiedAccount(context);
    await addAddress(context, { accountId: verified.accountId, address: `second-${verified.address}` });
    await context.db.emailAddress.updateMany({ where: { accountId: verified.accountId }, data: { createdAt: new Date(0) } });

    await removeAll(context);
    for (const account of [admin, frozen, leaving, owner, verified]) expect(await isThere(context, account)).toBe(true);
    for (const { accountId } of [admin, frozen, leaving, verified]) expect(await readRemovalDate(context, accountId)).toBeNull();
    expect(await readRemovalDate(context, "nobody's")).toBeNull();
  });

  test("has 30 days again once a wrong address was taken off in favour of the right one", async () => {
    const context = get();
    const account = await overdue(context);
    const { accountId, address: wrong } = account;
    await addAddress(context, { accountId, address: `right-${wrong}` });
    await removeAddress(context, { accountId, address: wrong });
    await removeAll(context);
    expect(await isThere(context, account)).toBe(true);
    expect(await readRemovalDate(context, accountId)).toEqual(after(context.clock.now(), 30 * DAY));
    context.clock.advance(30 * DAY);
    await removeAll(context);
    expect(await isThere(context, account)).toBe(false);
  });

  test("stays if it verifies one after it was found, and before it is removed", async () => {
    const context = get();
    const account = await overdue(context);
    // A removal's transaction comes after the look.
    const verifiedFirst = beforeTransactions(context, () => verifyEmail(context, account));
    expect(await removeUnverifiedAccounts(verifiedFirst)).toBe(0);
    expect(await isThere(context, account)).toBe(true);
    const last = { where: { accountId: account.accountId }, orderBy: { sequence: "desc" } } as const;
    expect(await context.db.securityEvent.findFirst(last)).toMatchObject({ event: "email:verified", salt: expect.any(String) });
  });

  test("stays if it is verifying one while it is removed", async () => {
    const context = get();
    const account = await overdue(context);
    let removal: Promise<number> | undefined;
    await transaction(context, async (verifying) => {
      expect(await verifyEmail(verifying, account)).toMatchObject({ kind: "verified" });
      removal = removeUnverifiedAccounts(context);
      await Promise.race([removal, sleep(HEAD_START_MILLISECONDS)]);
    });
    expect(await removal).toBe(0);
    expect(await isThere(context, account)).toBe(true);
    expect(await verifyHistory(context, { about: accountSubject(account.accountId) })).toMatchObject({ kind: "whole" });
  });

  test("finds its link gone where the removal was faster", async () => {
    const context = get();
    const account = await overdue(context);
    await removeAll(context);
    expect(await verifyEmail(context, account)).toEqual({ kind: "link-gone" });
  });
});
