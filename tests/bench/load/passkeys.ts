import { parse } from "node-html-parser";
import { SoftAuthenticator } from "../../support/soft-authenticator.ts";
import { type Browser, expectAnswer } from "./browser.ts";
import type { Target } from "./jobs.ts";

const KEYS = "/account/two-factor/security-keys";

/** Adds a passkey in a browser that has just logged in, as the page's script would. */
export async function addPasskey(browser: Browser, { origin }: Target): Promise<SoftAuthenticator> {
  const key = new SoftAuthenticator({ origin, verifies: true, resident: true });
  const page = await browser.get(KEYS);
  expectAnswer(page, "page of keys", { status: 200 });
  const options = parse(page.body).querySelector("security-key")?.getAttribute("data-options");
  const response = key.register(JSON.parse(options ?? "{}"));
  expectAnswer(await browser.post(KEYS, { intent: "add", response, label: "", kind: "passkey" }), "new passkey", { status: 303 });
  return key;
}

/** The page, its options, the answer, and the first page that is signed in to. */
export async function signInWithPasskey(browser: Browser, key: SoftAuthenticator): Promise<void> {
  expectAnswer(await browser.get("/login/passkey"), "passkey page", { status: 200 });
  const options = await browser.post("/login/passkey/options", {});
  expectAnswer(options, "options", { status: 200 });
  const response = key.assert(JSON.parse(options.body));
  expectAnswer(await browser.post("/login/passkey", { response }), "passkey", { status: 303, location: /\/account/ });
  expectAnswer(await browser.get("/account"), "first page", { status: 200 });
}
