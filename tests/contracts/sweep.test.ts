import { expect, test } from "vitest";
import { createFlow } from "~/auth/login/flow";
import { issueSession } from "~/auth/session/issue-session";
import { readSession } from "~/auth/session/read-session";
import { keepHouse } from "~/background.server";
import { DAY, MINUTE } from "~/lib/clock";
import { createMailToken } from "~/report/mail-token";
import { createAccount, createVerifiedAccount } from "../support/accounts.ts";
import { onBothDatabases } from "../support/databases.ts";

onBothDatabases("housekeeping", (get) => {
  test("what is of no use any more is swept in batches, and what is of use stays", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const unverified = await createAccount(context);
    const session = await issueSession(context, { accountId, methods: ["password"], proved: true });
    for (let count = 0; count < 250; count++) await createFlow(context, { accountId, methods: ["password"], next: null });
    await createMailToken(context, { purpose: "reset-password", accountId, emailId: null });
    await keepHouse(context);
    expect(await context.db.loginFlow.count({ where: { accountId } })).toBe(250);
    expect(await readSession(context, session.token)).not.toBeNull();

    context.clock.advance(11 * MINUTE);
    await keepHouse(context);
    expect(await context.db.loginFlow.count({ where: { accountId } })).toBe(50);
    await keepHouse(context);
    expect(await context.db.loginFlow.count({ where: { accountId } })).toBe(0);
    expect(await context.db.mailToken.count({ where: { accountId, purpose: "reset-password" } })).toBe(1);

    context.clock.advance(DAY);
    await keepHouse(context);
    expect(await context.db.mailToken.count({ where: { accountId, purpose: "reset-password" } })).toBe(0);
    expect(await context.db.session.count({ where: { accountId } })).toBe(1);
    expect(await context.db.account.count({ where: { id: unverified.accountId } })).toBe(1);
    context.clock.advance(31 * DAY);
    await keepHouse(context);
    expect(await context.db.session.count({ where: { accountId } })).toBe(0);
    expect(await context.db.account.count({ where: { id: unverified.accountId } })).toBe(0);
    expect(await context.db.securityEvent.count({ where: { accountId } })).toBeGreaterThan(0);
  });
});
