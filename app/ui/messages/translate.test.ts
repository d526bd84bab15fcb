import { expect, test } from "vitest";
import { LIFETIMES } from "../../lib/lifetimes.ts";
import { DEFAULT_LANGUAGE } from "../../lib/text/language.ts";
import { catalogues } from "./catalogues.ts";
import { en } from "./en/index.ts";
import { createTranslator, type TextKey, withWholeWords } from "./translate.ts";

/** The texts of a catalogue by key, each with the names of what fills it. */
function textsOf(catalogue: object, prefix = ""): [key: string, params: string[]][] {
  return Object.entries(catalogue).flatMap(([name, text]): [string, string[]][] =>
    typeof text === "string" ? [[prefix + name, paramsOf(text)]] : textsOf(text ?? {}, `${prefix}${name}.`),
  );
}

function paramsOf(text: string): string[] {
  return [...new Set(text.match(/\{\{[\w.]+\}\}/g))].sort();
}

test("a text that a language lacks is English", () => {
  const t = createTranslator("de", { de: { common: { skip: "Zum Inhalt" } }, en });
  expect(t("common.skip")).toBe("Zum Inhalt");
  expect(t("common.logIn")).toBe(en.common.logIn);
});

test("a value that runs the other way than the text is isolated from it", () => {
  const inArabic = createTranslator("ar", { ar: { common: { signedInAs: "مسجل الدخول باسم {{username}}" } }, en });
  expect(inArabic("common.signedInAs", { username: "ada" })).toBe("مسجل الدخول باسم \u2068ada\u2069");
  expect(inArabic("common.signedInAs", { username: "عمر" })).toBe("مسجل الدخول باسم عمر");
  const inEnglish = createTranslator("en", { en });
  expect(inEnglish("common.signedInAs", { username: "עדה" })).toContain("\u2068עדה\u2069");
  expect(inEnglish("common.signedInAs", { username: "ada" })).not.toContain("\u2068");
});

test("on a page no line breaks within a name or a word that begins with one letter; what fills a text stays as it is", () => {
  const texts = { common: { skip: "SHA-256, WCAG 2.2, E-Mail, word-by-word, a - b", signedInAs: "E-Mail {{username}}" } };
  const t = createTranslator("de", { de: withWholeWords(texts), en });
  expect(t("common.skip")).toBe("SHA-\u2060256, WCAG\u00A02.2, E-\u2060Mail, word-by-word, a - b");
  expect(t("common.signedInAs", { username: "e-mail" })).toBe("E-\u2060Mail e-mail");
});

test("a text says how long something lasts by the constant that rules it", () => {
  const t = createTranslator(DEFAULT_LANGUAGE, catalogues);
  expect(t("sessions.notMe.gone")).toContain("older than 7 days");
  const named = textsOf(en).flatMap(([, params]) => params.filter((param) => param.startsWith("{{lifetimes.")));
  expect([...new Set(named)].sort()).toEqual(
    Object.keys(LIFETIMES)
      .map((name) => `{{lifetimes.${name}}}`)
      .sort(),
  );
});

test("a key that no catalogue has is a bug, and said to be one", () => {
  const t = createTranslator(DEFAULT_LANGUAGE, catalogues);
  expect(() => t("common.never-written" as TextKey)).toThrow(RangeError);
});
