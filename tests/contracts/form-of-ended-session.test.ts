import { expect, test } from "vitest";
import { endAccess } from "~/auth/end-access/end-access";
import { hasPendingForm, keepForm, takeForm } from "~/auth/kept-forms/pending-form";
import { beginLogin } from "~/auth/login/begin-login";
import { endSessions } from "~/auth/session/end-sessions";
import { issueSession } from "~/auth/session/issue-session";
import { adoptForms, keepFormOfEnded } from "~/auth/session/keep-ended";
import { logout } from "~/auth/session/logout";
import type { EndReason } from "~/auth/session/session";
import { HOUR } from "~/lib/clock";
import { createVerifiedAccount, type TestAccount } from "../support/accounts.ts";
import { onBothDatabases } from "../support/databases.ts";
import type { TestContext } from "../support/test-context.ts";
import { withCookies } from "../support/with-cookies.ts";

const PATH = "/projects";
const TYPED = { intent: "create", name: "my-library" };

onBothDatabases("a form of a session that has ended", (get) => {
  async function signedIn(context: TestContext) {
    const account = await createVerifiedAccount(context);
    const session = await issueSession(context, { accountId: account.accountId, methods: ["password"], proved: true });
    return { ...account, session, browser: withCookies(context, { sessionToken: session.token }) };
  }

  const send = (browser: TestContext) => keepFormOfEnded(browser, { path: PATH, typed: TYPED });

  /** Logs in in this browser. @returns the form that its page then has */
  async function logIn(browser: TestContext, { username, password }: TestAccount) {
    const result = await beginLogin(browser, { login: username, password, next: PATH, sent: null });
    if (result.kind !== "signed-in") throw new Error(result.kind);
    const place = { sessionId: result.session.publicId, path: PATH };
    expect(result.formWaits).toBe(await hasPendingForm(browser, place));
    return takeForm(browser, place);
  }

  test("that ran out waits for a login to its account in its browser, sealed and once", async () => {
    const context = get();
    const owner = await signedIn(context);
    context.clock.advance(HOUR);
    expect(await send(owner.browser)).toBe(true);
    const [row] = await context.db.pendingForm.findMany({ where: { accountId: owner.accountId } });
    expect(row?.sealed).not.toContain("library");
    expect(await logIn(owner.browser, owner)).toEqual(TYPED);
    expect(await logIn(owner.browser, owner)).toBeNull();
  });

  test("waits for an hour, and no longer", async () => {
    const context = get();
    const owner = await signedIn(context);
    context.clock.advance(HOUR);
    await send(owner.browser);
    context.clock.advance(HOUR);
    expect(await logIn(owner.browser, owner)).toBeNull();
  });

  test("is nobody else's: neither another account's in its browser, nor its own account's in another browser", async () => {
    const context = get();
    const [owner, other] = [await signedIn(context), await createVerifiedAccount(context)];
    context.clock.advance(HOUR);
    await send(owner.browser);
    expect(await logIn(owner.browser, other)).toBeNull();
    expect(await logIn(context, owner)).toBeNull();
    expect(await adoptForms(owner.browser, { accountId: other.accountId, sessionId: owner.session.publicId })).toBe(false);
  });

  test("is not kept without a token, or with one of no session", async () => {
    const context = get();
    expect(await send(context)).toBe(false);
    expect(await send(withCookies(context, { sessionToken: "none" }))).toBe(false);
  });

  const ENDS: Record<EndReason, boolean> = {
    revoked: true,
    "password-changed": true,
    "factor-changed": true,
    logout: false,
    "password-reset": false,
    renewed: false,
    replaced: false,
    frozen: false,
    admin: false,
    "not-me": false,
    deleted: false,
  };
  test.each(Object.entries(ENDS))("that ended by %s is kept: %s", async (reason, isKept) => {
    const context = get();
    const owner = await signedIn(context);
    await endSessions(context, { accountId: owner.accountId, reason: reason as EndReason });
    expect(await send(owner.browser)).toBe(isKept);
  });

  test("that its owner logged out of is not kept, and neither is what waited when they did", async () => {
    const context = get();
    const owner = await signedIn(context);
    await keepForm(owner.browser, { accountId: owner.accountId, sessionId: owner.session.publicId, path: PATH, typed: TYPED });
    await logout(owner.browser, { token: owner.session.token, accountId: owner.accountId });
    expect(await context.db.pendingForm.count({ where: { accountId: owner.accountId } })).toBe(0);
    expect(await send(owner.browser)).toBe(false);
    expect(await logIn(owner.browser, owner)).toBeNull();
  });

  test("of a frozen account is not kept", async () => {
    const context = get();
    const owner = await signedIn(context);
    await context.db.account.update({ where: { id: owner.accountId }, data: { frozenAt: context.clock.now() } });
    expect(await send(owner.browser)).toBe(false);
  });

  test("goes with the end of all access, and nothing is kept afterwards of a session that had ended in peace before", async () => {
    const context = get();
    const owner = await signedIn(context);
    await endSessions(context, { accountId: owner.accountId, reason: "revoked" });
    expect(await send(owner.browser)).toBe(true);
    await endAccess(context, { accountId: owner.accountId, reason: "not-me", browsers: "forgotten" });
    expect(await logIn(owner.browser, owner)).toBeNull();
    expect(await send(owner.browser)).toBe(false);
    expect(await context.db.pendingForm.count({ where: { accountId: owner.accountId } })).toBe(0);
  });
});
