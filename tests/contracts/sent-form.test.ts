import { expect, test } from "vitest";
import { noteDevice } from "~/auth/devices/devices";
import { type Claim, claimForm, dropClaim, keepOutcome, noteSeen, type SentForm } from "~/auth/sent-forms/sent-form";
import { endSessions } from "~/auth/session/end-sessions";
import { issueSession } from "~/auth/session/issue-session";
import { readSession } from "~/auth/session/read-session";
import { keepHouse } from "~/background.server";
import { MINUTE, SECOND } from "~/lib/clock";
import { newToken } from "~/lib/random";
import { createVerifiedAccount } from "../support/accounts.ts";
import { onBothDatabases } from "../support/databases.ts";
import type { TestContext } from "../support/test-context.ts";

onBothDatabases("a form that is sent twice", (get) => {
  const send = ({ random }: TestContext, code = "123456"): SentForm => ({
    cookies: newToken(random),
    form: `code=${code}`,
    hasNotice: false,
  });
  const done = { location: "/account", cookies: ["notice=kept"], session: null, device: null };

  /** A form that was answered with a new session, of a browser that was new. */
  async function logIn(context: TestContext, { proved = true } = {}) {
    const { accountId } = await createVerifiedAccount(context);
    const session = await issueSession(context, { accountId, methods: ["password", "totp"], proved });
    const device = await noteDevice(context, { accountId, remember: true });
    const sent = send(context);
    await claimForm(context, sent);
    await keepOutcome(context, sent, { ...done, session: session.token, device: device.token });
    return { accountId, session, device, sent };
  }

  function sessionOf(claim: Claim): string {
    if (claim.kind !== "repeated" || !claim.session) throw new Error(claim.kind);
    return claim.session.token;
  }

  test("gets the answer of the first sending, for ten seconds", async () => {
    const context = get();
    const sent = send(context);
    expect(await claimForm(context, sent)).toEqual({ kind: "first" });
    await keepOutcome(context, sent, done);
    context.clock.advance(10 * SECOND - 1);
    expect(await claimForm(context, sent)).toEqual({ kind: "repeated", ...done });
    context.clock.advance(1);
    expect(await claimForm(context, sent)).toEqual({ kind: "first" });
  });

  test("is another form with another value, from another browser, from another network, and after another form", async () => {
    const context = get();
    const sent = send(context);
    await claimForm(context, sent);
    await keepOutcome(context, sent, done);
    const elsewhere = { ...context, client: { ...context.client, ipAddress: "203.0.113.9" } };
    const otherBrowser = { ...context, client: { ...context.client, userAgent: "Another browser" } };
    for (const [context, other] of [
      [get(), { ...sent, cookies: send(get()).cookies }],
      [elsewhere, sent],
      [otherBrowser, sent],
    ] as const) {
      expect(await claimForm(context, other)).toEqual({ kind: "first" });
    }
    expect((await claimForm(context, sent)).kind).toBe("repeated");
    expect(await claimForm(context, { ...sent, form: "code=654321" })).toEqual({ kind: "first" });
    expect(await claimForm(context, sent)).toEqual({ kind: "first" });
  });

  test("is another form once the browser has shown the answer, and not while its notice waits to be shown", async () => {
    const context = get();
    const sent = send(context);
    await claimForm(context, sent);
    await keepOutcome(context, sent, done);
    await noteSeen(context, send(context));
    expect((await claimForm(context, sent)).kind).toBe("repeated");
    await noteSeen(context, sent);
    expect((await claimForm(context, { ...sent, hasNotice: true })).kind).toBe("repeated");
    expect(await claimForm(context, sent)).toEqual({ kind: "first" });
  });

  test("of two that come at the same moment one is answered, and the other waits for that answer", async () => {
    const context = get();
    const sent = send(context);
    let answered = 0;
    const press = async () => {
      const claim = await claimForm(context, sent);
      if (claim.kind === "first") {
        answered++;
        await new Promise((resolve) => setTimeout(resolve, 200));
        await keepOutcome(context, sent, done);
      }
      return claim.kind;
    };
    expect((await Promise.all(Array.from({ length: 8 }, press))).sort()).toEqual(["first", ...Array(7).fill("repeated")]);
    expect(answered).toBe(1);
  });

  test("is looked at again where it was refused", async () => {
    const context = get();
    const sent = send(context);
    const before = await context.db.sentForm.count();
    await claimForm(context, sent);
    await dropClaim(context, sent);
    expect(await context.db.sentForm.count()).toBe(before);

    await claimForm(context, sent);
    const second = claimForm(context, sent);
    await dropClaim(context, sent);
    expect(await second).toEqual({ kind: "first" });
  });

  test("gets the session of the first answer under a new token, and there is never more than one", async () => {
    const context = get();
    const { accountId, session, device, sent } = await logIn(context);
    const tokens = (await Promise.all([1, 2, 3].map(() => claimForm(context, sent)))).map(sessionOf);
    const live = await context.db.session.findMany({ where: { accountId, endedAt: null } });
    expect(live).toHaveLength(1);
    expect(live[0]).toMatchObject({ publicId: session.publicId, loginId: session.loginId, methods: '["password","totp"]' });
    const readable = await Promise.all([session.token, ...tokens].map((token) => readSession(context, token)));
    expect(readable.filter(Boolean)).toHaveLength(1);
    expect(readable[0]).toBeNull();
    const last = await claimForm(context, sent);
    expect(await readSession(context, sessionOf(last))).not.toBeNull();
    const devices = await context.db.device.findMany({ where: { accountId } });
    expect(devices).toHaveLength(1);
    expect(last.kind === "repeated" && last.device).not.toBe(device.token);
  });

  test("makes no fresh proof of a login that was none", async () => {
    const context = get();
    const { sent } = await logIn(context, { proved: false });
    const viewer = await readSession(context, sessionOf(await claimForm(context, sent)));
    expect(viewer?.session.provedAt).toBeNull();
  });

  test("brings back no session that has ended", async () => {
    const context = get();
    const { accountId, sent } = await logIn(context);
    await endSessions(context, { accountId, reason: "not-me" });
    expect(await claimForm(context, sent)).toEqual({ kind: "first" });
    expect(await context.db.session.count({ where: { accountId, endedAt: null } })).toBe(0);
  });

  test("leaves neither what was typed nor a token in the database, and soon nothing", async () => {
    const context = get();
    const { session, device, sent } = await logIn(context);
    const stored = JSON.stringify(await context.db.sentForm.findMany());
    for (const secret of [sent.cookies, "123456", session.token, device.token]) expect(stored).not.toContain(secret);
    context.clock.advance(MINUTE);
    await keepHouse(context);
    expect(await context.db.sentForm.count()).toBe(0);
  });
});
