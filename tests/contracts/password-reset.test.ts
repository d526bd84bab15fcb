import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { noteDevice } from "~/auth/devices/devices";
import { beginLogin } from "~/auth/login/begin-login";
import { createFlow, readFlow } from "~/auth/login/flow";
import { requestReset, sendReset } from "~/auth/new-password/request-reset";
import { readReset, resetPassword } from "~/auth/new-password/reset-password";
import { MAX_FAILURES_IN_A_ROW } from "~/auth/password/check-password";
import { issueSession } from "~/auth/session/issue-session";
import { readSession, whySessionEnded } from "~/auth/session/read-session";
import { HOUR, MINUTE, SECOND } from "~/lib/clock";
import { lockAccount } from "~/lib/database/statements/lock-account";
import { transaction } from "~/lib/database/transaction";
import { type KeyRing, unseal } from "~/lib/secrets/seal";
import { sealContext } from "~/mail/outbox";
import { limits } from "~/throttle/limits";
import { createAccount, createVerifiedAccount, mailedToken } from "../support/accounts.ts";
import { onBothDatabases } from "../support/databases.ts";
import type { TestContext } from "../support/test-context.ts";
import { isDeviceTrusted, withCookies } from "../support/with-cookies.ts";

const NEW_PASSWORD = "harbour violin nineteen clouds";

onBothDatabases("password reset", (get) => {
  async function askFor(context: TestContext, address: string) {
    expect(await requestReset(context, { address })).toEqual({ kind: "requested" });
    return mailedToken(context, address, "reset-password");
  }

  function logIn(context: TestContext, login: string, password: string) {
    return beginLogin(context, { login, password, next: null });
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
    const { accountId, address, username } = await createVerifiedAccount(context);
    const token = await askFor(context, address);
    const passwords = [NEW_PASSWORD, `${NEW_PASSWORD} two`];
    // Both are to wait for the account with the link in hand.
    const uses = await transaction(context, async (inside) => {
      await lockAccount(inside, accountId);
      const begun = passwords.map((password) => resetPassword(context, { token, password }));
      await sleep(SECOND);
      return begun;
    });
    const results = await Promise.all(uses);
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

  test("a link is mailed again while it is good, at most once in ten minutes, and a reset ends it", async () => {
    const context = get();
    const { address } = await createVerifiedAccount(context);
    const first = await askFor(context, address);
    // What strangers ask for in between writes nothing and spoils nothing.
    for (let time = 0; time < 5; time++) {
      context.clock.advance(MINUTE);
      expect(await requestReset(context, { address: address.toUpperCase() })).toEqual({ kind: "requested" });
    }
    expect(await context.sentMail()).toEqual([]);
    context.clock.advance(5 * MINUTE);
    expect(await askFor(context, address)).toBe(first);
    context.clock.advance(55 * MINUTE);
    // An hour after it was made there is a new one, and the other is good for an hour after its last mail.
    const second = await askFor(context, address);
    expect(second).not.toBe(first);
    expect(await readReset(context, { token: first })).not.toBeNull();
    expect(await resetPassword(context, { token: second, password: NEW_PASSWORD })).toEqual({ kind: "reset" });
    expect(await readReset(context, { token: first })).toBeNull();
  });

  test("once the link was used the next request is mailed at once: whoever used it keeps nobody out", async () => {
    const context = get();
    const { address } = await createVerifiedAccount(context);
    const first = await askFor(context, address);
    expect(await resetPassword(context, { token: first, password: NEW_PASSWORD })).toEqual({ kind: "reset" });
    await context.sentMail();
    const second = await askFor(context, address);
    expect(second).not.toBe(first);
    expect(await requestReset(context, { address })).toEqual({ kind: "requested" });
    expect(await context.sentMail()).toEqual([]);
    expect(await readReset(context, { token: second })).not.toBeNull();
  });

  test("a link is derived from its row under the site's key: an older key makes it again, another one does not, and it is not in the database", async () => {
    const context = get();
    const { address } = await createVerifiedAccount(context);
    const first = await askFor(context, address);
    const mailedUnder = async (keys: KeyRing) => {
      context.clock.advance(10 * MINUTE);
      await sendReset({ ...context, keys }, { address });
      const { id, sealed } = await context.db.outgoingMail.findFirstOrThrow({ where: { kind: "reset-password", dueAt: { not: null } } });
      await context.db.outgoingMail.deleteMany({ where: { id } });
      return JSON.parse(unseal({ keys, context: sealContext(id), sealed }).toString()).params.token;
    };
    const fresh: [string, Uint8Array] = ["fresh", context.random.bytes(32)];
    expect(await mailedUnder(new Map([fresh, ...context.keys]))).toBe(first);
    expect(await mailedUnder(new Map([fresh]))).not.toBe(first);
    expect(JSON.stringify(await context.db.mailToken.findMany())).not.toContain(first);
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
    const device = await noteDevice(context, { accountId, remember: true });
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
    const client = { ...context.client, ipAddress: "192.0.2.77" };
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

  test("requests are limited by network, whoever is asked for, and by the browser that the account knows", async () => {
    const context = get();
    const { accountId, address } = await createVerifiedAccount(context);
    const { token: deviceToken } = await noteDevice(context, { accountId, remember: false });
    const from = (ipAddress: string) => ({ ...context, client: { ...context.client, ipAddress } });
    const known = (ipAddress: string) => withCookies(from(ipAddress), { deviceToken });
    const asked = [address, "nobody-here@example.org"];
    const { points } = limits.resetRequest[0];
    for (let time = 0; time < points; time++)
      expect((await requestReset(from("198.51.100.7"), { address: asked[time % 2] ?? "" })).kind).toBe("requested");
    for (const address of asked) expect(await requestReset(from("198.51.100.7"), { address })).toMatchObject({ kind: "throttled" });
    // Its owner asks from the same network in a known browser, and from elsewhere.
    expect((await requestReset(known("198.51.100.7"), { address })).kind).toBe("requested");
    expect((await requestReset(from("198.51.100.8"), { address })).kind).toBe("requested");
    expect(await requestReset(known("198.51.100.7"), { address: "nobody-here@example.org" })).toMatchObject({
      kind: "throttled",
    });
    for (let time = 1; time < points; time++) await requestReset(known("192.0.2.1"), { address });
    expect(await requestReset(known("192.0.2.1"), { address })).toMatchObject({ kind: "throttled" });
    expect(await context.sentMail()).toHaveLength(1);
    expect(await context.db.outgoingMail.count({ where: { kind: "reset-requested" } })).toBe(0);
  });
});
