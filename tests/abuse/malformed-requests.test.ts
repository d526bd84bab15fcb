import { afterAll, beforeAll, expect, test } from "vitest";
import { expectRefusal, expectSecurityHeaders } from "../support/expect-answer.ts";
import { logIn, registerVerified } from "../support/people.ts";
import { type RawAnswer, rawRequest } from "../support/raw-request.ts";
import { Site } from "../support/site.ts";

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

/** One request, written by hand, on a connection that the site closes. */
function ask(requestLine: string, { headers = [], body = "" }: { headers?: string[]; body?: string } = {}): Promise<RawAnswer> {
  const lines = [requestLine, `Host: ${new URL(site.origin).host}`, "Connection: close", ...headers];
  return rawRequest(site.origin, Buffer.from(`${lines.join("\r\n")}\r\n\r\n${body}`, "latin1"));
}

function form(body: string, headers: string[] = []) {
  return { headers: ["Content-Type: application/x-www-form-urlencoded", `Content-Length: ${body.length}`, ...headers], body };
}

test.each([
  ["/%", 404],
  ["/%E0%A4%A", 404],
  ["/%00", 400],
  ["/login?next=%00", 400],
  ["//evil.example/", 404],
  ["/\\evil.example", 404],
  ["/../../etc/passwd", 404],
  ["/assets/..%2f..%2fserver%2findex.js", 404],
  ["/assets/../server/index.js", 404],
  ["/assets/%", 404],
  ["/assets", 404],
  ["/assets/gone-01234567.js", 404],
  ["/login.data", 404],
  ["/__manifest?p=/login", 404],
  ["/login?_data=routes/login", 404],
  [`/login?${"a&".repeat(1000)}_data=routes/login`, 404],
  ["/error", 404],
  [`/${"a".repeat(10_000)}`, 404],
  [`/${"a".repeat(40_000)}`, 431],
  ["*", 400],
  ["evil.example:443", 400],
  ["ftp://evil.example/", 400],
])("GET %s is refused in words", async (target, status) => {
  expectRefusal(await ask(`GET ${target} HTTP/1.1`), status);
});

test("an address with the site's host in it is the same page", async () => {
  const answer = await ask(`GET ${site.origin}/login HTTP/1.1`);
  expect(answer.status).toBe(200);
});

test.each(["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "CONNECT"])(
  "%s is refused and told what is possible",
  async (method) => {
    for (const path of ["/", "/login", "/no/such/page", "/favicon.svg"]) {
      const answer = await ask(`${method} ${path} HTTP/1.1`);
      expectRefusal(answer, 405);
      expect(answer.headers.get("allow")).toBe("GET, HEAD, POST");
    }
  },
);

test("a form sent to a page without one is refused", async () => {
  for (const path of ["/", "/help"]) {
    const answer = await ask(`POST ${path} HTTP/1.1`, form("a=1"));
    expectRefusal(answer, 405);
    expect(answer.headers.get("allow")).toBe("GET, HEAD");
  }
});

test("HEAD has the status and headers of GET, and no body", async () => {
  for (const path of ["/", "/login", "/no/such/page", "/account", "/healthz"]) {
    const [head, get] = [await ask(`HEAD ${path} HTTP/1.1`), await ask(`GET ${path} HTTP/1.1`)];
    expect(head.status).toBe(get.status);
    expect(head.body).toBe("");
    expect(head.headers.get("content-type")).toBe(get.headers.get("content-type"));
    expectSecurityHeaders(head.headers);
  }
});

test("a GET with a body is answered as without one", async () => {
  const answer = await ask("GET /login HTTP/1.1", form("login=somebody"));
  expect(answer.status).toBe(200);
  expect(answer.body).not.toContain("somebody");
});

test.each<[string, string, number]>([
  ["a line that is no request", "GARBAGE\r\n\r\n", 400],
  ["an unknown method", "FETCH /login HTTP/1.1\r\nHost: x\r\n\r\n", 400],
  ["a request without a host", "GET /login HTTP/1.1\r\nConnection: close\r\n\r\n", 400],
  ["a length that is no number", "POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\n\r\n", 400],
  ["two lengths", "POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400],
  ["a length and chunks", "POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400],
  ["chunks that are none", "POST /login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n", 400],
  ["headers of 40 KB", `GET /login HTTP/1.1\r\nHost: x\r\nX-Long: ${"a".repeat(40_000)}\r\n\r\n`, 431],
  ["cookies of 40 KB", `GET /login HTTP/1.1\r\nHost: x\r\nCookie: session=${"a".repeat(40_000)}\r\n\r\n`, 431],
])("%s is refused in words", async (_name, bytes, status) => {
  expectRefusal(await rawRequest(site.origin, bytes), status);
});

test("cookies that are none of ours are ignored", async () => {
  const cookies = [
    "session=\xff\xfe",
    "session=%00",
    "session",
    ";;==;",
    "notice=no-such-notice",
    "notice=__proto__",
    "notice=constructor",
    // A notice that names a thing comes from this site alone.
    "notice=email-verified",
    "notice=email-verified.Call us at 555 0100",
    "notice=email-verified.Call-us-at-555-0100",
    `flow=${"a".repeat(5000)}`,
    `session=${"A".repeat(43)}; session=${"B".repeat(43)}`,
  ];
  for (const cookie of cookies) {
    const answer = await ask("GET /login HTTP/1.1", { headers: [`Cookie: ${cookie}`] });
    expect(answer.status, cookie).toBe(200);
    expect(answer.body).not.toContain('role="status"');
  }
});

test("a body that is too large is refused with an answer that arrives, with a length or in chunks", async () => {
  const body = `login=somebody&password=${"x".repeat(500_000)}`;
  expectRefusal(await ask("POST /login HTTP/1.1", form(body)), 413);
  const headers = ["Content-Type: application/x-www-form-urlencoded", "Transfer-Encoding: chunked"];
  expectRefusal(await ask("POST /login HTTP/1.1", { headers, body: `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n` }), 413);
});

test("an unknown expectation and an old protocol are no reason to refuse", async () => {
  expect((await ask("GET /login HTTP/1.1", { headers: ["Expect: the-unexpected"] })).status).toBe(200);
  expect((await rawRequest(site.origin, "GET /login HTTP/1.0\r\n\r\n")).status).toBe(200);
});

test("what a request says of host and scheme changes neither page nor redirect", async () => {
  const claims = [
    "Forwarded: host=evil.example;proto=https",
    "X-Forwarded-Host: evil.example",
    "X-Forwarded-Proto: no scheme",
    "X-Forwarded-Port: 1",
  ];
  const page = await ask("GET /login HTTP/1.1", { headers: claims });
  expect(page.status).toBe(200);
  expect(page.body).not.toContain("evil.example");
  const { host } = new URL(site.origin);
  const redirect = await ask("GET /account HTTP/1.1", { headers: claims });
  expect(redirect.status).toBe(303);
  expect(redirect.headers.get("location")).toBe(`${site.origin}/login?next=%2Faccount`);
  expect((await rawRequest(site.origin, `GET /login HTTP/1.1\r\nHost: ${host}:99999999\r\nConnection: close\r\n\r\n`)).status).toBe(200);
});

test("without TRUST_PROXY nobody claims another address", async () => {
  const person = await registerVerified(site);
  const claiming = { ...person, visitor: site.visitor({ headers: { "X-Forwarded-For": "203.0.113.9", Forwarded: "for=203.0.113.9" } }) };
  await logIn(claiming);
  await claiming.visitor.open("/account/history");
  expect(claiming.visitor.page.text).toContain("Logged in");
  expect(claiming.visitor.page.text).not.toContain("203.0.113.9");
});

test("with TRUST_PROXY=1 the address is the one that the proxy saw", async () => {
  const behindProxy = await Site.start({ TRUST_PROXY: "1" });
  try {
    const person = await registerVerified(behindProxy);
    const visitor = behindProxy.visitor({ headers: { "X-Forwarded-For": "198.51.100.1, 203.0.113.9", "X-Forwarded-Proto": "no scheme" } });
    await logIn({ ...person, visitor });
    await visitor.open("/account/history");
    expect(visitor.page.text).toContain("203.0.113.9");
    expect(visitor.page.text).not.toContain("198.51.100.1");
  } finally {
    await behindProxy.stop();
  }
});

test("assets, health and every error have the headers of the site", async () => {
  const { body } = await ask("GET /login HTTP/1.1");
  const assets = [...body.matchAll(/(?:src|href)="(\/(?:assets\/)?[\w.-]+\.(?:js|css|svg))"/g)].map(([, path]) => path ?? "");
  expect(assets.length).toBeGreaterThanOrEqual(3);
  for (const path of [...assets, "/healthz", "/readyz"]) {
    const answer = await ask(`GET ${path} HTTP/1.1`);
    expect(answer.status).toBe(200);
    expectSecurityHeaders(answer.headers);
  }
});

test("afterwards nothing was our fault", () => {
  expect(site.faults).toEqual([]);
});
