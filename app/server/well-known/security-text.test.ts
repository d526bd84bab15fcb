import { expect, test } from "vitest";
import { DAY } from "~/lib/clock";
import { NO_LINKS } from "~/lib/settings/site-links";
import { securityText } from "./security-text.ts";

const origin = "https://login.example.org";
const links = { ...NO_LINKS, security: "mailto:security@example.org" };

test("security.txt names the contact, itself and the policy", () => {
  expect(securityText({ origin, links }, new Date("2026-03-14T15:09:26Z"))).toBe(
    [
      "Contact: mailto:security@example.org",
      "Expires: 2026-09-10T00:00:00.000Z",
      "Canonical: https://login.example.org/.well-known/security.txt",
      "Policy: https://login.example.org/security#vulnerability",
      "Preferred-Languages: en",
      "",
    ].join("\n"),
  );
});

test("it expires within a year, whenever it is asked for, and long after a cache has dropped it", () => {
  for (const at of ["2026-01-01T00:00:00.000Z", "2026-12-31T23:59:59.999Z", "2028-02-29T12:00:00Z"].map((text) => new Date(text))) {
    const [, expires = ""] = /^Expires: (.*)$/m.exec(securityText({ origin, links }, at) ?? "") ?? [];
    const left = new Date(expires).getTime() - at.getTime();
    expect(left).toBeGreaterThan(30 * DAY);
    expect(left).toBeLessThan(365 * DAY);
  }
});

test("there is none where no contact is named", () => {
  expect(securityText({ origin, links: NO_LINKS }, new Date())).toBeNull();
});
