import { expect } from "vitest";
import { Page } from "./visitor.ts";

/** A line of a stack trace, a file of ours or of a package. */
const INSIDES = /\n\s*at |node_modules|\.tsx?:\d|Prisma|SQLITE|Unexpected Server Error/;

/** The headers that every answer has. */
export function expectSecurityHeaders(headers: { get(name: string): string | null | undefined }): void {
  expect(headers.get("content-security-policy")).toMatch(/^default-src 'none';script-src 'self';style-src 'self'/);
  expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  expect(headers.get("content-security-policy")).toContain("form-action 'self'");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("x-frame-options")).toBe("DENY");
  expect(headers.get("referrer-policy")).toMatch(/^(same-origin|no-referrer)$/);
  expect(headers.get("permissions-policy")).toContain("publickey-credentials-get=(self)");
  expect(headers.get("x-powered-by") ?? null).toBeNull();
}

type Answer = { status: number; headers: { get(name: string): string | null | undefined }; body: string };

/** A refusal in plain words: a page with one heading and a sentence, and nothing of the site's insides. */
export function expectRefusal({ status, headers, body }: Answer, ...statuses: number[]): void {
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  if (statuses.length) expect(statuses).toContain(status);
  expectSecurityHeaders(headers);
  expect(headers.get("content-type")).toMatch(/^text\/html/i);
  expect(headers.get("cache-control")).toBe("no-store");
  expect(body).not.toMatch(INSIDES);

  const { document } = new Page(status, new URL("about:blank"), new Headers(), body);
  expect(document.querySelectorAll("h1").map(({ text }) => text)).toEqual([expect.stringMatching(/\w/)]);
  const words = document.querySelectorAll('main p, body > p, [role="alert"]').map(({ text }) => text);
  expect(words.join(" ").split(" ").length).toBeGreaterThan(4);
}

/** A form that came back: the refusal stands in one alert, and the title says "Error:". */
export function expectFormBack(page: Page, ...statuses: number[]): void {
  expectRefusal(page, ...statuses);
  expect(page.document.querySelectorAll('[role="alert"]').length, page.text).toBe(1);
  expect(page.title).toMatch(/^Error:/);
  expect(page.headers.getSetCookie().filter((cookie) => /session=[^;]/.test(cookie))).toEqual([]);
}
