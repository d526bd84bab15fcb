import { expect, test } from "vitest";
import { acceptedLanguage } from "./accept-language.ts";
import { LANGUAGES } from "./language.ts";

const accepted = (header: string) => acceptedLanguage(header, LANGUAGES);

test.each([
  ["de", "de"],
  ["de-AT,de;q=0.9,en;q=0.8", "de"],
  ["en-GB,en;q=0.5", "en"],
  ["DE-ch", "de"],
  ["fr;q=0.3, es;q=0.7", "es"],
  ["zh", "zh-Hans"],
  ["zh-CN", "zh-Hans"],
  ["zh-SG", "zh-Hans"],
  ["zh-TW", "zh-Hant"],
  ["zh-HK", "zh-Hant"],
  ["zh-Hant", "zh-Hant"],
  ["zh-Hant-HK", "zh-Hant"],
  ["pt", "pt-BR"],
  ["pt-PT", "pt-BR"],
  ["iw", "he"],
  ["ar-EG", "ar"],
])("%s is answered in %s", (header, language) => {
  expect(accepted(header)).toBe(language);
});

test("a language that is not there is passed over", () => {
  expect(accepted("nb,nn;q=0.9,de;q=0.3")).toBe("de");
  expect(accepted("nb")).toBeNull();
  expect(acceptedLanguage("de,fr;q=0.5", ["en", "fr"])).toBe("fr");
});

test("what is refused, is anything, or is no header asks for nothing", () => {
  for (const header of ["", "*", "de;q=0", "de;q=2", "; ,, ;", "<script>", "d", "toolongtag-x", "de_DE"])
    expect(accepted(header)).toBeNull();
  expect(acceptedLanguage(null, LANGUAGES)).toBeNull();
});

test("a header of any length is read within bounds", () => {
  expect(accepted(`${"nb,".repeat(100_000)}de`)).toBeNull();
  expect(accepted(`de,${"x".repeat(100_000)}`)).toBe("de");
});
