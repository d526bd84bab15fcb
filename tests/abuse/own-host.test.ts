import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectRefusal } from "../support/expect-answer.ts";
import { newName, PASSWORD, register, registerVerified } from "../support/people.ts";
import { type RawAnswer, rawRequest } from "../support/raw-request.ts";
import { Site } from "../support/site.ts";

/** A name that somebody points at this machine (DNS rebinding), an address, and the name's absolute form: none is that of ORIGIN. */
const OTHERS = ["evil.example", "127.0.0.1", "127.0.0.1:3000", "[::1]", "localhost.", "localhost.evil.example", "localhost@evil.example"];

let site: Site;
let proxied: Site;
beforeAll(async () => {
  [site, proxied] = await Promise.all([Site.start({ SMTP_URL: "" }), Site.start({ TRUST_PROXY: "1" })]);
});
afterAll(() => Promise.all([site.stop(), proxied.stop()]));

function ask(
  line: string,
  host: string,
  { headers = [], body = "", at = site }: { headers?: string[]; body?: string; at?: Site } = {},
): Promise<RawAnswer> {
  const lines = [`${line} HTTP/1.1`, `Host: ${host}`, "Connection: close", ...headers];
  if (body) lines.push("Content-Type: application/x-www-form-urlencoded", `Content-Length: ${body.length}`);
  return rawRequest(at.address, `${lines.join("\r\n")}\r\n\r\n${body}`);
}

test.each(OTHERS)("a page that is asked for at %s is shown at ORIGIN only", async (host) => {
  for (const method of ["GET", "HEAD"]) {
    for (const path of ["/", "/login?next=%2Faccount", "//evil.example/", "/dev/mail", "/dev/mail/samples/0/html", "/no/such/page"]) {
      const answer = await ask(`${method} ${path}`, host);
      expect([answer.status, answer.headers.get("location")], path).toEqual([308, site.origin + path]);
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(answer.headers.has("set-cookie")).toBe(false);
    }
  }
});

test("a name in the address counts, whatever the header says", async () => {
  const answer = await ask("GET http://evil.example/login", new URL(site.origin).host);
  expect([answer.status, answer.headers.get("location")]).toEqual([308, `${site.origin}/login`]);
  expect((await ask(`GET ${site.origin}/login`, "evil.example")).status).toBe(200);
});

test.each(OTHERS)("a form that is sent to %s is refused and does nothing, also from a page that was shown there", async (host) => {
  const username = newName();
  const body = new URLSearchParams({ username, email: `${username}@example.org`, password: PASSWORD }).toString();
  for (const headers of [[], ["Sec-Fetch-Site: same-origin", `Origin: http://${host}`]])
    expectRefusal(await ask("POST /register", host, { headers, body }), 403);
  const db = site.openDatabase();
  expect(await db.account.count({ where: { username } })).toBe(0);
  await db.$disconnect();
});

test("case and port of the name are of no importance, and an old protocol names none", async () => {
  for (const host of ["LocalHost", "localhost:1", "localhost"]) expect((await ask("GET /login", host)).status).toBe(200);
  expect((await rawRequest(site.address, "GET /login HTTP/1.0\r\n\r\n")).status).toBe(200);
});

test("health, readiness and figures are answered under any name, since probes go by addresses", async () => {
  for (const path of ["/healthz", "/readyz"]) expect((await ask(`GET ${path}`, "10.0.0.7:3000")).status).toBe(200);
  expect((await ask("GET /metrics", "10.0.0.7:3000")).status).toBe(401);
});

describe("behind a proxy", () => {
  const login = (headers: string[]) => ask("GET /login", "10.0.0.7:3000", { headers, at: proxied });

  test("that has a name of its own for the site, the name that the browser asked for counts", async () => {
    expect((await login(["X-Forwarded-Host: localhost"])).status).toBe(200);
    expect((await login(["X-Forwarded-Host: evil.example"])).status).toBe(308);
    // Nobody vouches for what is said without a proxy.
    expect((await ask("GET /login", "10.0.0.7", { headers: ["X-Forwarded-Host: localhost"] })).status).toBe(308);
  });

  test("that adds a client's port, one client is one, by IPv4 and IPv6", async () => {
    const person = await registerVerified(proxied);
    const attempt = (address: string) => {
      const visitor = proxied.visitor({ headers: { "X-Forwarded-For": address } });
      return visitor.send("/login", { login: newName(), password: "wrong wrong wrong" });
    };
    for (const [name, at] of [
      ["203.0.113.9", (port: number) => `203.0.113.9:${port}`],
      ["2001:db8::9", (port: number) => `[2001:db8::9]:${port}`],
    ] as const) {
      const statuses: number[] = [];
      for (let port = 40_001; port <= 40_011; port++) statuses.push((await attempt(at(port))).status);
      expect(statuses.at(-1), name).toBe(429);

      const visitor = proxied.visitor({ headers: { "X-Forwarded-For": at(50_000).replace("113", "114").replace("db8", "db9") } });
      await visitor.send("/login", { login: person.username, password: PASSWORD });
      await visitor.open("/account/history");
      expect(visitor.page.text).toContain(name.replace("113", "114").replace("db8", "db9"));
      expect(visitor.page.text).not.toContain("50000");
    }
  });
});

test("a page that a link opens sends no referrer, also where it is no longer good or asks for a login first", async () => {
  const { email } = await register(proxied);
  const { text } = await proxied.mailbox.take(email, /verify/i);
  const good = /\/verify-email\?token=\S+/.exec(text)?.[0] ?? "";
  const token = "A".repeat(22);
  const paths = ["/verify-email", "/reset-password", "/not-me", "/confirm-device"].map((path) => `${path}?token=${token}`);
  for (const path of [good, ...paths, `/login?next=${encodeURIComponent(good)}`]) {
    const page = await proxied.visitor().request(path, { method: "GET" });
    expect(page.headers.get("Referrer-Policy"), path).toBe("no-referrer");
  }
  expect((await proxied.visitor().open("/login")).headers.get("Referrer-Policy")).toBe("same-origin");
});
