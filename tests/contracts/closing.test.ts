import { expect, test } from "vitest";
import { MAX_FAILURES_IN_A_ROW } from "~/auth/closing/failures-in-a-row";
import { noteDevice } from "~/auth/devices/devices";
import { removeFactor } from "~/auth/enrolment/remove-factor";
import { listEnrolledFactors } from "~/auth/factors";
import { beginLogin } from "~/auth/login/begin-login";
import { signInWithPasskey } from "~/auth/login/passkey-login";
import { changePassword } from "~/auth/new-password/change-password";
import { sendReset } from "~/auth/new-password/request-reset";
import { resetPassword } from "~/auth/new-password/reset-password";
import { generate } from "~/auth/recovery-code/generate";
import { showCodesOnce } from "~/auth/recovery-code/show-codes";
import { issueSession } from "~/auth/session/issue-session";
import { acceptedProofs } from "~/auth/step-up/accepted-proofs";
import { confirm } from "~/auth/step-up/confirm";
import { DAY, MINUTE } from "~/lib/clock";
import { mailedToken } from "../support/accounts.ts";
import { onBothDatabases } from "../support/databases.ts";
import { finishLogin } from "../support/login.ts";
import { createOwnerWithKey, passkeyOptions } from "../support/security-keys.ts";
import type { TestContext } from "../support/test-context.ts";
import { codeOf, createOwner, createOwnerWithApp, type Owner, STEP, setUpApp } from "../support/totp.ts";
import { withCookies } from "../support/with-cookies.ts";

const WRONG = "not the password of anybody";

onBothDatabases("failures in a row", (get) => {
  /** Another session of the account, as each login gives one. */
  async function newSession(context: TestContext, { accountId }: { accountId: string }, methods: "password"[] = ["password"]) {
    const { token, publicId } = await issueSession(context, { accountId, methods, proved: false });
    return { accountId, token, publicId, methods };
  }
  type Session = Awaited<ReturnType<typeof newSession>>;
  /** A browser that the account has logged in from. */
  const newBrowser = async (context: TestContext, { accountId }: { accountId: string }) =>
    (await noteDevice(context, { accountId, remember: false })).token;
  const confirmIn = (
    context: TestContext,
    { session, deviceToken, ...proof }: { session: Session; kind: "totp" | "password"; response: string; deviceToken: string | null },
  ) => confirm(withCookies(context, { sessionToken: session.token, deviceToken }), { session, ...proof });
  const prove = async (context: TestContext, owner: Owner, response: string, deviceToken: string | null = null) =>
    confirmIn(context, { session: await newSession(context, owner), kind: "totp", response, deviceToken });
  const typePassword = async (context: TestContext, owner: Owner, response: string, deviceToken: string | null = null) =>
    confirmIn(context, { session: await newSession(context, owner), kind: "password", response, deviceToken });
  const events = (context: TestContext, { accountId }: { accountId: string }, event: string) =>
    context.db.securityEvent.count({ where: { accountId, event } });
  /** Puts the account's rows of failures just before the last that is taken. */
  const almost = ({ db }: TestContext, { accountId }: { accountId: string }) =>
    db.authenticatorFailures.updateMany({ where: { accountId }, data: { failures: MAX_FAILURES_IN_A_ROW - 1 } });
  const failAtLogin = async (context: TestContext, owner: Owner, kind: "totp" | "recovery-code", response: string) => {
    const begun = await beginLogin(context, { login: owner.username, password: owner.password, next: null });
    if (begun.kind !== "second-factor") throw new Error(begun.kind);
    return finishLogin(context, { flowToken: begun.flow.token, kind, response, remember: false });
  };

  test("a new session has no new tries at a step-up, in the browser it is in or in none that says which it is", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    for (const browser of [await newBrowser(context, owner), null]) {
      for (let time = 0; time < 5; time++) expect(await prove(context, owner, "000000", browser)).toMatchObject({ kind: "refused" });
      expect(await prove(context, owner, codeOf(context, owner.secret), browser)).toMatchObject({ kind: "throttled" });
    }
  });

  test("all browsers of an account together have twenty tries at a step-up in five minutes, and one leaves some to the others", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const results: string[] = [];
    for (let browser = 0; browser < 6; browser++) {
      const token = await newBrowser(context, owner);
      for (let time = 0; time < 5; time++) results.push((await prove(context, owner, "000000", token)).kind);
    }
    expect(results).toEqual([...Array(20).fill("refused"), ...Array(10).fill("throttled")]);
    context.clock.advance(5 * MINUTE);
    expect(await prove(context, owner, codeOf(context, owner.secret))).toMatchObject({ kind: "confirmed" });
  });

  test("a change of password has no tries beside those of a step-up", async () => {
    const context = get();
    const owner = await createOwner(context);
    const browser = await newBrowser(context, owner);
    for (let time = 0; time < 10; time++) expect(await typePassword(context, owner, WRONG, browser)).toMatchObject({ kind: "refused" });
    const change = { accountId: owner.accountId, password: "harbour violin nineteen clouds", current: owner.password };
    const { token: sessionToken } = await newSession(context, owner);
    const there = withCookies(context, { sessionToken, deviceToken: browser });
    expect(await changePassword(there, change)).toMatchObject({ kind: "throttled" });
  });

  test("the fifth failure of a day in the account's sessions is told by mail, once", async () => {
    const context = get();
    for (const [owner, fail] of [
      [await createOwnerWithApp(context), prove],
      [await createOwner(context), typePassword],
    ] as const) {
      await context.sentMail();
      const told = async () => (await context.sentMail()).filter(({ kind }) => kind === "confirm-failing").map(({ to }) => to);
      for (let time = 0; time < 4; time++) await fail(context, owner, WRONG, await newBrowser(context, owner));
      expect(await told()).toEqual([]);
      for (let time = 0; time < 3; time++) await fail(context, owner, WRONG, await newBrowser(context, owner));
      expect(await told()).toEqual([owner.address]);
      expect(await events(context, owner, "session:confirm-failing")).toBe(1);
      context.clock.advance(DAY);
      for (let time = 0; time < 5; time++) await fail(context, owner, WRONG, await newBrowser(context, owner));
      expect(await told()).toEqual([owner.address]);
    }
  });

  test("100 wrong codes in a row close the app, in every browser, with an event and a mail; a right one before sets the row back", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const browser = await newBrowser(context, owner);
    expect(await failAtLogin(context, owner, "totp", "000000")).toMatchObject({ kind: "refused", reason: "wrong" });
    await almost(context, owner);
    expect(await prove(context, owner, codeOf(context, owner.secret), browser)).toMatchObject({ kind: "confirmed" });
    expect(await context.db.authenticatorFailures.count({ where: { accountId: owner.accountId } })).toBe(0);
    context.clock.advance(2 * STEP);

    await prove(context, owner, "000000", browser);
    await almost(context, owner);
    await context.sentMail();
    // The last failure comes from outside, and closes it inside too.
    expect(await failAtLogin(context, owner, "totp", "000000")).toMatchObject({ kind: "refused", reason: "wrong" });
    expect((await context.sentMail()).find(({ kind }) => kind === "factor-closed")).toMatchObject({
      to: owner.address,
      params: { factor: "totp", label: "Phone" },
    });
    expect(await events(context, owner, "factor:closed")).toBe(1);

    const right = () => codeOf(context, owner.secret);
    const closed = { kind: "refused", reason: "closed" };
    expect(await prove(context, owner, right(), browser)).toEqual({ kind: "refused", reason: "not-accepted" });
    expect(await failAtLogin(context, owner, "totp", right())).toEqual(closed);
    expect(await failAtLogin(context, owner, "totp", "000000")).toEqual(closed);
    context.clock.advance(30 * DAY);
    expect(await failAtLogin(context, owner, "totp", right())).toEqual(closed);
    expect((await listEnrolledFactors(context, owner.accountId)).find(({ kind }) => kind === "totp")?.credentials).toMatchObject([
      { label: "Phone", closed: true },
    ]);
  });

  test("a closed app is no way to less: the password alone neither logs in nor confirms, and a recovery code leads to a new app", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const { codes = [] } = (await showCodesOnce(context, owner)) ?? {};
    await prove(context, owner, "000000");
    await context.db.authenticatorFailures.updateMany({
      where: { accountId: owner.accountId },
      data: { failures: MAX_FAILURES_IN_A_ROW, closedAt: context.clock.now() },
    });
    const session = await newSession(context, owner);
    expect(await acceptedProofs(context, session)).toEqual([]);
    expect(await typePassword(context, owner, owner.password)).toMatchObject({ kind: "refused", reason: "not-accepted" });

    expect(await failAtLogin(context, owner, "recovery-code", codes[0] ?? "")).toMatchObject({ kind: "signed-in" });
    const afterRecovery = { ...session, methods: ["password" as const, "recovery-code" as const] };
    expect(await acceptedProofs(context, afterRecovery)).toEqual(["password"]);
    expect(
      await confirm(withCookies(context, { sessionToken: session.token }), {
        session: afterRecovery,
        kind: "password",
        response: owner.password,
      }),
    ).toMatchObject({
      kind: "confirmed",
    });
    const [{ id } = { id: "" }] = await context.db.totpCredential.findMany({ where: { accountId: owner.accountId } });
    expect(await removeFactor(withCookies(context, owner), { ...owner, kind: "totp", id })).toMatchObject({ kind: "removed" });
    const secret = await setUpApp(context, owner);
    context.clock.advance(2 * STEP);
    expect(await failAtLogin(context, owner, "totp", codeOf(context, secret))).toMatchObject({ kind: "signed-in" });
  });

  test("of two apps a wrong code counts for both, and one that is closed leaves the other as it is", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const second = await setUpApp(context, owner, "Tablet");
    context.clock.advance(2 * STEP);
    await prove(context, owner, "000000");
    expect(await context.db.authenticatorFailures.count({ where: { accountId: owner.accountId, failures: 1 } })).toBe(2);
    const first = await context.db.totpCredential.findFirstOrThrow({ where: { accountId: owner.accountId, label: "Phone" } });
    await context.db.authenticatorFailures.update({ where: { authenticatorId: first.id }, data: { closedAt: context.clock.now() } });
    // The right code of what is closed is as wrong as any other.
    expect(await prove(context, owner, codeOf(context, owner.secret))).toEqual({ kind: "refused", reason: "wrong" });
    expect(await prove(context, owner, codeOf(context, second))).toMatchObject({ kind: "confirmed" });
  });

  test("100 wrong recovery codes in a row close the set, and a new set is open", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const { codes = [] } = (await showCodesOnce(context, owner)) ?? {};
    expect(await failAtLogin(context, owner, "recovery-code", "wrong")).toMatchObject({ kind: "refused", reason: "wrong" });
    await almost(context, owner);
    await failAtLogin(context, owner, "recovery-code", "wrong");
    expect(await failAtLogin(context, owner, "recovery-code", codes[0] ?? "")).toEqual({ kind: "refused", reason: "closed" });
    expect(await context.db.recoveryCode.count({ where: { accountId: owner.accountId, usedAt: null } })).toBe(10);
    expect(await events(context, owner, "factor:closed")).toBe(1);

    await generate(context, owner);
    const fresh = (await showCodesOnce(context, owner))?.codes ?? [];
    expect(await failAtLogin(context, owner, "recovery-code", fresh[0] ?? "")).toMatchObject({ kind: "signed-in" });
  });

  test("a passkey that is closed signs nobody in, and what a stranger sends as its answer closes none", async () => {
    const context = get();
    const { owner, key } = await createOwnerWithKey(context, { resident: true, verifies: true, passkey: true });
    const signIn = async (bend?: object) => {
      const options = await passkeyOptions(context);
      return signInWithPasskey(context, { response: key.assert(options, bend), browserToken: "browser", next: null });
    };
    expect(await signIn({ signature: (bytes: Uint8Array) => bytes.map((byte, at) => (at === 20 ? byte ^ 1 : byte)) })).toMatchObject({
      kind: "refused",
    });
    expect(await context.db.authenticatorFailures.count({ where: { accountId: owner.accountId } })).toBe(0);
    const [row] = await context.db.securityKey.findMany({ where: { accountId: owner.accountId } });
    const closed = { authenticatorId: row?.id ?? "", accountId: owner.accountId, failures: MAX_FAILURES_IN_A_ROW };
    await context.db.authenticatorFailures.create({ data: { ...closed, closedAt: context.clock.now() } });
    expect(await signIn()).toMatchObject({ kind: "refused", reason: "closed" });
    await context.db.authenticatorFailures.deleteMany({ where: { accountId: owner.accountId } });
    expect(await signIn()).toMatchObject({ kind: "signed-in" });
  });

  test("100 wrong passwords in a row in the account's own browsers close the password there too, until a reset", async () => {
    const context = get();
    const owner = await createOwner(context);
    const browser = await newBrowser(context, owner);
    await typePassword(context, owner, WRONG, browser);
    await almost(context, owner);
    await context.sentMail();
    await typePassword(context, owner, WRONG, browser);
    expect((await context.sentMail()).map(({ kind }) => kind)).toContain("password-closed");
    expect(await typePassword(context, owner, owner.password, browser)).toMatchObject({ kind: "refused" });
    const known = { login: owner.username, password: owner.password, next: null };
    const there = withCookies(context, { deviceToken: browser });
    expect(await beginLogin(there, known)).toEqual({ kind: "refused" });

    await sendReset(context, owner);
    const token = await mailedToken(context, owner.address, "reset-password");
    expect(await resetPassword(context, { token, password: "harbour violin nineteen clouds" })).toEqual({ kind: "reset" });
    const renewed = { ...known, password: "harbour violin nineteen clouds" };
    const back = await beginLogin(context, renewed);
    if (back.kind !== "signed-in") throw new Error(back.kind);
    // The reset forgot the browser; it is the account's own again from this login on.
    const again = withCookies(context, { deviceToken: back.device.token });
    expect(await beginLogin(again, renewed)).toMatchObject({ kind: "signed-in" });
  });

  test("of right proofs at the same time after a failure each holds: none takes the row that the other ended for a closed one", async () => {
    const context = get();
    const owner = await createOwner(context);
    for (let round = 0; round < 5; round++) {
      await typePassword(context, owner, WRONG);
      const proofs = await Promise.all(Array.from({ length: 4 }, () => typePassword(context, owner, owner.password)));
      expect(proofs.map(({ kind }) => kind)).toEqual(Array(4).fill("confirmed"));
      context.clock.advance(5 * MINUTE);
    }
  });
});
