import { expect, test } from "vitest";
import { freezeAccount, unfreezeAccount } from "~/admin/freeze-account";
import { noteDevice } from "~/auth/devices/devices";
import { forgetDevice, listDevices } from "~/auth/devices/list-devices";
import { revokeOtherSessions } from "~/auth/end-access/revoke-other-sessions";
import { beginLogin } from "~/auth/login/begin-login";
import { createFlow } from "~/auth/login/flow";
import { endSessions } from "~/auth/session/end-sessions";
import { issueSession } from "~/auth/session/issue-session";
import { logout } from "~/auth/session/logout";
import { readSession, whySessionEnded } from "~/auth/session/read-session";
import { revokeSession } from "~/auth/session/revoke-session";
import { HOUR, MINUTE } from "~/lib/clock";
import { createMailToken } from "~/report/mail-token";
import { createVerifiedAccount } from "../support/accounts.ts";
import { asOperator } from "../support/actors.ts";
import { onBothDatabases } from "../support/databases.ts";
import { finishLogin } from "../support/login.ts";
import type { TestContext } from "../support/test-context.ts";
import { codeOf, createOwnerWithApp } from "../support/totp.ts";
import { withCookies } from "../support/with-cookies.ts";

onBothDatabases("sessions", (get) => {
  async function signedIn(context: TestContext) {
    const account = await createVerifiedAccount(context);
    const session = await issueSession(context, { accountId: account.accountId, methods: ["password"], proved: true });
    return { ...account, session };
  }

  test("a session that was ended is none, and says why", async () => {
    const context = get();
    const { accountId, session } = await signedIn(context);
    expect((await readSession(context, session.token))?.account.id).toBe(accountId);
    await logout(context, { token: session.token, accountId });
    expect(await readSession(context, session.token)).toBeNull();
    expect(await whySessionEnded(context, session.token)).toBe("logout");
    expect(await readSession(context, "no such token")).toBeNull();
  });

  test("a session ends after an hour without use, and with use after twelve hours", async () => {
    const context = get();
    const idle = await signedIn(context);
    context.clock.advance(HOUR);
    expect(await readSession(context, idle.session.token)).toBeNull();
    expect(await whySessionEnded(context, idle.session.token)).toBe("expired");

    const used = await signedIn(context);
    for (let half = 1; half < 24; half++) {
      context.clock.advance(30 * MINUTE);
      expect(await readSession(context, used.session.token)).not.toBeNull();
    }
    context.clock.advance(30 * MINUTE);
    expect(await readSession(context, used.session.token)).toBeNull();
    expect(await whySessionEnded(context, used.session.token)).toBe("expired");
  });

  test("nobody ends another account's session or forgets its browser, and its owner does", async () => {
    const context = get();
    const owner = await signedIn(context);
    const stranger = await signedIn(context);
    await noteDevice(context, { accountId: owner.accountId, remember: true });
    const [device] = await listDevices(context, owner.accountId);
    if (!device) throw new Error("no browser");

    expect(await revokeSession(context, { accountId: stranger.accountId, id: owner.session.publicId })).toBe(false);
    const asStranger = withCookies(context, { sessionToken: stranger.session.token });
    const renewed = await revokeOtherSessions(asStranger, { accountId: stranger.accountId });
    expect(await forgetDevice(context, { accountId: stranger.accountId, id: device.id })).toBe(false);
    expect(await readSession(context, owner.session.token)).not.toBeNull();

    expect(await forgetDevice(context, { accountId: owner.accountId, id: device.id })).toBe(true);
    expect(await revokeSession(context, { accountId: owner.accountId, id: owner.session.publicId })).toBe(true);
    expect(await whySessionEnded(context, owner.session.token)).toBe("revoked");
    expect(await readSession(context, renewed?.session.token ?? "")).not.toBeNull();
  });

  test("an account has as many sessions at a time as it likes, and all end together", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const tokens: string[] = [];
    for (let number = 0; number < 30; number++)
      tokens.push((await issueSession(context, { accountId, methods: ["password"], proved: true })).token);
    const live = async () => (await Promise.all(tokens.map((token) => readSession(context, token)))).filter(Boolean).length;
    expect(await live()).toBe(30);
    expect((await endSessions(context, { accountId, reason: "revoked" })).count).toBe(30);
    expect(await live()).toBe(0);
  });

  test("of the other sessions that end those stand in the history that went on until then", async () => {
    const context = get();
    const { accountId } = await signedIn(context);
    context.clock.advance(HOUR);
    const issue = () => issueSession(context, { accountId, methods: ["password"], proved: true });
    const [own] = [await issue(), await issue(), await issue()];
    await revokeOtherSessions(withCookies(context, { sessionToken: own.token }), { accountId });
    expect(await context.db.securityEvent.count({ where: { accountId, event: "session:ended" } })).toBe(2);
    expect(await context.db.session.count({ where: { accountId, endedAt: null } })).toBe(1);
  });

  test("a freeze ends the sessions for good", async () => {
    const context = get();
    const { accountId, session } = await signedIn(context);
    await freezeAccount(asOperator(context), { accountId });
    expect(await whySessionEnded(context, session.token)).toBe("frozen");
    await unfreezeAccount(asOperator(context), { accountId });
    expect(await readSession(context, session.token)).toBeNull();
  });

  test("no token of a cookie or a link stands in the database", async () => {
    const context = get();
    const { accountId, session } = await signedIn(context);
    const tokens = [
      session.token,
      (await createFlow(context, { accountId, methods: ["password"], next: null })).token,
      (await noteDevice(context, { accountId, remember: true })).token,
      await createMailToken(context, { purpose: "keep-account", accountId, emailId: null }),
    ];
    const { db } = context;
    const where = { accountId };
    const rows = [
      await db.session.findMany({ where }),
      await db.loginFlow.findMany({ where }),
      await db.device.findMany({ where }),
      await db.mailToken.findMany({ where }),
    ];
    for (const [index, token] of tokens.entries()) {
      expect(rows[index]).toHaveLength(1);
      const isLink = index === tokens.length - 1;
      expect(token).toMatch(isLink ? /^[A-Za-z0-9_-]{22}$/ : /^[A-Za-z0-9_-]{43}$/); // 128 bits in a link, 256 in a cookie
      expect(JSON.stringify(rows)).not.toContain(token);
    }
  });

  test("a login ends the session that the same browser had, whoever's it was, and no other", async () => {
    const context = get();
    const owner = await signedIn(context);
    const elsewhere = await issueSession(context, { accountId: owner.accountId, methods: ["password"], proved: true });
    const other = await createVerifiedAccount(context);
    const logIn = ({ username, password }: { username: string; password: string }, sessionToken: string) =>
      beginLogin(withCookies(context, { sessionToken }), { login: username, password, next: null });

    const again = await logIn(owner, owner.session.token);
    if (again.kind !== "signed-in") throw new Error(again.kind);
    expect(await readSession(context, owner.session.token)).toBeNull();
    expect(await whySessionEnded(context, owner.session.token)).toBe("replaced");

    const asOther = await logIn(other, again.session.token);
    expect(asOther.kind).toBe("signed-in");
    expect(await whySessionEnded(context, again.session.token)).toBe("replaced");
    expect(await readSession(context, elsewhere.token)).not.toBeNull();
    const events = await context.db.securityEvent.findMany({ where: { accountId: owner.accountId, event: "session:ended" } });
    expect(events).toHaveLength(2);
  });

  test("a login that fails or is not complete ends nothing", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const { username: login, password, sessionToken } = owner;
    const begin = (password: string) => beginLogin(withCookies(context, owner), { login, password, next: null });
    expect((await begin("not the password of anybody")).kind).toBe("refused");
    const begun = await begin(password);
    if (begun.kind !== "second-factor") throw new Error(begun.kind);
    const finish = (response: string) =>
      finishLogin(withCookies(context, owner), { flowToken: begun.flow.token, kind: "totp", response, remember: false });
    expect((await finish("0")).kind).toBe("refused");
    expect(await readSession(context, sessionToken)).not.toBeNull();
    expect((await finish(codeOf(context, owner.secret))).kind).toBe("signed-in");
    expect(await whySessionEnded(context, sessionToken)).toBe("replaced");
  });
});
