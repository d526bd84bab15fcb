import { expect, test } from "vitest";
import { keepAccount, requestDeletion } from "~/account-life/deletion";
import { exportAccount } from "~/account-life/export-account";
import { addAddress } from "~/addresses/add-address";
import { changePrimary } from "~/addresses/change-primary";
import { removeAddress } from "~/addresses/remove-address";
import { resendVerification } from "~/addresses/resend-verification";
import { actOnAccount } from "~/admin/act-on-account";
import { beginReset } from "~/admin/begin-reset";
import { revokeAdmin } from "~/admin/change-role";
import { viewAccount } from "~/admin/view-account";
import { findDevice, noteDevice } from "~/auth/devices/devices";
import { forgetDevice } from "~/auth/devices/list-devices";
import { endAccess } from "~/auth/end-access/end-access";
import { revokeOtherSessions } from "~/auth/end-access/revoke-other-sessions";
import { removeFactor } from "~/auth/enrolment/remove-factor";
import { hasPendingForm, keepForm } from "~/auth/kept-forms/pending-form";
import { readConfirmation } from "~/auth/login/device-confirmation";
import { createFlow } from "~/auth/login/flow";
import { changePassword } from "~/auth/new-password/change-password";
import { closePassword } from "~/auth/password/close-password";
import { generate } from "~/auth/recovery-code/generate";
import { proveKept } from "~/auth/recovery-code/keep";
import { showCodesOnce } from "~/auth/recovery-code/show-codes";
import { rename } from "~/auth/security-key/rename";
import { issueSession } from "~/auth/session/issue-session";
import { readSession, whySessionEnded } from "~/auth/session/read-session";
import { revokeSession } from "~/auth/session/revoke-session";
import { sessionActor } from "~/auth/session/session-actor";
import { confirm } from "~/auth/step-up/confirm";
import { finishEnrolment } from "~/auth/totp/finish-enrolment";
import { stopReset } from "~/auth/two-factor-reset/stop-reset";
import { AccessEndedError } from "~/lib/write-for";
import { createMailToken } from "~/report/mail-token";
import { createAdmin, createVerifiedAccount } from "../support/accounts.ts";
import { asOperator } from "../support/actors.ts";
import { onBothDatabases } from "../support/databases.ts";
import { createKeyOwner, registerKey } from "../support/security-keys.ts";
import type { TestContext } from "../support/test-context.ts";
import { codeOf, createOwnerWithApp, shownSecret } from "../support/totp.ts";
import { withCookies } from "../support/with-cookies.ts";

const NEW_PASSWORD = "velvet canyon nine herons";

onBothDatabases("a write for an account", (get) => {
  async function people(context: TestContext) {
    const owner = await createOwnerWithApp(context);
    const { accountId } = owner;
    const other = await issueSession(context, { accountId, methods: ["password", "totp"], proved: true });
    return {
      owner,
      accountId,
      other,
      asOther: { ...withCookies(context, { sessionToken: other.token }), actor: sessionActor(other.token) },
    };
  }

  test("is refused, whichever it is, where its session has ended since the page looked", async () => {
    const context = get();
    const { owner, accountId, other, asOther } = await people(context);
    const { username, password: current, address } = owner;
    const [app] = await context.db.totpCredential.findMany({ where: { accountId } });
    const { codes } = (await showCodesOnce(context, { accountId })) ?? { codes: [] };
    const code = codeOf(context, await shownSecret(context, { ...owner, sessionId: other.publicId }));
    await noteDevice(context, { accountId, remember: true });
    const device = await context.db.device.findFirstOrThrow({ where: { accountId } });
    const key = await createKeyOwner(context);
    await registerKey(context, key, { label: "Blue" });
    const { id: keyId } = await context.db.securityKey.findFirstOrThrow({ where: { accountId: key.accountId } });
    await context.db.securityKey.update({ where: { id: keyId }, data: { accountId } });
    await context.db.emailAddress.create({
      data: {
        id: username,
        accountId,
        address: `${username}@example.net`,
        addressKey: `${username}@example.net`,
        isPrimary: false,
        createdAt: context.clock.now(),
      },
    });

    const writes: Record<string, () => Promise<unknown>> = {
      password: () => changePassword(asOther, { accountId, current, password: NEW_PASSWORD }),
      app: () => finishEnrolment(asOther, { accountId, sessionId: other.publicId, label: "Theirs", code }),
      "removed factor": () => removeFactor(asOther, { accountId, kind: "totp", id: app?.id ?? "" }),
      label: () => rename(asOther, { accountId, id: keyId, label: "Theirs" }),
      codes: () => generate(asOther, { accountId }),
      "kept codes": () => proveKept(asOther, { accountId, code: codes[0] ?? "" }),
      address: () => addAddress(asOther, { accountId, address: `${username}@example.com` }),
      primary: () => changePrimary(asOther, { accountId, address }),
      "removed address": () => removeAddress(asOther, { accountId, address: `${username}@example.net` }),
      "verification mail": () => resendVerification(asOther, { accountId, address: `${username}@example.net` }),
      "end of a session": () => revokeSession(asOther, { accountId, id: other.publicId }),
      "end of the others": () => revokeOtherSessions(asOther, { accountId }),
      browser: () => forgetDevice(asOther, { accountId, id: device.id }),
      form: () => keepForm(asOther, { accountId, sessionId: other.publicId, path: "/account/emails", typed: {} }),
      proof: () => {
        const methods = ["password" as const, "totp" as const];
        return confirm(asOther, {
          session: { accountId, publicId: other.publicId, methods },
          kind: "totp",
          response: codeOf(context, owner.secret),
        });
      },
      export: () => exportAccount(asOther, accountId).next(),
      "stopped reset": () => stopReset(asOther, { accountId }),
      deletion: () => requestDeletion(asOther, { accountId, username }),
      "kept account": () => keepAccount(asOther, accountId),
    };
    await endAccess(context, { accountId, reason: "revoked", spare: withCookies(context, owner).client, browsers: "distrusted" });
    const { length } = await context.db.historyChain.findUniqueOrThrow({ where: { accountId } });
    for (const [name, write] of Object.entries(writes)) {
      const outcome: unknown = await write().catch((error) => error);
      // A set-up that the end has dropped is gone before anything is written.
      if (name === "app" && (outcome as { kind?: string }).kind === "setup-gone") continue;
      expect(outcome, name).toBeInstanceOf(AccessEndedError);
    }
    expect((await context.db.historyChain.findUniqueOrThrow({ where: { accountId } })).length).toBe(length);
    expect((await readSession(context, owner.sessionToken))?.account.id).toBe(accountId);
  });

  test("is refused to another account's session, to a token that was renewed, and without a session", async () => {
    const context = get();
    const { owner, accountId, other, asOther } = await people(context);
    const stranger = await people(context);
    const address = `${owner.username}@example.com`;
    const add = (token: string | null) =>
      addAddress({ ...context, actor: sessionActor(token) }, { accountId, address }).catch((error) => error);
    expect(await add(stranger.other.token)).toBeInstanceOf(AccessEndedError);
    expect(await add(null)).toBeInstanceOf(AccessEndedError);

    const session = { accountId, publicId: other.publicId, methods: ["password" as const, "totp" as const] };
    const renewed = await confirm(asOther, { session, kind: "totp", response: codeOf(context, owner.secret) });
    if (renewed.kind !== "confirmed") throw new Error(JSON.stringify(renewed));
    expect(await add(other.token)).toBeInstanceOf(AccessEndedError);
    expect(await add(renewed.session.token)).toEqual({ kind: "added" });
  });

  test("a session keeps its name and its login over a fresh proof: a list of before ends it", async () => {
    const context = get();
    const { owner, accountId, other, asOther } = await people(context);
    const session = { accountId, publicId: other.publicId, methods: ["password" as const, "totp" as const] };
    const renewed = await confirm(asOther, { session, kind: "totp", response: codeOf(context, owner.secret) });
    if (renewed.kind !== "confirmed") throw new Error(JSON.stringify(renewed));
    const { token, publicId, loginId } = renewed.session;
    expect({ publicId, loginId }).toEqual({ publicId: other.publicId, loginId: other.loginId });
    expect(token).not.toBe(other.token);
    expect(await whySessionEnded(context, other.token)).toBe("renewed");

    expect(await revokeSession(context, { accountId, id: other.publicId })).toBe(true);
    expect(await readSession(context, token)).toBeNull();
  });

  test("the end of access takes flows, forms, reset links, confirmations and what browsers skip, and leaves the spared session's", async () => {
    const context = get();
    const { owner, accountId, other } = await people(context);
    const own = await readSession(context, owner.sessionToken);
    const spareId = own?.session.publicId ?? "";
    const form = (sessionId: string) => ({ sessionId, path: "/account/emails" });
    for (const sessionId of [spareId, other.publicId]) await keepForm(context, { accountId, ...form(sessionId), typed: { email: "x" } });
    await createFlow(context, { accountId, methods: ["password"], next: null });
    const links = {
      reset: await createMailToken(context, { purpose: "reset-password", accountId, emailId: null }),
      confirm: await createMailToken(context, { purpose: "confirm-device", accountId, emailId: null, boundTo: "flow" }),
    };
    const here = await noteDevice(context, { accountId, remember: true });
    await noteDevice(context, { accountId, remember: true });

    const spare = { sessionToken: owner.sessionToken, deviceToken: here.token };
    expect(await endAccess(context, { accountId, reason: "revoked", spare, browsers: "forgotten" })).toBe(1);
    expect(await hasPendingForm(context, form(spareId))).toBe(true);
    expect(await hasPendingForm(context, form(other.publicId))).toBe(false);
    expect(await context.db.loginFlow.count({ where: { accountId } })).toBe(0);
    expect(await context.db.mailToken.count({ where: { accountId, purpose: { in: ["reset-password", "confirm-device"] } } })).toBe(0);
    expect(await readConfirmation(context, { token: links.confirm, flowToken: null })).toEqual({ kind: "gone" });
    expect(await context.db.device.findMany({ where: { accountId } })).toMatchObject([{ trustedUntil: null }]);
  });

  test("the owner who ends the rest goes on with new cookies: copies of the earlier ones, and what was begun or left there, are dead", async () => {
    const context = get();
    for (const end of ["the others", "the password"] as const) {
      const { owner, accountId, other: own } = await people(context);
      const here = await noteDevice(context, { accountId, remember: true });
      await keepForm(context, { accountId, sessionId: own.publicId, path: "/account/emails", typed: { email: "x" } });
      const changed = { accountId, current: owner.password, password: NEW_PASSWORD };
      const asOwn = withCookies(context, { sessionToken: own.token, deviceToken: here.token });
      const renewed = end === "the others" ? await revokeOtherSessions(asOwn, { accountId }) : await changeOf(asOwn, changed);

      expect(await readSession(context, own.token)).toBeNull();
      expect(await hasPendingForm(context, { sessionId: own.publicId, path: "/account/emails" })).toBe(false);
      const deviceOf = (deviceToken?: string | null) => findDevice(withCookies(context, { deviceToken: deviceToken ?? null }), accountId);
      expect(await deviceOf(here.token)).toBeNull();
      expect((await readSession(context, renewed?.session.token ?? ""))?.session).toMatchObject({ publicId: own.publicId });
      expect(await deviceOf(renewed?.deviceToken)).not.toBeNull();
      expect(await readSession(context, owner.sessionToken)).toBeNull();
    }
  });

  async function changeOf(context: TestContext, change: Parameters<typeof changePassword>[1]) {
    const result = await changePassword(context, change);
    if (result.kind !== "changed") throw new Error(JSON.stringify(result));
    return result.renewed;
  }

  test("a change of the password leaves it closed where it was: only a reset by mail opens it", async () => {
    const context = get();
    const { accountId, password: current } = await createVerifiedAccount(context);
    const { token: sessionToken } = await issueSession(context, { accountId, methods: ["password"], proved: true });
    await closePassword(context, accountId);
    const change = { accountId, current, password: NEW_PASSWORD };
    expect(await changePassword(withCookies(context, { sessionToken }), change)).toMatchObject({ kind: "changed" });
    expect((await context.db.password.findUniqueOrThrow({ where: { accountId } })).failures).toBe(100);
  });

  test("an admin whose session ended in that moment does nothing", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const admin = await createAdmin(context);
    const { token } = await issueSession(context, { accountId: admin.accountId, methods: ["password"], proved: true });
    const actor = sessionActor(token);
    if (actor.kind !== "session") throw new Error(actor.kind);
    const findAccountId = async () => {
      const found = await actor.findAccountId(context);
      await endAccess(context, { accountId: admin.accountId, reason: "revoked", browsers: "distrusted" });
      return found;
    };
    const act = actOnAccount({ ...context, actor: { ...actor, findAccountId } }, { accountId, act: "freeze", reason: "why" });
    await expect(act).rejects.toThrow(AccessEndedError);
    expect((await context.db.account.findUniqueOrThrow({ where: { id: accountId } })).frozenAt).toBeNull();
  });

  test("an admin whose role or session ended meanwhile does nothing, and sees nothing", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    for (const lose of ["role", "session"]) {
      const admin = await createAdmin(context);
      const session = await issueSession(context, { accountId: admin.accountId, methods: ["password"], proved: true });
      const asAdmin = { ...context, actor: sessionActor(session.token) };
      if (lose === "role") await revokeAdmin(asOperator(context), { accountId: admin.accountId });
      else await endAccess(context, { accountId: admin.accountId, reason: "revoked", browsers: "distrusted" });
      const about = { accountId: owner.accountId, username: owner.username, reason: "why" };
      for (const act of [
        () => actOnAccount(asAdmin, { ...about, act: "freeze" }),
        () => beginReset(asAdmin, about),
        () => viewAccount(asAdmin, about),
      ])
        expect(await act().catch((error: unknown) => error)).toBeInstanceOf(AccessEndedError);
    }
    expect(await context.db.twoFactorReset.count({ where: { accountId: owner.accountId } })).toBe(0);
    expect((await context.db.account.findUniqueOrThrow({ where: { id: owner.accountId } })).frozenAt).toBeNull();
  });
});
