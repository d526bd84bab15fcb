import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { asciiAddress } from "../lib/text/ascii-address.ts";
import { addressKey, isEmailAddress, shownAddress } from "./address.ts";

/** An address that a version before this one took. */
const before = z.email().max(254);

test.each([
  "ada@example.org",
  "a@b.cd",
  "ada.lovelace+gatehouse@mail.example.co.uk",
  "o'hara@example.org",
  "!#$%&'*+-/=?^_`{|}~@example.org",
  "ada@1and1.example",
  "ada@münchen.example",
  "ada@xn--mnchen-3ya.example",
  "ada@почта.рф",
  "ada@xn--80a1acny.xn--p1ai",
  "ada@例え。テスト",
  "ada@نامه\u200cای.example",
  `${"a".repeat(64)}@${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(57)}.e`,
])("%s is an address", (address) => {
  expect(isEmailAddress(address)).toBe(true);
});

test.each([
  "",
  "@",
  "ada",
  "ada@",
  "@example.org",
  "ada@localhost",
  "ada@münchen",
  "ada@example..org",
  "ada@.example.org",
  "ada@example.org.",
  ".ada@example.org",
  "ada.@example.org",
  "a..b@example.org",
  "a b@example.org",
  "ada@exam ple.org",
  "ada@example.org\n",
  "ada@example.org\nBcc: eve@example.org",
  "ada@example.org, eve@example.org",
  '"ada"@example.org',
  '"eve@example.org x"@example.net',
  "Ada <ada@example.org>",
  "ada@[192.0.2.7]",
  "ada@192.0.2.7",
  "ada@１９２.0.2.7",
  "ada@example.123",
  "ada@ex_ample.org",
  "ada@-example.org",
  "ada@example-.org",
  `ada@${"a".repeat(64)}.org`,
  `ada@${"ü".repeat(64)}.org`,
  "ada@xn--a.org",
  "ada@ü/.org",
  "ada@ü#.org",
  "ada@ü?.org",
  "ada@ü\\.org",
  "ada@ü%41.org",
  "ada@ü:80.org",
  "ada@ü／.org",
  "ada@m\u202eünchen.org",
  "\u0430da@example.org",
  "ada\u200b@example.org",
  "ａda@example.org",
  "ada＠example.org",
  `${"a".repeat(243)}@example.org`,
  `${"a".repeat(208)}@${"ü".repeat(30)}.example.org`,
])("%j is no address", (text) => {
  expect(isEmailAddress(text)).toBe(false);
});

test.each([
  "ada@münchen.example",
  "ADA@MÜNCHEN.EXAMPLE",
  "ada@mu\u0308nchen.example",
  "ada@ｍünchen．example",
  "ada@münchen。example",
  "ada@mün\u00adchen.example",
  "ada@xn--mnchen-3ya.example",
  "Ada@XN--MNCHEN-3YA.example",
])("%s has one key with its other forms, and one form to be sent to", (address) => {
  expect(addressKey(address)).toBe("ada@xn--mnchen-3ya.example");
  expect(asciiAddress(address).toLowerCase()).toBe("ada@xn--mnchen-3ya.example");
});

test("what looks alike is another address", () => {
  const keys = [
    "ada@example.org",
    "ada@ex\u0430mple.org",
    "ada@exampl\u0435.org",
    "ada@examp1e.org",
    "ada@strasse.example",
    "ada@straße.example",
  ].map(addressKey);
  expect(new Set(keys).size).toBe(keys.length);
});

test("a domain outside ASCII is shown in the one form of UTS 46; all else as it was typed", () => {
  expect(shownAddress("Ada@MU\u0308NCHEN。example")).toBe("Ada@münchen.example");
  expect(shownAddress("ada@ｅｘａｍｐｌｅ.org")).toBe("ada@example.org");
  for (const typed of ["Ada@Example.ORG", "ada@xn--mnchen-3ya.example", "ada@münchen.example"]) expect(shownAddress(typed)).toBe(typed);
});

test("the beginning of an address has the beginning of its key", () => {
  expect(addressKey("ada@mün")).toMatch(/^ada@xn--/);
  for (const [beginning, key] of [
    ["", ""],
    ["Ada", "ada"],
    ["ada@", "ada@"],
    ["ada@1", "ada@1"],
    ["ada@xn--mn", "ada@xn--mn"],
    ["ada@münchen", "ada@xn--mnchen-3ya"],
    ["ada@münchen.", "ada@xn--mnchen-3ya."],
    ["ada@münchen.ex", "ada@xn--mnchen-3ya.ex"],
  ] as const) {
    expect(addressKey(beginning), beginning).toBe(key);
  }
});

/** Letters, digits and hyphens with neither at an end, as DNS has them: to any other name no mail was ever sent. */
const hasDnsNames = (address: string) => /@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]+$/i.test(address);

test("what was taken before is taken, and its key is the one that it has", () => {
  const local = fc.stringMatching(/^[A-Za-z0-9_'+\-.]{1,70}$/);
  const domain = fc.stringMatching(/^([A-Za-z0-9][A-Za-z0-9-]{0,20}\.){1,4}[A-Za-z]{2,10}$/).filter((domain) => !/xn--/i.test(domain));
  const address = fc.oneof(
    fc.tuple(local, domain).map(([local, domain]) => `${local}@${domain}`),
    fc.emailAddress(),
  );
  fc.assert(
    fc.property(address, (address) => {
      fc.pre(before.safeParse(address).success && hasDnsNames(address));
      expect(isEmailAddress(address)).toBe(true);
      expect(addressKey(address)).toBe(address.toLowerCase());
      expect(shownAddress(address)).toBe(address);
    }),
    { numRuns: 2_000 },
  );
});

test("an address is sent to by a form that is an address too, with the same key", () => {
  const label = fc.stringMatching(/^[\u00df-\u00f6a-z0-9\u0430-\u044f\u4e00-\u4e20]{1,12}$/);
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 3 }), (labels) => {
      const address = `ada@${labels.join(".")}.example`;
      fc.pre(isEmailAddress(address));
      const ascii = asciiAddress(address);
      expect(ascii).toMatch(/^[\x21-\x7e]+$/);
      for (const form of [ascii, shownAddress(address)]) {
        expect(isEmailAddress(form)).toBe(true);
        expect(addressKey(form)).toBe(addressKey(address));
      }
    }),
  );
});
