import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { removeFactor } from "~/auth/enrolment/remove-factor";
import { listEnrolledFactors } from "~/auth/factors";
import { beginLogin } from "~/auth/login/begin-login";
import { readFlow } from "~/auth/login/flow";
import { beginAssertion } from "~/auth/security-key/begin-assertion";
import { beginEnrolment } from "~/auth/security-key/begin-enrolment";
import { finishEnrolment, MAX_KEYS } from "~/auth/security-key/finish-enrolment";
import { listKeys } from "~/auth/security-key/list-keys";
import { rename } from "~/auth/security-key/rename";
import { sweepChallenges } from "~/auth/security-key/sweep";
import { issueSession } from "~/auth/session/issue-session";
import { readSession } from "~/auth/session/read-session";
import { MINUTE } from "~/lib/clock";
import { LIFETIMES } from "~/lib/lifetimes";
import { onBothDatabases } from "../support/databases.ts";
import { finishLogin } from "../support/login.ts";
import { proveBy } from "../support/prove-by.ts";
import { createKeyOwner, createOwnerWithKey, loginOptions, registerKey, softKey } from "../support/security-keys.ts";
import type { SoftAuthenticator } from "../support/soft-authenticator.ts";
import type { TestContext } from "../support/test-context.ts";
import { withCookies } from "../support/with-cookies.ts";

const prove = proveBy("security-key");

const LOGIN = { ceremony: "login", boundTo: "flow" } as const;
const CONFIRM = { ceremony: "confirm", boundTo: "session" } as const;

onBothDatabases("security keys", (get) => {
  async function eventsOf({ db }: TestContext, accountId: string) {
    const rows = await db.securityEvent.findMany({ where: { accountId }, orderBy: { sequence: "asc" } });
    return rows.map(({ event, particulars }) => ({ event, detail: JSON.parse(particulars ?? "{}").detail }));
  }

  /** The password step of a login that goes on with a key. */
  async function beginWithPassword(context: TestContext, { username, password }: { username: string; password: string }) {
    const begun = await beginLogin(context, { login: username, password, next: "/projects" });
    if (begun.kind !== "second-factor") throw new Error(JSON.stringify(begun));
    const flow = await readFlow(context, begun.flow.token);
    return { page: begun.page, flowToken: begun.flow.token, flowId: flow?.id ?? "" };
  }

  function finish(context: TestContext, flowToken: string, response: string) {
    return finishLogin(context, { flowToken, kind: "security-key", response, remember: false });
  }

  test("a key is registered with all that is known of it, an event and a mail", async () => {
    const context = get();
    const owner = await createKeyOwner(context);
    const { options } = await beginEnrolment(context, owner);
    const key = softKey(context, { synced: true, counter: 7 });
    const response = key.register(options, {
      response: (json) => {
        json.response.transports = ["usb", "nfc"];
        return json;
      },
    });
    expect(await finishEnrolment(withCookies(context, owner), { ...owner, response, label: " My key ", passkey: false })).toEqual({
      kind: "added",
      label: "My key",
      isFirst: true,
    });
    expect(await context.db.securityKey.findMany({ where: { accountId: owner.accountId } })).toMatchObject([
      {
        label: "My key",
        credentialId: key.id,
        counter: 7n,
        transports: '["usb","nfc"]',
        aaguid: "00000000-0000-0000-0000-000000000000",
        backupEligible: true,
        backedUp: true,
        discoverable: false,
        userVerified: false,
        createdAt: context.clock.now(),
        lastUsedAt: null,
      },
    ]);
    expect(await eventsOf(context, owner.accountId)).toContainEqual({
      event: "factor:added",
      detail: { factor: "security-key", label: "My key" },
    });
    expect((await context.sentMail()).map(({ kind, to }) => ({ kind, to }))).toContainEqual({ kind: "factor-added", to: owner.address });
  });

  test("the options ask for no attestation and leave out the account's own keys", async () => {
    const context = get();
    const { owner, key } = await createOwnerWithKey(context);
    const { options } = await beginEnrolment(context, owner);
    const { userHandle } = await context.db.account.findUniqueOrThrow({ where: { id: owner.accountId } });
    expect(options).toMatchObject({
      attestation: "none",
      rp: { id: "localhost", name: "Gatehouse" },
      user: { id: userHandle, name: owner.username },
      pubKeyCredParams: [-7, -8, -257].map((alg) => ({ type: "public-key", alg })),
      excludeCredentials: [{ id: key.id, type: "public-key", transports: ["usb"] }],
      extensions: { credProps: true },
    });
    expect(Buffer.from(options.challenge, "base64url")).toHaveLength(32);
  });

  test("a security key is asked for as a second step only, a passkey as one that is found and verifies its user, by one challenge", async () => {
    const context = get();
    const { options, passkeyOptions } = await beginEnrolment(context, await createKeyOwner(context));
    expect(options.authenticatorSelection).toEqual({
      residentKey: "discouraged",
      requireResidentKey: false,
      userVerification: "discouraged",
      authenticatorAttachment: "cross-platform",
    });
    expect(options.hints).toEqual(["security-key"]);
    expect(passkeyOptions.authenticatorSelection).toEqual({
      residentKey: "required",
      requireResidentKey: true,
      userVerification: "required",
    });
    expect(passkeyOptions.challenge).toBe(options.challenge);
  });

  test.each([
    { algorithm: "ES256" },
    { algorithm: "EdDSA" },
    { algorithm: "RS256" },
    { algorithm: "ES256", attestation: "packed" },
    { algorithm: "EdDSA", attestation: "packed" },
    { algorithm: "RS256", attestation: "packed" },
  ] as const)("a key registers and proves itself: %o", async (options) => {
    const context = get();
    const { owner, key } = await createOwnerWithKey(context, options);
    const response = key.assert(await loginOptions(context, owner.accountId));
    expect(await prove(context, { accountId: owner.accountId, response, purpose: LOGIN })).toMatchObject({
      kind: "proved",
      credential: { label: "Security key" },
    });
  });

  test("a key's first label is its model's name, with a number where that is taken", async () => {
    const context = get();
    const owner = await createKeyOwner(context);
    for (const label of ["YubiKey 5", "YubiKey 5 2"]) {
      const key = softKey(context, { aaguid: "2fc0579f-8113-47ea-b116-bb5a8db9202a" });
      expect(await registerKey(context, owner, { key })).toMatchObject({ kind: "added", label });
    }
    expect(await registerKey(context, owner)).toMatchObject({ kind: "added", label: "Security key" });
  });

  test("adding a key ends the other sessions and unfinished logins, and not the one it was added in", async () => {
    const context = get();
    const owner = await createKeyOwner(context);
    const other = await issueSession(context, { accountId: owner.accountId, methods: ["password"], proved: true });
    await registerKey(context, owner);
    expect(await readSession(context, other.token)).toBeNull();
    expect(await readSession(context, owner.sessionToken)).not.toBeNull();
  });

  test("an account has at most so many keys", async () => {
    const context = get();
    const owner = await createKeyOwner(context);
    const key = softKey(context);
    await registerKey(context, owner, { key });
    const row = await context.db.securityKey.findFirstOrThrow({ where: { accountId: owner.accountId } });
    for (let count = 1; count < MAX_KEYS; count++) {
      const credentialId = randomBytes(16).toString("base64url");
      await context.db.securityKey.create({ data: { ...row, id: credentialId, credentialId } });
    }
    expect(await registerKey(context, owner)).toEqual({ kind: "refused", reason: "too-many" });
    expect(await context.db.securityKey.count({ where: { accountId: owner.accountId } })).toBe(MAX_KEYS);
  });

  test("a key that is registered for anybody is refused, for its owner and for another", async () => {
    const context = get();
    const { owner, key } = await createOwnerWithKey(context);
    expect(await registerKey(context, owner, { key })).toEqual({ kind: "refused", reason: "already-registered" });
    const other = await createKeyOwner(context);
    expect(await registerKey(context, other, { key })).toEqual({ kind: "refused", reason: "already-registered" });
    expect(await listKeys(context, other.accountId)).toEqual([]);
    expect(await eventsOf(context, other.accountId)).toContainEqual({
      event: "factor:add-failed",
      detail: { factor: "security-key", reason: "already-registered" },
    });
  });

  test("of two registrations of one key at the same time one wins, and nothing of the other stays", async () => {
    const context = get();
    const owners = [await createKeyOwner(context), await createKeyOwner(context)];
    const key = softKey(context);
    const results = await Promise.all(owners.map((owner) => registerKey(context, owner, { key })));
    expect(results.map(({ kind }) => kind).sort()).toEqual(["added", "refused"]);
    expect(await context.db.securityKey.count({ where: { credentialId: key.id } })).toBe(1);
    const loser = owners[results.findIndex(({ kind }) => kind === "refused")];
    expect((await eventsOf(context, loser?.accountId ?? "")).map(({ event }) => event)).not.toContain("factor:added");
  });

  test.each([
    ["empty", "   "],
    ["too long", "k".repeat(61)],
    ["of what does not show", "\u200b\u202e"],
  ])("a label that is %s is refused when a key is renamed", async (_name, label) => {
    const context = get();
    const { owner } = await createOwnerWithKey(context);
    const [listed] = await listKeys(context, owner.accountId);
    expect(await rename(context, { accountId: owner.accountId, id: listed?.id ?? "", label })).toEqual({ kind: "refused-label" });
  });

  test("a key is renamed and removed by its owner, and by nobody else", async () => {
    const context = get();
    const { owner } = await createOwnerWithKey(context);
    const other = await createKeyOwner(context);
    const id = (await listKeys(context, owner.accountId))[0]?.id ?? "";

    expect(await rename(context, { accountId: other.accountId, id, label: "Mine" })).toEqual({ kind: "not-found" });
    expect(await removeFactor(withCookies(context, other), { ...other, kind: "security-key", id })).toEqual({ kind: "not-found" });
    expect(await rename(context, { accountId: owner.accountId, id, label: "Blue" })).toEqual({ kind: "renamed" });
    expect(await listKeys(context, owner.accountId)).toMatchObject([{ id, label: "Blue" }]);
    expect(await removeFactor(withCookies(context, owner), { ...owner, kind: "security-key", id })).toMatchObject({
      kind: "removed",
      label: "Blue",
    });
    expect(await listKeys(context, owner.accountId)).toEqual([]);
    expect((await eventsOf(context, owner.accountId)).slice(-2)).toMatchObject([
      { event: "factor:renamed", detail: { label: "Blue", from: "Security key" } },
      { event: "factor:removed", detail: { label: "Blue" } },
    ]);
  });

  test("a login with a password and a key ends in a session, and the key comes first the next time", async () => {
    const context = get();
    const { owner, key } = await createOwnerWithKey(context);
    const { flowToken, flowId, page } = await beginWithPassword(context, owner);
    expect(page).toBe("/login/security-key");

    context.clock.advance(MINUTE);
    const response = key.assert(await loginOptions(context, owner.accountId, flowId));
    const result = await finish(context, flowToken, response);
    expect(result).toMatchObject({ kind: "signed-in", next: "/projects" });
    if (result.kind !== "signed-in") return;
    expect((await readSession(context, result.session.token))?.session.methods).toEqual(["password", "security-key"]);
    expect(await listKeys(context, owner.accountId)).toMatchObject([{ lastUsedAt: context.clock.now() }]);
    expect((await context.db.account.findUniqueOrThrow({ where: { id: owner.accountId } })).lastFactor).toBe("security-key");
  });

  test("the options of a proof name the account's keys, and there are none without a key", async () => {
    const context = get();
    const { owner, key } = await createOwnerWithKey(context);
    const options = await loginOptions(context, owner.accountId);
    expect(options).toMatchObject({
      rpId: "localhost",
      allowCredentials: [{ id: key.id, type: "public-key", transports: ["usb"] }],
      userVerification: "discouraged",
    });
    const { accountId } = await createKeyOwner(context);
    expect(await beginAssertion(context, { accountId, purpose: LOGIN })).toBeNull();
  });

  /** Each way a proof is refused, and what it is refused for. */
  const refusals: [
    name: string,
    reason: string,
    respond: (context: TestContext, key: SoftAuthenticator, accountId: string) => Promise<string>,
  ][] = [
    [
      "a challenge that was never made here",
      "challenge-spent",
      async (context, key, accountId) =>
        key.assert({ ...(await loginOptions(context, accountId)), challenge: randomBytes(32).toString("base64url") }),
    ],
    [
      "a challenge that is older than ten minutes",
      "challenge-expired",
      async (context, key, accountId) => {
        const options = await loginOptions(context, accountId);
        context.clock.advance(LIFETIMES.loginFlow);
        return key.assert(options);
      },
    ],
    [
      "the challenge of a step-up",
      "challenge-ceremony",
      async (context, key, accountId) => {
        const options = await beginAssertion(context, { accountId, purpose: { ...CONFIRM, boundTo: "flow" } });
        return key.assert(options ?? { challenge: "" });
      },
    ],
    [
      "the challenge of another login",
      "challenge-binding",
      async (context, key, accountId) => key.assert(await loginOptions(context, accountId, "another flow")),
    ],
    [
      "the key of another account",
      "other-account",
      async (context, _key, accountId) => {
        const other = await createOwnerWithKey(context);
        return other.key.assert(await loginOptions(context, accountId));
      },
    ],
    [
      "a key that nobody registered",
      "unknown-key",
      async (context, _key, accountId) => softKey(context).assert(await loginOptions(context, accountId)),
    ],
    [
      "the user handle of another account",
      "user-handle",
      async (context, key, accountId) =>
        key.assert(await loginOptions(context, accountId), {
          response: (json) => {
            json.response.userHandle = randomBytes(64).toString("base64url");
            return json;
          },
        }),
    ],
    [
      "another key's signature",
      "signature",
      async (context, key, accountId) =>
        softKey(context).assert(await loginOptions(context, accountId), { credentialId: key.credentialId }),
    ],
    [
      "a key that says otherwise than before whether it can be backed up",
      "backup-eligibility",
      async (context, key, accountId) => key.assert(await loginOptions(context, accountId), { flags: { be: true } }),
    ],
  ];

  test.each(refusals)("a proof is refused with %s", async (_name, reason, respond) => {
    const context = get();
    const { owner, key } = await createOwnerWithKey(context);
    const response = await respond(context, key, owner.accountId);
    expect(await prove(context, { accountId: owner.accountId, response, purpose: LOGIN })).toEqual({ kind: "refused", reason });
  });

  test("a proof is refused the second time", async () => {
    const context = get();
    const { owner, key } = await createOwnerWithKey(context);
    const response = key.assert(await loginOptions(context, owner.accountId));
    const proof = { accountId: owner.accountId, response, purpose: LOGIN };
    expect((await prove(context, proof)).kind).toBe("proved");
    expect(await prove(context, proof)).toEqual({ kind: "refused", reason: "challenge-spent" });
  });

  test("a response that fails spends its challenge", async () => {
    const context = get();
    const { owner, key } = await createOwnerWithKey(context);
    const options = await loginOptions(context, owner.accountId);
    const failing = key.assert(options, { clientData: { origin: "https://imitation.example" } });
    expect(await prove(context, { accountId: owner.accountId, response: failing, purpose: LOGIN })).toMatchObject({ reason: "origin" });
    const right = key.assert(options);
    expect(await prove(context, { accountId: owner.accountId, response: right, purpose: LOGIN })).toMatchObject({
      reason: "challenge-spent",
    });
  });

  test("of a hundred posts of one proof at the same time one is taken", async () => {
    const context = get();
    const { owner, key } = await createOwnerWithKey(context);
    const response = key.assert(await loginOptions(context, owner.accountId));
    const proof = { accountId: owner.accountId, response, purpose: LOGIN };
    const results = await Promise.all(Array.from({ length: 100 }, () => prove(context, proof)));
    expect(results.filter(({ kind }) => kind === "proved")).toHaveLength(1);
    const rest = results.filter(({ kind }) => kind !== "proved");
    expect(rest).toEqual(Array(99).fill({ kind: "refused", reason: "challenge-spent" }));
  });

  test("two tabs have a challenge each, and either can be answered", async () => {
    const context = get();
    const { owner, key } = await createOwnerWithKey(context);
    const tabs = [await loginOptions(context, owner.accountId), await loginOptions(context, owner.accountId)];
    for (const options of tabs) {
      const proof = { accountId: owner.accountId, response: key.assert(options), purpose: LOGIN };
      expect((await prove(context, proof)).kind).toBe("proved");
    }
  });

  test("a login has at most ten open challenges, and what nobody answered is swept", async () => {
    const context = get();
    const { owner } = await createOwnerWithKey(context);
    for (let count = 0; count < 13; count++) {
      context.clock.advance(1000);
      await loginOptions(context, owner.accountId, "much reloaded");
    }
    expect(await context.db.webauthnChallenge.count({ where: { boundTo: "much reloaded" } })).toBe(10);
    context.clock.advance(LIFETIMES.loginFlow);
    await sweepChallenges(context, { most: 1000 });
    expect(await context.db.webauthnChallenge.count({ where: { boundTo: "much reloaded" } })).toBe(0);
  });

  test("a key that was removed proves nothing", async () => {
    const context = get();
    const { owner, key } = await createOwnerWithKey(context);
    await registerKey(context, owner);
    const before = key.assert(await loginOptions(context, owner.accountId));
    const { id } = await context.db.securityKey.findUniqueOrThrow({ where: { credentialId: key.id } });
    await removeFactor(withCookies(context, owner), { ...owner, kind: "security-key", id });
    // What was asked before ends with the access, and what is asked afterwards is asked of the other key.
    expect(await prove(context, { accountId: owner.accountId, response: before, purpose: LOGIN })).toMatchObject({
      reason: "challenge-spent",
    });
    const response = key.assert(await loginOptions(context, owner.accountId));
    expect(await prove(context, { accountId: owner.accountId, response, purpose: LOGIN })).toMatchObject({ reason: "unknown-key" });
  });

  test("a counter that goes back is told by event and mail, and the key keeps working", async () => {
    const context = get();
    const { owner, key } = await createOwnerWithKey(context, { counter: 10 });
    const results = [];
    for (const counter of [11, 11, 3, 4]) {
      const { flowToken, flowId } = await beginWithPassword(context, owner);
      const response = key.assert(await loginOptions(context, owner.accountId, flowId), { counter });
      results.push((await finish(context, flowToken, response)).kind);
    }
    expect(results).toEqual(["signed-in", "signed-in", "signed-in", "signed-in"]);
    const told = (await eventsOf(context, owner.accountId)).filter(({ event }) => event === "security-key:counter-went-back");
    expect(told).toEqual(Array(2).fill({ event: "security-key:counter-went-back", detail: { label: "Security key" } }));
    expect((await context.sentMail()).filter(({ kind }) => kind === "security-key-counter")).toHaveLength(2);
  });

  test("a counter that stays at zero tells nothing", async () => {
    const context = get();
    const { owner, key } = await createOwnerWithKey(context);
    for (let count = 0; count < 2; count++) {
      const response = key.assert(await loginOptions(context, owner.accountId), { counter: 0 });
      expect(await prove(context, { accountId: owner.accountId, response, purpose: LOGIN })).not.toHaveProperty("risk");
    }
  });

  test("a wrong key is throttled with the other factors, and a right one costs nothing", async () => {
    const context = get();
    const { owner, key } = await createOwnerWithKey(context);
    const answers = [];
    for (let count = 0; count < 6; count++) {
      const { flowToken, flowId } = await beginWithPassword(context, owner);
      const bend = count % 2 ? {} : { clientData: { type: "webauthn.create" } };
      answers.push(await finish(context, flowToken, key.assert(await loginOptions(context, owner.accountId, flowId), bend)));
    }
    expect(answers.map(({ kind }) => kind)).toEqual(["refused", "signed-in", "refused", "signed-in", "refused", "signed-in"]);
    for (let count = 0; count < 2; count++) {
      const { flowToken } = await beginWithPassword(context, owner);
      expect(await finish(context, flowToken, "not JSON")).toEqual({ kind: "refused", reason: "malformed" });
    }
    const { flowToken, flowId } = await beginWithPassword(context, owner);
    const right = key.assert(await loginOptions(context, owner.accountId, flowId));
    expect(await finish(context, flowToken, right)).toMatchObject({ kind: "throttled" });
    expect(await eventsOf(context, owner.accountId)).toContainEqual({
      event: "login:second-factor:failed",
      detail: { factor: "security-key", reason: "type" },
    });
  });

  test("a proof for a login that is gone is refused", async () => {
    const context = get();
    const { owner, key } = await createOwnerWithKey(context);
    const { flowToken, flowId } = await beginWithPassword(context, owner);
    const response = key.assert(await loginOptions(context, owner.accountId, flowId));
    context.clock.advance(LIFETIMES.loginFlow);
    expect(await finish(context, flowToken, response)).toEqual({ kind: "flow-gone" });
  });

  test("a key is a factor of its account", async () => {
    const context = get();
    const { owner } = await createOwnerWithKey(context);
    expect(await listEnrolledFactors(context, owner.accountId)).toContainEqual(
      expect.objectContaining({ kind: "security-key", backup: false, credentials: [expect.objectContaining({ label: "Security key" })] }),
    );
  });
});
