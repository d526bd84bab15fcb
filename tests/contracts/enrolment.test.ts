import { expect, test } from "vitest";
import { noteDevice } from "~/auth/devices/devices";
import { completeEnrolment } from "~/auth/enrolment/complete-enrolment";
import { removeFactor } from "~/auth/enrolment/remove-factor";
import { listEnrolledFactors } from "~/auth/factors";
import { beginLogin } from "~/auth/login/begin-login";
import { readFlow } from "~/auth/login/flow";
import { recoveryStatus } from "~/auth/recovery-code/status";
import { issueSession } from "~/auth/session/issue-session";
import { readSession, whySessionEnded } from "~/auth/session/read-session";
import { finishEnrolment } from "~/auth/totp/finish-enrolment";
import { credentialsOf } from "../support/credentials.ts";
import { onBothDatabases } from "../support/databases.ts";
import { finishLogin } from "../support/login.ts";
import type { TestContext } from "../support/test-context.ts";
import { codeOf, createOwner, createOwnerWithApp, type Owner, setUpApp, shownSecret } from "../support/totp.ts";
import { isDeviceTrusted, withCookies } from "../support/with-cookies.ts";

/** What must not outlive a change of factors: another session, a remembered browser, and a login under way. */
async function openOtherDoors(context: TestContext, owner: Owner) {
  const session = await issueSession(context, { ...owner, methods: ["password"], proved: true });
  const device = await noteDevice(context, { accountId: owner.accountId, remember: true });
  const login = await beginLogin(context, { login: owner.username, password: owner.password, next: null });
  return { session, device, flowToken: login.kind === "second-factor" ? login.flow.token : null };
}

async function appIds(context: TestContext, { accountId }: Owner) {
  return (await credentialsOf(context, "totp", accountId)).map(({ id }) => id);
}

onBothDatabases("enrolment and removal", (get) => {
  test("a first factor turns two-factor login on: other sessions end, codes are made, events and mails go out", async () => {
    const context = get();
    const owner = await createOwner(context);
    const { accountId, address } = owner;
    const { session, device } = await openOtherDoors(context, owner);
    await context.sentMail();

    const secret = await shownSecret(context, owner);
    const result = await finishEnrolment(withCookies(context, owner), { ...owner, label: "Phone", code: codeOf(context, secret) });
    expect(result).toEqual({ kind: "enrolled", isFirst: true });
    expect(await readSession(context, owner.sessionToken)).not.toBeNull();
    expect(await readSession(context, session.token)).toBeNull();
    expect(await whySessionEnded(context, session.token)).toBe("factor-changed");
    expect(await isDeviceTrusted(context, { accountId, token: device.token })).toBe(false);
    expect(await recoveryStatus(context, accountId)).toMatchObject({ left: 10, isWaiting: true });
    const events = await context.db.securityEvent.findMany({ where: { accountId }, orderBy: { sequence: "desc" }, take: 2 });
    expect(events.map(({ event }) => event)).toEqual(["recovery-codes:generated", "factor:added"]);
    expect(await context.sentMail()).toMatchObject([
      { kind: "factor-added", to: address, params: { factor: "totp", label: "Phone" } },
      { kind: "recovery-codes-generated", to: address },
    ]);
  });

  test("a second factor leaves the codes as they are, and drops a login under way", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const { flowToken } = await openOtherDoors(context, owner);
    expect(await readFlow(context, flowToken ?? "")).not.toBeNull();
    const codes = await context.db.recoverySheet.findUnique({ where: { accountId: owner.accountId } });

    const secret = await shownSecret(context, owner);
    const result = await finishEnrolment(withCookies(context, owner), { ...owner, label: "Tablet", code: codeOf(context, secret) });
    expect(result).toEqual({ kind: "enrolled", isFirst: false });
    expect(await readFlow(context, flowToken ?? "")).toBeNull();
    const right = { kind: "totp" as const, response: codeOf(context, owner.secret), remember: false };
    expect(await finishLogin(context, { flowToken: flowToken ?? "", ...right })).toEqual({ kind: "flow-gone" });
    expect(await context.db.recoverySheet.findUnique({ where: { accountId: owner.accountId } })).toEqual(codes);
  });

  test("of two first factors at the same time one is the first, and one set of codes is made", async () => {
    const context = get();
    const owner = await createOwner(context);
    const add = (label: string) =>
      completeEnrolment(withCookies(context, owner), {
        ...owner,
        kind: "totp",
        label,
        async store({ db, clock }) {
          const data = { id: label + owner.accountId, accountId: owner.accountId, label, sealedSecret: "", lastStep: 0 };
          await db.totpCredential.create({ data: { ...data, createdAt: clock.now() } });
          return true;
        },
      });
    const results = await Promise.all([add("one"), add("two"), add("three")]);
    expect(results.filter((result) => result.kind === "enrolled" && result.isFirst)).toHaveLength(1);
    expect(await context.db.recoveryCode.count({ where: { accountId: owner.accountId } })).toBe(10);
    expect(await context.db.securityEvent.count({ where: { accountId: owner.accountId, event: "recovery-codes:generated" } })).toBe(1);
  });

  test("a credential that cannot be stored changes nothing", async () => {
    const context = get();
    const owner = await createOwner(context);
    const { session } = await openOtherDoors(context, owner);
    await context.sentMail();
    const enrolment = { ...owner, kind: "totp" as const, label: "Phone" };
    expect(await completeEnrolment(withCookies(context, owner), { ...enrolment, store: async () => false })).toEqual({
      kind: "not-stored",
    });
    const broken = completeEnrolment(withCookies(context, owner), { ...enrolment, store: () => Promise.reject(new Error("broken")) });
    await expect(broken).rejects.toThrow("broken");
    expect(await readSession(context, session.token)).not.toBeNull();
    expect(await listEnrolledFactors(context, owner.accountId)).toEqual([]);
    expect(await context.sentMail()).toEqual([]);
  });

  test("with the last factor the codes go, and all else that rested on it", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const { accountId, address } = owner;
    const { session, device, flowToken } = await openOtherDoors(context, owner);
    await context.sentMail();

    const [id = ""] = await appIds(context, owner);
    expect(await removeFactor(withCookies(context, owner), { ...owner, kind: "totp", id })).toEqual({
      kind: "removed",
      label: "Phone",
      wasLast: true,
    });
    expect(await listEnrolledFactors(context, accountId)).toEqual([]);
    expect(await recoveryStatus(context, accountId)).toBeNull();
    expect(await readSession(context, owner.sessionToken)).not.toBeNull();
    expect(await whySessionEnded(context, session.token)).toBe("factor-changed");
    expect(await isDeviceTrusted(context, { accountId, token: device.token })).toBe(false);
    expect(await readFlow(context, flowToken ?? "")).toBeNull();
    expect(await context.sentMail()).toMatchObject([{ kind: "factor-removed", to: address, params: { label: "Phone", context: "last" } }]);
  });

  test("one of two factors goes, and the codes stay", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    await setUpApp(context, owner, "Tablet");
    const [id = ""] = await appIds(context, owner);
    expect(await removeFactor(withCookies(context, owner), { ...owner, kind: "totp", id })).toEqual({
      kind: "removed",
      label: "Phone",
      wasLast: false,
    });
    expect(await recoveryStatus(context, owner.accountId)).toMatchObject({ left: 10 });
  });

  test("a factor of another account, an unknown one and recovery codes are not found", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const other = await createOwnerWithApp(context);
    const [theirs = ""] = await appIds(context, other);
    const [mine = ""] = await appIds(context, owner);
    const sheet = await context.db.recoverySheet.findUniqueOrThrow({ where: { accountId: owner.accountId } });
    expect(await removeFactor(withCookies(context, owner), { ...owner, kind: "totp", id: theirs })).toEqual({ kind: "not-found" });
    expect(await removeFactor(withCookies(context, owner), { ...owner, kind: "totp", id: "" })).toEqual({ kind: "not-found" });
    expect(await removeFactor(withCookies(context, owner), { ...owner, kind: "security-key", id: mine })).toEqual({ kind: "not-found" });
    expect(await removeFactor(withCookies(context, owner), { ...owner, kind: "recovery-code", id: sheet.id })).toEqual({
      kind: "not-found",
    });
    expect(await appIds(context, other)).toEqual([theirs]);
  });

  test("a factor that two tabs remove at the same time is removed once", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const [id = ""] = await appIds(context, owner);
    const remove = () => removeFactor(withCookies(context, owner), { ...owner, kind: "totp", id });
    const results = await Promise.all([remove(), remove(), remove()]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(["not-found", "not-found", "removed"]);
  });

  test("where the site asks for two factors the last one stays, also when both are removed at the same time", async () => {
    const context = { ...get(), settings: { ...get().settings, twoFactorPolicy: "required" as const } };
    const owner = await createOwnerWithApp(context);
    await setUpApp(context, owner, "Tablet");
    const [one = "", two = ""] = await appIds(context, owner);
    const remove = (id: string) => removeFactor(withCookies(context, owner), { ...owner, kind: "totp", id });
    const results = await Promise.all([remove(one), remove(two)]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(["last-factor", "removed"]);
    expect(await appIds(context, owner)).toHaveLength(1);
    expect(await recoveryStatus(context, owner.accountId)).toMatchObject({ left: 10 });
  });
});
