import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { databaseKinds } from "../../support/database-kinds.ts";
import { expectRefusal, expectSecurityHeaders } from "../../support/expect-answer.ts";
import { logIn, newName, PASSWORD, registerVerified } from "../../support/people.ts";
import { randomRuns } from "../../support/random-runs.ts";
import { formsOf, type SiteForm } from "../../support/site-forms.ts";
import { pathsOfSite } from "../../support/site-pages.ts";
import { formEncoded, strangeText } from "../../support/strange-text.ts";
import type { Page, Visitor } from "../../support/visitor.ts";
import { Target, WHO, type Who } from "./target.ts";

/** What a browser and whatever stands between take of headers. */
const MOST_OF_A_HEADER = 4096;

const APPS = "/account/two-factor/totp";
/** What is asked for on a page of another address than the route's. */
const ASKING = ["/account/two-factor/recovery-codes?new=yes"];

/** Every form by whom it is shown to; that all of them are there shows that the walk reaches what it should. */
const FORMS: Partial<Record<Who, string[]>> = {
  nobody: ["/register", "/login", "/login/passkey", "/forgot-password", "/verify-email go-on", "/reset-password", "/not-me go-on"],
  halfWay: ["/login/totp", "/login/security-key", "/login/recovery-code"],
  stale: ["/confirm"],
  fresh: [
    "/account/emails add",
    "/account/emails remove",
    "/account/emails resend",
    "/account/password",
    "/account/sessions revoke",
    "/account/sessions forget-device",
    "/account/delete delete",
    "/account/two-factor/totp add",
    "/account/two-factor/totp remove",
    "/account/two-factor/security-keys add",
    "/account/two-factor/security-keys rename",
    "/account/two-factor/security-keys remove",
    "/account/two-factor/recovery-codes generate",
  ],
};

/** A form, or an address where there may be none; asked for again before each use, for its tokens are good once. */
type Spot = { who: Who; path: string; form: string | null };

type Edit = { kind: "keep" | "drop" | "repeat" } | { kind: "value"; encoded: string };
const rawValue = fc.constantFrom(
  "%",
  "%zz",
  "%ff%fe",
  "%c0%af",
  "%F8%88%80%80%80",
  "%0d%0a",
  "%00",
  "+",
  "a=b=c",
  "\xff\xfe",
  "x".repeat(70_000),
);
const value = fc.oneof({ weight: 5, arbitrary: strangeText.map(formEncoded) }, { weight: 1, arbitrary: rawValue });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ kind: "keep" as const }) },
  { weight: 4, arbitrary: value.map((encoded) => ({ kind: "value" as const, encoded })) },
  { weight: 1, arbitrary: fc.constantFrom({ kind: "drop" as const }, { kind: "repeat" as const }) },
);
const change = fc.record({
  spot: fc.nat(),
  edits: fc.array(edit, { minLength: 6, maxLength: 6 }),
  more: fc.array(fc.tuple(strangeText.map(formEncoded), value), { maxLength: 2 }),
  type: fc.oneof(
    { weight: 12, arbitrary: fc.constant("application/x-www-form-urlencoded") },
    fc.constantFrom(
      "application/x-www-form-urlencoded; charset=utf-16",
      "application/json",
      "multipart/form-data; boundary=x",
      "text/plain",
      ";",
    ),
  ),
  query: fc.oneof(
    { weight: 3, arbitrary: fc.constant("") },
    fc.tuple(fc.constantFrom("next", "token", "page", "subject", "q", "_data"), value).map(([name, value]) => `${name}=${value}`),
  ),
  cookie: fc.option(
    fc.tuple(fc.constantFrom("session", "flow", "device", "passkey", "notice", "probe"), fc.stringMatching(/^[!-:<-~]{0,200}$/)),
    {
      freq: 8,
    },
  ),
  method: fc.oneof({ weight: 4, arbitrary: fc.constant("POST") }, fc.constant("GET")),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** What a person would type into a field. */
function typed(name: string): string {
  const texts: Record<string, string> = {
    username: newName(),
    login: "nobody",
    email: `${newName()}@example.org`,
    code: "123456",
    label: "Key",
  };
  return texts[name] ?? (["password", "current"].includes(name) ? PASSWORD : "");
}

/** What would take something away from the account for good is never sent just as it stands. */
const TAKES_AWAY = new Set(["remove", "delete", "revoke", "forget-device"]);

function bodyOf(form: SiteForm | undefined, { edits, more }: Change): string {
  const fields = (form?.fields ?? []).map(({ name, value }, index) => {
    const whole = `${formEncoded(name)}=${formEncoded(value || typed(name))}`;
    const asked = edits[index % edits.length] ?? { kind: "keep" };
    const edit = asked.kind === "keep" && TAKES_AWAY.has(form?.intent ?? "") && name !== "intent" ? { kind: "drop" as const } : asked;
    const written = { keep: whole, drop: "", repeat: `${whole}&${whole}` };
    return edit.kind === "value" ? `${formEncoded(name)}=${edit.encoded}` : written[edit.kind];
  });
  return [...fields, ...more.map(([name, value]) => `${name}=${value}`)].filter(Boolean).join("&");
}

const nameOf = ({ action, intent }: SiteForm) => `${action.split("?")[0]} ${intent}`.trim();

describe.each(databaseKinds)("on %s", (kind) => {
  let target: Target;
  const spots: Spot[] = [];
  beforeAll(async () => {
    target = await Target.start(kind);
    for (const who of WHO) {
      for (const path of [...pathsOfSite(), ...ASKING, target.adminPage]) {
        const page = await (await browserFor(who, path)).request(await target.open(path), { method: "GET" });
        spots.push({ who, path, form: null }, ...formsOf(page).map((form) => ({ who, path, form: nameOf(form) })));
      }
    }
  });
  afterAll(() => target.stop());

  /** A browser that has asked for what the page then shows. */
  async function browserFor(who: Who, path: string): Promise<Visitor> {
    const visitor = await target.browser(who);
    if (path === APPS && who === "fresh") await visitor.send(APPS, { intent: "begin" });
    return visitor;
  }

  test("every form of the site is among those that are tried", () => {
    for (const [who, forms] of Object.entries(FORMS))
      expect(spots.filter((spot) => spot.who === who).map(({ form }) => form)).toEqual(expect.arrayContaining(forms));
  });

  async function expectAnswer(page: Page) {
    const { status, headers, body } = page;
    expect(status, body.slice(0, 300)).toBeLessThan(500);
    expectSecurityHeaders(headers);
    for (const [name, value] of headers) expect(value.length, name).toBeLessThan(MOST_OF_A_HEADER);
    if (status >= 400 && /html/.test(headers.get("Content-Type") ?? "")) expectRefusal(page);
    expect(target.site.faults).toEqual([]);
  }

  /** Sends what the change makes of the form, and looks at the answer and at where that leads. */
  async function send(visitor: Visitor, form: SiteForm | undefined, path: string, change: Change) {
    const { query, method, type, cookie } = change;
    const url = new URL(form?.action ?? path, target.site.origin);
    if (query) url.search += `${url.search ? "&" : "?"}${query}`;
    if (cookie) visitor.cookies.set(...cookie);
    const headers = { "Content-Type": type, "Sec-Fetch-Site": "same-origin" };
    const init = method === "POST" ? { method, headers, body: Buffer.from(bodyOf(form, change), "latin1") } : { method };
    const answer = await visitor.request(url.pathname + url.search, init);
    await expectAnswer(answer);
    const { location } = answer;
    if (location) await expectAnswer(await visitor.request(location, { method: "GET" }));
  }

  const { timeout, ...runs } = randomRuns({ runs: 150, longMinutes: 10 });

  test(
    "whatever is sent in place of a form is answered, and never by a fault",
    async () => {
      const property = fc.asyncProperty(change, async (change) => {
        const { who, path, form: name } = spots[change.spot % spots.length] as Spot;
        const visitor = await browserFor(who, path);
        const now = await target.open(path);
        const forms = name === null ? [] : formsOf(await visitor.request(now, { method: "GET" }));
        await send(
          visitor,
          forms.find((form) => nameOf(form) === name),
          now,
          change,
        );
      });
      await fc.assert(property, runs);
    },
    timeout,
  );

  test("afterwards somebody new registers, verifies and logs in", async () => {
    const person = await registerVerified(target.site);
    await logIn(person);
    expect(person.visitor.page.path).toBe("/account");
    expect(target.site.faults).toEqual([]);
  });
});
