import { expect, test } from "vitest";
import { networkOf } from "./network.ts";

test.each([
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8:1:2::", "2001:db8:1:2::/64"],
  ["2001:0DB8:0001:0002:ffff:ffff:ffff:ffff", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["2001:db8::9:8:7:6", "2001:db8:0:0::/64"],
  ["2001:db8::5:9:8:7:6", "2001:db8:0:5::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
])("the client address %s counts as %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test("an IPv4 address is itself, also where it came as IPv6, and what is no address too", () => {
  expect(networkOf("192.0.2.1")).toBe("192.0.2.1");
  expect(networkOf("::ffff:192.0.2.1")).toBe("192.0.2.1");
  for (const text of ["", "unknown", "1:2", "a:b:c"]) expect(networkOf(text)).toBe(text);
});
