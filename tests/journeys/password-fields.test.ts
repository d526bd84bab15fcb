import { afterAll, beforeAll, expect, test } from "vitest";
import { linkIn } from "../support/mailbox.ts";
import { forgetProof, logIn, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";
import type { Visitor } from "../support/visitor.ts";

let site: Site;
let signedOut: Visitor;
let signedIn: Visitor;
/** Signed in, and asked for a proof. */
let stale: Visitor;
let resetLink: string;
beforeAll(async () => {
  site = await Site.start();
  signedOut = site.visitor();
  const person = await registerVerified(site);
  await logIn(person);
  signedIn = person.visitor;

  const other = await registerVerified(site);
  await logIn(other);
  await forgetProof(site, other);
  stale = other.visitor;
  await signedOut.open("/forgot-password");
  await signedOut.submit({ email: other.email });
  resetLink = linkIn(await site.mailbox.take(other.email, /new password/i));
});
afterAll(() => site?.stop());

const OPEN = ["/", "/login", "/login/passkey", "/register", "/forgot-password", "/help"];
const OWN = ["/account", "/account/emails", "/account/password", "/account/sessions", "/account/history", "/account/delete"];
const FACTORS = [
  "/account/two-factor",
  "/account/two-factor/totp",
  "/account/two-factor/security-keys",
  "/account/two-factor/recovery-codes",
];

async function inputs() {
  const found = [];
  const walks: [Visitor, string[]][] = [
    [signedOut, [...OPEN, resetLink]],
    [signedIn, [...OWN, ...FACTORS]],
    [stale, ["/confirm"]],
  ];
  for (const [visitor, paths] of walks)
    for (const path of paths) {
      const { document: root } = await visitor.open(path);
      for (const input of root.querySelectorAll("input, textarea, select")) found.push({ path, input });
    }
  return found;
}

test("a password field hides what is typed, and tells password managers what it is for", async () => {
  const fields = (await inputs()).filter(({ input }) => /password|current/.test(input.getAttribute("name") ?? ""));
  const own = ["/account/password", "/account/password", "/confirm"];
  expect(fields.map(({ path }) => path)).toEqual(["/login", "/register", resetLink, ...own]);
  for (const { input } of fields) {
    expect(input.getAttribute("type")).toBe("password");
    expect(input.getAttribute("autocomplete")).toMatch(/^(current|new)-password$/);
    expect(Object.keys(input.attributes).filter((name) => name.startsWith("on"))).toEqual([]);
    expect(Number(input.getAttribute("maxlength"))).toBeGreaterThanOrEqual(64);
  }
});

test("no form asks for a hint, a secret question or a telephone number", async () => {
  const names = new Set((await inputs()).map(({ input }) => input.getAttribute("name") ?? ""));
  const known = [
    "",
    "login",
    "password",
    "current",
    "next",
    "response",
    "username",
    "email",
    "intent",
    "id",
    "code",
    "label",
    "passkey",
    "setup",
    "q", // a search
    "language",
    "theme",
    "announcements",
    ...["subject", "kind", "from", "until", "failures"], // the filters of the history
  ];
  expect([...names].filter((name) => !known.includes(name))).toEqual([]);
});

test("every page of an account has the button that logs out", async () => {
  for (const path of [...OWN, ...FACTORS]) {
    const { document: root } = await signedIn.open(path);
    expect(root.querySelectorAll('form[method="post"][action="/logout"] button'), path).toHaveLength(1);
  }
});

test("a form about an account's password says which, by a field with its label that is not sent", async () => {
  for (const [visitor, path] of [
    [signedIn, "/account/password"],
    [stale, "/confirm"],
    [signedOut, resetLink],
  ] as const) {
    const { document } = await visitor.open(path);
    const [field, ...more] = document.querySelectorAll('main form input[autocomplete="username"]');
    expect([path, more, field?.hasAttribute("readonly"), field?.getAttribute("name")]).toEqual([path, [], true, undefined]);
    expect(field?.getAttribute("value")).toMatch(/^person/);
    expect(field?.closest("label")?.text.trim()).toBe("User name");
  }
});
