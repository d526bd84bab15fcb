import { expect, test } from "vitest";
import { beginLogin } from "~/auth/login/begin-login";
import { createFlow, readFlow } from "~/auth/login/flow";
import { MAX_FAILURES_IN_A_ROW } from "~/auth/password/check-password";
import { requestReset } from "~/auth/password-change/request-reset";
import { readReset, resetPassword } from "~/auth/password-change/reset-password";
import { isDeviceTrusted, noteDevice } from "~/auth/session/devices";
import { issueSession } from "~/auth/session/issue-session";
import { readSession, whySessionEnded } from "~/auth/session/read-session";
import { HOUR, MINUTE } from "~/lib/clock";
import { createAccount, createVerifiedAccount, mailedToken } from "../support/accounts.ts";
import { onBothDatabases } from "../support/databases.ts";
import type { TestContext } from "../support/test-context.ts";

const NEW_PASSWORD = "harbour violin nineteen clouds";

onBothDatabases("password reset", (get) => {
  async function askFor(context: TestContext, address: string) {
    expect(await requestReset(context, { address })).toEqual({ kind: "requested" });
    return mailedToken(context, address, "reset-password");
  }

  function logIn(context: TestContext, login: string, password: string) {
    return beginLogin(context, { login, password, next: null, deviceToken: null });
  }

  test("a link sets a new password, and the old one is good no more", async () => {
    const context = get();
    const { address, username, password } = await createVerifiedAccount(context);
    const token = await askFor(context, address);
    expect(await readReset(context, { token })).toEqual({ username });
    expect(await resetPassword(context, { token, password: NEW_PASSWORD })).toEqual({ kind: "reset" });
    expect((await logIn(context, username, password)).kind).toBe("refused");
    expect((await logIn(context, username, NEW_PASSWORD)).kind).toBe("signed-in");
  });

  test("an address that nobody verified gets nothing, whoever claims it", async () => {
    const context = get();
    const { address } = await createAccount(context);
    await context.sentMail();
    for (const asked of [address, "stranger@example.org"]) {
      expect(await requestReset(context, { address: asked })).toEqual({ kind: "requested" });
      expect(await context.sentMail()).toEqual([]);
    }
  });

  test("a request leaves one row of work in the outbox for a known and for an unknown address", async () => {
    const context = get();
    const { address } = await createVerifiedAccount(context);
    const shapes = [];
    for (const asked of [address, "unknown@example.org"]) {
      await requestReset(context, { address: asked });
      const rows = await context.db.outgoingMail.findMany({ where: { dueAt: { not: null } } });
      shapes.push(rows.map(({ kind, accountId, attempts }) => ({ kind, accountId, attempts })));
      await context.sentMail();
    }
    expect(shapes[0]).toEqual(shapes[1]);
    expect(shapes[0]).toHaveLength(1);
  });

  test("the mail goes to the address as it was verified, not as it was typed", async () => {
    const context = get();
    const { address } = await createVerifiedAccount(context);
    await requestReset(context, { address: address.toUpperCase() });
    expect((await context.sentMail()).map(({ to, kind }) => ({ to, kind }))).toEqual([{ to: address, kind: "reset-password" }]);
  });

  test("a link works once", async () => {
    const context = get();
    const { address } = await createVerifiedAccount(context);
    const token = await askFor(context, address);
    await resetPassword(context, { token, password: NEW_PASSWORD });
    expect(await readReset(context, { token })).toBeNull();
    expect(await resetPassword(context, { token, password: `${NEW_PASSWORD} again` })).toEqual({ kind: "link-gone" });
  });

  test("of two uses of one link at the same time one wins", async () => {
    const context = get();
    const { address, username } = await createVerifiedAccount(context);
    const token = await askFor(context, address);
    const passwords = [NEW_PASSWORD, `${NEW_PASSWORD} two`];
    const results = await Promise.all(passwords.map((password) => resetPassword(context, { token, password })));
    expect(results.map(({ kind }) => kind).sort()).toEqual(["link-gone", "reset"]);
    const winner = passwords[results.findIndex(({ kind }) => kind === "reset")] ?? "";
    expect((await logIn(context, username, winner)).kind).toBe("signed-in");
  });

  test("a link is good for one hour", async () => {
    const context = get();
    const { address } = await createVerifiedAccount(context);
    const token = await askFor(context, address);
    context.clock.advance(HOUR - MINUTE);
    expect(await readReset(context, { token })).not.toBeNull();
    context.clock.advance(MINUTE);
    expect(await readReset(context, { token })).toBeNull();
    expect(await resetPassword(context, { token, password: NEW_PASSWORD })).toEqual({ kind: "link-gone" });
  });

  test("a later link replaces an earlier one", async () => {
    const context = get();
    const { address } = await createVerifiedAccount(context);
    const earlier = await askFor(context, address);
    const later = await askFor(context, address);
    expect(await resetPassword(context, { token: earlier, password: NEW_PASSWORD })).toEqual({ kind: "link-gone" });
    expect(await resetPassword(context, { token: later, password: NEW_PASSWORD })).toEqual({ kind: "reset" });
  });

  test("a link for something else resets nothing", async () => {
    const context = get();
    const { address } = await createAccount(context);
    const token = await mailedToken(context, address, "verify-email");
    expect(await readReset(context, { token })).toBeNull();
    expect(await resetPassword(context, { token, password: NEW_PASSWORD })).toEqual({ kind: "link-gone" });
  });

  test("a password that is too weak, or made of the account's own words, does not burn the link", async () => {
    const context = get();
    const { address, username } = await createVerifiedAccount(context);
    const token = await askFor(context, address);
    const short = await resetPassword(context, { token, password: "short" });
    expect(short).toMatchObject({ kind: "refused", password: { reason: "too-short" } });
    const own = await resetPassword(context, { token, password: `${username}@example.org` });
    expect(own).toMatchObject({ kind: "refused", password: { reason: "own-words" } });
    expect(await resetPassword(context, { token, password: NEW_PASSWORD })).toEqual({ kind: "reset" });
  });

  test("a reset ends every session, every unfinished login and every remembered device", async () => {
    const context = get();
    const { address, accountId } = await createVerifiedAccount(context);
    const session = await issueSession(context, { accountId, methods: ["password"], proved: true });
    const device = await noteDevice(context, { accountId, token: null, remember: true });
    const flow = await createFlow(context, { accountId, methods: ["password"], next: null });
    const token = await askFor(context, address);

    await resetPassword(context, { token, password: NEW_PASSWORD });
    expect(await readSession(context, session.token)).toBeNull();
    expect(await whySessionEnded(context, session.token)).toBe("password-reset");
    expect(await readFlow(context, flow.token)).toBeNull();
    expect(await isDeviceTrusted(context, { accountId, token: device.token })).toBe(false);
  });

  test("a reset opens the password way again after 100 failures, and what was counted against the account is forgotten", async () => {
    const context = get();
    const { address, accountId, username } = await createVerifiedAccount(context);
    await context.db.password.update({ where: { accountId }, data: { failures: MAX_FAILURES_IN_A_ROW } });
    const client = { ipAddress: "192.0.2.77", userAgent: "" };
    for (let tries = 0; tries < 10; tries++) await logIn({ ...context, client }, username, "wrong");
    expect((await logIn(context, username, "wrong")).kind).toBe("throttled");

    await resetPassword(context, { token: await askFor(context, address), password: NEW_PASSWORD });
    expect((await logIn(context, username, NEW_PASSWORD)).kind).toBe("signed-in");
  });

  test("a reset writes an event and a mail, and neither has the link's token in it", async () => {
    const context = get();
    const { address, accountId } = await createVerifiedAccount(context);
    const token = await askFor(context, address);
    await resetPassword(context, { token, password: NEW_PASSWORD });
    const events = await context.db.securityEvent.findMany({ where: { accountId }, orderBy: { sequence: "asc" } });
    expect(events.map(({ event }) => event).slice(-2)).toEqual(["password:reset-requested", "password:reset"]);
    const sent = await context.sentMail();
    expect(sent.map(({ kind, to }) => ({ kind, to }))).toEqual([{ kind: "password-reset", to: address }]);
    expect(JSON.stringify([events, sent])).not.toContain(token);
  });

  test("an address is written to at most five times a day, and an unknown one is limited just the same", async () => {
    const context = get();
    const { address } = await createVerifiedAccount(context);
    for (const asked of [address, "nobody-here@example.org"]) {
      for (let time = 0; time < 5; time++) expect((await requestReset(context, { address: asked })).kind).toBe("requested");
      const refused = await requestReset(context, { address: asked.toUpperCase() });
      expect(refused).toMatchObject({ kind: "throttled" });
      expect("retryAfterSeconds" in refused && refused.retryAfterSeconds).toBeGreaterThan(23 * 3600);
    }
    expect(await context.sentMail()).toHaveLength(5);
  });
});
