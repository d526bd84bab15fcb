import { expect, test } from "vitest";
import { mailAddressOf, NO_LINKS, readLinks } from "./site-links.ts";

/** The links, or what is wrong. */
function linksOf(values: Parameters<typeof readLinks>[0]) {
  const faults: string[] = [];
  const links = readLinks(values, faults);
  return faults.length ? faults : links;
}

test("support is a page or an address, and hears of vulnerabilities where no other place is named", () => {
  expect(linksOf({})).toEqual(NO_LINKS);
  const [page, address] = ["https://example.org/help?topic=login", "mailto:support@example.org"];
  expect(linksOf({ SUPPORT_URL: page })).toEqual({ ...NO_LINKS, support: page, security: page });
  expect(linksOf({ SUPPORT_URL: page, SECURITY_CONTACT: address })).toEqual({ ...NO_LINKS, support: page, security: address });
});

test("privacy, terms and status are pages", () => {
  const pages = { PRIVACY_URL: "https://example.org/p", TERMS_URL: "https://example.org/t", STATUS_URL: "https://status.example.org/" };
  expect(linksOf(pages)).toMatchObject({ privacy: pages.PRIVACY_URL, terms: pages.TERMS_URL, status: pages.STATUS_URL });
});

test.each([
  "http://example.org/help",
  "support@example.org",
  "mailto:",
  "mailto:support",
  "mailto:Support <support@example.org>",
  "mailto:support@example.org?subject=Help",
  "mailto:support@example.org,other@example.org",
  "mailto:support@example.org\nBcc:other@example.org",
  "https://user:pass@example.org/",
  "https://example.org/a b",
  "javascript:alert(1)",
  "/help",
])("%j is neither", (text) => {
  expect(linksOf({ SUPPORT_URL: text, SECURITY_CONTACT: text })).toEqual([
    expect.stringMatching(/^SUPPORT_URL: [^\n]+$/),
    expect.stringMatching(/^SECURITY_CONTACT: [^\n]+$/),
  ]);
});

test("an address is no page", () => {
  expect(linksOf({ PRIVACY_URL: "mailto:support@example.org", TERMS_URL: "http://example.org/", STATUS_URL: "status" })).toHaveLength(3);
});

test("the address of a mailto link is found, and of no other", () => {
  expect(mailAddressOf("mailto:support@example.org")).toBe("support@example.org");
  for (const link of [null, "https://example.org/", "mailto:a@example.org?cc=b@example.org"]) expect(mailAddressOf(link)).toBeNull();
});
