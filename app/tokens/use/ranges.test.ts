import { expect, test } from "vitest";
import { isInRanges, networkOfUse, readRange } from "./ranges.ts";

test.each([
  ["192.0.2.7", "192.0.2.7/32"],
  ["192.0.2.7/24", "192.0.2.0/24"],
  ["0.0.0.0/0", "0.0.0.0/0"],
  ["2001:DB8::1/32", "2001:db8::/32"],
  ["2001:db8::1", "2001:db8::1/128"],
  ["::ffff:192.0.2.7", "192.0.2.7/32"],
  ["::ffff:192.0.2.7/120", "192.0.2.0/24"],
])("the range %s is kept as %s", (typed, kept) => {
  expect(readRange(typed)).toBe(kept);
});

test.each([
  "",
  "192.0.2",
  "127.1",
  "0x7f000001",
  "010.0.0.1",
  "192.0.2.7/33",
  "192.0.2.7/-1",
  "192.0.2.7/",
  "2001:db8::/129",
  "fe80::1%eth0",
  "example.org",
  "::ffff:192.0.2.7/90",
])("%j is no range", (typed) => {
  expect(readRange(typed)).toBeNull();
});

test("an address is in a range of its own kind, and an IPv4 address also where it came as IPv6", () => {
  const ranges = ["192.0.2.0/24", "2001:db8::/32"];
  for (const address of ["192.0.2.0", "192.0.2.255", "::ffff:192.0.2.9", "2001:db8:ffff::1"])
    expect(isInRanges(address, ranges)).toBe(true);
  for (const address of ["192.0.3.0", "2001:db9::1", "::ffff:192.0.3.1", "", "unknown"]) expect(isInRanges(address, ranges)).toBe(false);
});

test("a use counts by its network: a /24 of IPv4, a /48 of IPv6", () => {
  expect(networkOfUse("192.0.2.7")).toBe("192.0.2.0/24");
  expect(networkOfUse("::ffff:192.0.2.7")).toBe("192.0.2.0/24");
  expect(networkOfUse("2001:db8:1:2::3")).toBe("2001:db8:1::/48");
  expect(networkOfUse("")).toBe("");
});
