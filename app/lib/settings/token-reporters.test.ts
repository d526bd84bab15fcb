import { expect, test } from "vitest";
import { parseTokenReporters } from "./token-reporters.ts";

const GITHUB = { keyHeader: "Github-Public-Key-Identifier", signatureHeader: "Github-Public-Key-Signature" };

test("a reporter is a place of keys, and has headers of its own where they are named", () => {
  const url = "https://api.example.com/public_keys";
  expect(parseTokenReporters(url)).toEqual([{ keys: url, ...GITHUB }]);
  expect(parseTokenReporters(`${url}, /etc/keys.json  Scanner-Key  Scanner-Signature`)).toEqual([
    { keys: url, ...GITHUB },
    { keys: "/etc/keys.json", keyHeader: "Scanner-Key", signatureHeader: "Scanner-Signature" },
  ]);
  expect(parseTokenReporters("http://127.0.0.1:8080/keys")).toHaveLength(1);
});

test.each([
  "http://api.example.com/keys",
  "ftp://example.com/keys",
  "https://user:pass@example.com/",
  "a,",
  "a One",
  "a One Two Three",
  "a One: Two",
])("%j names no reporter", (text) => {
  expect(parseTokenReporters(text)).toBeNull();
});
