import { expect, test } from "vitest";
import { isSameOrigin } from "./cross-origin.ts";

const OWN = "https://login.example.org";
const ask = (method: string, fetchSite?: string, origin?: string) => isSameOrigin({ method, fetchSite, origin }, OWN);

test.each(["GET", "HEAD", "OPTIONS"])("%s changes nothing and passes from everywhere", (method) => {
  expect(ask(method, "cross-site", "https://evil.example")).toBe(true);
});

test.each(["POST", "PUT", "DELETE", "PATCH", "get", ""])("%s passes only from this site", (method) => {
  expect(ask(method, "same-origin")).toBe(true);
  expect(ask(method, "none")).toBe(true);
  for (const site of ["cross-site", "same-site", "", "SAME-ORIGIN"]) expect(ask(method, site)).toBe(false);
});

test("Sec-Fetch-Site decides, whatever Origin says", () => {
  expect(ask("POST", "cross-site", OWN)).toBe(false);
  expect(ask("POST", "same-origin", "https://evil.example")).toBe(true);
});

test("without Sec-Fetch-Site the origin must be this one, to the letter", () => {
  expect(ask("POST", undefined, OWN)).toBe(true);
  for (const origin of ["null", "", `${OWN}/`, `${OWN}:443`, "http://login.example.org", "https://example.org"])
    expect(ask("POST", undefined, origin)).toBe(false);
});

test("what sends neither is no browser, and passes", () => {
  expect(ask("POST")).toBe(true);
});
