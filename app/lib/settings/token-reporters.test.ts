import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readTokenReporters } from "./token-reporters.ts";

const GITHUB = { keyHeader: "Github-Public-Key-Identifier", signatureHeader: "Github-Public-Key-Signature" };
const folder = mkdtempSync(join(tmpdir(), "gatehouse-reporters-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const KEY = { key_identifier: "one", key: publicKey.export({ type: "spki", format: "pem" }), is_current: true };

function fileOf(content: string): string {
  const path = join(folder, "keys.json");
  writeFileSync(path, content);
  return path;
}

test("a reporter is a place of keys, and has headers of its own where they are named", () => {
  const url = "https://api.example.com/public_keys";
  const file = fileOf(JSON.stringify({ public_keys: [KEY] }));
  expect(readTokenReporters(url)).toEqual([{ keys: url, ...GITHUB }]);
  expect(readTokenReporters(`${url}, ${file}  Scanner-Key  Scanner-Signature`)).toEqual([
    { keys: url, ...GITHUB },
    { keys: file, keyHeader: "Scanner-Key", signatureHeader: "Scanner-Signature" },
  ]);
  expect(readTokenReporters("http://127.0.0.1:8080/keys")).toHaveLength(1);
});

test.each([
  "http://api.example.com/keys",
  "ftp://example.com/keys",
  "https://user:pass@example.com/",
  "https://example.com/keys,",
  "https://example.com/keys One",
  "https://example.com/keys One Two Three",
  "https://example.com/keys One: Two",
])("%j names no reporter", (text) => {
  expect(readTokenReporters(text)).toEqual({ fault: expect.stringMatching(/^must be https addresses or files/) });
});

test.each([
  ["nothing", "", /must be JSON/],
  ["no JSON", "-----BEGIN PUBLIC KEY-----", /must be JSON/],
  ["no keys", "{}", /must be JSON/],
  ["what is no key", JSON.stringify({ public_keys: [{ ...KEY, key: "PEM" }] }), /must be JSON/],
  ["old keys only", JSON.stringify({ public_keys: [{ ...KEY, is_current: false }] }), /has no current key/],
])("a file with %s is named", (_, content, fault) => {
  const file = fileOf(content);
  const read = readTokenReporters(`https://example.com/keys, ${file}`);
  expect(read).toEqual({ fault: expect.stringContaining(`the file ${file} `) });
  expect(read).toEqual({ fault: expect.stringMatching(fault) });
});

test("a file that cannot be read is named", () => {
  expect(readTokenReporters("/no/such/keys.json")).toEqual({ fault: "the file /no/such/keys.json cannot be read" });
  expect(readTokenReporters(folder)).toEqual({ fault: `the file ${folder} cannot be read` });
});
