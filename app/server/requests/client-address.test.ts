import { expect, test } from "vitest";
import { clientAddress } from "./client-address.ts";

test.each([
  ["203.0.113.9", "203.0.113.9"],
  ["203.0.113.9:40001", "203.0.113.9"],
  [" 203.0.113.9:40002 ", "203.0.113.9"],
  ["2001:db8::9", "2001:db8::9"],
  ["[2001:db8::9]", "2001:db8::9"],
  ["[2001:db8::9]:40001", "2001:db8::9"],
  ['"[2001:db8::9]:40001"', "2001:db8::9"],
  ["::ffff:203.0.113.9", "::ffff:203.0.113.9"],
  ["[::ffff:203.0.113.9]:40001", "::ffff:203.0.113.9"],
])("%s is the client %s", (said, address) => {
  expect(clientAddress(said, "10.0.0.1")).toBe(address);
});

test.each(["unknown", "_hidden", "", undefined, "203.0.113.9:port", "[203.0.113.9", "a".repeat(1000)])(
  "%s is no address, and the proxy's counts",
  (said) => {
    expect(clientAddress(said, "10.0.0.1")).toBe("10.0.0.1");
  },
);
