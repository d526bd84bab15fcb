import { expect, test } from "vitest";
import { beginLogin } from "~/auth/login/begin-login";
import { readFlow } from "~/auth/login/flow";
import { signInWithPasskey } from "~/auth/login/passkey-login";
import { beginPasskey } from "~/auth/security-key/begin-passkey";
import { listKeys } from "~/auth/security-key/list-keys";
import { readSession } from "~/auth/session/read-session";
import { after } from "~/lib/clock";
import { LIFETIMES } from "~/lib/lifetimes";
import { hashToken } from "~/lib/random";
import { limits } from "~/throttle/limits";
import { onBothDatabases } from "../support/databases.ts";
import { finishLogin } from "../support/login.ts";
import { createKeyOwner, createOwnerWithKey, loginOptions, passkeyOptions, registerKey, softKey } from "../support/security-keys.ts";
import type { Bend } from "../support/soft-authenticator.ts";
import type { TestContext } from "../support/test-context.ts";

const PASSKEY = { resident: true, verifies: true, passkey: true };

onBothDatabases("passkeys", (get) => {
  /** A client address of its own, so that failures of one test do not count in another. */
  let addresses = 0;
  function contextFromElsewhere(): TestContext {
    addresses++;
    const context = get();
    return { ...context, client: { ...context.client, ipAddress: `198.51.100.${addresses}` } };
  }

  function signIn(context: TestContext, response: string, browser = "browser") {
    return signInWithPasskey(context, { response, browserToken: browser, next: "/projects" });
  }

  test("a passkey signs in without a password, and that counts as both factors", async () => {
    const context = contextFromElsewhere();
    const { owner, key } = await createOwnerWithKey(context, PASSKEY);
    expect(await listKeys(context, owner.accountId)).toMatchObject([{ kind: "passkey" }]);

    const result = await signIn(context, key.assert(await passkeyOptions(context)));
    expect(result).toMatchObject({ kind: "signed-in", next: "/projects" });
    if (result.kind !== "signed-in") return;
    const viewer = await readSession(context, result.session.token);
    expect(viewer?.account.username).toBe(owner.username);
    expect(viewer?.session).toMatchObject({ methods: ["passkey"], provedAt: context.clock.now() });
  });

  test("the options name nobody's keys and ask for the user's verification", async () => {
    const options = await passkeyOptions(get());
    expect(options.allowCredentials).toBeUndefined();
    expect(options).toMatchObject({ rpId: "localhost", userVerification: "required" });
  });

  test("a passkey is a second factor too", async () => {
    const context = contextFromElsewhere();
    const { owner, key } = await createOwnerWithKey(context, PASSKEY);
    const begun = await beginLogin(context, { login: owner.username, password: owner.password, next: null });
    if (begun.kind !== "second-factor") throw new Error(begun.kind);
    const flow = await readFlow(context, begun.flow.token);
    const response = key.assert(await loginOptions(context, owner.accountId, flow?.id));
    const login = { flowToken: begun.flow.token, kind: "security-key" as const, response, remember: false };
    expect((await finishLogin(context, login)).kind).toBe("signed-in");
  });

  test("a passkey that was asked for must have verified its user, and be discoverable", async () => {
    const context = get();
    const owner = await createKeyOwner(context);
    const unverified = softKey(context, { resident: true });
    expect(await registerKey(context, owner, { key: unverified, passkey: true })).toMatchObject({ reason: "user-verification" });
    const notResident = softKey(context, { verifies: true });
    expect(await registerKey(context, owner, { key: notResident, passkey: true })).toMatchObject({ reason: "not-discoverable" });
    expect(await listKeys(context, owner.accountId)).toEqual([]);
  });

  const refusals: [name: string, reason: string, key: object, bend: Bend][] = [
    ["its user was not verified", "user-verification", PASSKEY, { flags: { uv: false } }],
    ["it says not whose it is", "user-handle-missing", { verifies: true }, {}],
    ["its user was not verified when it was registered", "never-verified", { resident: true }, { flags: { uv: true } }],
    ["its signature is wrong", "signature", PASSKEY, { signature: (bytes) => bytes.map((byte, at) => (at === 20 ? byte ^ 1 : byte)) }],
    ["it was used on another site", "origin", PASSKEY, { clientData: { origin: "https://imitation.example" } }],
  ];

  test.each(refusals)(
    "a passkey is refused where %s, and the failure stands in its owner's history",
    async (_name, reason, options, bend) => {
      const context = contextFromElsewhere();
      const { owner, key } = await createOwnerWithKey(context, options);
      const result = await signIn(context, key.assert(await passkeyOptions(context), bend));
      expect(result).toMatchObject({ kind: "refused", reason });
      if (reason === "origin") return; // whose it is was not looked at
      const last = await context.db.securityEvent.findFirst({ where: { accountId: owner.accountId }, orderBy: { sequence: "desc" } });
      expect(last?.event).toBe("login:passkey:failed");
      expect(JSON.parse(last?.particulars ?? "{}").detail).toEqual({ reason });
    },
  );

  test("a passkey that nobody has is named to the browser, so that it can forget it", async () => {
    const context = contextFromElsewhere();
    const stranger = softKey(context, { resident: true, verifies: true });
    const result = await signIn(context, stranger.assert(await passkeyOptions(context)));
    expect(result).toEqual({ kind: "refused", reason: "unknown-key", credentialId: stranger.id });
  });

  test("a passkey sign-in is good for the browser that began it, and once", async () => {
    const context = contextFromElsewhere();
    const { key } = await createOwnerWithKey(context, PASSKEY);
    const planted = key.assert(await passkeyOptions(context, "the attacker's browser"));
    expect(await signIn(context, planted, "another browser")).toMatchObject({ reason: "challenge-binding" });

    const response = key.assert(await passkeyOptions(context));
    expect((await signIn(context, response)).kind).toBe("signed-in");
    expect(await signIn(context, response)).toMatchObject({ reason: "challenge-spent" });
  });

  test("each browser gets a token of its own, and the options are limited by address", async () => {
    const context = contextFromElsewhere();
    const first = await beginPasskey(context, { browserToken: null });
    const second = await beginPasskey(context, { browserToken: null });
    if (first.kind !== "begun" || second.kind !== "begun") throw new Error("throttled");
    expect(first.browserToken).not.toBe(second.browserToken);
    expect(await beginPasskey(context, first)).toMatchObject({ kind: "begun", browserToken: first.browserToken });
    const { points } = limits.passkeyOptions[0];
    for (let count = 3; count < points; count++) await beginPasskey(context, first);
    expect(await beginPasskey(context, first)).toMatchObject({ kind: "throttled" });
    expect(await context.db.webauthnChallenge.count({ where: { boundTo: hashToken(first.browserToken) } })).toBe(10);
  });

  test("a browser's token is kept while it has a sign-in open, and one that somebody planted is replaced", async () => {
    const context = contextFromElsewhere();
    const planted = await beginPasskey(context, { browserToken: "planted" });
    if (planted.kind !== "begun") throw new Error("throttled");
    expect(planted.browserToken).not.toBe("planted");
    expect(await beginPasskey(context, planted)).toMatchObject({ browserToken: planted.browserToken });

    const later = { ...context, clock: { now: () => after(context.clock.now(), LIFETIMES.loginFlow) } };
    const next = await beginPasskey(later, planted);
    expect(next).toMatchObject({ kind: "begun", browserToken: expect.any(String) });
    expect(next).not.toMatchObject({ browserToken: planted.browserToken });
  });

  test("the challenge of a second factor is not good for a passkey sign-in", async () => {
    const context = contextFromElsewhere();
    const { owner, key } = await createOwnerWithKey(context, PASSKEY);
    const response = key.assert(await loginOptions(context, owner.accountId, hashToken("browser")));
    expect(await signIn(context, response)).toMatchObject({ reason: "challenge-ceremony" });
  });

  test("a frozen account does not sign in", async () => {
    const context = contextFromElsewhere();
    const { owner, key } = await createOwnerWithKey(context, PASSKEY);
    await context.db.account.update({ where: { id: owner.accountId }, data: { frozenAt: context.clock.now() } });
    expect(await signIn(context, key.assert(await passkeyOptions(context)))).toEqual({ kind: "frozen" });
  });

  test("failures are throttled by the client's address, and a sign-in costs nothing", async () => {
    const context = contextFromElsewhere();
    const { key } = await createOwnerWithKey(context, PASSKEY);
    const { points } = limits.passkey[0];
    for (let count = 0; count < points; count++) expect((await signIn(context, "{}")).kind).toBe("refused");
    expect(await signIn(context, key.assert(await passkeyOptions(context)))).toMatchObject({ kind: "throttled" });

    const elsewhere = contextFromElsewhere();
    for (let count = 0; count <= points; count++) {
      expect((await signIn(elsewhere, key.assert(await passkeyOptions(elsewhere)))).kind).toBe("signed-in");
    }
  });

  test("a passkey's counter that goes back is told by event and mail, and it still signs in", async () => {
    const context = contextFromElsewhere();
    const { key } = await createOwnerWithKey(context, { ...PASSKEY, counter: 5 });
    await context.sentMail();
    expect((await signIn(context, key.assert(await passkeyOptions(context), { counter: 2 }))).kind).toBe("signed-in");
    expect((await context.sentMail()).map(({ kind }) => kind)).toContain("security-key-counter");
  });
});
