import { expect, test } from "vitest";
import { keepAccount, requestDeletion } from "~/account-life/deletion";
import { setRole } from "~/accounts/role";
import { actOnAccount } from "~/admin/act-on-account";
import { beginReset } from "~/admin/begin-reset";
import { freezeAccount, unfreezeAccount } from "~/admin/freeze-account";
import { noteDevice } from "~/auth/devices/devices";
import { checkPassword } from "~/auth/password/check-password";
import { showCodesOnce } from "~/auth/recovery-code/show-codes";
import { issueSession } from "~/auth/session/issue-session";
import { readSession, whySessionEnded } from "~/auth/session/read-session";
import { carryOutDueResets, remindOfResets } from "~/auth/two-factor-reset/carry-out-resets";
import { readPendingReset } from "~/auth/two-factor-reset/pending-reset";
import { resetTwoFactor } from "~/auth/two-factor-reset/reset-two-factor";
import { readStoppableReset, stopReset, stopResetByLink } from "~/auth/two-factor-reset/stop-reset";
import { HOUR, SECOND } from "~/lib/clock";
import { hashToken } from "~/lib/random";
import type { MailKind } from "~/mail/kinds";
import { createMailToken } from "~/report/mail-token";
import { createAdmin } from "../support/accounts.ts";
import { asOperator, asOwnerOf } from "../support/actors.ts";
import { onBothDatabases } from "../support/databases.ts";
import { proveBy } from "../support/prove-by.ts";
import type { TestContext } from "../support/test-context.ts";
import { codeOf, createOwner, createOwnerWithApp, type Owner, setUpApp } from "../support/totp.ts";
import { isDeviceTrusted, withCookies } from "../support/with-cookies.ts";

const proveByCode = proveBy("recovery-code");
const prove = proveBy("totp");

const WAIT = 72 * HOUR;
const reason = "Showed the passport at the desk";

onBothDatabases("a two-factor reset", (get) => {
  async function begin(context: TestContext, owner: Owner) {
    const admin = await createAdmin(context);
    await context.sentMail();
    const result = await beginReset(await asOwnerOf(context, admin), { accountId: owner.accountId, username: owner.username, reason });
    return { admin, result };
  }

  /** What the site does every minute. */
  async function work(context: TestContext) {
    await remindOfResets(context);
    await carryOutDueResets(context);
  }

  async function hasApp({ db }: TestContext, { accountId }: Owner): Promise<boolean> {
    return (await db.totpCredential.count({ where: { accountId } })) > 0;
  }

  async function eventsOf({ db }: TestContext, { accountId }: { accountId: string }) {
    const rows = await db.securityEvent.findMany({ where: { accountId, event: { contains: "reset" } }, orderBy: { sequence: "asc" } });
    return rows.map(({ event, particulars }) => ({ event, detail: JSON.parse(particulars ?? "{}").detail }));
  }

  /** A session of the owner's that proved itself with the app, which is older than the reset. */
  async function provedByApp(context: TestContext, { accountId }: Owner) {
    const app = await context.db.totpCredential.findFirstOrThrow({ where: { accountId } });
    const { token } = await issueSession(context, { accountId, methods: ["password", "totp"], proved: true, provedWith: app.id });
    return { accountId, sessionToken: token };
  }

  async function mailsTo(context: TestContext, { address }: Owner) {
    return (await context.sentMail()).filter(({ to }) => to === address);
  }

  async function linkOf(context: TestContext, owner: Owner, kind: MailKind): Promise<string> {
    const mail = (await mailsTo(context, owner)).find((mail) => mail.kind === kind);
    return String(mail?.params.token);
  }

  test("begins with two events and a mail to every verified address, and its link stands in the database as a hash", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const { accountId, address } = owner;
    const second = { id: `second-${accountId}`, accountId, address: `second-${address}`, addressKey: `second-${address}` };
    const now = context.clock.now();
    await context.db.emailAddress.create({
      data: { ...second, verifiedKey: second.addressKey, verifiedAt: now, isPrimary: false, createdAt: now },
    });
    const { admin, result } = await begin(context, owner);
    expect(result).toEqual({ kind: "begun" });
    const pending = await readPendingReset(context, accountId);
    expect(pending).toMatchObject({ startedBy: admin.username, reason, startedAt: now, dueAt: new Date(now.getTime() + WAIT) });

    const mails = await context.sentMail();
    expect(mails.map(({ kind, to }) => `${kind} to ${to}`).sort()).toEqual(
      [address, second.address].map((to) => `two-factor-reset-begun to ${to}`).sort(),
    );
    const tokens = mails.map(({ params }) => String(params.token));
    for (const token of tokens) expect(token).toMatch(/^[\w-]{22}$/);
    expect(mails[0]?.params).toMatchObject({ by: admin.username, reason, ipAddress: "", until: pending?.dueAt.toISOString() });
    const rows = await context.db.mailToken.findMany({ where: { accountId, purpose: "stop-reset" } });
    expect(rows.map(({ tokenHash }) => tokenHash).sort()).toEqual(tokens.map(hashToken).sort());
    for (const token of tokens) expect(JSON.stringify([rows, pending])).not.toContain(token);
    expect(await eventsOf(context, owner)).toEqual([{ event: "account:two-factor-reset-begun", detail: { by: admin.username, reason } }]);
    const acted = await context.db.securityEvent.findFirstOrThrow({ where: { accountId: admin.accountId, event: "admin:acted" } });
    expect(acted.particulars).toContain("began-reset");
  });

  test("takes nothing off before its time, and then every factor, code, remembered browser and session, but not the password", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const { accountId, password } = owner;
    const device = await noteDevice(context, { accountId, remember: true });
    const { admin } = await begin(context, owner);
    context.clock.advance(WAIT - 24 * HOUR);
    await work(context);
    context.clock.advance(24 * HOUR - SECOND);
    const { token: session } = await issueSession(context, { accountId, methods: ["password", "totp"], proved: true });
    await work(context);
    expect(await hasApp(context, owner)).toBe(true);
    expect(await context.db.recoveryCode.count({ where: { accountId } })).toBe(10);
    expect(await readSession(context, session)).not.toBeNull();
    const { hash } = await context.db.password.findUniqueOrThrow({ where: { accountId } });
    await context.sentMail();

    context.clock.advance(SECOND);
    await work(context);
    expect(await hasApp(context, owner)).toBe(false);
    expect(await context.db.recoveryCode.count({ where: { accountId } })).toBe(0);
    expect(await isDeviceTrusted(context, { accountId, token: device.token })).toBe(false);
    expect(await readSession(context, session)).toBeNull();
    expect(await whySessionEnded(context, session)).toBe("factor-changed");
    expect((await context.db.password.findUniqueOrThrow({ where: { accountId } })).hash).toBe(hash);
    expect(await checkPassword(context, { accountId, password, isOwn: false })).toMatchObject({ kind: "checked" });
    expect(await readPendingReset(context, accountId)).toBeNull();
    expect(await context.db.mailToken.count({ where: { accountId, purpose: "stop-reset" } })).toBe(0);
    expect(await mailsTo(context, owner)).toMatchObject([{ kind: "two-factor-reset", params: { by: admin.username, reason } }]);
    expect((await eventsOf(context, owner)).at(-1)).toEqual({
      event: "account:two-factor-reset",
      detail: { by: admin.username, reason },
    });
  });

  test("reminds once, a day before, with a link beside the first one; whichever is used, both are spent", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    await begin(context, owner);
    const first = await linkOf(context, owner, "two-factor-reset-begun");
    context.clock.advance(WAIT - 24 * HOUR - SECOND);
    await work(context);
    expect(await mailsTo(context, owner)).toEqual([]);

    context.clock.advance(SECOND);
    await Promise.all([work(context), work(context), work(context)]);
    const reminders = await mailsTo(context, owner);
    expect(reminders.map(({ kind }) => kind)).toEqual(["two-factor-reset-reminder"]);
    const second = String(reminders[0]?.params.token);
    expect(await readStoppableReset(context, { token: first })).not.toBeNull();
    expect(await readStoppableReset(context, { token: second })).not.toBeNull();

    expect(await stopResetByLink(context, { token: first })).toBe(owner.username);
    expect(await context.db.mailToken.count({ where: { accountId: owner.accountId, purpose: "stop-reset" } })).toBe(0);
    for (const token of [first, second]) {
      expect(await readStoppableReset(context, { token })).toBeNull();
      expect(await stopResetByLink(context, { token })).toBeNull();
    }
    expect((await mailsTo(context, owner)).map(({ kind }) => kind)).toEqual(["two-factor-reset-stopped"]);
    context.clock.advance(WAIT);
    await work(context);
    expect(await hasApp(context, owner)).toBe(true);
  });

  test("that nobody could be reminded of in time waits a day longer", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    await begin(context, owner);
    context.clock.advance(WAIT + HOUR);
    await work(context);
    expect(await hasApp(context, owner)).toBe(true);
    const until = new Date(context.clock.now().getTime() + 24 * HOUR);
    expect((await readPendingReset(context, owner.accountId))?.dueAt).toEqual(until);
    expect((await mailsTo(context, owner)).at(-1)?.params.until).toBe(until.toISOString());
    context.clock.advance(24 * HOUR);
    await work(context);
    expect(await hasApp(context, owner)).toBe(false);
  });

  test("is stopped by its own link only: one of an earlier reset, and one for something else, stop nothing", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const { accountId } = owner;
    const { admin } = await begin(context, owner);
    const earlier = await linkOf(context, owner, "two-factor-reset-begun");
    expect(await actOnAccount(await asOwnerOf(context, admin), { accountId, act: "cancel-reset", reason: "a mistake" })).toBe("done");
    await begin(context, owner);
    const other = await createMailToken(context, { purpose: "not-me", accountId, emailId: null });
    const kept = await createMailToken(context, { purpose: "stop-reset", accountId, emailId: null, boundTo: "an earlier reset" });
    for (const token of [earlier, kept, other, "", "nonsense"]) expect(await stopResetByLink(context, { token })).toBeNull();
    expect(await readPendingReset(context, accountId)).not.toBeNull();
  });

  test("is stopped by any admin with a reason, and by its owner, and by nobody twice", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const { accountId } = owner;
    await begin(context, owner);
    const admin = await createAdmin(context);
    const cancel = async () =>
      actOnAccount(await asOwnerOf(context, admin), { accountId, act: "cancel-reset", reason: "Not the passport of this person" });
    expect(await cancel()).toBe("done");
    expect(await cancel()).toBe("nothing-to-do");
    expect((await eventsOf(context, owner)).at(-1)).toEqual({
      event: "account:two-factor-reset-stopped",
      detail: { by: admin.username, reason: "Not the passport of this person" },
    });
    expect((await mailsTo(context, owner)).at(-1)).toMatchObject({ kind: "two-factor-reset-stopped", params: { by: admin.username } });

    await begin(context, owner);
    const session = await provedByApp(context, owner);
    expect(await stopReset(withCookies(context, session), session)).toEqual({ kind: "stopped" });
    expect(await stopReset(withCookies(context, session), session)).toEqual({ kind: "no-reset" });
    expect((await eventsOf(context, owner)).at(-1)).toEqual({ event: "account:two-factor-reset-stopped", detail: {} });
  });

  test("that is due is carried out, or stopped, once, whoever comes at the same time", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const { accountId } = owner;
    const { admin } = await begin(context, owner);
    const token = await linkOf(context, owner, "two-factor-reset-begun");
    context.clock.advance(WAIT - 24 * HOUR);
    await work(context);
    context.clock.advance(24 * HOUR);
    await context.sentMail();
    const session = await provedByApp(context, owner);
    const asAdmin = await asOwnerOf(context, admin);
    await Promise.all([
      carryOutDueResets(context),
      stopResetByLink(context, { token }),
      carryOutDueResets(context),
      actOnAccount(asAdmin, { accountId, act: "cancel-reset", reason: "late" }),
      stopReset(withCookies(context, session), session),
      carryOutDueResets(context),
    ]);
    const ends = (await eventsOf(context, owner)).filter(({ event }) => /-stopped|reset$/.test(event));
    expect(ends).toHaveLength(1);
    expect(await hasApp(context, owner)).toBe(ends[0]?.event !== "account:two-factor-reset");
    expect(await mailsTo(context, owner)).toHaveLength(1);
  });

  test("of many begun at the same time one waits", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const { accountId, username } = owner;
    const admins = [await createAdmin(context), await createAdmin(context), await createAdmin(context)];
    await context.sentMail();
    const asAdmins = await Promise.all(admins.map((admin) => asOwnerOf(context, admin)));
    const results = await Promise.all(asAdmins.map((asAdmin) => beginReset(asAdmin, { accountId, username, reason })));
    expect(results.filter(({ kind }) => kind === "begun")).toHaveLength(1);
    expect(results.filter((result) => result.kind === "refused" && result.reason === "pending")).toHaveLength(2);
    expect(await mailsTo(context, owner)).toHaveLength(1);
  });

  type Change = (context: TestContext, owner: Owner & { secret: string }) => Promise<unknown>;
  /** The last of them leaves a set that no list shows any more. */
  async function spendAllCodes(context: TestContext, { accountId }: Owner) {
    const { codes = [] } = (await showCodesOnce(context, { accountId })) ?? {};
    for (const response of codes) expect(await proveByCode(context, { accountId, response })).toMatchObject({ kind: "proved" });
    expect(codes).toHaveLength(10);
  }
  const changes: [dropped: string, change: Change, appStays: boolean][] = [
    ["frozen", (context, { accountId }) => freezeAccount(asOperator(context), { accountId }), true],
    ["deleting", (context, { accountId, username }) => requestDeletion(context, { accountId, username }), true],
    ["admin", (context, { accountId }) => setRole(context, { accountId, role: "admin" }), true],
    ["new-factor", (context, owner) => setUpApp(context, owner, "New phone"), true],
    ["factor-used", (context, { accountId, secret }) => prove(context, { accountId, response: codeOf(context, secret) }), true],
    ["factor-used", (context, owner) => spendAllCodes(context, owner), true],
    [
      "no-factor",
      ({ db }, { accountId }) => db.totpCredential.deleteMany({ where: { accountId } }).then(() => db.recoveryCode.deleteMany()),
      false,
    ],
  ];
  test.each(changes)(
    "of an account that meanwhile is another (%s) is not carried out, and its owner is told",
    async (dropped, change, appStays) => {
      const context = get();
      const owner = await createOwnerWithApp(context);
      const { accountId } = owner;
      await begin(context, owner);
      context.clock.advance(WAIT - 24 * HOUR);
      await work(context);
      const { token, publicId } = await issueSession(context, { accountId, methods: ["password", "totp"], proved: true });
      await change(context, { ...owner, sessionToken: token, sessionId: publicId });
      await context.sentMail();
      context.clock.advance(24 * HOUR);
      await work(context);
      expect(await hasApp(context, owner)).toBe(appStays);
      expect((await eventsOf(context, owner)).at(-1)).toEqual({ event: "account:two-factor-reset-dropped", detail: { dropped } });
      expect((await mailsTo(context, owner)).map(({ kind }) => kind)).toContain("two-factor-reset-dropped");
      expect(await readPendingReset(context, accountId)).toBeNull();
    },
  );

  test("goes with an account that is deleted", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    await begin(context, owner);
    await context.db.account.delete({ where: { id: owner.accountId } });
    context.clock.advance(2 * WAIT);
    await work(context);
    expect(await context.db.twoFactorReset.count({ where: { accountId: owner.accountId } })).toBe(0);
  });

  test("by the operator takes effect at once, and none that waited takes off what is set up afterwards", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    await begin(context, owner);
    expect(await resetTwoFactor(asOperator(context), { accountId: owner.accountId })).toBe(true);
    expect(await hasApp(context, owner)).toBe(false);
    expect(await readPendingReset(context, owner.accountId)).toBeNull();
  });

  test("begins for nobody whose account is not as it must be, and only with the user name typed again", async () => {
    const context = get();
    const admin = await createAdmin(context);
    const attempt = async ({ accountId, username }: { accountId: string; username: string }) => {
      const result = await beginReset(await asOwnerOf(context, admin), { accountId, username, reason });
      return result.kind === "refused" ? result.reason : result.kind;
    };
    const owner = await createOwnerWithApp(context);
    const { accountId, username } = owner;
    expect(await attempt({ accountId: "nobody", username })).toBe("not-found");
    expect(await attempt({ accountId, username: `${username}x` })).toBe("wrong-name");
    expect(await attempt(admin)).toBe("own-account");
    expect(await attempt(await createOwner(context))).toBe("no-factor");
    await setRole(context, { accountId, role: "admin" });
    expect(await attempt(owner)).toBe("admin");
    await setRole(context, { accountId, role: "member" });
    await freezeAccount(asOperator(context), { accountId });
    expect(await attempt(owner)).toBe("frozen");
    await unfreezeAccount(asOperator(context), { accountId });
    await requestDeletion(context, { accountId, username });
    expect(await attempt(owner)).toBe("deleting");
    await keepAccount(context, accountId);
    expect(await readPendingReset(context, accountId)).toBeNull();
    expect(await attempt({ accountId, username: username.toUpperCase() })).toBe("begun");
    expect(await attempt(owner)).toBe("pending");
  });
});
