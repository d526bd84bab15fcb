import { afterAll, beforeAll, expect, test } from "vitest";
import { logIn, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";
import type { Visitor } from "../support/visitor.ts";

let site: Site;
let signedOut: Visitor;
let signedIn: Visitor;
beforeAll(async () => {
  site = await Site.start();
  signedOut = site.visitor();
  const person = await registerVerified(site);
  await logIn(person);
  signedIn = person.visitor;
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
  for (const [visitor, paths] of [[signedOut, OPEN] as const, [signedIn, [...OWN, ...FACTORS]] as const])
    for (const path of paths) {
      const { document: root } = await visitor.open(path);
      for (const input of root.querySelectorAll("input, textarea, select")) found.push({ path, input });
    }
  return found;
}

test("a password field hides what is typed, and tells password managers what it is for", async () => {
  const fields = (await inputs()).filter(({ input }) => /password|current/.test(input.getAttribute("name") ?? ""));
  expect(fields.map(({ path }) => path)).toEqual(["/login", "/register", "/account/password", "/account/password"]);
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
    "subject", // the filter of the history
  ];
  expect([...names].filter((name) => !known.includes(name))).toEqual([]);
});

test("every page of an account has the button that logs out", async () => {
  for (const path of [...OWN, ...FACTORS]) {
    const { document: root } = await signedIn.open(path);
    expect(root.querySelectorAll('form[method="post"][action="/logout"] button'), path).toHaveLength(1);
  }
});
