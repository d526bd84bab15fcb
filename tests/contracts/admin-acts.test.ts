import { expect, test } from "vitest";
import { readAccount } from "~/accounts/read-account";
import { actOnAccount } from "~/admin/act-on-account";
import { noteDevice } from "~/auth/devices/devices";
import { createFlow } from "~/auth/login/flow";
import { issueSession } from "~/auth/session/issue-session";
import { readSession, whySessionEnded } from "~/auth/session/read-session";
import { createAdmin, createVerifiedAccount } from "../support/accounts.ts";
import { asOwnerOf } from "../support/actors.ts";
import { onBothDatabases } from "../support/databases.ts";
import type { TestContext } from "../support/test-context.ts";
import { isDeviceTrusted } from "../support/with-cookies.ts";

onBothDatabases("an admin's acts", (get) => {
  async function people(context: TestContext) {
    const admin = await createAdmin(context);
    const owner = await createVerifiedAccount(context);
    await context.sentMail();
    return { admin, owner };
  }

  async function lastEvents({ db }: TestContext, accountId: string, take: number) {
    const rows = await db.securityEvent.findMany({ where: { accountId }, orderBy: { sequence: "desc" }, take });
    return rows.map(({ event, particulars }) => ({ event, ...JSON.parse(particulars ?? "{}") }));
  }

  test("a freeze is one transaction of change, two events and a mail, and says nothing of where the admin sits", async () => {
    const context = get();
    const { admin, owner } = await people(context);
    const { accountId } = owner;
    expect(await actOnAccount(await asOwnerOf(context, admin), { accountId, act: "freeze", reason: "why" })).toBe("done");
    const theirs = { event: "account:frozen", ipAddress: "", userAgent: "", detail: { by: admin.username, reason: "why" } };
    expect(await lastEvents(context, accountId, 1)).toEqual([theirs]);
    expect(await lastEvents(context, admin.accountId, 1)).toMatchObject([
      { event: "admin:acted", ipAddress: "192.0.2.1", detail: { act: "froze", account: accountId, reason: "why" } },
    ]);
    expect(await context.sentMail()).toMatchObject([
      { kind: "account-frozen", to: owner.address, params: { by: admin.username, reason: "why", ipAddress: "" } },
    ]);
  });

  test("what changes nothing leaves no event and no mail, and of many freezes at once one counts", async () => {
    const context = get();
    const { admin, owner } = await people(context);
    const { accountId } = owner;
    expect(await actOnAccount(await asOwnerOf(context, admin), { accountId, act: "unfreeze", reason: "why" })).toBe("nothing-to-do");
    const asAdmin = await asOwnerOf(context, admin);
    const freeze = () => actOnAccount(asAdmin, { accountId, act: "freeze", reason: "why" });
    const results = await Promise.all(Array.from({ length: 5 }, freeze));
    expect(results.filter((result) => result === "done")).toHaveLength(1);
    expect(await context.sentMail()).toHaveLength(1);
    expect(await context.db.securityEvent.count({ where: { accountId: admin.accountId, event: "admin:acted" } })).toBe(1);
  });

  test("the end of all sessions takes open ones, logins under way and what remembered browsers skip", async () => {
    const context = get();
    const { admin, owner } = await people(context);
    const { accountId } = owner;
    const session = await issueSession(context, { accountId, methods: ["password"], proved: true });
    const device = await noteDevice(context, { accountId, remember: true });
    await createFlow(context, { accountId, methods: ["password"], next: null });

    expect(await actOnAccount(await asOwnerOf(context, admin), { accountId, act: "end-sessions", reason: "why" })).toBe("done");
    expect(await readSession(context, session.token)).toBeNull();
    expect(await whySessionEnded(context, session.token)).toBe("admin");
    expect(await isDeviceTrusted(context, { accountId, token: device.token })).toBe(false);
    expect(await context.db.loginFlow.count({ where: { accountId } })).toBe(0);
    expect(await context.sentMail()).toMatchObject([{ kind: "sessions-ended", to: owner.address, params: { reason: "why" } }]);
  });

  test("no admin acts on their own account, and nobody on one that is not there", async () => {
    const context = get();
    const { admin } = await people(context);
    const { accountId } = admin;
    const session = await issueSession(context, { accountId, methods: ["password"], proved: true });
    for (const act of ["freeze", "unfreeze", "end-sessions"] as const) {
      expect(await actOnAccount(await asOwnerOf(context, admin), { accountId, act, reason: "why" })).toBe("own-account");
      expect(await actOnAccount(await asOwnerOf(context, admin), { accountId: "nobody", act, reason: "why" })).toBe("not-found");
    }
    expect(await readSession(context, session.token)).not.toBeNull();
    expect((await readAccount(context, accountId)).frozenAt).toBeNull();
    expect(await context.sentMail()).toEqual([]);
  });
});
