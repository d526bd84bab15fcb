import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { systemRandom } from "../random.ts";
import { KeyFileError, makeKeyFile, readKeyFile, replaceKeyFile, watchKeyFile } from "./key-file.ts";
import { formatKeyRing, newKey, parseKeyRing, withKey } from "./key-ring.ts";
import { seal, unseal } from "./seal.ts";

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gatehouse-keys-"));
  file = join(folder, "secret-keys");
});
afterEach(() => rmSync(folder, { recursive: true }));

const now = new Date("2026-03-14T15:09:26Z");

test("a ring that was written down is read the same, in its order", () => {
  const ring = new Map([newKey(now), newKey(now), newKey(now)]);
  const faults: string[] = [];
  expect([...parseKeyRing(formatKeyRing(ring), { source: "SECRET_KEYS", faults })]).toEqual(
    [...ring].map(([id, key]) => [id, Buffer.from(key)]),
  );
  expect(faults).toEqual([]);
});

test("ids that differ in case only are one", () => {
  const text = formatKeyRing(new Map([newKey(now)])).replace(/^[^:]*/, "a");
  const faults: string[] = [];
  parseKeyRing(`${text},${text.replace("a:", "A:")}`, { source: "SECRET_KEYS", faults });
  expect(faults).toEqual(["SECRET_KEYS: the id of entry 2 is there twice"]);
});

test("a new key has its day in its name, and no two are the same", () => {
  const [[id, one], [, two]] = [newKey(now), newKey(now)];
  expect(id).toMatch(/^2026-03-14-[0-9a-f]{4}$/);
  expect(one).toHaveLength(32);
  expect(one).not.toEqual(two);
});

test("a site that runs knows a key that was added to the file, and seals with it if it is the first", () => {
  makeKeyFile(file);
  const keys = watchKeyFile(file);
  const random = systemRandom;
  const before = seal({ keys, random, context: "x", plaintext: "before" });

  const was = readKeyFile(file);
  replaceKeyFile(file, { was, ring: withKey(was, newKey(now)) });
  expect(seal({ keys, random, context: "x", plaintext: "after" })).toMatch(/^2026-03-14-/);
  expect(unseal({ keys, context: "x", sealed: before }).toString()).toBe("before");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(["secret-keys"]);
});

test("a key that is added as the last one opens, and does not seal yet", () => {
  makeKeyFile(file);
  const was = readKeyFile(file);
  replaceKeyFile(file, { was, ring: withKey(was, newKey(now), { last: true }) });
  expect([...readKeyFile(file).keys()]).toEqual(["local", expect.stringMatching(/^2026-/)]);
});

test("a file that is broken or gone while the site runs leaves the ring as it was", () => {
  makeKeyFile(file);
  const keys = watchKeyFile(file);
  const sealed = seal({ keys, random: systemRandom, context: "x", plaintext: "text" });
  writeFileSync(file, "no keys at all");
  expect(unseal({ keys, context: "x", sealed }).toString()).toBe("text");
  rmSync(file);
  expect(unseal({ keys, context: "x", sealed }).toString()).toBe("text");
  writeFileSync(file, "no keys at all");
  expect(() => watchKeyFile(file)).toThrow(KeyFileError);
});

test("of two changes at once one is refused, and loses nothing of the other", () => {
  makeKeyFile(file);
  const was = readKeyFile(file);
  replaceKeyFile(file, { was, ring: withKey(was, newKey(now)) });
  const ring = [...readKeyFile(file)];
  expect(() => replaceKeyFile(file, { was, ring: withKey(was, newKey(now)) })).toThrow("was changed meanwhile");
  writeFileSync(`${file}.new`, "");
  expect(() => replaceKeyFile(file, { was: readKeyFile(file), ring: was })).toThrow("another change of the keys is running");
  expect([...readKeyFile(file)]).toEqual(ring);
});
