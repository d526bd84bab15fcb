import { expect, test } from "vitest";
import { parseRelatedOrigins } from "./related-origins.ts";

test("related origins stand beside each other, each once", () => {
  const [one, other] = ["https://example.org", "https://example.com:8443"];
  expect(parseRelatedOrigins(one)).toEqual([one]);
  expect(parseRelatedOrigins(`${one}, ${other},${one}`)).toEqual([one, other]);
});

test.each([
  "http://example.org",
  "https://example.org/",
  "https://example.org/path",
  "example.org",
  "https://EXAMPLE.org",
  "https://a.example,",
])("%j is none", (text) => {
  expect(parseRelatedOrigins(text)).toBeNull();
});
