import { expect, test } from "vitest";
import { readUsername } from "~/accounts/read-account";
import { issueSession } from "~/auth/session/issue-session";
import { isGone } from "~/lib/database/is-gone";
import { lockAccount } from "~/lib/database/statements/lock-account";
import { createAccount } from "../support/accounts.ts";
import { onBothDatabases } from "../support/databases.ts";

onBothDatabases("an account that is deleted in the moment that something is asked for it", (get) => {
  test("is told from a fault, whether it is read, locked or given a session", async () => {
    const context = get();
    const { accountId } = await createAccount(context);
    await context.db.account.delete({ where: { id: accountId } });
    for (const work of [
      () => readUsername(context, accountId),
      () => lockAccount(context, accountId),
      () => issueSession(context, { accountId, methods: ["password"], proved: true }),
    ])
      expect(isGone(await work().catch((error) => error))).toBe(true);
  });
});
