import { randomBytes } from "node:crypto";
import type { KeyRefusal } from "~/auth/security-key/reasons";
import type { Bend, SoftAuthenticator } from "./soft-authenticator.ts";

/** A response that is wrong in one way, and the reason that it is refused for. */
export type Bent = { name: string; reason: KeyRefusal; bend: Bend; key?: { algorithm: NonNullable<KeyAlgorithm> } };

type KeyAlgorithm = ConstructorParameters<typeof SoftAuthenticator>[0]["algorithm"];

const bent = (reason: KeyRefusal, bends: Record<string, Bend>, key?: Bent["key"]): Bent[] =>
  Object.entries(bends).map(([name, bend]) => ({ name, reason, bend, key }));

// biome-ignore lint/suspicious/noExplicitAny: a bend may reach for anything in a response
type Json = any;

const member = (name: string, value: unknown): Bend => ({ response: (json: Json) => ({ ...json, [name]: value }) });
const inResponse = (name: string, value: unknown): Bend => ({
  response: (json: Json) => ({ ...json, response: { ...json.response, [name]: value } }),
});
const clientData = (name: string, value: unknown): Bend => ({ clientData: { [name]: value } });

/** What is wrong with a registration and with an assertion alike. */
const bentAnywhere: Bent[] = [
  ...bent("malformed", {
    "no object but null": { response: () => null },
    "no object but a number": { response: () => 42 },
    "no object but a text": { response: () => "response" },
    "no object but a list": { response: (json) => [json] },
    "no member at all": { response: () => ({}) },
    "no id": member("id", undefined),
    "an id that is a number": member("id", 7),
    "an id that is empty": { response: (json) => ({ ...json, id: "", rawId: "" }) },
    "an id with padding": { response: (json) => ({ ...json, id: `${json.id}=`, rawId: `${json.id}=` }) },
    "an id in base64 instead of base64url": { response: (json) => ({ ...json, id: `+/${json.id}`, rawId: `+/${json.id}` }) },
    "an id with a NUL": { response: (json) => ({ ...json, id: `${json.id}\0`, rawId: `${json.id}\0` }) },
    "no rawId": member("rawId", undefined),
    "a rawId other than the id": member("rawId", "AAAA"),
    "no type": member("type", undefined),
    "the type of a password": member("type", "password"),
    "no response": member("response", undefined),
    "a response that is null": member("response", null),
    "a response that is a list": member("response", []),
    "client extension results that are null": member("clientExtensionResults", null),
    "client extension results that are a text": member("clientExtensionResults", "credProps"),
    "an attachment that is an object": member("authenticatorAttachment", {}),
    "no client data": inResponse("clientDataJSON", undefined),
    "client data that are an object": inResponse("clientDataJSON", {}),
    "client data that are empty": inResponse("clientDataJSON", ""),
    "client data that are not base64url": inResponse("clientDataJSON", "{}"),
    "more than 20,000 characters": member("padding", "x".repeat(20_000)),
  }),
  ...bent("client-data", {
    "client data that are cut short": { clientDataText: `{"type":` },
    "client data that are null": { clientDataText: "null" },
    "client data that are a list": { clientDataText: "[]" },
    "client data that are not UTF-8": inResponse("clientDataJSON", Buffer.from([0x7b, 0xff, 0xfe]).toString("base64url")),
    "no type in the client data": clientData("type", undefined),
    "a type that is a list": clientData("type", ["webauthn.create", "webauthn.get"]),
    "no challenge": clientData("challenge", undefined),
    "a challenge that is null": clientData("challenge", null),
    "a challenge that is a list": clientData("challenge", []),
    "no origin": clientData("origin", undefined),
    "an origin that is a list": clientData("origin", ["http://localhost:3000"]),
    "a crossOrigin that is a text": clientData("crossOrigin", "true"),
    "a topOrigin that is a number": clientData("topOrigin", 0),
  }),
  ...bent("challenge-spent", {
    "an empty challenge": clientData("challenge", ""),
    "a challenge with a NUL": clientData("challenge", "\0"),
    "a challenge with half a surrogate pair": clientData("challenge", "\ud800"),
    "a challenge of 2,000 characters": clientData("challenge", "A".repeat(2000)),
    "a challenge that nobody made": clientData("challenge", "A".repeat(43)),
  }),
  ...bent("type", {
    "a type in capitals": clientData("type", "WEBAUTHN.GET"),
    "a type with white space": clientData("type", " webauthn.create"),
    "an empty type": clientData("type", ""),
    "the type of a payment": clientData("type", "payment.get"),
  }),
  ...bent("origin", {
    "another port": clientData("origin", "http://localhost:3001"),
    "no port": clientData("origin", "http://localhost"),
    "another scheme": clientData("origin", "https://localhost:3000"),
    "a subdomain": clientData("origin", "http://login.localhost:3000"),
    "a host that ends with ours": clientData("origin", "http://notlocalhost:3000"),
    "a trailing dot": clientData("origin", "http://localhost.:3000"),
    "a trailing slash": clientData("origin", "http://localhost:3000/"),
    "capital letters": clientData("origin", "http://LOCALHOST:3000"),
    "a punycode look-alike": clientData("origin", "http://xn--lcalhost-4bd:3000"),
    "a user name in it": clientData("origin", "http://localhost:3000@example.org"),
    "the address in numbers": clientData("origin", "http://127.0.0.1:3000"),
    "an opaque origin": clientData("origin", "null"),
    "an app instead of a site": clientData("origin", "android:apk-key-hash:AAAA"),
    "an empty origin": clientData("origin", ""),
  }),
  ...bent("cross-origin", {
    "a frame in another site": clientData("crossOrigin", true),
    "a frame in another site that is named": { clientData: { crossOrigin: true, topOrigin: "https://example.org" } },
  }),
  ...bent("top-origin", {
    "another top origin without a frame": clientData("topOrigin", "https://example.org"),
    "our own origin as top origin": clientData("topOrigin", "http://localhost:3000"),
    "an empty top origin": clientData("topOrigin", ""),
  }),
  ...bent("authenticator-data", {
    "36 bytes of authenticator data": { cutTo: 36 },
    "a byte left over": { leftover: new Uint8Array(1) },
    "a second response left over": { leftover: new Uint8Array(37) },
    "extensions without their flag": { extensions: new Map([["a", 1]]), flags: { ed: false } },
    "the flag of extensions without any": { flags: { ed: true } },
  }),
  ...bent("rp-id", {
    "the hash of another host": { rpId: "example.org" },
    "the hash of the origin": { rpId: "http://localhost:3000" },
    "the hash of the host with a dot": { rpId: "localhost." },
    "the hash of nothing": { rpId: "\0" },
  }),
  ...bent("user-presence", {
    "nobody present": { flags: { up: false } },
    "nobody present but somebody verified": { flags: { up: false, uv: true } },
  }),
  ...bent("backup-flags", { "backed up though it cannot be": { flags: { be: false, bs: true } } }),
];

const statement = (...entries: [string, unknown][]): Bend => ({ format: "packed", statement: new Map(entries) });

/** What is wrong with a registration. */
export const bentRegistrations: Bent[] = [
  ...bentAnywhere,
  ...bent("type", { "the type of an assertion": clientData("type", "webauthn.get") }),
  ...bent("malformed", {
    "no attestation object": inResponse("attestationObject", undefined),
    "an attestation object that is a list": inResponse("attestationObject", []),
    "an attestation object that is not base64url": inResponse("attestationObject", "a b"),
    "a discoverability that is a text": member("clientExtensionResults", { credProps: { rk: "true" } }),
  }),
  ...bent("attestation-object", {
    "CBOR that ends early": { attestationObject: new Uint8Array([0xa3, 0x63]) },
    "CBOR of a reserved kind": { attestationObject: new Uint8Array([0xfc]) },
    "CBOR that is a number": { attestationObject: new Uint8Array([0x07]) },
    "CBOR that is an empty map": { attestationObject: new Uint8Array([0xa0]) },
    "CBOR that is a list": { attestationObject: new Uint8Array([0x80]) },
    "CBOR that says it is 4 GB long": { attestationObject: new Uint8Array([0x5a, 0xff, 0xff, 0xff, 0xff]) },
    "CBOR of a thousand lists in each other": { attestationObject: new Uint8Array(1000).fill(0x81) },
    "a statement that is a list": { statement: [] as never },
  }),
  ...bent("authenticator-data", {
    "no authenticator data": { cutTo: 0 },
    "no credential": { flags: { at: false } },
    "a credential that is cut short": { cutTo: 60 },
    "a public key that is cut short": { cutTo: 110 },
    "a public key with text that is not UTF-8": { coseKey: new Uint8Array([0xa1, 0x78, 24, ...Array(24).fill(0xff), 1]) },
    "a public key with a length in more bytes than it takes": { coseKey: new Uint8Array([0xb8, 1, 1, 2]) },
    "a credential without its flag": { leftover: new Uint8Array(80), flags: { at: false } },
  }),
  ...bent("algorithm", {
    "a key without an algorithm": { publicKey: [[3, undefined]] },
    ES384: { publicKey: [[3, -35]] },
    RS1: { publicKey: [[3, -65535]] },
    "an HMAC": { publicKey: [[3, 5]] },
    "a key without a type": { publicKey: [[1, undefined]] },
    "the type of another algorithm": { publicKey: [[1, 3]] },
    "another curve": { publicKey: [[-1, 2]] },
    "no curve": { publicKey: [[-1, undefined]] },
    "no x": { publicKey: [[-2, undefined]] },
    "no y": { publicKey: [[-3, undefined]] },
    "an x that is a number": { publicKey: [[-2, 7]] },
    "a point that is not on the curve": { publicKey: [[-3, new Uint8Array(32).fill(1)]] },
    "the point at infinity": {
      publicKey: [
        [-2, new Uint8Array(32)],
        [-3, new Uint8Array(32)],
      ],
    },
  }),
  ...bent(
    "algorithm",
    { Ed448: { publicKey: [[-1, 7]] }, "31 bytes of a key": { publicKey: [[-2, new Uint8Array(31)]] } },
    { algorithm: "EdDSA" },
  ),
  ...bent(
    "algorithm",
    {
      "RSA of 1,024 bits": { publicKey: [[-1, new Uint8Array(128).fill(0xc1)]] },
      "RSA without an exponent": { publicKey: [[-2, undefined]] },
      "RSA-PSS": { publicKey: [[3, -37]] },
    },
    { algorithm: "RS256" },
  ),
  ...bent("attestation", {
    "an unknown format": { format: "unknown" },
    "an empty format": { format: "" },
    "a statement with the format none": { statement: new Map([["x", 1]]) },
    "a packed statement that is empty": statement(),
    "a packed statement without a signature": statement(["alg", -7]),
    "a packed statement without an algorithm": statement(["sig", new Uint8Array(70)]),
    "a packed statement of another algorithm": statement(["alg", -257], ["sig", new Uint8Array(70)]),
    "a packed statement with a wrong signature": statement(["alg", -7], ["sig", new Uint8Array(70)]),
    "a packed statement whose signature is a text": statement(["alg", -7], ["sig", "signature"]),
    "a packed statement with certificates": statement(["alg", -7], ["sig", new Uint8Array(70)], ["x5c", [new Uint8Array(10)]]),
    "a packed statement with an empty list of certificates": statement(["alg", -7], ["sig", new Uint8Array(70)], ["x5c", []]),
    "a U2F statement": { format: "fido-u2f", statement: new Map([["sig", new Uint8Array(70)]]) },
  }),
  ...bent("credential-id", {
    "an empty credential id": { credentialId: new Uint8Array(), response: (json) => ({ ...json, id: "AAAA", rawId: "AAAA" }) },
    "an id other than the authenticator's": { response: (json) => ({ ...json, id: "AAAA", rawId: "AAAA" }) },
  }),
  ...bent("credential-id-length", { "1,024 bytes of credential id": { credentialId: randomBytes(1024) } }),
];

/** What is wrong with an assertion. */
export const bentAssertions: Bent[] = [
  ...bentAnywhere,
  ...bent("type", { "the type of a registration": clientData("type", "webauthn.create") }),
  ...bent("malformed", {
    "no authenticator data in the response": inResponse("authenticatorData", undefined),
    "authenticator data that are a list of numbers": inResponse("authenticatorData", [1, 2, 3]),
    "no signature": inResponse("signature", undefined),
    "an empty signature": inResponse("signature", ""),
    "a signature that is not base64url": inResponse("signature", "\u2713"),
    "a user handle that is a number": inResponse("userHandle", 1),
    "a user handle that is not base64url": inResponse("userHandle", "me@example.org"),
  }),
  ...bent("unknown-key", {
    "an id that nobody has": { credentialId: randomBytes(32) },
    "an id of 1,024 bytes": { credentialId: randomBytes(1024) },
  }),
  ...bent("user-handle", { "the user handle of nobody": inResponse("userHandle", "AAAA") }),
  ...bent("authenticator-data", { "the data of a registration": { flags: { at: true } } }),
  ...bent("backup-eligibility", {
    "a key that can be backed up all at once": { flags: { be: true } },
    "a key that is backed up all at once": { flags: { be: true, bs: true } },
  }),
  ...bent("signature", {
    "a signature of one byte": { signature: () => new Uint8Array(1) },
    "a signature of zeros": { signature: (bytes) => new Uint8Array(bytes.length) },
    "a signature with a changed bit": { signature: (bytes) => bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte)) },
    "a signature that is cut short": { signature: (bytes) => bytes.subarray(0, -1) },
    "r and s that are zero": { signature: () => new Uint8Array([0x30, 6, 2, 1, 0, 2, 1, 0]) },
    "a signature of 10,000 bytes": { signature: () => new Uint8Array(10_000) },
    "client data other than those that were signed": {
      response: (json) => {
        const data = { ...JSON.parse(Buffer.from(json.response.clientDataJSON, "base64url").toString()), extra: true };
        const clientDataJSON = Buffer.from(JSON.stringify(data)).toString("base64url");
        return { ...json, response: { ...json.response, clientDataJSON } };
      },
    },
    "a counter other than the one that was signed": {
      response: (json) => {
        const data = Buffer.from(json.response.authenticatorData, "base64url");
        data.writeUInt32BE(1000, 33);
        return { ...json, response: { ...json.response, authenticatorData: data.toString("base64url") } };
      },
    },
  }),
];
