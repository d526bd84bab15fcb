import { afterAll, beforeAll, expect, test } from "vitest";
import { linkIn, type ReceivedMail } from "../support/mailbox.ts";
import { addTotp, logIn, newName, PASSWORD, registerVerified } from "../support/people.ts";
import { type RawAnswer, rawRequest } from "../support/raw-request.ts";
import { Site } from "../support/site.ts";

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

/** Line breaks of every kind, with what would follow as a header or a line of its own. */
const BREAKS = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029", "\v", "\f"];
const INJECTED = "Bcc: victim@example.net";
const evil = (start: string, end = "") => BREAKS.map((lineBreak) => `${start}${lineBreak}${INJECTED}${lineBreak}X-Injected: yes${end}`);

function expectNoHeader(headers: Iterable<[string, unknown]>, where: string) {
  const names = [...headers].map(([name]) => name.toLowerCase());
  expect(
    names.filter((name) => name === "bcc" || name.startsWith("x-injected")),
    where,
  ).toEqual([]);
}

function expectPlainMail({ raw, subject, text }: ReceivedMail) {
  expectNoHeader(raw.headers, subject);
  expect(subject).toMatch(/^[^\p{Cc}\u2028\u2029]+$/u);
  // A line break that stays in a text starts no line of its own.
  expect(text).not.toMatch(/^(Bcc|X-Injected):/m);
  expect(raw.attachments).toEqual([]);
  expect([raw.to].flat().flatMap((to) => to?.value ?? []).length).toBe(1);
  expect(raw.cc ?? raw.bcc).toBeUndefined();
}

test("a line break in a user name or an address is refused, and no mail is written", async () => {
  const before = site.mailbox.received.length;
  for (const username of evil(newName(), "x")) {
    const answer = await site.visitor().send("/register", { username, email: `${newName()}@example.org`, password: PASSWORD });
    expect(answer.status).toBe(400);
    expectNoHeader(answer.headers, "register");
  }
  for (const email of [...evil("somebody@example.org", "@example.org"), ...evil("some", "@example.org"), "a@example.org,b@example.org"]) {
    const register = await site.visitor().send("/register", { username: newName(), email, password: PASSWORD });
    const reset = await site.visitor().send("/forgot-password", { email });
    for (const answer of [register, reset]) {
      expect(answer.status, JSON.stringify(email)).toBe(400);
      expectNoHeader(answer.headers, "address");
    }
  }
  expect(site.mailbox.received.length).toBe(before);
});

test("a line break in a label is a space in the pages and mails that name it", async () => {
  const [label = ""] = evil("Phone");
  const person = await registerVerified(site);
  await logIn(person);
  await addTotp(person, label);
  const mail = await site.mailbox.take(person.email, /authenticator app|two-factor|added/i);
  expectPlainMail(mail);
  const page = await person.visitor.open("/account/two-factor");
  expect(page.text).toContain(`Phone ${INJECTED} X-Injected: yes`);
  expectNoHeader(page.headers, page.path);
});

test("a browser's name with line breaks in it starts no line in a mail", async () => {
  const person = await registerVerified(site);
  // No line break gets through a header; what does is a form that a mail program would read as one.
  const visitor = site.visitor({ headers: { "User-Agent": `Mozilla/5.0%0d%0a${INJECTED} =?utf-8?q?=0D=0ABcc:_x@example.net?=` } });
  await logIn({ ...person, visitor });
  expectPlainMail(await site.mailbox.take(person.email, /new login/i));
});

test("a line break in the way on or in a link's token is no header, whichever way it is written", async () => {
  const person = await registerVerified(site);
  for (const next of [...evil("/account"), "/account%0d%0aX-Injected:%20yes", "/account%E5%98%8D%E5%98%8AX-Injected:yes"]) {
    const query = encodeURIComponent(next);
    const answers = [
      await site.visitor().send("/login", { login: person.username, password: person.password, next }),
      await site.visitor().request(`/login?next=${query}`, { method: "GET" }),
      await site.visitor().request(`/account/history?a=${query}`, { method: "GET" }),
      await site.visitor().request(`/verify-email?token=${query}`, { method: "GET" }),
      await site.visitor().send(`/reset-password?token=${query}`, { password: PASSWORD }),
      await person.visitor.send(`/confirm?next=${query}`, { password: person.password }),
    ];
    for (const { headers, url } of answers) {
      expectNoHeader(headers, url.pathname);
      expect(headers.get("Location") ?? "/").toMatch(/^[\x21-\x7e]+$/);
      for (const cookie of headers.getSetCookie())
        expect(cookie).toMatch(/^(session|device|flow|notice|probe|browser|typed)=[\w.-]*; Path=\//);
    }
  }
});

/** A request as it stands, on a connection of its own. */
function raw(line: string, headers: string[], body = ""): Promise<RawAnswer> {
  const lines = [line, "Connection: close", ...headers];
  if (body) lines.push("Content-Type: application/x-www-form-urlencoded", `Content-Length: ${body.length}`);
  return rawRequest(site.origin, `${lines.join("\r\n")}\r\n\r\n${body}`);
}

/** What a request can claim of the site's host, scheme and port. */
const CLAIMS = [
  "X-Forwarded-Host: evil.example",
  "X-Forwarded-Proto: https",
  "X-Forwarded-Port: 443",
  "Forwarded: host=evil.example;proto=https;for=203.0.113.9",
  "X-Original-URL: /account",
  "X-Rewrite-URL: /account",
  "X-HTTP-Method-Override: PUT",
];

test("links in mails are those of ORIGIN, whatever host a request names", async () => {
  const username = newName();
  const { host } = new URL(site.origin);
  const fields = (values: Record<string, string>) => new URLSearchParams(values).toString();
  for (const named of [host, "localhost:1"]) {
    // Each of their own: an address gets one mail in ten minutes.
    const person = await registerVerified(site);
    const answer = await raw("POST /forgot-password HTTP/1.1", [`Host: ${named}`, ...CLAIMS], fields({ email: person.email }));
    expect(answer.status, named).toBe(303);
    expect(answer.headers.get("location")).toBe(`${site.origin}/forgot-password`);
    const mail = await site.mailbox.take(person.email, /new password/i);
    expect(mail.text).toContain(`${site.origin}/reset-password?token=`);
    for (const [link] of `${mail.text} ${mail.html}`.matchAll(/https?:\/\/[^\s"<]+/g)) expect(new URL(link).origin).toBe(site.origin);
    expect(linkIn(mail)).toMatch(/^\/reset-password\?token=/);
  }
  const registration = fields({ username, email: `${username}@example.org`, password: PASSWORD });
  for (const [target, named] of [
    ["/register", "evil.example"],
    ["/register", "localhost@evil.example"],
    ["http://evil.example/register", host],
  ])
    expect((await raw(`POST ${target} HTTP/1.1`, [`Host: ${named}`, ...CLAIMS], registration)).status).toBe(403);
  expect((await raw(`POST ${site.origin}/register HTTP/1.1`, ["Host: evil.example", ...CLAIMS], registration)).status).toBe(303);
  const mail = await site.mailbox.take(`${username}@example.org`, /verify/i);
  expect(mail.text).toContain(`${site.origin}/verify-email?token=`);
  expect(`${mail.text} ${mail.html}`).not.toContain("evil.example");
});

test("without TRUST_PROXY no header of a proxy changes address, host, scheme or method", async () => {
  const person = await registerVerified(site);
  const body = new URLSearchParams({ login: person.username, password: person.password }).toString();
  const { headers, status } = await raw("POST /login HTTP/1.1", [`Host: ${new URL(site.origin).host}`, ...CLAIMS], body);
  expect(status).toBe(303);
  expect(headers.get("location")).toBe(`${site.origin}/account`);
  // Over https the cookie would be another: the scheme is that of ORIGIN.
  expect(headers.get("set-cookie") ?? "").not.toMatch(/__Host-|Secure/);
  expect(headers.has("strict-transport-security")).toBe(false);

  const db = site.openDatabase();
  const sessions = await db.session.findMany({ where: { account: { username: person.username } } });
  await db.$disconnect();
  expect(sessions.map(({ ipAddress }) => ipAddress)).toEqual([expect.stringMatching(/^(::1|(::ffff:)?127\.0\.0\.1)$/)]);
});

test("without TRUST_PROXY a claimed address is no further address to guess from", async () => {
  const outcomes: number[] = [];
  for (let count = 0; count < 12; count++) {
    const visitor = site.visitor({ headers: { "X-Forwarded-For": `203.0.113.${count}`, Forwarded: `for=203.0.113.${count}` } });
    outcomes.push((await visitor.send("/login", { login: newName(), password: "not the password of anybody" })).status);
  }
  expect(outcomes.filter((status) => status === 400).length).toBeLessThanOrEqual(10);
  expect(outcomes.at(-1)).toBe(429);
});
