import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { proveAlone } from "~/auth/security-key/prove";
import type { KeyRefusal } from "~/auth/security-key/reasons";
import { onBothDatabases } from "../support/databases.ts";
import { proveBy } from "../support/prove-by.ts";
import { addKey, createOwnerWithKey, loginOptions, passkeyOptions, sharedOwner, softKey } from "../support/security-keys.ts";
import type { Bend } from "../support/soft-authenticator.ts";

const prove = proveBy("security-key");

const PASSKEY = { resident: true, verifies: true, passkey: true };

/** WebAuthn Level 3, 7.2: verifying an authentication assertion, step by step. What a step asks is the test's name. */
onBothDatabases("WebAuthn 7.2", (get) => {
  type KeyOptions = Parameters<typeof addKey>[2];
  const findOwner = sharedOwner(get);

  async function ownerWithKey(options?: KeyOptions) {
    const owner = await findOwner();
    return { owner, key: await addKey(get(), owner, options) };
  }

  /** Proves with a key of these options, as a second factor. @returns what came of it, and the row as it is afterwards */
  async function assert(bend: Bend = {}, options: KeyOptions = {}) {
    const context = get();
    const { owner, key } = await ownerWithKey(options);
    const { accountId } = owner;
    const response = key.assert(await loginOptions(context, accountId), bend);
    const result = await prove(context, { accountId, response, purpose: { ceremony: "login", boundTo: "flow" } });
    const stored = await context.db.securityKey.findUniqueOrThrow({ where: { credentialId: key.id } });
    return { context, owner, key, result, stored };
  }

  async function expectRefusal(reason: KeyRefusal, bend: Bend, options?: KeyOptions) {
    const { result, stored } = await assert(bend, options);
    expect(result).toEqual({ kind: "refused", reason });
    expect(stored.lastUsedAt).toBeNull();
  }

  /** Signs in with a passkey of these options. */
  async function signIn(bend: Bend = {}, options: KeyOptions = PASSKEY) {
    const context = get();
    const { owner, key } = await ownerWithKey(options);
    const response = key.assert(await passkeyOptions(context), bend);
    return { owner, result: await proveAlone(context, { response, browserToken: "browser" }) };
  }

  test("step 1: the options name the account's keys, with a challenge of their own", async () => {
    const context = get();
    const { owner, key } = await ownerWithKey();
    const [one, two] = [await loginOptions(context, owner.accountId), await loginOptions(context, owner.accountId)];
    expect(one.allowCredentials?.map(({ id }) => id)).toContain(key.id);
    expect(one.challenge).not.toBe(two.challenge);
    expect(Buffer.from(one.challenge, "base64url")).toHaveLength(32);
  });

  test("step 2: a ceremony that the browser calls off sends nothing, and its challenge is still good", async () => {
    expect((await assert()).result.kind).toBe("proved");
  });

  test("step 3: the response is that of an assertion, not of an attestation", async () => {
    const context = get();
    const { owner, key } = await ownerWithKey();
    const { challenge } = await loginOptions(context, owner.accountId);
    const response = key.register({ challenge, rp: { id: "localhost" }, user: { id: "" } });
    const proof = { accountId: owner.accountId, response, purpose: { ceremony: "login", boundTo: "flow" } } as const;
    expect(await prove(context, proof)).toMatchObject({ reason: "malformed" });
  });

  test("step 4: client extension results that are none are refused", async () => {
    await expectRefusal("malformed", { response: (json) => ({ ...json, clientExtensionResults: "none" }) });
  });

  test("step 5: a credential that the options do not name is refused", async () => {
    const context = get();
    const owner = await findOwner();
    const response = softKey(context).assert(await loginOptions(context, owner.accountId));
    const proof = { accountId: owner.accountId, response, purpose: { ceremony: "login", boundTo: "flow" } } as const;
    expect(await prove(context, proof)).toEqual({ kind: "refused", reason: "unknown-key" });
  });

  test("step 6: the credential is the account's, and so is the user handle if there is one", async () => {
    const context = get();
    const owner = await findOwner();
    const other = await createOwnerWithKey(context);
    const response = other.key.assert(await loginOptions(context, owner.accountId));
    const proof = { accountId: owner.accountId, response, purpose: { ceremony: "login", boundTo: "flow" } } as const;
    expect(await prove(context, proof)).toEqual({ kind: "refused", reason: "other-account" });

    const withHandle = (userHandle: string): Bend => ({
      response: (json) => ({ ...json, response: { ...json.response, userHandle } }),
    });
    await expectRefusal("user-handle", withHandle(randomBytes(64).toString("base64url")));
    expect((await signIn(withHandle(""))).result).toMatchObject({ reason: "user-handle-missing" });
    const { owner: signedIn, result } = await signIn();
    expect(result).toMatchObject({ kind: "proved", accountId: signedIn.accountId });
  });

  test("step 7: client data, authenticator data and signature are there", async () => {
    for (const member of ["clientDataJSON", "authenticatorData", "signature"]) {
      await expectRefusal("malformed", { response: (json) => ({ ...json, response: { ...json.response, [member]: undefined } }) });
    }
  });

  test("step 8: client data that is not base64url is refused", async () => {
    await expectRefusal("malformed", { response: (json) => ({ ...json, response: { ...json.response, clientDataJSON: "{}" } }) });
  });

  test("step 9: client data that is not JSON is refused", async () => {
    await expectRefusal("client-data", { clientDataText: "webauthn.get" });
  });

  test("step 10: the type is webauthn.get", async () => {
    await expectRefusal("type", { clientData: { type: "webauthn.create" } });
  });

  test("step 11: the challenge is the one that was made for this login", async () => {
    await expectRefusal("challenge-spent", { clientData: { challenge: randomBytes(32).toString("base64url") } });
  });

  test("step 12: the origin is this site's", async () => {
    await expectRefusal("origin", { clientData: { origin: "https://example.org" } });
  });

  test("step 13: an assertion made in a frame of another site is refused", async () => {
    await expectRefusal("cross-origin", { clientData: { crossOrigin: true } });
  });

  test("step 14: an assertion made under another top origin is refused", async () => {
    await expectRefusal("top-origin", { clientData: { topOrigin: "https://example.org" } });
  });

  test("step 15: the RP id hash is this site's", async () => {
    await expectRefusal("rp-id", { rpId: "example.org" });
  });

  test("step 16: somebody was present", async () => {
    await expectRefusal("user-presence", { flags: { up: false } });
  });

  test("step 17: for a passkey sign-in the user was verified, for a second factor that is not asked", async () => {
    expect((await signIn({ flags: { uv: false } })).result).toMatchObject({ reason: "user-verification" });
    expect((await assert({ flags: { uv: false } })).result.kind).toBe("proved");
  });

  test("step 18: what cannot be backed up is not backed up", async () => {
    await expectRefusal("backup-flags", { flags: { be: false, bs: true } });
  });

  test("step 19: whether the credential can be backed up has not changed", async () => {
    await expectRefusal("backup-eligibility", { flags: { be: true } });
    await expectRefusal("backup-eligibility", { flags: { be: false, bs: false } }, { synced: true });
  });

  test("step 20: the hash is that of the client data as it came, extra members and white space included", async () => {
    const context = get();
    const { owner, key } = await ownerWithKey();
    const { challenge } = await loginOptions(context, owner.accountId);
    const { origin } = context.settings;
    const clientDataText = JSON.stringify({ type: "webauthn.get", challenge, origin, extra: [1] }, null, 2);
    const response = key.assert({ challenge, rpId: "localhost" }, { clientDataText });
    const proof = { accountId: owner.accountId, response, purpose: { ceremony: "login", boundTo: "flow" } } as const;
    expect((await prove(context, proof)).kind).toBe("proved");
  });

  test("step 21: the signature is the credential's, over this data", async () => {
    await expectRefusal("signature", { signature: (bytes) => bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte)) });
    await expectRefusal("signature", { signature: () => new Uint8Array([1]) });
    await expectRefusal("signature", {
      response: (json) => {
        const data = Buffer.from(json.response.authenticatorData, "base64url");
        data.writeUInt32BE(99, 33); // another counter than the one that was signed
        return { ...json, response: { ...json.response, authenticatorData: data.toString("base64url") } };
      },
    });
  });

  test("step 22: a counter that does not count up is a sign, and no refusal", async () => {
    expect((await assert({ counter: 5 }, { counter: 5 })).result).toMatchObject({ kind: "proved", risk: "security-key:counter-went-back" });
    expect((await assert({ counter: 4 }, { counter: 5 })).result).toMatchObject({ kind: "proved", risk: "security-key:counter-went-back" });
    expect((await assert({ counter: 6 }, { counter: 5 })).result).not.toHaveProperty("risk");
    expect((await assert({ counter: 0 }, { counter: 0 })).result).not.toHaveProperty("risk");
  });

  test("step 23: an extension that was not asked for changes nothing", async () => {
    expect((await assert({ extensions: new Map([["uvm", []]]) })).result.kind).toBe("proved");
  });

  test("step 24: counter, backup state and verification are kept, and a passkey must have been verified before it signs in alone", async () => {
    expect((await assert({ flags: { be: true, bs: false, uv: true }, counter: 9 }, { synced: true })).stored).toMatchObject({
      counter: 9n,
      backedUp: false,
      userVerified: true,
      lastUsedAt: get().clock.now(),
    });
    expect((await signIn({ flags: { uv: true } }, { resident: true })).result).toMatchObject({ reason: "never-verified" });
  });

  test("step 25: what is right in all this is accepted, once", async () => {
    const { context, owner, key } = await assert();
    const response = key.assert(await loginOptions(context, owner.accountId));
    const proof = { accountId: owner.accountId, response, purpose: { ceremony: "login", boundTo: "flow" } } as const;
    expect((await prove(context, proof)).kind).toBe("proved");
    expect(await prove(context, proof)).toEqual({ kind: "refused", reason: "challenge-spent" });
  });
});
