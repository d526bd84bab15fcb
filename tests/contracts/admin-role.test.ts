import { expect, test } from "vitest";
import { readRole } from "~/accounts/role";
import { grantAdmin, revokeAdmin } from "~/admin/change-role";
import { createVerifiedAccount } from "../support/accounts.ts";
import { asOperator } from "../support/actors.ts";
import { onBothDatabases } from "../support/databases.ts";

onBothDatabases("the admin role", (get) => {
  test("an account is a member until the role is granted, and again once it is revoked; each change has its event and mail", async () => {
    const context = get();
    const { accountId, address } = await createVerifiedAccount(context);
    await context.sentMail();
    expect(await readRole(context, accountId)).toBe("member");

    expect(await grantAdmin(asOperator(context), { accountId })).toBe(true);
    expect(await readRole(context, accountId)).toBe("admin");
    expect(await context.sentMail()).toMatchObject([{ kind: "admin-granted", to: address, params: { by: "ops" } }]);

    expect(await revokeAdmin(asOperator(context), { accountId })).toBe(true);
    expect(await readRole(context, accountId)).toBe("member");
    expect(await context.sentMail()).toMatchObject([{ kind: "admin-revoked", to: address, params: { by: "ops" } }]);

    const events = await context.db.securityEvent.findMany({ where: { accountId }, orderBy: { sequence: "desc" }, take: 2 });
    expect(events.map(({ event }) => event)).toEqual(["account:admin-revoked", "account:admin-granted"]);
  });

  test("a grant that changes nothing has no event and no mail, and of many at once one counts", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    await context.sentMail();
    expect(await revokeAdmin(asOperator(context), { accountId })).toBe(false);
    const grants = await Promise.all(Array.from({ length: 5 }, () => grantAdmin(asOperator(context), { accountId })));
    expect(grants.filter(Boolean)).toHaveLength(1);
    expect(await context.sentMail()).toHaveLength(1);
  });

  test("an account that is not there is no admin", async () => {
    const context = get();
    expect(await grantAdmin(asOperator(context), { accountId: "nobody" })).toBe(false);
    expect(await readRole(context, "nobody")).toBe("member");
  });
});
