import { expect, test } from "vitest";
import { disownLogin } from "~/account-life/not-me/disown-login";
import { setFrozen } from "~/accounts/frozen";
import { noteDevice } from "~/auth/devices/devices";
import { listDevices } from "~/auth/devices/list-devices";
import { advance, stateOf } from "~/auth/login/advance";
import { beginLogin } from "~/auth/login/begin-login";
import { confirmLogin, readConfirmation } from "~/auth/login/device-confirmation";
import { countAttempt, createFlow, readFlow } from "~/auth/login/flow";
import { requestReset } from "~/auth/new-password/request-reset";
import { resetPassword } from "~/auth/new-password/reset-password";
import { showCodesOnce } from "~/auth/recovery-code/show-codes";
import { issueSession } from "~/auth/session/issue-session";
import { readSession } from "~/auth/session/read-session";
import { listEvents } from "~/history/list-events";
import { DAY, MINUTE } from "~/lib/clock";
import { LIFETIMES } from "~/lib/lifetimes";
import { account as accountSubject } from "~/lib/subject";
import { createVerifiedAccount, mailedToken } from "../support/accounts.ts";
import { onBothDatabases } from "../support/databases.ts";
import { finishConfirmedLogin, finishLogin } from "../support/login.ts";
import type { TestContext } from "../support/test-context.ts";
import { codeOf, createOwnerWithApp, STEP } from "../support/totp.ts";
import { isDeviceTrusted, withCookies } from "../support/with-cookies.ts";

onBothDatabases("login", (get) => {
  const byPassword = (
    context: TestContext,
    { username, password }: { username: string; password: string },
    deviceToken: string | null = null,
  ) => beginLogin(withCookies(context, { deviceToken }), { login: username, password, next: null });

  const byCode = (context: TestContext, flowToken: string, secret: string) =>
    finishLogin(context, {
      flowToken,
      kind: "totp",
      response: codeOf(context, secret),
      remember: false,
    });

  async function beginFlow(context: TestContext, account: { username: string; password: string }): Promise<string> {
    const begun = await byPassword(context, account);
    if (begun.kind !== "second-factor") throw new Error(begun.kind);
    return begun.flow.token;
  }

  test("one proof completes a login once: its flow is spent", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const flow = await beginFlow(context, owner);
    expect((await byCode(context, flow, owner.secret)).kind).toBe("signed-in");
    context.clock.advance(STEP);
    expect((await byCode(context, flow, owner.secret)).kind).toBe("flow-gone");
  });

  test("a login waits for its second factor for ten minutes, and for twenty tries", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const begin = () => createFlow(context, { accountId, methods: ["password"], next: null });
    const tried = await begin();
    const { id: flowId } = (await readFlow(context, tried.token)) ?? { id: "" };
    for (let number = 0; number < 20; number++) expect(await countAttempt(context, flowId)).toBe(true);
    expect(await readFlow(context, tried.token)).toBeNull();

    const late = await begin();
    context.clock.advance(10 * MINUTE - 1);
    expect(await readFlow(context, late.token)).not.toBeNull();
    context.clock.advance(1);
    expect(await readFlow(context, late.token)).toBeNull();
  });

  test("of many tries of one login at the same time twenty are counted", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const { token } = await createFlow(context, { accountId, methods: ["password"], next: null });
    const { id } = (await readFlow(context, token)) ?? { id: "" };
    const counted = await Promise.all(Array.from({ length: 30 }, () => countAttempt(context, id)));
    expect(counted.filter(Boolean)).toHaveLength(20);
  });

  test("a frozen account does not log in, and its sessions and unfinished logins are none", async () => {
    const context = get();
    const account = await createVerifiedAccount(context);
    const { accountId } = account;
    const session = await issueSession(context, { accountId, methods: ["password"], proved: true });
    const flow = await createFlow(context, { accountId, methods: ["password"], next: null });
    await setFrozen(context, { accountId, frozen: true });
    expect((await byPassword(context, account)).kind).toBe("frozen");
    expect((await byPassword(context, { ...account, password: "not the password of anybody" })).kind).toBe("refused");
    expect(await readSession(context, session.token)).toBeNull();
    expect(await readFlow(context, flow.token)).toBeNull();
  });

  test("a browser is remembered for 30 days, and by no other account", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const other = await createVerifiedAccount(context);
    const { token } = await noteDevice(context, { accountId, remember: true });
    expect(await isDeviceTrusted(context, { accountId: other.accountId, token })).toBe(false);
    context.clock.advance(LIFETIMES.rememberedBrowser - 1);
    expect(await isDeviceTrusted(context, { accountId, token })).toBe(true);
    context.clock.advance(1);
    expect(await isDeviceTrusted(context, { accountId, token })).toBe(false);
  });

  test("where no browser is remembered, neither the box nor a browser that was remembered before skips the second factor", async () => {
    const context = get();
    const off = { ...context, settings: { ...context.settings, rememberedBrowsers: false } };
    const owner = await createOwnerWithApp(context);
    const { accountId } = owner;
    const before = await noteDevice(context, { accountId, remember: true });
    expect((await byPassword(off, owner, before.token)).kind).toBe("second-factor");
    expect((await listDevices(off, accountId))[0]?.trustedUntil).toBeNull();

    const flowToken = await beginFlow(off, owner);
    const proof = { flowToken, kind: "totp" as const, response: codeOf(context, owner.secret), remember: true };
    const login = await finishLogin(off, proof);
    if (login.kind !== "signed-in") throw new Error(login.kind);
    // Nor does it later, when browsers are remembered again: nobody was told of it.
    expect(await isDeviceTrusted(context, { accountId, token: login.device.token })).toBe(false);
    const { events } = await listEvents(context, { about: accountSubject(accountId) });
    expect(events.map(({ event }) => event)).not.toContain("device:remembered");
  });

  test("a login with a backup has no browser remembered, whatever the form says", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const [code = ""] = (await showCodesOnce(context, owner))?.codes ?? [];
    const flowToken = await beginFlow(context, owner);
    const login = await finishLogin(context, { flowToken, kind: "recovery-code", response: code, remember: true });
    if (login.kind !== "signed-in") throw new Error(login.kind);
    expect(await isDeviceTrusted(context, { accountId: owner.accountId, token: login.device.token })).toBe(false);
  });

  test("a browser's token changes with every login, and the old one is a stranger's", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const first = await noteDevice(context, { accountId, remember: true });
    const second = await noteDevice(withCookies(context, { deviceToken: first.token }), { accountId, remember: false });
    expect(second).toMatchObject({ isNew: false });
    expect(second.token).not.toBe(first.token);
    expect(await isDeviceTrusted(context, { accountId, token: first.token })).toBe(false);
    expect(await isDeviceTrusted(context, { accountId, token: second.token })).toBe(true);
  });

  test("a login that proved the password only is not completed without the second factor", async () => {
    const context = get();
    const flowToken = await beginFlow(context, await createOwnerWithApp(context));
    const { id } = (await readFlow(context, flowToken)) ?? { id: "" };
    await context.db.loginFlow.update({ where: { id }, data: { deviceConfirmedAt: context.clock.now() } });
    expect(await finishConfirmedLogin(context, { flowToken })).toEqual({ kind: "flow-gone" });
  });

  test("where the operator asks for it, a new browser waits for the link in a mail", async () => {
    const context = get();
    const strict = { ...context, settings: { ...context.settings, confirmNewDevices: true } };
    const owner = await createOwnerWithApp(context);
    const flowToken = await beginFlow(strict, owner);
    await context.sentMail();
    expect((await byCode(strict, flowToken, owner.secret)).kind).toBe("confirm-device");
    expect((await finishConfirmedLogin(strict, { flowToken })).kind).toBe("not-confirmed");

    const mail = (await context.sentMail()).find(({ kind }) => kind === "confirm-device");
    const token = String(mail?.params.token);
    expect(await confirmLogin(strict, { token, flowToken })).toBe("confirmed");
    expect((await readConfirmation(strict, { token, flowToken: null })).kind).toBe("gone");
    // Pressed twice, its button leads to the same page.
    expect(await confirmLogin(strict, { token, flowToken })).toBe("confirmed");
    expect((await finishConfirmedLogin(strict, { flowToken })).kind).toBe("signed-in");
    expect((await finishConfirmedLogin(strict, { flowToken })).kind).toBe("flow-gone");
  });

  test("the link that confirms a new browser does so there only: elsewhere it shows where the login began, and stays good", async () => {
    const context = get();
    const relay = { ipAddress: "198.51.100.66", userAgent: "Relay" };
    const strict = { ...context, client: { ...context.client, ...relay }, settings: { ...context.settings, confirmNewDevices: true } };
    const owner = await createOwnerWithApp(context);
    const flowToken = await beginFlow(strict, owner);
    const startedAt = context.clock.now();
    await context.sentMail();
    expect((await byCode(strict, flowToken, owner.secret)).kind).toBe("confirm-device");
    const token = await mailedToken(context, owner.address, "confirm-device");

    const others = [null, "no login of ours", await beginFlow(strict, await createOwnerWithApp(context)), await beginFlow(strict, owner)];
    for (const flowToken of others) {
      const elsewhere = { kind: "elsewhere", place: { startedAt, ...relay } };
      expect(await readConfirmation(context, { token, flowToken })).toEqual(elsewhere);
      expect(await confirmLogin(context, { token, flowToken })).toBe("elsewhere");
    }
    expect((await finishConfirmedLogin(strict, { flowToken })).kind).toBe("not-confirmed");
    expect(await confirmLogin(context, { token, flowToken })).toBe("confirmed");
  });

  test("a login that waits for the link of a mail keeps the ticked box and what it was proved with", async () => {
    const context = get();
    const strict = { ...context, settings: { ...context.settings, confirmNewDevices: true } };
    const owner = await createOwnerWithApp(context);
    const flowToken = await beginFlow(strict, owner);
    await context.sentMail();
    const proof = { flowToken, kind: "totp" as const, response: codeOf(context, owner.secret), remember: true };
    expect((await finishLogin(strict, proof)).kind).toBe("confirm-device");
    await confirmLogin(strict, { token: await mailedToken(context, owner.address, "confirm-device"), flowToken });

    const login = await finishConfirmedLogin(strict, { flowToken });
    if (login.kind !== "signed-in") throw new Error(login.kind);
    expect(login.factor).toBe("totp");
    expect(await isDeviceTrusted(strict, { accountId: owner.accountId, token: login.device.token })).toBe(true);
    const { events } = await listEvents(context, { about: accountSubject(owner.accountId) });
    const label = { label: "Phone" };
    expect(events.find(({ event }) => event === "login:success")?.detail).toMatchObject(label);
    expect((await context.sentMail()).find(({ kind }) => kind === "new-device")?.params).toMatchObject(label);
  });

  test("a login that ended while its code was looked at asks for no confirmation", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const flow = await readFlow(context, await beginFlow(context, owner));
    if (!flow) throw new Error("no flow");
    await context.sentMail();
    await context.db.loginFlow.deleteMany({ where: { id: flow.id } });
    const strict = { ...context, settings: { ...context.settings, confirmNewDevices: true } };
    const proved = stateOf({ ...flow, methods: ["password", "totp"], credential: { id: null, label: "Phone" } });
    expect(await advance(strict, proved)).toEqual({ kind: "flow-gone" });
    expect(await context.sentMail()).toEqual([]);
  });

  test("a link confirms the login that asked for it and no other, for ten minutes", async () => {
    const context = get();
    const strict = { ...context, settings: { ...context.settings, confirmNewDevices: true } };
    const owner = await createOwnerWithApp(context);
    const askByMail = async () => {
      const flowToken = await beginFlow(strict, owner);
      await context.sentMail();
      context.clock.advance(STEP);
      expect((await byCode(strict, flowToken, owner.secret)).kind).toBe("confirm-device");
      const mail = (await context.sentMail()).find(({ kind }) => kind === "confirm-device");
      return { flowToken, token: String(mail?.params.token) };
    };
    const goOn = async (flowToken: string) => (await finishConfirmedLogin(strict, { flowToken })).kind;

    const earlier = await askByMail();
    const later = await askByMail();
    expect(await confirmLogin(strict, earlier)).toBe("gone");
    expect(await confirmLogin(strict, later)).toBe("confirmed");
    expect(await goOn(earlier.flowToken)).toBe("not-confirmed");
    expect(await goOn(later.flowToken)).toBe("signed-in");

    const late = await askByMail();
    context.clock.advance(10 * MINUTE);
    expect(await confirmLogin(strict, late)).toBe("gone");
  });

  test("“this was not me” ends everything and closes the password, once", async () => {
    const context = get();
    const account = await createVerifiedAccount(context);
    const login = await byPassword(context, account);
    if (login.kind !== "signed-in") throw new Error(login.kind);
    const mail = (await context.sentMail()).find(({ kind }) => kind === "new-device");
    const token = String(mail?.params.token);
    expect(await disownLogin(context, { token })).toEqual({ closedUntil: "now", needsCodes: false });
    expect(await readSession(context, login.session.token)).toBeNull();
    expect((await byPassword(context, account)).kind).toBe("refused");
    // Its browsers are forgotten, or the password would open there still.
    expect((await byPassword(context, account, login.device.token)).kind).toBe("refused");
    expect(await disownLogin(context, { token })).toBeNull();
  });

  test("a reset signs nobody in, and the second factor is asked for afterwards", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    await context.sentMail();
    await requestReset(context, { address: owner.address });
    const password = "harbour violin nineteen clouds";
    const token = await mailedToken(context, owner.address, "reset-password");
    expect(await resetPassword(context, { token, password })).toEqual({ kind: "reset" });
    expect(await context.db.session.count({ where: { accountId: owner.accountId, endedAt: null } })).toBe(0);
    expect((await byPassword(context, { ...owner, password })).kind).toBe("second-factor");
  });

  test("a password is good however old it is", async () => {
    const context = get();
    const account = await createVerifiedAccount(context);
    context.clock.advance(10 * 365 * DAY);
    expect((await byPassword(context, account)).kind).toBe("signed-in");
  });
});

onBothDatabases("a new site", (get) => {
  test("there is no account before somebody registers", async () => {
    expect(await get().db.account.count()).toBe(0);
  });
});
