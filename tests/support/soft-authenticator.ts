import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { isoCBOR } from "@simplewebauthn/server/helpers";

type Algorithm = "ES256" | "EdDSA" | "RS256";
type Flag = "up" | "uv" | "be" | "bs" | "at" | "ed";
type Labels = Map<number, number | Uint8Array>;

const COSE_ALGORITHM: Record<Algorithm, number> = { ES256: -7, EdDSA: -8, RS256: -257 };
const FLAG_BIT: Record<Flag, number> = { up: 0, uv: 2, be: 3, bs: 4, at: 6, ed: 7 };

/** What the page passes to `navigator.credentials`, as far as an authenticator needs it. */
type CreationOptions = { challenge: string; rp: { id?: string }; user: { id: string } };
export type RequestOptions = { challenge: string; rpId?: string };

/** How a response departs from what is right. What is not named stays as it should be. */
export type Bend = {
  /** Members of the client data to set; undefined leaves one out. */
  clientData?: Record<string, unknown>;
  /** The client data as it is sent, whatever it is. */
  clientDataText?: string;
  rpId?: string;
  flags?: Partial<Record<Flag, boolean>>;
  counter?: number;
  credentialId?: Uint8Array;
  /** Labels of the COSE key to set; undefined leaves one out. */
  publicKey?: [label: number, value: number | Uint8Array | undefined][];
  /** The COSE key as it is sent, whatever it is. */
  coseKey?: Uint8Array;
  /** Bytes after the authenticator data's end. */
  leftover?: Uint8Array;
  /** Only so many bytes of the authenticator data. */
  cutTo?: number;
  extensions?: Map<string, unknown>;
  format?: string;
  statement?: Map<string, unknown>;
  /** The attestation object as it is sent, whatever it is. */
  attestationObject?: Uint8Array;
  signature?: (signature: Uint8Array) => Uint8Array;
  /** The last word on the response, before it becomes JSON. */
  response?: (response: ResponseJson) => unknown;
};

// biome-ignore lint/suspicious/noExplicitAny: a bend may reach for anything in it
type ResponseJson = any;

type Options = {
  origin: string;
  algorithm?: Algorithm;
  attestation?: "none" | "packed";
  aaguid?: string;
  /** Whether it verifies its user. */
  verifies?: boolean;
  /** Whether its credential is discoverable. */
  resident?: boolean;
  /** Whether its maker keeps a copy. */
  synced?: boolean;
  counter?: number;
};

/** An authenticator and its browser in software: one key, right by default, and every field can be bent. */
export class SoftAuthenticator {
  readonly credentialId = randomBytes(32);
  counter: number;
  private readonly keys: { publicKey: KeyObject; privateKey: KeyObject };
  private readonly options: Required<Options>;
  private userHandle = "";

  constructor(options: Options) {
    this.options = {
      algorithm: "ES256",
      attestation: "none",
      aaguid: "00000000-0000-0000-0000-000000000000",
      verifies: false,
      resident: false,
      synced: false,
      counter: 0,
      ...options,
    };
    this.counter = this.options.counter;
    this.keys = makeKeys(this.options.algorithm);
  }

  get id(): string {
    return this.credentialId.toString("base64url");
  }

  /** Answers `navigator.credentials.create`. @returns the JSON for the field `response` */
  register({ challenge, rp, user }: CreationOptions, bend: Bend = {}): string {
    this.userHandle = user.id;
    const clientData = this.clientData("webauthn.create", challenge, bend);
    const authData = this.authenticatorData(rp.id ?? "", { at: true }, bend);
    const { format = this.options.attestation, statement = this.statement(authData, clientData) } = bend;
    const attestation = new Map<string, unknown>([
      ["fmt", format],
      ["attStmt", statement],
      ["authData", authData],
    ]);
    const id = Buffer.from(bend.credentialId ?? this.credentialId).toString("base64url");
    return this.json(bend, {
      id,
      rawId: id,
      type: "public-key",
      response: {
        clientDataJSON: clientData.toString("base64url"),
        attestationObject: Buffer.from(bend.attestationObject ?? encode(attestation)).toString("base64url"),
        transports: ["usb"],
      },
      clientExtensionResults: { credProps: { rk: this.options.resident } },
    });
  }

  /** Answers `navigator.credentials.get`. @returns the JSON for the field `response` */
  assert({ challenge, rpId = "" }: RequestOptions, bend: Bend = {}): string {
    this.counter++;
    const clientData = this.clientData("webauthn.get", challenge, bend);
    const authData = this.authenticatorData(rpId, {}, bend);
    const signature = this.sign(Buffer.concat([authData, sha256(clientData)]));
    const id = Buffer.from(bend.credentialId ?? this.credentialId).toString("base64url");
    return this.json(bend, {
      id,
      rawId: id,
      type: "public-key",
      response: {
        clientDataJSON: clientData.toString("base64url"),
        authenticatorData: authData.toString("base64url"),
        signature: Buffer.from(bend.signature?.(signature) ?? signature).toString("base64url"),
        userHandle: this.options.resident ? this.userHandle : undefined,
      },
      clientExtensionResults: {},
    });
  }

  private clientData(type: string, challenge: string, { clientData = {}, clientDataText }: Bend): Buffer {
    const right = { type, challenge, origin: this.options.origin, crossOrigin: false };
    return Buffer.from(clientDataText ?? JSON.stringify({ ...right, ...clientData }));
  }

  private authenticatorData(rpId: string, flags: Partial<Record<Flag, boolean>>, bend: Bend): Buffer {
    const { verifies, synced, aaguid } = this.options;
    const set = { up: true, uv: verifies, be: synced, bs: synced, ed: bend.extensions !== undefined, ...flags, ...bend.flags };
    const bits = Object.entries(set).reduce((bits, [flag, on]) => (on ? bits | (1 << FLAG_BIT[flag as Flag]) : bits), 0);
    const head = Buffer.alloc(5);
    head.writeUInt8(bits, 0);
    head.writeUInt32BE(bend.counter ?? this.counter, 1);
    const parts = [sha256(Buffer.from(bend.rpId ?? rpId)), head];
    if (set.at) {
      const credentialId = bend.credentialId ?? this.credentialId;
      const length = Buffer.alloc(2);
      length.writeUInt16BE(credentialId.length);
      const key = Buffer.from(bend.coseKey ?? encode(this.coseKey(bend)));
      parts.push(Buffer.from(aaguid.replaceAll("-", ""), "hex"), length, Buffer.from(credentialId), key);
    }
    if (bend.extensions) parts.push(encode(bend.extensions));
    if (bend.leftover) parts.push(Buffer.from(bend.leftover));
    return Buffer.concat(parts).subarray(0, bend.cutTo);
  }

  private coseKey({ publicKey = [] }: Bend): Labels {
    const jwk = this.keys.publicKey.export({ format: "jwk" });
    const bytes = (text: string | undefined) => new Uint8Array(Buffer.from(text ?? "", "base64url"));
    const labels: Labels = new Map([[3, COSE_ALGORITHM[this.options.algorithm]]]);
    if (jwk.kty === "EC") labels.set(1, 2).set(-1, 1).set(-2, bytes(jwk.x)).set(-3, bytes(jwk.y));
    if (jwk.kty === "OKP") labels.set(1, 1).set(-1, 6).set(-2, bytes(jwk.x));
    if (jwk.kty === "RSA") labels.set(1, 3).set(-1, bytes(jwk.n)).set(-2, bytes(jwk.e));
    for (const [label, value] of publicKey) {
      if (value === undefined) labels.delete(label);
      else labels.set(label, value);
    }
    return labels;
  }

  private statement(authData: Buffer, clientData: Buffer): Map<string, unknown> {
    if (this.options.attestation === "none") return new Map();
    return new Map<string, unknown>([
      ["alg", COSE_ALGORITHM[this.options.algorithm]],
      ["sig", new Uint8Array(this.sign(Buffer.concat([authData, sha256(clientData)])))],
    ]);
  }

  private sign(data: Buffer): Buffer {
    return sign(this.options.algorithm === "EdDSA" ? null : "sha256", data, this.keys.privateKey);
  }

  private json({ response: last }: Bend, response: ResponseJson): string {
    return JSON.stringify(last ? last(response) : response);
  }
}

function makeKeys(algorithm: Algorithm) {
  if (algorithm === "ES256") return generateKeyPairSync("ec", { namedCurve: "P-256" });
  if (algorithm === "EdDSA") return generateKeyPairSync("ed25519");
  return generateKeyPairSync("rsa", { modulusLength: 2048 });
}

function sha256(bytes: Buffer): Buffer {
  return createHash("sha256").update(bytes).digest();
}

function encode(value: unknown): Buffer {
  return Buffer.from(isoCBOR.encode(value as Parameters<typeof isoCBOR.encode>[0]));
}
