import { logIn, type Person, registerVerified, shownRecoveryCodes } from "./people.ts";
import type { Site } from "./site.ts";
import { type Bend, SoftAuthenticator } from "./soft-authenticator.ts";
import type { Page } from "./visitor.ts";

const KEYS = "/account/two-factor/security-keys";

export type PersonWithKey = Person & { key: SoftAuthenticator; recoveryCodes: string[] };

/** An authenticator in software, in a browser that is at this site. */
export function keyAt(site: Site, options: Omit<ConstructorParameters<typeof SoftAuthenticator>[0], "origin"> = {}): SoftAuthenticator {
  return new SoftAuthenticator({ origin: site.origin, ...options });
}

/** The options that a page hands to its script. */
export function keyOptions(page: Page) {
  const options = page.document.querySelector("security-key")?.getAttribute("data-options");
  if (!options) throw new Error(`no options at ${page.path}:\n${page.text}`);
  return JSON.parse(options);
}

/** A control of a form that a key fills in, as the script makes it: what it came back with. */
export function keyField({ document }: Page, name: string): { name: string; value?: string; error?: string } | undefined {
  const forms = document.querySelectorAll("security-key").map((form) => JSON.parse(form.getAttribute("data-fields") ?? "[]"));
  const fields = forms.flat().filter((field) => field.name === name);
  return fields.find(({ value, error }) => value || error) ?? fields[0];
}

/** Adds a key on its page, as the script would. */
export async function addKeyByForm({ visitor }: Person, key: SoftAuthenticator, fields: Record<string, string> = {}, bend?: Bend) {
  const page = await visitor.open(KEYS);
  return visitor.post(KEYS, { intent: "add", response: key.register(keyOptions(page), bend), label: "", ...fields });
}

/** Answers the page that asks for a key. */
export async function touchKey({ visitor }: Person, key: SoftAuthenticator, bend?: Bend) {
  return visitor.submit({ response: key.assert(keyOptions(visitor.page), bend) });
}

/** Somebody who verified an address, added a key and is logged in, with a fresh proof. */
export async function withSecurityKey(site: Site): Promise<PersonWithKey> {
  const person = await registerVerified(site);
  await logIn(person);
  const key = keyAt(site);
  await addKeyByForm(person, key);
  const recoveryCodes = shownRecoveryCodes(person.visitor);
  if (recoveryCodes.length === 0) throw new Error(`no recovery codes at ${person.visitor.page.path}:\n${person.visitor.page.text}`);
  return { ...person, key, recoveryCodes };
}
