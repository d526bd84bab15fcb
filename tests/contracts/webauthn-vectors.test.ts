import { decodeAttestationObject, parseAuthenticatorData } from "@simplewebauthn/server/helpers";
import { expect, test } from "vitest";
import { finishEnrolment } from "~/auth/security-key/finish-enrolment";
import type { KeyRefusal } from "~/auth/security-key/reasons";
import { MINUTE } from "~/lib/clock";
import { newId } from "~/lib/random";
import specification from "../fixtures/webauthn-l3-test-vectors.json" with { type: "json" };
import { onBothDatabases } from "../support/databases.ts";
import { proveBy } from "../support/prove-by.ts";
import { type KeyOwner, sharedOwner } from "../support/security-keys.ts";
import type { TestContext } from "../support/test-context.ts";
import { withCookies } from "../support/with-cookies.ts";

const prove = proveBy("security-key");

type Vector = (typeof specification.vectors)[number];

const FLOW = "flow of the vectors";
const ATTESTED = "attestation" satisfies KeyRefusal; // it comes with certificates, which nobody asked for
const NOT_OFFERED = "algorithm" satisfies KeyRefusal;
const FRAMED = "cross-origin" satisfies KeyRefusal;

/** What this site's policy says to each vector: null where it is registered, otherwise why it is not. */
const EXPECTED: Record<string, { registration: KeyRefusal | null; assertion: KeyRefusal | null }> = {
  "none-es256": { registration: null, assertion: null },
  "packed-self-es256": { registration: null, assertion: null },
  "none-es256-crossOrigin": { registration: FRAMED, assertion: FRAMED },
  "none-es256-topOrigin": { registration: FRAMED, assertion: FRAMED },
  "none-es256-long-credential-id": { registration: null, assertion: null },
  "packed-es256": { registration: ATTESTED, assertion: null },
  "packed-es384": { registration: NOT_OFFERED, assertion: null },
  "packed-es512": { registration: NOT_OFFERED, assertion: null },
  "packed-rs256": { registration: ATTESTED, assertion: null },
  "packed-eddsa": { registration: ATTESTED, assertion: null },
  "packed-ed448": { registration: NOT_OFFERED, assertion: "signature" },
  "tpm-es256": { registration: ATTESTED, assertion: null },
  "android-key-es256": { registration: ATTESTED, assertion: null },
  "apple-es256": { registration: ATTESTED, assertion: null },
  "fido-u2f-es256": { registration: ATTESTED, assertion: null },
};

const base64url = (hex: string) => Buffer.from(hex, "hex").toString("base64url");

/** The test vectors of WebAuthn Level 3, through the functions that the site registers and logs in with. */
onBothDatabases("the test vectors of WebAuthn Level 3", (get) => {
  const findOwner = sharedOwner(get);

  /** The domain as the relying party that the vectors were made for. */
  function contextOfVectors(): TestContext {
    const context = get();
    return { ...context, settings: { ...context.settings, origin: specification.origin, rpId: specification.rpId } };
  }

  async function open({ db, clock, random }: TestContext, ceremony: "registration" | "login", boundTo: string, challenge: string) {
    const expiresAt = new Date(clock.now().getTime() + MINUTE);
    await db.webauthnChallenge.create({ data: { id: newId(random), challenge: base64url(challenge), ceremony, boundTo, expiresAt } });
  }

  async function register(context: TestContext, owner: KeyOwner, { registration }: Vector) {
    await open(context, "registration", owner.sessionId, registration.challenge);
    const id = base64url(registration.credential_id);
    const response = {
      id,
      rawId: id,
      type: "public-key",
      clientExtensionResults: {},
      response: {
        clientDataJSON: base64url(registration.clientDataJSON),
        attestationObject: base64url(registration.attestationObject),
      },
    };
    return finishEnrolment(withCookies(context, owner), { ...owner, response: JSON.stringify(response), label: "Vector", passkey: false });
  }

  /** Stores the credential of a registration that policy refused, as if it had been registered before. */
  async function store({ db, clock, random }: TestContext, { accountId }: KeyOwner, { registration }: Vector) {
    const { authData } = Object.fromEntries(
      decodeAttestationObject(Buffer.from(registration.attestationObject, "hex")) as unknown as Map<string, Uint8Array<ArrayBuffer>>,
    );
    if (!authData) throw new Error("no authenticator data");
    const { flags, counter, credentialPublicKey } = parseAuthenticatorData(authData);
    await db.securityKey.create({
      data: {
        id: newId(random),
        accountId,
        label: "Vector",
        credentialId: base64url(registration.credential_id),
        publicKey: credentialPublicKey ?? new Uint8Array(),
        counter,
        transports: "[]",
        aaguid: registration.aaguid,
        backupEligible: flags.be,
        backedUp: flags.bs,
        discoverable: false,
        userVerified: flags.uv,
        createdAt: clock.now(),
      },
    });
  }

  async function assert(context: TestContext, { accountId }: KeyOwner, { registration, authentication }: Vector) {
    await open(context, "login", FLOW, authentication.challenge);
    const id = base64url(registration.credential_id);
    const response = {
      id,
      rawId: id,
      type: "public-key",
      clientExtensionResults: {},
      response: {
        clientDataJSON: base64url(authentication.clientDataJSON),
        authenticatorData: base64url(authentication.authenticatorData),
        signature: base64url(authentication.signature),
      },
    };
    return prove(context, { accountId, response: JSON.stringify(response), purpose: { ceremony: "login", boundTo: FLOW } });
  }

  const reasonOf = (result: { kind: string; reason?: string }) => (result.kind === "refused" ? (result.reason ?? "") : null);

  test("there is a verdict on each vector", () => {
    expect(specification.vectors.map(({ id }) => id)).toEqual(Object.keys(EXPECTED));
  });

  test.each(specification.vectors)("$id: $title", async (vector) => {
    const context = contextOfVectors();
    const owner = await findOwner();
    const expected = EXPECTED[vector.id];
    expect(reasonOf(await register(context, owner, vector))).toBe(expected?.registration);
    if (expected?.registration) await store(context, owner, vector);
    expect(reasonOf(await assert(context, owner, vector))).toBe(expected?.assertion);
  });
});
