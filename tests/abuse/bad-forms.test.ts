import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { databaseKinds } from "../support/database-kinds.ts";
import { createTestDatabase, type TestDatabase } from "../support/databases.ts";
import { expectFormBack, expectRefusal, expectSecurityHeaders } from "../support/expect-answer.ts";
import { linkIn } from "../support/mailbox.ts";
import { beginTotp, logIn, type Person, register, registerVerified, withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { encode, errorInForm, formsOf, type SiteForm, typedFields, valueInForm } from "../support/site-forms.ts";
import { pathsOfSite } from "../support/site-pages.ts";
import type { Visitor } from "../support/visitor.ts";

const URLENCODED = "application/x-www-form-urlencoded";
const TOO_LONG = "x".repeat(5000);

/** Bodies that are no form, whatever the form is: each gets the form back, and nothing is done. */
const BROKEN_BODIES: [name: string, body: (form: SiteForm) => string, status: number, type?: string | null][] = [
  ["JSON", () => `{"intent":"add"}`, 415, "application/json"],
  ["multipart", () => `--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n`, 415, "multipart/form-data; boundary=x"],
  ["plain text", (form) => `${encode(form)}&a=1`, 415, "text/plain"],
  ["no type", (form) => `${encode(form)}&a=1`, 415, null],
  ["more than 64 KB", (form) => `${encode(form)}&more=${"x".repeat(70_000)}`, 413],
  ["hundreds of fields", (form) => `${encode(form)}${"&a=1".repeat(600)}`, 413],
  ["invalid UTF-8", (form) => `${encode(form)}&more=%ff%fe`, 400],
  ["invalid UTF-8 in a name", (form) => `${encode(form)}&%ff=1`, 400],
  ["an overlong slash", (form) => `${encode(form)}&more=%c0%af`, 400],
  ["a surrogate", (form) => `${encode(form)}&more=%ed%a0%80`, 400],
  ["NUL", (form) => `${encode(form)}&more=a%00b`, 400],
  ["a repeated field", (form) => `${encode(form)}&more=1&more=2`, 400],
  ["repeated prototype keys", (form) => `${encode(form)}&__proto__=1&__proto__=2`, 400],
];

/** What may stand in a field of JSON and is none of what is asked for. */
const BROKEN_JSON = [
  "{",
  "null",
  "[]",
  "1",
  `"text"`,
  "{}",
  `{"id":1}`,
  `{"id":"\\u0000","rawId":"\\u0000","type":"public-key","response":{},"clientExtensionResults":{}}`,
  `{"id":"AA","rawId":"AA","type":"public-key","response":{"clientDataJSON":"AA","authenticatorData":"AA","signature":"AA","attestationObject":"AA"},"clientExtensionResults":{}}`,
  `{"id":"AA","rawId":"AA","type":"public-key","response":null}`,
  `{"__proto__":{"id":"AA"},"constructor":1}`,
  "[".repeat(5000),
  `{"a":`.repeat(3000),
];

/** Bodies that say nothing; none is a form that would do something. */
const STRANGE_BODIES = [
  "",
  "intent=nope",
  "a=%zz&&&=&=x&intent",
  "intent=__proto__",
  "__proto__=1&constructor=2&toString=3&hasOwnProperty=4",
];

const STRANGE_QUERIES = [
  "?token=%ff",
  "?token=%00&next=%00&page=%00",
  "?page=-1&page=x",
  "?page=99999999999999999999",
  "?id[]=1",
  "?&=&=",
  "?id=%27%22%3Cscript%3E",
  "?next=%E0%A4%A",
];

/** What is asked for on a page of another address than the route's. */
const ASKING = ["/account/two-factor/recovery-codes?new=yes"];

/** That the walk reached these shows that it reaches what it should: a form only counts where it is shown. */
const MUST_BE_SEEN = [
  "/register",
  "/login",
  "/login/totp",
  "/login/recovery-code",
  "/forgot-password",
  "/account/password",
  "/account/emails add",
  "/account/emails remove",
  "/account/two-factor/totp add",
  "/account/two-factor/totp remove",
  "/account/two-factor/recovery-codes?new=yes generate",
  "/account/delete delete",
  "the verification link go-on",
  "the reset link",
];

describe.each(databaseKinds)("on %s", (kind) => {
  let database: TestDatabase;
  let site: Site;
  let member: Person;
  /** Somebody whose password was right and whose second factor is still to come. */
  let halfWay: Visitor;
  /** Addresses that hold a good token. */
  const links: string[] = [];

  beforeAll(async () => {
    database = await createTestDatabase(kind);
    site = await Site.start({ DATABASE_URL: database.url });
    member = await withTotp(site);
    await beginTotp(member.visitor);
    halfWay = site.visitor();
    await logIn({ ...member, visitor: halfWay });
    await member.visitor.open("/account/emails");
    await member.visitor.submit({ intent: "add", email: `second-${member.email}` });

    const newcomer = await register(site);
    links.push(linkIn(await site.mailbox.take(newcomer.email, /verify/i)));
    const visitor = site.visitor();
    await visitor.open("/forgot-password");
    await visitor.submit({ email: member.email });
    links.push(linkIn(await site.mailbox.take(member.email, /new password/i)));
  });
  afterAll(async () => {
    await site.stop();
    await database.close();
  });

  const visitors: [who: string, visitor: () => Visitor][] = [
    ["a stranger", () => site.visitor()],
    ["a member", () => member.visitor],
    ["somebody between password and second factor", () => halfWay],
  ];

  /** Sends a body as it is, of this type. */
  function send(visitor: Visitor, path: string, body: string, type: string | null = URLENCODED) {
    const headers: Record<string, string> = { "Sec-Fetch-Site": "same-origin", ...(type ? { "Content-Type": type } : {}) };
    return visitor.request(path, { method: "POST", body: Buffer.from(body), headers });
  }

  /** All forms that the visitor meets, by the address of their page. */
  async function formsFor(visitor: Visitor, path: string): Promise<SiteForm[]> {
    const page = await visitor.request(path, { method: "GET" });
    expect(page.status, path).toBeLessThan(500);
    return page.status === 200 ? formsOf(page) : [];
  }

  const formsSeen = new Set<string>();

  // What PostgreSQL refuses and SQLite takes (a NUL, a number too large) shows with whoever sees the most.
  for (const [who, visitor] of visitors.filter(([who]) => kind === "sqlite" || who === "a member")) {
    for (const path of [...pathsOfSite(), ...ASKING, "the verification link", "the reset link"]) {
      test(`${path} answers ${who} in plain words, whatever is sent`, async () => {
        const now = { "the verification link": links[0], "the reset link": links[1] }[path] ?? path;
        for (const form of await formsFor(visitor(), now)) {
          formsSeen.add(`${path} ${form.intent}`.trim());
          await refusesBrokenBodies(visitor(), form);
          await refusesBadFields(visitor(), form);
        }
        if (path !== "/logout") await answersAnyBody(visitor(), now);
        await answersAnyQuery(visitor(), now);
      });
    }
  }

  async function answersAnyBody(visitor: Visitor, path: string) {
    for (const body of STRANGE_BODIES) {
      const answer = await send(visitor, path, body);
      expect(answer.status, `${path} ${body}`).toBeLessThan(500);
      expectSecurityHeaders(answer.headers);
      if (answer.status >= 400 && /html/.test(answer.headers.get("Content-Type") ?? "")) expectRefusal(answer);
    }
  }

  async function answersAnyQuery(visitor: Visitor, path: string) {
    for (const query of STRANGE_QUERIES) {
      const answer = await visitor.request(path.split("?")[0] + query, { method: "GET" });
      expect(answer.status, `${path}${query}`).toBeLessThan(500);
      expect(answer.body).not.toContain("<script>");
      expectSecurityHeaders(answer.headers);
    }
  }

  async function refusesBrokenBodies(visitor: Visitor, form: SiteForm) {
    for (const [name, body, status, type] of BROKEN_BODIES) {
      const answer = await send(visitor, form.action, body(form), type);
      expect(answer.status, `${form.action} ${form.intent}: ${name}`).toBe(status);
      expectFormBack(answer, status);
    }
    const typed = Object.fromEntries(
      typedFields(form).map(({ name, type }) => [name, type === "email" ? "kept@example.org" : `kept ${name}`]),
    );
    const answer = await send(visitor, form.action, `${encode(form, typed)}&more=1&more=2`);
    for (const [name, value] of Object.entries(typed)) expect(valueInForm(answer, form, name), `${form.action} keeps ${name}`).toBe(value);
  }

  async function refusesBadFields(visitor: Visitor, form: SiteForm) {
    const what = `${form.action} ${form.intent}`;
    if (form.intent) {
      const answer = await send(visitor, form.action, `${encode(form, { intent: "no-such-intent" })}`);
      expectFormBack(answer, 400);
    }
    for (const { name, type, required } of form.fields.filter(({ name }) => name !== "intent")) {
      if (required) {
        const without = encode(form);
        without.delete(name);
        const answer = await send(visitor, form.action, `${without}`);
        expect(answer.status, `${what} without ${name}`).toBe(400);
        expectFormBack(answer);
        expect(errorInForm(answer, form, name), `${what} without ${name}`).toMatch(/\w/);
      }
      if (["text", "email", "password", "textarea"].includes(type)) {
        const answer = await send(visitor, form.action, `${encode(form, { [name]: TOO_LONG })}`);
        expect([400, 404, 429], `${what} with a long ${name}`).toContain(answer.status);
        expectRefusal(answer);
      }
      if (name === "response") {
        for (const json of BROKEN_JSON) {
          const answer = await send(visitor, form.action, `${encode(form, { response: json })}`);
          expect([400, 429], `${what} with ${json.slice(0, 60)}`).toContain(answer.status);
          expectFormBack(answer);
        }
      }
    }
  }

  test("afterwards nothing was our fault, and the site still works", async () => {
    const mustBeSeen = MUST_BE_SEEN.filter((form) => kind === "sqlite" || form.startsWith("/account"));
    expect([...formsSeen]).toEqual(expect.arrayContaining(mustBeSeen));
    const ours = site.faults;
    expect(ours).toEqual([]);
    const person = await registerVerified(site);
    await logIn(person);
    expect(person.visitor.page.path).toBe("/account");
  });
});
