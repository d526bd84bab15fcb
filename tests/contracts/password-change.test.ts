import { expect, test } from "vitest";
import { noteDevice } from "~/auth/devices/devices";
import { beginLogin } from "~/auth/login/begin-login";
import { createFlow, readFlow } from "~/auth/login/flow";
import { changePassword } from "~/auth/new-password/change-password";
import { requestReset } from "~/auth/new-password/request-reset";
import { readReset, resetPassword } from "~/auth/new-password/reset-password";
import { issueSession } from "~/auth/session/issue-session";
import { readSession, whySessionEnded } from "~/auth/session/read-session";
import { createVerifiedAccount, mailedToken } from "../support/accounts.ts";
import { beforeTransactions } from "../support/before-transactions.ts";
import { onBothDatabases } from "../support/databases.ts";
import type { TestContext } from "../support/test-context.ts";
import { isDeviceTrusted, withCookies } from "../support/with-cookies.ts";

const NEW_PASSWORD = "harbour violin nineteen clouds";

onBothDatabases("password change", (get) => {
  /** Somebody who is signed in, twice. */
  async function arrange(context: TestContext) {
    const account = await createVerifiedAccount(context);
    const { accountId, password } = account;
    const issue = () => issueSession(context, { accountId, methods: ["password"], proved: true });
    const [session, other] = [await issue(), await issue()];
    const change = (fields: { current?: string; password?: string } = {}, inside = context) =>
      changePassword(withCookies(inside, { sessionToken: session.token }), {
        accountId,
        current: password,
        password: NEW_PASSWORD,
        ...fields,
      });
    const logIn = (password: string) => beginLogin(context, { login: account.username, password, next: null });
    return { ...account, session, other, change, logIn };
  }

  test("the new password is good, the old one no more, and only the session that changed it goes on", async () => {
    const context = get();
    const { session, other, change, logIn, password } = await arrange(context);
    const changed = await change();
    if (changed.kind !== "changed") throw new Error(changed.kind);
    expect((await readSession(context, changed.renewed?.session.token ?? ""))?.session.publicId).toBe(session.publicId);
    expect(await whySessionEnded(context, session.token)).toBe("renewed");
    expect(await readSession(context, other.token)).toBeNull();
    expect(await whySessionEnded(context, other.token)).toBe("password-changed");
    expect((await logIn(password)).kind).toBe("refused");
    expect((await logIn(NEW_PASSWORD)).kind).toBe("signed-in");
  });

  test("a change drops unfinished logins, remembered devices and reset links", async () => {
    const context = get();
    const { accountId, address, change } = await arrange(context);
    const flow = await createFlow(context, { accountId, methods: ["password"], next: null });
    const device = await noteDevice(context, { accountId, remember: true });
    await requestReset(context, { address });
    const token = await mailedToken(context, address, "reset-password");

    await change();
    expect(await readFlow(context, flow.token)).toBeNull();
    expect(await isDeviceTrusted(context, { accountId, token: device.token })).toBe(false);
    expect(await readReset(context, { token })).toBeNull();
  });

  test("a change writes an event and a mail", async () => {
    const context = get();
    const { accountId, address, change } = await arrange(context);
    await change();
    const last = await context.db.securityEvent.findFirst({ where: { accountId }, orderBy: { sequence: "desc" } });
    expect(last?.event).toBe("password:changed");
    expect((await context.sentMail()).map(({ kind, to }) => ({ kind, to }))).toEqual([{ kind: "password-changed", to: address }]);
  });

  test("nothing changes with a wrong present password, a weak new one or the same one again", async () => {
    const context = get();
    const { username, other, change, logIn, password } = await arrange(context);
    expect(await change({ current: "wrong" })).toEqual({ kind: "refused", current: "wrong" });
    expect(await change({ current: "wrong", password: "short" })).toMatchObject({ current: "wrong", password: { reason: "too-short" } });
    expect(await change({ password: `${username}@example.org` })).toMatchObject({ kind: "refused", password: { reason: "own-words" } });
    expect(await change({ password })).toMatchObject({ kind: "refused", password: { reason: "same" } });
    expect(await readSession(context, other.token)).not.toBeNull();
    expect((await logIn(password)).kind).toBe("signed-in");
  });

  test("a wrong present password counts against the session, a right one does not", async () => {
    const context = get();
    const { accountId, change, logIn } = await arrange(context);
    for (let tries = 0; tries < 12; tries++) expect((await change({ password: "short" })).kind).toBe("refused");
    for (let tries = 0; tries < 10; tries++) expect((await change({ current: "wrong" })).kind).toBe("refused");
    expect(await change()).toMatchObject({ kind: "throttled" });
    const failed = await context.db.securityEvent.count({ where: { accountId, event: "password:change-failed" } });
    expect(failed).toBe(10);
    expect((await context.db.password.findUnique({ where: { accountId } }))?.failures).toBe(10);
    expect((await logIn(NEW_PASSWORD)).kind).toBe("refused");
  });

  test("a change whose password was checked before a reset does not undo it", async () => {
    const context = get();
    const { address, change, logIn } = await arrange(context);
    await requestReset(context, { address });
    const token = await mailedToken(context, address, "reset-password");
    context.clock.advance(1000);
    const resetTo = `${NEW_PASSWORD} by link`;
    const resetFirst = beforeTransactions(context, () => resetPassword(context, { token, password: resetTo }));
    expect((await change({}, resetFirst)).kind).toBe("refused");
    expect((await logIn(NEW_PASSWORD)).kind).toBe("refused");
    expect((await logIn(resetTo)).kind).toBe("signed-in");
  });

  test("of a change and a reset at the same time the later one to finish does not undo the other", async () => {
    const context = get();
    const { address, change, logIn } = await arrange(context);
    await requestReset(context, { address });
    const token = await mailedToken(context, address, "reset-password");
    context.clock.advance(1000);
    const resetTo = `${NEW_PASSWORD} by link`;
    const [changed, reset] = await Promise.all([change(), resetPassword(context, { token, password: resetTo })]);
    const winners = [changed.kind === "changed" && NEW_PASSWORD, reset.kind === "reset" && resetTo].filter(Boolean);
    expect(winners).toHaveLength(1);
    expect((await logIn(String(winners[0]))).kind).toBe("signed-in");
  });
});
