import { expect, test } from "vitest";
import { LIFETIMES } from "../../lib/lifetimes.ts";
import { DEFAULT_LANGUAGE } from "../../lib/text/language.ts";
import { en } from "./en/index.ts";
import { type Catalogue, catalogues, createTranslator, type TextKey } from "./translate.ts";

/** The texts of a catalogue by key, each with the names of what fills it. */
function textsOf(catalogue: object, prefix = ""): [key: string, params: string[]][] {
  return Object.entries(catalogue).flatMap(([name, text]): [string, string[]][] =>
    typeof text === "string" ? [[prefix + name, paramsOf(text)]] : textsOf(text ?? {}, `${prefix}${name}.`),
  );
}

function paramsOf(text: string): string[] {
  return [...new Set(text.match(/\{\{[\w.]+\}\}/g))].sort();
}

/** The keys of English texts that a catalogue lacks, or fills with other values. Forms by number are each language's own. */
function missingTexts(catalogue: Catalogue): string[] {
  const byForm = (texts: [string, string[]][]) =>
    new Map(texts.map(([key, params]) => [key.replace(/_(zero|one|two|few|many|other)$/, ""), params]));
  const texts = byForm(textsOf(catalogue));
  return [...byForm(textsOf(en))].filter(([key, params]) => texts.get(key)?.join() !== params.join()).map(([key]) => key);
}

test.each(Object.entries(catalogues))("the catalogue %s has every text, filled by the same values", (_, catalogue) => {
  expect(missingTexts(catalogue)).toEqual([]);
});

test("a text that is missing, or is filled by something else, is found", () => {
  expect(missingTexts({ ...en, common: { ...en.common, skip: undefined } })).toEqual(["common.skip"]);
  expect(missingTexts({ ...en, common: { ...en.common, admin: "{{username}}" } })).toEqual(["common.admin"]);
});

test("a text that a language lacks is English", () => {
  const t = createTranslator(DEFAULT_LANGUAGE, { [DEFAULT_LANGUAGE]: { common: { skip: "Zum Inhalt" } } });
  expect(t("common.skip")).toBe("Zum Inhalt");
  const partly = createTranslator("xx" as typeof DEFAULT_LANGUAGE, { xx: { common: { skip: "Zum Inhalt" } }, en });
  expect(partly("common.skip")).toBe("Zum Inhalt");
  expect(partly("common.logIn")).toBe(en.common.logIn);
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
