import i18next, { type i18n, type ParseKeys } from "i18next";
import { LIFETIMES } from "~/lib/lifetimes";
import { type Formats, formatsOf } from "~/lib/text/formats";
import { DEFAULT_LANGUAGE, type Language } from "~/lib/text/language";
import { en } from "./en/index.ts";

/** The key of a text: the path to it in the English catalogue, without the ending that tells its forms apart. */
export type TextKey = ParseKeys;

/** The values that fill a text. `count` chooses its form by number, `context` by what else the text depends on. */
export type TextParams = Record<string, string | number | boolean>;

/** The texts of a language. */
export type Translate = {
  (key: TextKey, params?: TextParams): string;
  /** Whether there is such a text: for keys that are made of what the database holds, and for texts that only some have. */
  has(key: string): key is TextKey;
  readonly language: Language;
  readonly formats: Formats;
};

/** A language's texts. It may lack some that English has: those are English then. */
export type Catalogue<Texts = typeof en> = { [Name in keyof Texts]?: Texts[Name] extends string ? string : Catalogue<Texts[Name]> };

export const catalogues: Record<Language, Catalogue> = { en };

const translators = new Map<Language, Translate>();

/** The texts of a language, made once. */
export function translator(language: Language): Translate {
  let translate = translators.get(language);
  if (!translate) {
    translate = createTranslator(language, catalogues);
    translators.set(language, translate);
  }
  return translate;
}

/** @throws RangeError (the function that is made) for a text that English lacks too: none is left out silently */
export function createTranslator(language: Language, catalogues: Record<string, Catalogue>): Translate {
  const { t, exists } = startI18n(language, catalogues);
  const fill = t as (key: string, params: TextParams) => string;
  const translate = (key: string, params: TextParams = {}) => {
    if (!exists(key, params)) throw new RangeError(`no text for ${key}`);
    return fill(key, params);
  };
  return Object.assign(translate, {
    has: (key: string): key is TextKey => exists(key),
    language,
    formats: formatsOf(language),
  });
}

function startI18n(language: Language, catalogues: Record<string, Catalogue>): i18n {
  const instance = i18next.createInstance();
  instance.init({
    lng: language,
    fallbackLng: DEFAULT_LANGUAGE,
    resources: Object.fromEntries(Object.entries(catalogues).map(([name, translation]) => [name, { translation }])),
    initAsync: false,
    showSupportNotice: false,
    nsSeparator: false, // the names of events have colons
    // React escapes what it renders, and so do the mails.
    interpolation: { escapeValue: false, defaultVariables: { lifetimes: lifetimesIn(language) } },
    returnNull: false,
  });
  return instance;
}

function lifetimesIn(language: Language): Record<string, string> {
  const { span } = formatsOf(language);
  return Object.fromEntries(Object.entries(LIFETIMES).map(([name, lifetime]) => [name, span(lifetime)]));
}
