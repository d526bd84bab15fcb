import { afterAll, beforeAll, expect, test } from "vitest";
import { LANGUAGES } from "~/lib/text/language";
import { languages } from "~/ui/messages/languages";
import { linkIn } from "../support/mailbox.ts";
import { logIn, nextCode, type Person, register, shownRecoveryCodes, shownSecret } from "../support/people.ts";
import { Site } from "../support/site.ts";

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

test.each(LANGUAGES)("the main job is done in %s, from registration to the end of a session", async (language) => {
  const visitor = site.visitor({ headers: { "Accept-Language": language } });
  /** Each page says in which language it is, has a heading, and shows no key or place of a text. */
  const inLanguage = (path: string) => {
    expect(visitor.page.path).toBe(path);
    const html = visitor.page.document.querySelector("html");
    expect([html?.getAttribute("lang"), html?.getAttribute("dir")]).toEqual([language, languages[language].direction]);
    expect(visitor.page.heading).not.toBe("");
    expect(visitor.page.text).not.toMatch(/\{\{|\}\}|\b[a-z]+\.[a-z]+[A-Z]\w*/);
  };

  const person: Person = await register(site, { visitor });
  inLanguage("/login");
  const mail = await site.mailbox.take(person.email, /./);
  expect(mail.html).toContain(`lang="${language}"`);
  await visitor.open(linkIn(mail));
  await visitor.submit({});
  await logIn(person);
  inLanguage("/account");

  await visitor.open("/account/two-factor/totp");
  const secret = shownSecret(visitor);
  await visitor.submit({ intent: "add", label: "Phone", code: await nextCode(secret) });
  inLanguage("/account/two-factor/recovery-codes");
  expect(shownRecoveryCodes(visitor)).not.toHaveLength(0);
  await site.mailbox.take(person.email, /./);

  const elsewhere: Person = { ...person, visitor: site.visitor() };
  await logIn(elsewhere);
  await elsewhere.visitor.submit({ code: "000000" });
  expect(elsewhere.visitor.page.document.querySelector("html")?.getAttribute("lang")).toBe("en");
  await elsewhere.visitor.submit({ code: await nextCode(secret) });
  await elsewhere.visitor.open("/account/history");
  expect(elsewhere.visitor.page.document.querySelector("html")?.getAttribute("lang")).toBe(language);

  await visitor.open("/account/sessions");
  inLanguage("/account/sessions");
  await visitor.submit({ intent: "revoke" });
  inLanguage("/account/sessions");
  expect(visitor.page.notice).toBeTruthy();
  await elsewhere.visitor.open("/account");
  expect(elsewhere.visitor.page.path).toBe("/login?next=%2Faccount");
  await visitor.open("/account/history");
  inLanguage("/account/history");
});
