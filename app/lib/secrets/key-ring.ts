import { systemRandom } from "../random.ts";
import type { KeyRing } from "./seal.ts";

const KEY_BYTES = 32; // AES-256
const KEY_ID = /^[A-Za-z0-9_-]{1,32}$/;

/**
 * Reads a ring as it is written down: `id:base64-of-32-bytes`, comma-separated.
 * @param source what the text is called in a fault
 * @param faults takes what is wrong; an entry is named by its place, because it may hold a secret
 */
export function parseKeyRing(text: string, { source, faults }: { source: string; faults: string[] }): Map<string, Uint8Array> {
  const ring = new Map<string, Uint8Array>();
  const seen = new Set<string>();
  for (const [index, entry] of text.split(",").entries()) {
    const [id = "", encoded = ""] = entry.trim().split(":");
    const key = Buffer.from(encoded, "base64");
    if (!KEY_ID.test(id) || key.length !== KEY_BYTES) faults.push(`${source}: entry ${index + 1} must be id:base64-of-32-bytes`);
    // Databases compare without regard to case (SQLite's LIKE), so ids that differ in nothing else are one.
    else if (seen.has(id.toLowerCase())) faults.push(`${source}: the id of entry ${index + 1} is there twice`);
    else ring.set(id, key);
    seen.add(id.toLowerCase());
  }
  return ring;
}

/** Writes a ring down as `parseKeyRing` reads it. */
export function formatKeyRing(ring: KeyRing): string {
  return [...ring].map(([id, key]) => `${id}:${Buffer.from(key).toString("base64")}`).join(",");
}

/** A new key. @param now its day becomes part of the id, so that a list of keys tells which is the newest */
export function newKey(now: Date): [id: string, key: Uint8Array] {
  const day = now.toISOString().slice(0, "2026-11-25".length);
  return [`${day}-${Buffer.from(systemRandom.bytes(2)).toString("hex")}`, systemRandom.bytes(KEY_BYTES)];
}

/** The ring with one more key, as the first, which seals, or as the last, which only opens. */
export function withKey(ring: KeyRing, key: [id: string, key: Uint8Array], { last = false }: { last?: boolean } = {}): KeyRing {
  return new Map(last ? [...ring, key] : [key, ...ring]);
}
