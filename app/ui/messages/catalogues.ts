import { LANGUAGES, type Language } from "~/lib/text/language";
import { ar } from "./ar/index.ts";
import type { AreaName, Catalogue } from "./catalogue.ts";
import { de } from "./de/index.ts";
import { el } from "./el/index.ts";
import { en } from "./en/index.ts";
import { ENGLISH_ONLY, NOT_TRANSLATED_YET } from "./english-only.ts";
import { es } from "./es/index.ts";
import { fr } from "./fr/index.ts";
import { he } from "./he/index.ts";
import { hi } from "./hi/index.ts";
import { it } from "./it/index.ts";
import { ja } from "./ja/index.ts";
import { ko } from "./ko/index.ts";
import { nl } from "./nl/index.ts";
import { pl } from "./pl/index.ts";
import { ptBr } from "./pt-BR/index.ts";
import { ru } from "./ru/index.ts";
import { tr } from "./tr/index.ts";
import { uk } from "./uk/index.ts";
import { zhHans } from "./zh-Hans/index.ts";
import { zhHant } from "./zh-Hant/index.ts";

/** The texts of each language. All are loaded at the start: 19 of them take a few megabytes and no time that anyone notices. */
export const catalogues: Record<Language, Catalogue> = {
  en,
  de,
  fr,
  es,
  "pt-BR": ptBr,
  it,
  nl,
  pl,
  tr,
  el,
  ru,
  uk,
  ar,
  he,
  hi,
  ja,
  ko,
  "zh-Hans": zhHans,
  "zh-Hant": zhHant,
};

/**
 * The languages that have every area, but for those that are listed as English: the others are being translated, and are offered only
 * where the operator names them.
 */
export function wholeLanguages(): Language[] {
  const inEnglish = [...ENGLISH_ONLY, ...NOT_TRANSLATED_YET];
  const areas = (Object.keys(en) as AreaName[]).filter((area) => !inEnglish.includes(area));
  return LANGUAGES.filter((language) => areas.every((area) => Object.hasOwn(catalogues[language], area)));
}
