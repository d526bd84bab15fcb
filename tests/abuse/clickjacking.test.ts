import { afterAll, beforeAll, expect, test } from "vitest";
import { expectSecurityHeaders } from "../support/expect-answer.ts";
import { linkIn } from "../support/mailbox.ts";
import { logIn, register, withTotp } from "../support/people.ts";
import { rawRequest } from "../support/raw-request.ts";
import { Site } from "../support/site.ts";
import { pathsOfSite } from "../support/site-pages.ts";
import type { Page, Visitor } from "../support/visitor.ts";

let site: Site;
let visitors: Record<string, Visitor>;
const links: string[] = [];
beforeAll(async () => {
  site = await Site.start();
  const newcomer = await register(site);
  links.push(linkIn(await site.mailbox.take(newcomer.email, /verify/i)));
  const member = await withTotp(site);
  const halfWay = site.visitor();
  await logIn({ ...member, visitor: halfWay });
  visitors = { stranger: site.visitor(), member: member.visitor, halfWay };
});
afterAll(() => site.stop());

/** No other page holds this one in a frame: for browsers that know `frame-ancestors`, and for those that do not. */
function expectNoFrame({ headers }: Pick<Page, "headers">) {
  expectSecurityHeaders(headers);
  const policies = (headers.get("Content-Security-Policy") ?? "").split(";").map((directive) => directive.trim());
  expect(policies.filter((directive) => directive.startsWith("frame-ancestors"))).toEqual(["frame-ancestors 'none'"]);
  expect(headers.get("X-Frame-Options")).toBe("DENY");
  expect(headers.get("Cross-Origin-Opener-Policy")).toBe("same-origin");
  expect(headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
}

test("no page can be put into a frame of another site, whoever asks for it and whatever it answers", async () => {
  const kinds = new Set<string>();
  for (const visitor of Object.values(visitors)) {
    for (const path of [...pathsOfSite(), ...links, "/no/such/page", "/account/history?page=999", "/healthz", "/readyz", "/favicon.svg"]) {
      for (const method of ["GET", "HEAD"]) {
        const page = await visitor.request(path, { method });
        expectNoFrame(page);
        kinds.add(`${page.status} ${page.headers.get("Content-Type")?.split(";")[0] ?? ""}`);
      }
    }
  }
  // Pages, redirects, refusals, downloads and plain texts were all among them.
  expect([...kinds]).toEqual(
    expect.arrayContaining(["200 text/html", "303 ", "400 text/html", "404 text/html", "200 text/plain", "200 application/json"]),
  );
});

test("no refusal can be put into a frame either: of a form, a method, an origin, a body, a broken request", async () => {
  const { stranger } = visitors;
  if (!stranger) throw new Error("nobody");
  const refused = [
    await stranger.send("/login", {}),
    await stranger.request("/login", { method: "DELETE" }),
    await stranger.request("/login", { method: "POST", headers: { "Sec-Fetch-Site": "cross-site" } }),
    await stranger.request("/login", { method: "POST", body: "{}", headers: { "Content-Type": "application/json" } }),
    await stranger.send("/login", `login=${"x".repeat(70_000)}`),
  ];
  expect(refused.map(({ status }) => status)).toEqual([400, 405, 403, 415, 413]);
  for (const page of refused) expectNoFrame(page);

  const broken = await rawRequest(site.origin, "GET /login HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\n\r\n");
  expect(broken.status).toBe(400);
  expectSecurityHeaders(broken.headers);
});
