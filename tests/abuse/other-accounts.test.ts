import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "~/lib/database/open";
import { accountRows } from "../support/account-rows.ts";
import { expectRefusal } from "../support/expect-answer.ts";
import { createdToken } from "../support/http-tokens.ts";
import { addKeyByForm, keyAt, keyOptions } from "../support/key-people.ts";
import { logIn, nextCode, type PersonWithTotp, registerVerified, withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { formsOf, type SiteForm } from "../support/site-forms.ts";
import { pathsOfSite } from "../support/site-pages.ts";

const KEYS = "/account/two-factor/security-keys";
const TOTP = "/account/two-factor/totp";
const CODES = "/account/two-factor/recovery-codes";

/** The fields that name something which belongs to an account. */
const NAMING = ["id", "email", "setup", "sheet"];

/** Each form with such a field: what the owner's page has in it is sent by somebody else, with an answer of theirs where it needs one. */
const FORMS: Record<string, { status: number; extra?: Record<string, string> }> = {
  "/account/sessions revoke id": { status: 404 },
  "/account/sessions forget-device id": { status: 404 },
  "/account/tokens revoke id": { status: 404 },
  "/account/tokens regenerate id": { status: 404, extra: { overlap: "0" } },
  "/account/emails remove email": { status: 404 },
  "/account/emails primary email": { status: 404 },
  "/account/emails resend email": { status: 404 },
  [`${TOTP} remove id`]: { status: 404 },
  [`${TOTP} add setup`]: { status: 400, extra: { label: "Phone", code: "000000" } },
  [`${KEYS} rename id`]: { status: 404, extra: { label: "Mine now" } },
  [`${KEYS} remove id`]: { status: 404 },
  [`${CODES} check sheet`]: { status: 400, extra: { code: "wrong" } },
  // To a page that says that they are gone.
  [`${CODES}/download  sheet`]: { status: 303 },
};

let site: Site;
let db: Database;
let owner: PersonWithTotp;
/** Somebody else with a fresh proof, a verified address and factors of their own. */
let other: PersonWithTotp;
/** What the owner's pages hold in those fields, by address, intent and field. */
const found = new Map<string, Set<string>>();

beforeAll(async () => {
  site = await Site.start();
  db = site.openDatabase();
  owner = await withTotp(site);
  collect(formsOf(owner.visitor.page));
  await createdToken(owner.visitor);
  // A session and a browser more, and an address of each kind.
  await addKeyByForm(owner, keyAt(site), { label: "Key" });
  const elsewhere = { ...owner, visitor: site.visitor() };
  await logIn(elsewhere);
  await elsewhere.visitor.open("/login/totp");
  await elsewhere.visitor.submit({ code: await nextCode(owner.secret) });
  for (const place of ["second", "third"]) await owner.visitor.post("/account/emails", { intent: "add", email: `${place}-${owner.email}` });
  // Their links are made after the answer.
  for (const place of ["second", "third"]) await site.mailbox.take(`${place}-${owner.email}`, /verify/i);
  await db.emailAddress.updateMany({
    where: { address: `second-${owner.email}` },
    data: { verifiedAt: new Date(), verifiedKey: `second-${owner.email}` },
  });
  await owner.visitor.post("/account/two-factor/totp", { intent: "begin" });
  for (const path of pathsOfSite().filter((path) => path.startsWith("/account"))) {
    const page = await owner.visitor.request(path, { method: "GET" });
    if (page.status === 200 && page.headers.get("Content-Type")?.includes("html")) collect(formsOf(page));
  }
  other = await withTotp(site);
});
afterAll(async () => {
  await db.$disconnect();
  await site.stop();
});

function collect(forms: SiteForm[]) {
  for (const { action, intent, fields } of forms) {
    for (const { name, value, type } of fields) {
      if (!NAMING.includes(name) || !value || type !== "hidden") continue;
      const form = `${action.split("?")[0]} ${intent} ${name}`;
      found.set(form, (found.get(form) ?? new Set()).add(value));
    }
  }
}

test("every form of an account that names something of it is tried", () => {
  expect([...found.keys()].sort()).toEqual(Object.keys(FORMS).sort());
});

describe.each(Object.entries(FORMS))("%s", (form, { status, extra = {} }) => {
  test("another account's is not there, and nothing of it changes", async () => {
    const [action = "", intent = "", field = ""] = form.split(" ");
    const before = await accountRows(db, owner.username);
    const values = [...(found.get(form) ?? [])];
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) {
      const answer = await other.visitor.send(action, { ...(intent ? { intent } : {}), [field]: value, ...extra });
      expect(answer.status).toBe(status);
      if (status >= 400) expectRefusal(answer, status);
      // Nothing is told of it either.
      expect(answer.body).not.toContain(owner.username);
      for (const code of owner.recoveryCodes) expect(answer.body).not.toContain(code);
    }
    expect(await accountRows(db, owner.username)).toEqual(before);
  });
});

test("an account's id in any field and in the address is nobody's way to it", async () => {
  const before = await accountRows(db, owner.username);
  const { id: accountId } = await db.account.findUniqueOrThrow({ where: { usernameKey: owner.username } });
  const claims: Record<string, string> = {
    accountId,
    account: accountId,
    account_id: accountId,
    userId: accountId,
    id: accountId,
  };
  const query = new URLSearchParams(claims);
  for (const path of pathsOfSite().filter((path) => path.startsWith("/account"))) {
    const page = await other.visitor.request(`${path}?${query}`, { method: "GET" });
    expect(page.status, path).toBeLessThan(500);
    expect(page.body, path).not.toContain(owner.username);
    expect(page.body, path).not.toContain(owner.email);
  }
  for (const [path, fields] of [
    ["/account/sessions", { intent: "revoke-others" }],
    ["/account/emails", { intent: "add", email: `claimed-${other.email}` }],
    ["/account/password", { current: other.password, password: "harbour violin nineteen clouds" }],
    [CODES, { intent: "generate" }],
  ] as const) {
    const answer = await other.visitor.send(`${path}?${query}`, { ...claims, ...fields });
    expect(answer.status, path).toBe(303);
  }
  expect(await accountRows(db, owner.username)).toEqual(before);
});

test("nobody deletes another account, whichever name is typed", async () => {
  const before = await accountRows(db, owner.username);
  for (const username of [owner.username, owner.username.toUpperCase(), owner.email]) {
    const answer = await other.visitor.send("/account/delete", { intent: "delete", username });
    expectRefusal(answer, 400);
  }
  await other.visitor.send("/account/delete", { intent: "keep", username: owner.username });
  expect(await accountRows(db, owner.username)).toEqual(before);
});

test("a key's answer is for the account and the session that asked", async () => {
  const stranger = await registerVerified(site);
  await logIn(stranger);
  const before = await accountRows(db, stranger.username);
  await other.visitor.open(KEYS);
  const response = keyAt(site).register(keyOptions(other.visitor.page));
  expectRefusal(await stranger.visitor.send(KEYS, { intent: "add", label: "Mine", response }), 400);
  // The page that came back asks anew, and the refusal is in the history.
  const { events: _, challenges: __, ...rest } = before;
  expect(await accountRows(db, stranger.username)).toMatchObject(rest);
});
