import { afterAll, beforeAll, expect, test } from "vitest";
import { logIn, register, registerVerified, withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";
import type { Visitor } from "../support/visitor.ts";

let site: Site;
beforeAll(async () => {
  site = await Site.start({ LANGUAGES: "en,de,ar" });
});
afterAll(() => site.stop());

/** The language and direction of the page that a visitor sees. */
function languageOf({ page }: Visitor) {
  const html = page.document.querySelector("html");
  return `${html?.getAttribute("lang")} ${html?.getAttribute("dir")} ${page.headers.get("Content-Language")}`;
}

async function choose(visitor: Visitor, language: string, next = "/help") {
  await visitor.open(`/language?next=${encodeURIComponent(next)}`);
  return visitor.submit({ language });
}

test("a form that fails is answered by a page in the reader's language, which knows the site and who is signed in", async () => {
  const { visitor, username } = await withTotp(site);
  visitor.cookies.set("language", "de");
  const page = await visitor.post("/account/tokens", { intent: "revoke", id: "none" });
  expect(page.status).toBe(404);
  expect(page.document.querySelector("html")?.getAttribute("lang")).toBe("de");
  expect(page.title).toBe("Seite nicht gefunden - Gatehouse");
  expect(page.document.querySelector("header")?.text).toContain(username);
});

test("a browser's settings choose the language, until somebody chooses one by a form", async () => {
  const visitor = site.visitor({ headers: { "Accept-Language": "de-CH,de;q=0.9,en;q=0.5" } });
  await visitor.open("/help");
  expect(languageOf(visitor)).toBe("de ltr de");
  expect(visitor.page.headers.get("Vary")).toContain("Accept-Language");
  expect(visitor.page.document.querySelector("footer")?.text).toContain("Sprache ändern");

  await choose(visitor, "en");
  expect(visitor.page.path).toBe("/help");
  expect(visitor.page.notice).toContain("The language was changed.");
  expect(languageOf(visitor)).toBe("en ltr en");
  await choose(visitor, "ar");
  expect(languageOf(visitor)).toBe("ar rtl ar");
});

test("each language is offered by its own name, marked as its own, with the page that one comes back to", async () => {
  const visitor = site.visitor();
  await visitor.open("/help?topic=one");
  const form = visitor.page.document.querySelector('footer form[action="/language"]');
  const offered = form?.querySelectorAll("option").map((option) => [option.getAttribute("lang"), option.text]);
  expect(offered).toEqual([
    ["en", "English"],
    ["de", "Deutsch"],
    ["ar", "العربية"],
  ]);
  expect(form?.querySelector('[name="next"]')?.getAttribute("value")).toBe("/help?topic=one");
});

test("the way back leads to no other site", async () => {
  const visitor = site.visitor();
  await choose(visitor, "de", "https://evil.example/help");
  expect(visitor.page.url.origin).toBe(new URL(site.origin).origin);
  expect(visitor.page.path).toBe("/");
});

test("a language that is not offered is refused in words", async () => {
  const visitor = site.visitor();
  const page = await choose(visitor, "fr");
  expect(page.status).toBe(400);
  expect(page.alert).toBeTruthy();
});

test("a machine's translation says that nobody has checked it, and where to report a mistake; English does not", async () => {
  const visitor = site.visitor();
  await choose(visitor, "de");
  expect(visitor.page.document.querySelector("footer")?.text).toContain("noch niemand hat die Übersetzung geprüft");
  expect(visitor.page.document.querySelector('footer .meta a[href="/help#contact"]')).not.toBeNull();
  await choose(visitor, "en");
  expect(visitor.page.document.querySelector('footer .meta a[href="/help#contact"]')).toBeNull();
});

test("a signed-in person's choice follows to their other browsers, and their mails are in it", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  await site.mailbox.take(person.email, /new|login/i);
  await choose(person.visitor, "de", "/account");
  const other = { ...person, visitor: site.visitor({ headers: { "Accept-Language": "ar" } }) };
  await other.visitor.open("/login");
  expect(languageOf(other.visitor)).toBe("ar rtl ar");
  await logIn(other);
  expect(languageOf(other.visitor)).toBe("de ltr de");
  const mail = await site.mailbox.take(person.email, /Neue Anmeldung/);
  expect(mail.html).toContain('lang="de"');
});

test("an account of before the languages takes the one that its owner reads at the next login, and keeps it", async () => {
  const person = await registerVerified(site);
  const db = site.openDatabase();
  try {
    await db.account.update({ where: { usernameKey: person.username }, data: { language: null } });
  } finally {
    await db.$disconnect();
  }
  // Its first login says nothing yet: the account does not know the browser.
  const german = { ...person, visitor: site.visitor({ headers: { "Accept-Language": "de-AT" } }) };
  await logIn(german);
  expect((await site.mailbox.take(person.email, /New login/)).html).toContain('lang="en"');
  await german.visitor.post("/logout", {});
  await logIn(german);

  // The next browser's settings no longer count.
  const arabic = { ...person, visitor: site.visitor({ headers: { "Accept-Language": "ar" } }) };
  await logIn(arabic);
  expect(languageOf(arabic.visitor)).toBe("de ltr de");
  expect((await site.mailbox.take(person.email, /Neue Anmeldung/)).html).toContain('lang="de"');
});

test("dates stand in the account's time zone once it is set, with UTC in their titles, and an unknown zone is refused", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  const { visitor } = person;
  const time = async () => {
    await visitor.open("/account/emails");
    const time = visitor.page.document.querySelector("main .rows time");
    return [time?.text, time?.getAttribute("title")];
  };
  const [inUtc, title] = await time();
  expect(inUtc).toBe(title);
  expect(inUtc).toMatch(/ UTC$/);

  await visitor.open("/account/time-zone");
  expect((await visitor.submit({ zone: "Mars/Olympus" })).status).toBe(400);
  await visitor.open("/account/time-zone");
  await visitor.submit({ zone: "Australia/Eucla" });
  expect(visitor.page.notice).toContain("time zone");
  const [inEucla, titleThen] = await time();
  expect(titleThen).toBe(title);
  expect(inEucla).not.toMatch(/UTC/);
  const minutes = (text = "") => Number(/:(\d\d)/.exec(text)?.[1]);
  expect((minutes(inEucla) - minutes(title) + 60) % 60).toBe(45);
});

test("an account keeps the language that it was registered in, for its mails", async () => {
  const visitor = site.visitor({ headers: { "Accept-Language": "de" } });
  const person = await register(site, { visitor });
  const mail = await site.mailbox.take(person.email, /./);
  expect(mail.html).toContain('lang="de"');
});

test("the pages for developers and admins are English, and say so", async () => {
  const visitor = site.visitor({ headers: { "Accept-Language": "de" } });
  await visitor.open("/admin/figures/nowhere");
  expect(languageOf(visitor)).toBe("en ltr en");
  expect(visitor.page.document.querySelector("footer")?.text).toContain("English only");
});

test("the colours are chosen by a form, stay in this browser, and go back to what the device prefers", async () => {
  const visitor = site.visitor();
  const theme = () => visitor.page.document.querySelector("html")?.getAttribute("data-theme");
  await visitor.open("/theme?next=/security");
  expect(theme()).toBeUndefined();
  await visitor.submit({ theme: "dark" });
  expect(visitor.page.path).toBe("/security");
  expect(visitor.page.notice).toContain("The colors were changed.");
  expect(theme()).toBe("dark");
  await visitor.open("/theme");
  await visitor.submit({ theme: "system" });
  expect(theme()).toBeUndefined();
});
