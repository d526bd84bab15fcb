import { expect, test } from "vitest";
import { hasPendingForm, keepForm, takeForm } from "~/auth/kept-forms/pending-form";
import { recoveryStatus } from "~/auth/recovery-code/status";
import { readSession, whySessionEnded } from "~/auth/session/read-session";
import { acceptedProofs } from "~/auth/step-up/accepted-proofs";
import { findProofKind } from "~/auth/step-up/begin-confirm";
import { confirm } from "~/auth/step-up/confirm";
import { after, HOUR, MINUTE, SECOND } from "~/lib/clock";
import { onBothDatabases } from "../support/databases.ts";
import type { TestContext } from "../support/test-context.ts";
import { codeOf, createOwner, createOwnerWithApp, type Owner } from "../support/totp.ts";
import { withCookies } from "../support/with-cookies.ts";

/** The owner's session as the confirmation page knows it. */
async function sessionOf(context: TestContext, { accountId, sessionToken }: Owner) {
  const viewer = await readSession(context, sessionToken);
  if (!viewer) throw new Error("no session");
  const { publicId, methods, expiresAt } = viewer.session;
  return { accountId, token: sessionToken, publicId, methods, expiresAt };
}

onBothDatabases("step-up", (get) => {
  test("the password is a proof where there is no factor: a new token, proved now, with the old end", async () => {
    const context = get();
    const owner = await createOwner(context);
    const session = await sessionOf(context, owner);
    context.clock.advance(20 * MINUTE);

    const result = await confirm(withCookies(context, { sessionToken: session.token }), {
      session,
      kind: "password",
      response: owner.password,
    });
    if (result.kind !== "confirmed") throw new Error(JSON.stringify(result));
    expect(result.session.token).not.toBe(session.token);
    expect(result.session.expiresAt).toEqual(after(context.clock.now(), 12 * HOUR - 20 * MINUTE));
    const stored = await context.db.session.findUniqueOrThrow({ where: { publicId: result.session.publicId } });
    expect(stored.expiresAt).toEqual(result.session.expiresAt);
    const renewed = await readSession(context, result.session.token);
    expect(renewed?.session).toMatchObject({ provedAt: context.clock.now(), methods: ["password"] });
    expect(await readSession(context, session.token)).toBeNull();
    expect(await whySessionEnded(context, session.token)).toBe("renewed");
    const event = await context.db.securityEvent.findFirstOrThrow({ where: { accountId: owner.accountId }, orderBy: { sequence: "desc" } });
    expect(event.event).toBe("session:confirmed");
  });

  test("proofs again and again do not make a session longer", async () => {
    const context = get();
    const owner = await createOwner(context);
    let token = owner.sessionToken;
    for (let hours = 0; hours < 12; hours++) {
      const session = await sessionOf(context, { ...owner, sessionToken: token });
      const result = await confirm(withCookies(context, { sessionToken: session.token }), {
        session,
        kind: "password",
        response: owner.password,
      });
      if (result.kind !== "confirmed") throw new Error(JSON.stringify(result));
      token = result.session.token;
      context.clock.advance(HOUR - SECOND);
    }
    expect(await readSession(context, token)).not.toBeNull();
    context.clock.advance(12 * SECOND);
    expect(await readSession(context, token)).toBeNull();
  });

  test("of two proofs at the same time one renews the session", async () => {
    const context = get();
    const owner = await createOwner(context);
    const session = await sessionOf(context, owner);
    const prove = () =>
      confirm(withCookies(context, { sessionToken: session.token }), { session, kind: "password", response: owner.password });
    const results = await Promise.all([prove(), prove(), prove()]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(["confirmed", "session-gone", "session-gone"]);
    expect(await context.db.session.count({ where: { accountId: owner.accountId, endedAt: null } })).toBe(1);
  });

  test("with a factor a code is the proof, and the password is not even looked at", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const session = await sessionOf(context, owner);
    expect(await acceptedProofs(context, session)).toEqual(["totp"]);
    const refused = { kind: "refused", reason: "not-accepted" };
    expect(
      await confirm(withCookies(context, { sessionToken: session.token }), { session, kind: "password", response: owner.password }),
    ).toEqual(refused);
    expect(await confirm(withCookies(context, { sessionToken: session.token }), { session, kind: "recovery-code", response: "x" })).toEqual(
      refused,
    );
    expect(await confirm(withCookies(context, { sessionToken: session.token }), { session, kind: "security-key", response: "{}" })).toEqual(
      refused,
    );
    const code = codeOf(context, owner.secret);
    expect(await confirm(withCookies(context, { sessionToken: session.token }), { session, kind: "totp", response: code })).toMatchObject({
      kind: "confirmed",
    });
    expect(await recoveryStatus(context, owner.accountId)).toMatchObject({ left: 10 });
  });

  test("a form's code is of the factor that the form names, otherwise of the first that is accepted", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const form = { ...(await sessionOf(context, owner)), field: "code" };
    expect(await findProofKind(context, form)).toBe("totp");
    expect(await findProofKind(context, { ...form, said: "recovery-code" })).toBe("recovery-code");
    expect(await findProofKind(context, { ...form, said: "security-key" })).toBe("totp");
    expect(await findProofKind(context, { ...form, field: "password" })).toBeNull();
  });

  test("in a session that a recovery code opened the password is a proof too", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const session = { ...(await sessionOf(context, owner)), methods: ["password" as const, "recovery-code" as const] };
    expect(await acceptedProofs(context, session)).toEqual(["totp", "password"]);
    expect(
      await confirm(withCookies(context, { sessionToken: session.token }), { session, kind: "password", response: owner.password }),
    ).toMatchObject({ kind: "confirmed" });
  });

  test("a wrong proof is recorded, changes nothing, and costs what it costs at the login", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const session = await sessionOf(context, owner);
    for (let count = 0; count < 5; count++) {
      expect(await confirm(withCookies(context, { sessionToken: session.token }), { session, kind: "totp", response: "0" })).toMatchObject({
        kind: "refused",
        reason: "wrong",
      });
    }
    const code = codeOf(context, owner.secret);
    expect(await confirm(withCookies(context, { sessionToken: session.token }), { session, kind: "totp", response: code })).toMatchObject({
      kind: "throttled",
    });
    expect(await readSession(context, owner.sessionToken)).not.toBeNull();
    expect(await context.db.securityEvent.count({ where: { accountId: owner.accountId, event: "session:confirm-failed" } })).toBe(5);
  });

  test("ten wrong passwords close the proof by password for a while", async () => {
    const context = get();
    const owner = await createOwner(context);
    const session = await sessionOf(context, owner);
    for (let count = 0; count < 10; count++) {
      expect(
        await confirm(withCookies(context, { sessionToken: session.token }), { session, kind: "password", response: "wrong" }),
      ).toMatchObject({ kind: "refused", reason: "wrong" });
    }
    expect(
      await confirm(withCookies(context, { sessionToken: session.token }), { session, kind: "password", response: owner.password }),
    ).toMatchObject({ kind: "throttled" });
  });

  test("a session that has ended is not renewed", async () => {
    const context = get();
    const owner = await createOwner(context);
    const session = await sessionOf(context, owner);
    await context.db.session.updateMany({ where: { publicId: session.publicId }, data: { endedAt: context.clock.now() } });
    expect(
      await confirm(withCookies(context, { sessionToken: session.token }), { session, kind: "password", response: owner.password }),
    ).toEqual({ kind: "session-gone" });
  });

  test("a form that waits goes on with the renewed session, is sealed, and is given back once", async () => {
    const context = get();
    const owner = await createOwner(context);
    const session = await sessionOf(context, owner);
    const place = { sessionId: session.publicId, path: "/account/tokens" };
    const typed = { intent: "create", label: "Build server" };
    await keepForm(context, { accountId: owner.accountId, ...place, typed: { label: "an earlier one" } });
    await keepForm(context, { accountId: owner.accountId, ...place, typed });
    const [row] = await context.db.pendingForm.findMany({ where: { accountId: owner.accountId } });
    expect(row?.sealed).not.toContain("Build");

    const result = await confirm(withCookies(context, { sessionToken: session.token }), {
      session,
      kind: "password",
      response: owner.password,
    });
    if (result.kind !== "confirmed") throw new Error(JSON.stringify(result));
    expect(result.session.publicId).toBe(session.publicId);
    expect(await takeForm(context, { ...place, path: "/account" })).toBeNull();
    const taken = await Promise.all([takeForm(context, place), takeForm(context, place), takeForm(context, place)]);
    expect(taken.filter(Boolean)).toEqual([typed]);
  });

  test("a session has three forms that wait at the most, each by its page's path", async () => {
    const context = get();
    const owner = await createOwner(context);
    const { publicId } = await sessionOf(context, owner);
    const place = (path: string) => ({ sessionId: publicId, path });
    for (let number = 0; number < 20; number++) {
      await keepForm(context, { accountId: owner.accountId, ...place(`/account/emails?page=${number}`), typed: { email: String(number) } });
      context.clock.advance(SECOND);
    }
    expect(await context.db.pendingForm.count({ where: { sessionId: publicId } })).toBe(1);
    for (const path of ["/a", "/b", "/c"]) {
      await keepForm(context, { accountId: owner.accountId, ...place(path), typed: { label: path } });
      context.clock.advance(SECOND);
    }
    expect(await context.db.pendingForm.count({ where: { sessionId: publicId } })).toBe(3);
    expect(await hasPendingForm(context, place("/account/emails"))).toBe(false);
    expect(await takeForm(context, place("/c?again"))).toEqual({ label: "/c" });
  });

  test("a form waits for an hour, and no longer", async () => {
    const context = get();
    const owner = await createOwner(context);
    const { publicId } = await sessionOf(context, owner);
    const place = { sessionId: publicId, path: "/account/tokens" };
    await keepForm(context, { accountId: owner.accountId, ...place, typed: { label: "x" } });
    context.clock.advance(HOUR);
    expect(await hasPendingForm(context, place)).toBe(false);
    expect(await takeForm(context, place)).toBeNull();
  });
});
