import { describe, expect, test } from "vitest";
import { LANGUAGES } from "~/lib/text/language";
import type { Catalogue } from "~/ui/messages/catalogue";
import { catalogues, wholeLanguages } from "~/ui/messages/catalogues";
import { en } from "~/ui/messages/en";
import { ENGLISH_ONLY, NOT_TRANSLATED_YET } from "~/ui/messages/english-only";
import { type Glossary, TERMS } from "~/ui/messages/glossary";
import { languages } from "~/ui/messages/languages";
import * as rules from "./support/language-rules.ts";

const begun = LANGUAGES.filter((language) => language !== "en" && Object.keys(catalogues[language]).length > 0);

const LIST = "NOT_TRANSLATED_YET of app/ui/messages/english-only.ts";

async function readTranslation(language: (typeof begun)[number]): Promise<rules.Translation> {
  const { glossary }: { glossary: Glossary } = await import(`../app/ui/messages/${language}/glossary.ts`);
  return { language, catalogue: catalogues[language], glossary };
}

describe.each(begun)("%s", (language) => {
  test("has every text of the areas that it has, in exactly its forms by number", async () => {
    const hint = `write what is missing in app/ui/messages/${language}, or name its key in ${LIST}`;
    expect(rules.hasEveryText(await readTranslation(language)), hint).toEqual([]);
  });

  test("has the places and tags of the English texts", async () => {
    expect(rules.hasTheSamePlaces(await readTranslation(language))).toEqual([]);
  });

  test("has dates and addresses that nothing turns round", async () => {
    expect(rules.hasWholeDates(await readTranslation(language))).toEqual([]);
  });

  test("has the punctuation of the language", async () => {
    expect(rules.hasItsOwnMarks(await readTranslation(language))).toEqual([]);
  });

  test("has no English left", async () => {
    expect(rules.hasNoEnglish(await readTranslation(language))).toEqual([]);
  });

  test("has buttons at most 1.7 times as wide as the English ones", async () => {
    expect(rules.hasShortButtons(await readTranslation(language))).toEqual([]);
  });

  test("says the words of its glossary", async () => {
    expect(rules.usesItsGlossary(await readTranslation(language))).toEqual([]);
  });
});

/** A small language, and faults in it that each rule finds: one that finds nothing anywhere would hold nothing. */
const glossary = Object.fromEntries(TERMS.map((term) => [term, ["xx"]])) as unknown as Glossary;
const faulty = (catalogue: object, language: (typeof begun)[number] = "de"): rules.Translation => ({
  language,
  catalogue: catalogue as Catalogue,
  glossary,
});
const whole = en.sessions;

test("a missing text, a missing form and one too many are found", () => {
  expect(rules.hasEveryText(faulty({ sessions: whole }))).toEqual([]);
  expect(rules.hasEveryText(faulty({ sessions: { ...whole, title: undefined } }))).toEqual(["sessions.title is missing"]);
  expect(rules.hasEveryText(faulty({ sessions: { ...whole, titel: "Sitzungen" } }))).toEqual([
    "sessions.titel is no text of this language",
  ]);
  const inPolish = rules.hasEveryText(faulty({ sessions: whole }, "pl"));
  expect(inPolish).toContain("sessions.notMe.waits_few is missing");
  const inJapanese = rules.hasEveryText(faulty({ sessions: whole }, "ja"));
  expect(inJapanese).toContain("sessions.notMe.waits_one is no text of this language");
});

test("a place that is missing or misspelled is found", () => {
  const catalogue = { common: { signedInAs: "Angemeldet als {{user}}" } };
  expect(rules.hasTheSamePlaces(faulty(catalogue))).toEqual(["common.signedInAs has {{user}}, and English {{username}}"]);
});

test("a date or an address that a text from right to left would turn round is found", () => {
  const of = (example: string) => rules.hasWholeDates(faulty({ tokens: { create: { dateHint: `مثل ${example}.` } } }, "ar"));
  for (const example of ["2027-01-31", "2001:db8::/32", "08:00"]) {
    expect(of(example)).toHaveLength(1);
    expect(of(`\u2066${example}\u2069`)).toEqual([]);
  }
});

test("a mark of another language is found", () => {
  const of = (language: (typeof begun)[number], forgot: string) => rules.hasItsOwnMarks(faulty({ login: { forgot } }, language));
  const wrong = {
    ar: "هل نسيت?",
    el: "Ξεχάσατε?",
    es: "Olvidaste?",
    fr: "Oublié ?",
    hi: "लॉग इन करें.",
    ja: "忘れた?",
    "zh-Hans": "忘记?",
  } as const;
  const right = {
    ar: "هل نسيت؟",
    el: "Ξεχάσατε;",
    es: "¿Olvidaste?",
    fr: "Oublié\u00A0?",
    hi: "लॉग इन करें।",
    ja: "忘れた？",
    "zh-Hans": "忘记？",
  } as const;
  expect(of("ja", "理由： {{reason}}")).toHaveLength(1);
  for (const [language, text] of Object.entries(wrong)) expect(of(language as keyof typeof wrong, text), text).toHaveLength(1);
  for (const [language, text] of Object.entries(right)) expect(of(language as keyof typeof right, text), text).toEqual([]);
});

test("English that was left is found, by its words and by its letters", () => {
  expect(rules.hasNoEnglish(faulty({ home: { title: "One of the ways that you have to log in" } }))).toHaveLength(1);
  expect(rules.hasNoEnglish(faulty({ history: { intro: en.history.intro } }))).toHaveLength(1);
  expect(rules.hasNoEnglish(faulty({ history: { intro: "Protokoll aller Ereignisse" } }, "ru"))).toHaveLength(1);
  expect(rules.hasNoEnglish(faulty({ history: { intro: "Alles, was Ihr Konto betrifft" } }))).toEqual([]);
});

test("a button that is too wide is found", () => {
  expect(rules.buttonKeys().size).toBeGreaterThan(30);
  expect(rules.hasShortButtons(faulty({ common: { logOut: "Von diesem Konto jetzt überall abmelden" } }))).toHaveLength(1);
  expect(rules.hasShortButtons(faulty({ common: { logOut: "Abmelden" } }))).toEqual([]);
});

test("a text that says another word than the glossary is found", () => {
  const catalogue = { factor: { "security-key": { name: "Sicherheitsdings" } } };
  expect(rules.usesItsGlossary(faulty(catalogue))).toHaveLength(1);
});

test("what is listed as English, or as not translated yet, is there", () => {
  const keys = [...rules.textsOf(en).keys()];
  for (const start of [...ENGLISH_ONLY, ...NOT_TRANSLATED_YET])
    expect(
      keys.some((key) => key.startsWith(start)),
      start,
    ).toBe(true);
});

test("a new area takes no language away: it is written in most of them, or is listed", () => {
  const areas = Object.keys(en).filter((area) => ![...ENGLISH_ONLY, ...NOT_TRANSLATED_YET].includes(area));
  const lackedBy = (area: string) => begun.filter((language) => !Object.hasOwn(catalogues[language], area));
  const lacked = areas.filter((area) => lackedBy(area).length > begun.length / 2);
  expect(lacked, `a language without these is offered to nobody; until they are translated, name them in ${LIST}`).toEqual([]);
});

test("every language has its own name, and English is whole", () => {
  const names = Object.values(languages).map(({ name }) => name);
  expect(new Set(names).size).toBe(LANGUAGES.length);
  expect(wholeLanguages()).toContain("en");
});
