import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { beginEnrolment } from "~/auth/security-key/begin-enrolment";
import { finishEnrolment } from "~/auth/security-key/finish-enrolment";
import type { KeyRefusal } from "~/auth/security-key/reasons";
import { onBothDatabases } from "../support/databases.ts";
import { addKey, createKeyOwner, createOwnerWithKey, registerKey, sharedOwner, softKey } from "../support/security-keys.ts";
import type { Bend } from "../support/soft-authenticator.ts";
import { withCookies } from "../support/with-cookies.ts";

/** WebAuthn Level 3, 7.1: registering a new credential, step by step. What a step asks is the test's name. */
onBothDatabases("WebAuthn 7.1", (get) => {
  const findOwner = sharedOwner(get);

  /** Registers a key of these options. @returns what came of it, and the row that was stored */
  async function register(bend: Bend = {}, options: Parameters<typeof softKey>[1] & { passkey?: boolean } = {}) {
    const context = get();
    const owner = await findOwner();
    const { passkey = false, ...keyOptions } = options;
    const key = softKey(context, keyOptions);
    const result = await registerKey(context, owner, { key, bend, passkey, label: "new" });
    const stored = await context.db.securityKey.findFirst({ where: { accountId: owner.accountId, label: "new" } });
    return { context, owner, key, result, stored };
  }

  async function expectRefusal(reason: KeyRefusal, bend: Bend, options?: Parameters<typeof register>[1]) {
    const { result, stored } = await register(bend, options);
    expect(result).toEqual({ kind: "refused", reason });
    expect(stored).toBeNull();
  }

  test("step 1: the options are made for this account, with a challenge of their own", async () => {
    const context = get();
    const owner = await findOwner();
    const [one, two] = [await beginEnrolment(context, owner), await beginEnrolment(context, owner)];
    expect(one.options.challenge).not.toBe(two.options.challenge);
    expect(one.options.user.id).toBe(two.options.user.id);
  });

  test("step 2: a ceremony that the browser calls off sends nothing, and its challenge is still good", async () => {
    const context = get();
    const owner = await findOwner();
    const { options } = await beginEnrolment(context, owner);
    const response = softKey(context).register(options);
    expect((await finishEnrolment(withCookies(context, owner), { ...owner, response, label: "", passkey: false })).kind).toBe("added");
  });

  test("step 3: the response is that of an attestation, not of an assertion", async () => {
    const context = get();
    const owner = await findOwner();
    const key = await addKey(context, owner);
    const { options } = await beginEnrolment(context, owner);
    const response = key.assert({ challenge: options.challenge, rpId: options.rp.id });
    expect(await finishEnrolment(withCookies(context, owner), { ...owner, response, label: "", passkey: false })).toMatchObject({
      reason: "malformed",
    });
  });

  test("step 4: client extension results that are none are refused", async () => {
    await expectRefusal("malformed", { response: (json) => ({ ...json, clientExtensionResults: { credProps: { rk: "yes" } } }) });
  });

  test("step 5: client data that is not base64url is refused", async () => {
    await expectRefusal("malformed", {
      response: (json) => ({ ...json, response: { ...json.response, clientDataJSON: "{}" } }),
    });
  });

  test("step 6: client data that is not JSON is refused", async () => {
    await expectRefusal("client-data", { clientDataText: `{"type":"webauthn.create"` });
  });

  test("step 7: the type is webauthn.create", async () => {
    await expectRefusal("type", { clientData: { type: "webauthn.get" } });
  });

  test("step 8: the challenge is the one that was made for this registration", async () => {
    await expectRefusal("challenge-spent", { clientData: { challenge: randomBytes(32).toString("base64url") } });
  });

  test("step 9: the origin is this site's", async () => {
    await expectRefusal("origin", { clientData: { origin: "https://example.org" } });
  });

  test("step 10: a credential made in a frame of another site is refused", async () => {
    await expectRefusal("cross-origin", { clientData: { crossOrigin: true } });
  });

  test("step 11: a credential made under another top origin is refused", async () => {
    await expectRefusal("top-origin", { clientData: { topOrigin: "https://example.org" } });
  });

  test("step 12: the hash is that of the client data as it came, extra members and white space included", async () => {
    const context = get();
    const owner = await findOwner();
    const { options } = await beginEnrolment(context, owner);
    const { origin } = context.settings;
    const clientDataText = JSON.stringify({ type: "webauthn.create", challenge: options.challenge, origin, extra: [1] }, null, 2);
    const response = softKey(context, { attestation: "packed" }).register(options, { clientDataText });
    expect((await finishEnrolment(withCookies(context, owner), { ...owner, response, label: "", passkey: false })).kind).toBe("added");
  });

  test("step 13: an attestation object that is not CBOR is refused", async () => {
    await expectRefusal("attestation-object", { attestationObject: Buffer.from("ff00", "hex") });
  });

  test("step 14: the RP id hash is this site's", async () => {
    await expectRefusal("rp-id", { rpId: "example.org" });
  });

  test("step 15: somebody was present", async () => {
    await expectRefusal("user-presence", { flags: { up: false } });
  });

  test("step 16: for a passkey the user was verified, for a second factor that is not asked", async () => {
    await expectRefusal("user-verification", { flags: { uv: false } }, { resident: true, passkey: true });
    expect((await register({ flags: { uv: false } })).result.kind).toBe("added");
  });

  test("step 17: what cannot be backed up is not backed up", async () => {
    await expectRefusal("backup-flags", { flags: { be: false, bs: true } });
  });

  test("step 18: whether it can be backed up is kept", async () => {
    expect((await register({ flags: { be: true, bs: false } })).stored).toMatchObject({ backupEligible: true, backedUp: false });
    expect((await register()).stored).toMatchObject({ backupEligible: false });
  });

  test("step 19: whether it is backed up is kept", async () => {
    expect((await register({}, { synced: true })).stored).toMatchObject({ backupEligible: true, backedUp: true });
  });

  test("step 20: the algorithm is one that was offered", async () => {
    await expectRefusal("algorithm", { publicKey: [[3, -35]] }); // ES384
  });

  test("step 21: an attestation format that is not supported is refused", async () => {
    for (const format of ["fido-u2f", "tpm", "android-key", "apple", "none ", "NONE", ""])
      await expectRefusal("attestation", { format, statement: new Map() });
  });

  test("step 22: an attestation statement that is not right is refused", async () => {
    await expectRefusal("attestation", { statement: new Map([["sig", new Uint8Array(64)]]) });
    const wrongSignature = new Map<string, unknown>([
      ["alg", -7],
      ["sig", new Uint8Array(70)],
    ]);
    await expectRefusal("attestation", { format: "packed", statement: wrongSignature });
  });

  test("step 23: there are no trust anchors, so a statement with certificates is refused unread", async () => {
    const certified = new Map<string, unknown>([
      ["alg", -7],
      ["sig", new Uint8Array(70)],
      ["x5c", [new Uint8Array(300)]],
    ]);
    await expectRefusal("attestation", { format: "packed", statement: certified });
  });

  test("step 24: no attestation and self attestation are trusted", async () => {
    for (const attestation of ["none", "packed"] as const) expect((await register({}, { attestation })).result.kind).toBe("added");
  });

  test("step 25: a credential id has at most 1,023 bytes", async () => {
    await expectRefusal("credential-id-length", { credentialId: randomBytes(1024) });
    expect((await register({ credentialId: randomBytes(1023) })).result.kind).toBe("added");
  });

  test("step 26: a credential id that is registered for anybody is refused", async () => {
    const { key } = await createOwnerWithKey(get());
    await expectRefusal("already-registered", { credentialId: key.credentialId }); // another account's
    const first = await get().db.securityKey.findFirstOrThrow({ where: { accountId: (await findOwner()).accountId } });
    await expectRefusal("already-registered", { credentialId: Buffer.from(first.credentialId, "base64url") }); // one's own
  });

  test("step 27: the record holds id, key, counter, verification, transports and backup flags", async () => {
    const { stored, key } = await register({}, { verifies: true, resident: true, synced: true, counter: 4_294_967_295 });
    expect(stored).toMatchObject({
      credentialId: key.id,
      counter: 4_294_967_295n,
      userVerified: true,
      transports: '["usb"]',
      backupEligible: true,
      backedUp: true,
    });
    expect(stored?.publicKey.length).toBeGreaterThan(70);
  });

  test("step 28: whether the credential is discoverable is kept, and an extension that was not asked for changes nothing", async () => {
    expect((await register({}, { resident: true })).stored).toMatchObject({ discoverable: true });
    expect((await register({}, { resident: false })).stored).toMatchObject({ discoverable: false });
    expect((await register({ extensions: new Map([["credProtect", 2]]) })).result.kind).toBe("added");
  });

  test("step 29: the record belongs to the account whose session began the registration, and to no other", async () => {
    const context = get();
    const { owner, stored } = await register();
    expect(stored?.accountId).toBe(owner.accountId);

    const other = await createKeyOwner(context);
    const { options } = await beginEnrolment(context, owner);
    const response = softKey(context).register(options);
    expect(await finishEnrolment(withCookies(context, other), { ...other, response, label: "", passkey: false })).toMatchObject({
      reason: "challenge-binding",
    });
  });
});
