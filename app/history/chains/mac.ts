import { createHmac } from "node:crypto";
import { keyIdOf } from "../../lib/secrets/seal.ts";

/** The key of MACs that is derived from a key of the ring; its id is that one's and a fingerprint. */
export type MacKey = { id: string; key: Uint8Array };
/** Gives a key of MACs by its id; null where the ring's key is gone and it was not kept. */
export type FindMacKey = (id: string) => Uint8Array | null;

/** The texts that a MAC covers. The first word keeps that of one kind from being taken for one of another. */
export type MacContent = ["event" | "head" | "anchor", ...(string | number)[]];

/** HMAC-SHA-256 (RFC 2104) as `keyId.base64url`. */
export function macOf({ id, key }: MacKey, content: MacContent): string {
  return `${id}.${createHmac("sha256", key).update(JSON.stringify(content)).digest("base64url")}`;
}

/** Whether a stored MAC is the one of this content; `unknown-key` where nobody can tell. */
export function judgeMac(
  mac: string | null,
  { content, findKey }: { content: MacContent; findKey: FindMacKey },
): "right" | "wrong" | "none" | "unknown-key" {
  if (mac === null) return "none";
  const id = keyIdOf(mac);
  const key = findKey(id);
  if (!key) return "unknown-key";
  return mac === macOf({ id, key }, content) ? "right" : "wrong";
}

export function eventContent({ accountId, sequence, hash }: { accountId: string; sequence: number; hash: string }): MacContent {
  return ["event", accountId, sequence, hash];
}
