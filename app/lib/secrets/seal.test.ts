import { expect, test } from "vitest";
import { systemRandom } from "../random.ts";
import { type KeyRing, SealError, seal, unseal } from "./seal.ts";

const key = () => systemRandom.bytes(32);
const first = key();
const keys: KeyRing = new Map([["2026", first]]);
const context = "totp:account-1";
const sealed = seal({ keys, random: systemRandom, context, plaintext: "the secret" });

test("what was sealed opens under the same key and context", () => {
  expect(unseal({ keys, context, sealed }).toString()).toBe("the secret");
  expect(sealed).toMatch(/^2026\.[A-Za-z0-9_-]+$/);
  expect(sealed).not.toContain("secret");
});

test("the same plaintext is sealed differently each time", () => {
  expect(seal({ keys, random: systemRandom, context, plaintext: "the secret" })).not.toBe(sealed);
});

test("a new first key seals, and the old one still opens", () => {
  const rotated: KeyRing = new Map([
    ["2027", key()],
    ["2026", first],
  ]);
  expect(unseal({ keys: rotated, context, sealed }).toString()).toBe("the secret");
  expect(seal({ keys: rotated, random: systemRandom, context, plaintext: "x" })).toMatch(/^2027\./);
});

test("another key under the same id, a key that is gone and an empty ring open nothing", () => {
  for (const ring of [new Map([["2026", key()]]), new Map([["2025", first]]), new Map()])
    expect(() => unseal({ keys: ring, context, sealed })).toThrow(SealError);
  expect(() => seal({ keys: new Map(), random: systemRandom, context, plaintext: "x" })).toThrow(SealError);
});

test("a value that was moved to another row does not open", () => {
  expect(() => unseal({ keys, context: "totp:account-2", sealed })).toThrow(SealError);
  expect(() => unseal({ keys, context: "", sealed })).toThrow(SealError);
});

test("a value that is renamed to another key of the ring does not open", () => {
  const ring: KeyRing = new Map([...keys, ["copy", first]]);
  expect(() => unseal({ keys: ring, context, sealed: sealed.replace("2026.", "copy.") })).toThrow(SealError);
});

test("no byte of it can be changed, cut off or added", () => {
  const [id, encoded = ""] = sealed.split(".");
  const bytes = Buffer.from(encoded, "base64url");
  for (let index = 0; index < bytes.length; index++) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(index) ^ 1, index);
    expect(() => unseal({ keys, context, sealed: `${id}.${changed.toString("base64url")}` })).toThrow(SealError);
    expect(() => unseal({ keys, context, sealed: `${id}.${bytes.subarray(0, index).toString("base64url")}` })).toThrow(SealError);
  }
  expect(() => unseal({ keys, context, sealed: `${id}.${Buffer.concat([bytes, Buffer.alloc(1)]).toString("base64url")}` })).toThrow(
    SealError,
  );
});

test.each(["", ".", "2026.", "2026", "nonsense", "2026.!!!!"])("%j opens nothing", (text) => {
  expect(() => unseal({ keys, context, sealed: text })).toThrow(SealError);
});
