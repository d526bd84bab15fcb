import { afterAll, beforeAll, expect, test } from "vitest";
import { logIn, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";

const PATHS = ["/login", "/help", "/security", "/accessibility", "/forgot-password"];
/** What differs from answer to answer, and how its length is told. */
const OF_ONE_ANSWER = new Set(["date", "set-cookie", "content-length", "transfer-encoding"]);

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

async function answerTo(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(new URL(path, site.origin), { headers, redirect: "manual" });
  return {
    status: response.status,
    headers: [...response.headers].filter(([name]) => !OF_ONE_ANSWER.has(name)),
    cookies: response.headers.getSetCookie(),
    body: await response.text(),
  };
}

const ASKERS: Record<string, string>[] = [
  {},
  { "Accept-Language": "de" },
  { "Accept-Language": "ar" },
  { "Accept-Language": "de", Cookie: "language=fr" },
  { Cookie: "theme=dark" },
  { Cookie: "browser=known; theme=light" },
];

test.each(PATHS)(
  "%s is the same when it is asked for again, in each language and theme, and gives each browser a name of its own",
  async (path) => {
    const bodies = new Set<string>();
    for (const asked of ASKERS) {
      const first = await answerTo(path, asked);
      const again = await answerTo(path, asked);
      expect(again.status).toBe(200);
      expect(again.body).toBe(first.body);
      expect(again.headers).toEqual(first.headers);
      const withoutValue = (cookie: string) => cookie.replace(/^browser=[^;]+/, "browser=");
      expect(again.cookies.map(withoutValue)).toEqual(first.cookies.map(withoutValue));
      const isKnown = asked.Cookie?.includes("browser=");
      const named = (cookies: string[]) => cookies.filter((cookie) => cookie.startsWith("browser="));
      expect(named(again.cookies)).toHaveLength(isKnown ? 0 : 1);
      if (!isKnown) expect(named(again.cookies)).not.toEqual(named(first.cookies));
      bodies.add(first.body);
    }
    // English, German, Arabic, French, and English in two themes; whether the browser is known shows on some pages only.
    expect(bodies.size).toBeGreaterThanOrEqual(6);
  },
);

test("what somebody is shown of their own is shown to nobody else, and a kept page to nobody who has something of their own", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  for (const path of PATHS.filter((path) => path !== "/login")) {
    const before = await answerTo(path);
    const canLogOut = /action="\/logout"/;
    expect((await person.visitor.open(path)).body, path).toMatch(canLogOut);
    expect(before.body, path).not.toMatch(canLogOut);
    expect((await answerTo(path)).body, path).toBe(before.body);
  }
  expect((await person.visitor.open("/login")).path).toBe("/account");
  await person.visitor.post("/logout", {});
  // The notice stands on the page that the logout led to, and on no other.
  const { status, notice } = person.visitor.page;
  expect([status, notice]).toEqual([200, expect.stringMatching(/./)]);
  const stranger = site.visitor();
  await stranger.open("/login");
  await stranger.submit({ login: "somebody-else", password: "not the password" });
  expect(stranger.page.body).toContain("somebody-else");
  expect((await stranger.open("/login")).body + (await answerTo("/login")).body).not.toContain("not the password");
  expect((await answerTo("/login")).body).not.toContain("somebody-else");
});

test("a page with a notice, or with a query, is rendered for itself", async () => {
  const kept = await answerTo("/help");
  // The form for the language leads back to the page as it was asked for.
  expect((await answerTo("/help?unknown=1")).body).not.toBe(kept.body);
  expect((await answerTo("/help", { Cookie: "notice=logged-out" })).body).not.toBe(kept.body);
  expect((await answerTo("/help")).body).toBe(kept.body);
});
