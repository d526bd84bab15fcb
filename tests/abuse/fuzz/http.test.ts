import fc from "fast-check";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { peakBytes } from "../../support/memory.ts";
import { registerVerified } from "../../support/people.ts";
import { IS_LONG, randomRuns } from "../../support/random-runs.ts";
import { RawConnection } from "../../support/raw-connection.ts";
import { Site } from "../../support/site.ts";

const MEGABYTE = 1024 * 1024;
/** Twenty bodies of 10 MB at a time are 200 MB, and a copy of them as text is as much again. */
const MOST_GROWTH_BYTES = 200 * MEGABYTE;
/**
 * Where much memory is free, V8 lets garbage lie for as long as the machine is busy, and what the process holds says little of
 * what it keeps: this much must do, or the process ends.
 */
const HEAP_MEGABYTES = 192;
/** More than the tests' machines have cores, and more than a page has parts. */
const SLOW = 200;

let site: Site;
let host: string;
let bytesAtFirst: number;
let slow: RawConnection[];
let letters: NodeJS.Timeout;
beforeAll(async () => {
  site = await Site.start({ NODE_OPTIONS: `--max-old-space-size=${HEAP_MEGABYTES}` });
  host = new URL(site.origin).host;
  for (let count = 0; count < 100; count++) await site.visitor().open("/login");
  // With all that a first registration loads.
  await registerVerified(site);
  bytesAtFirst = peakBytes(site.pid);

  slow = Array.from({ length: SLOW }, (_, index) => open().send(BEGINNINGS[index % BEGINNINGS.length]?.() ?? ""));
  letters = setInterval(() => slow.map((connection) => connection.send("a")), 1000);
});
afterAll(() => {
  clearInterval(letters);
  return site.stop();
});

// Whatever was sent: the next good request is answered, nothing was our fault, and memory is what it was.
afterEach(async () => {
  expect((await site.visitor().open("/login")).status).toBe(200);
  expect(site.faults).toEqual([]);
  expect(peakBytes(site.pid) - bytesAtFirst).toBeLessThan(MOST_GROWTH_BYTES);
});

const open = () => new RawConnection(site.origin);
const GET = () => `GET /help HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
const LAST_GET = () => `GET /help HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;

/** The head of a POST, which ends in these headers. */
function head(path: string, ...headers: string[]): string {
  const type = "Content-Type: application/x-www-form-urlencoded";
  return `${[`POST ${path} HTTP/1.1`, `Host: ${host}`, type, ...headers].join("\r\n")}\r\n\r\n`;
}

/** How requests begin that then come letter by letter. A form that comes slowly is waited for longer. */
const BEGINNINGS = [
  () => "GET /lo",
  () => `POST /login HTTP/1.1\r\nHost: ${host}\r\nX-Slow: a`,
  ...(IS_LONG
    ? [
        () => `${head("/login", "Content-Length: 1000")}login=some`,
        () => `${head("/login", "Transfer-Encoding: chunked")}5\r\nlogin\r\n5\r\n=`,
        () => `${head("/help", "Content-Length: 1000")}a=`,
      ]
    : []),
];

const TEN_MEGABYTES = "x".repeat(10 * MEGABYTE);
const HUGE: [name: string, body: string][] = [
  ["one field of 10 MB", `login=${TEN_MEGABYTES}`],
  ["a name of 10 MB", TEN_MEGABYTES],
  ["five million fields", "a&".repeat(5 * MEGABYTE)],
  ["escapes only", "%41".repeat(3 * MEGABYTE)],
  ["broken escapes only", "%".repeat(10 * MEGABYTE)],
];

test.each(HUGE)("%s: the form is refused in an answer that arrives, and the connection goes on", async (_name, body) => {
  for (const [path, status] of [
    ["/login", 413],
    ["/register", 413],
    ["/help", 405], // there is no form
    ["/account/emails", 303], // nobody is signed in
    ["/no/such/page", 404],
  ] as const) {
    const answers = await open()
      .send(head(path, `Content-Length: ${body.length}`))
      .send(body)
      .send(LAST_GET())
      .answers(2);
    expect(answers, path).toEqual([status, 200]);
  }
  const chunk = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
  expect(await open().send(head("/login", "Transfer-Encoding: chunked")).send(chunk).send(LAST_GET()).answers(2)).toEqual([413, 200]);
});

test("who sends more than 16 MB beyond the answer is cut off", async () => {
  for (const [path, status] of [
    ["/help", 405],
    ["/login", 413],
  ] as const) {
    const connection = open().send(head(path, `Content-Length: ${100 * MEGABYTE}`));
    for (let count = 0; count < 10; count++) connection.send(TEN_MEGABYTES);
    // A request that stands behind all of it would be answered, had all of it been read. The reset may take the first answer with it.
    expect([[], [status]]).toContainEqual(await connection.send(LAST_GET()).answers(2));
  }
});

test("twenty bodies of 10 MB at once are each refused", async () => {
  const request = head("/login", "Connection: close", `Content-Length: ${TEN_MEGABYTES.length}`);
  const connections = Array.from({ length: 20 }, () => open().send(request).send(TEN_MEGABYTES));
  for (const connection of connections) expect(await connection.answers(1)).toEqual([413]);
});

test("two hundred requests sent in one piece are answered one by one, in their order", async () => {
  const missing = `GET /no/such/page HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
  const answers = await open()
    .send((GET() + missing).repeat(100))
    .send(LAST_GET())
    .answers(201);
  expect(answers).toEqual([...Array.from({ length: 100 }, () => [200, 404]).flat(), 200]);
});

if (IS_LONG)
  test(
    "fifty connections that take none of their answers are ended",
    async () => {
      const requests = GET().repeat(5000);
      const connections = Array.from({ length: 50 }, () => open().takeNothing().send(requests));
      await registerVerified(site);
      await Promise.all(connections.map(({ closed }) => closed));
    },
    5 * 60_000,
  );

const token = fc.string({ unit: fc.constantFrom(..."abcGETPOS-_:;,=%\t \r\n\0\x7f\xff/\\"), maxLength: 12 });
const method = fc.oneof(fc.constantFrom("GET", "POST", "HEAD", "PUT", "OPTIONS", "TRACE", "CONNECT", "PRI", "M-SEARCH", "get", ""), token);
const target = fc.oneof(
  fc.constantFrom("/", "/login", "/account", "*", "//", "/%", "http://x/login", "http://[", "/login?next=%00", `/${"a".repeat(17_000)}`),
  token.map((text) => `/login?next=${text}`),
  token,
);
const version = fc.oneof(
  { weight: 5, arbitrary: fc.constant("HTTP/1.1") },
  fc.constantFrom("HTTP/1.0", "HTTP/2.0", "HTTP/9.9", "HTTP/", "ICY", ""),
);
const header = fc.oneof(
  fc.constantFrom(
    "Content-Length: 0",
    "Content-Length: 5",
    "Content-Length: -1",
    "Content-Length: 99999999999999999999",
    "Content-Length: 0x10",
    "Transfer-Encoding: chunked",
    "Transfer-Encoding: gzip, chunked",
    "Transfer-Encoding: chunked, identity",
    "Transfer-Encoding : chunked",
    "Content-Type: application/x-www-form-urlencoded",
    "Content-Type: multipart/form-data; boundary=",
    "Content-Encoding: gzip",
    "Expect: 100-continue",
    "Upgrade: websocket",
    "Connection: Upgrade, HTTP2-Settings",
    "Connection: close",
    "Cookie: session=; flow=\xff; ;=;",
    "Sec-Fetch-Site: \x01",
    "Origin: null",
    "Host: ",
    "Host: a, b",
    "X-Forwarded-For: ,,,",
    "Range: bytes=0-0,1-1",
    "If-None-Match: *",
    "Trailer: Content-Length",
    " folded: line",
    `X-Long: ${"x".repeat(17_000)}`,
  ),
  fc.tuple(token, token).map(([name, value]) => `${name}: ${value}`),
);
const chunks = fc.constantFrom(
  "0\r\n\r\n",
  "5\r\nlogin\r\n0\r\n\r\n",
  "5\r\nlo",
  "-1\r\n",
  "zz\r\n",
  "ffffffffffffffff\r\na",
  "1;a=b\r\nx\r\n0\r\nX: y\r\n\r\n",
);
const body = fc.oneof(
  chunks,
  token,
  fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString("latin1")),
);
const lineEnd = fc.oneof({ weight: 8, arbitrary: fc.constant("\r\n") }, fc.constantFrom("\n", "\r", "\r\r\n", ""));

/** A request that is right but for what is not. */
const request = fc
  .record({ method, target, version, headers: fc.array(header, { maxLength: 6 }), hasHost: fc.boolean(), lineEnd, body })
  .map(({ method, target, version, headers, hasHost, lineEnd, body }) => {
    const lines = [`${method} ${target} ${version}`, ...(hasHost ? [`Host: ${host}`] : []), ...headers];
    return `${lines.join(lineEnd)}${lineEnd}${lineEnd}${body}`;
  });

const { timeout, ...runs } = randomRuns({ runs: 1500, longMinutes: 5 });

test(
  "whatever comes as a request is answered as HTTP says, or the connection is closed",
  async () => {
    const property = fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 3 }), async (requests) => {
      const connection = open().end(Buffer.from(requests.join(""), "latin1"));
      await connection.closed;
      // 501 and 505 are for what comes in a way that no site understands (RFC 9110, 15.6.2 and 15.6.6).
      expect(connection.statuses.filter((status) => status >= 500 && status !== 501 && status !== 505)).toEqual([]);
      expect(site.faults).toEqual([]);
    });
    await fc.assert(property, runs);
  },
  timeout,
);

test(
  "the connections that went on letter by letter while all this was answered are ended",
  async () => {
    await registerVerified(site);
    await Promise.all(slow.map(({ closed }) => closed));
    for (const { statuses } of slow) expect([[], [400], [405], [408]]).toContainEqual(statuses);
  },
  3 * 60_000,
);
