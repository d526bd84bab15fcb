import i18next, { type i18n, type ParseKeys } from "i18next";
import { LIFETIMES } from "~/lib/lifetimes";
import { type Formats, formatsOf } from "~/lib/text/formats";
import { DEFAULT_LANGUAGE, type Language } from "~/lib/text/language";
import type { Catalogue } from "./catalogue.ts";
import { catalogues } from "./catalogues.ts";
import { languages } from "./languages.ts";

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
  readonly direction: "ltr" | "rtl";
  readonly formats: Formats;
};

/** The texts of a language, made once. */
export const translator = onceEach((language) => createTranslator(language, catalogues));

/** The same for a page, whose lines a browser breaks: not within a name or a word that would look torn. */
export const pageTranslator = onceEach((language) =>
  createTranslator(language, { [DEFAULT_LANGUAGE]: pageCatalogue(DEFAULT_LANGUAGE), [language]: pageCatalogue(language) }),
);
const pageCatalogue = onceEach((language) => withWholeWords(catalogues[language]));

function onceEach<Made>(create: (language: Language) => Made): (language: Language) => Made {
  const all = new Map<Language, Made>();
  return (language) => {
    const made = all.get(language) ?? create(language);
    all.set(language, made);
    return made;
  };
}

/** "SHA-256" and "WCAG 2.2"; and words that begin with one letter, such as "E-Mail", and in Hebrew with a prefix. */
const CAN_BREAK = /(?<=[A-Z]{2,})-(?=\d)|(?<=\b[A-Z]{3,}) (?=\d)|(?<=(?<![\p{L}\p{M}\p{N}_-])\p{L})-(?=\p{L})/gu;

/** After a hyphen stands a word joiner (U+2060), in the place of a space one that does not break. What fills a text stays as it is. */
export function withWholeWords<Texts extends object>(texts: Texts): Texts {
  const whole = (text: string) => text.replace(CAN_BREAK, (between) => (between === "-" ? "-\u2060" : "\u00A0"));
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, typeof text === "string" ? whole(text) : withWholeWords(text)]),
  ) as Texts;
}

/** @throws RangeError (the function that is made) for a text that English lacks too: none is left out silently */
export function createTranslator(language: Language, catalogues: { [Tag in Language]?: Catalogue }): Translate {
  const { t, exists } = startI18n(language, catalogues);
  const { direction } = languages[language];
  const fill = t as (key: string, params: TextParams) => string;
  const look = (key: string, params: TextParams) => {
    const text = fill(key, isolated(params, direction));
    // What has no text is its key: one look-up, and a second one only where the two could be the same.
    if (text === key && !exists(key, params)) throw new RangeError(`no text for ${key}`);
    return text;
  };
  const plain = new Map<string, string>();
  const lookOnce = (key: string) => {
    const text = plain.get(key) ?? look(key, {});
    plain.set(key, text);
    return text;
  };
  const translate = (key: string, params: TextParams = {}) => (Object.keys(params).length ? look(key, params) : lookOnce(key));
  return Object.assign(translate, {
    has: (key: string): key is TextKey => exists(key),
    language,
    direction,
    formats: formatsOf(language),
  });
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LEFT_TO_RIGHT = /[\p{L}\p{Nd}]/u;

/**
 * Values that run the other way than the text around them are isolated (Unicode 16, UAX 9, 2.4.2), so that a name, an address or a date
 * in one direction does not reorder a sentence in the other.
 */
function isolated(params: TextParams, direction: "ltr" | "rtl"): TextParams {
  const runsBack = (text: string) =>
    direction === "ltr" ? RIGHT_TO_LEFT.test(text) : LEFT_TO_RIGHT.test(text.replace(new RegExp(RIGHT_TO_LEFT, "gu"), ""));
  const entries = Object.entries(params).map(([name, value]): [string, TextParams[string]] => [
    name,
    typeof value === "string" && name !== "context" && runsBack(value) ? `\u2068${value}\u2069` : value,
  ]);
  return Object.fromEntries(entries);
}

function startI18n(language: Language, catalogues: { [Tag in Language]?: Catalogue }): i18n {
  const instance = i18next.createInstance();
  instance.init({
    lng: language,
    fallbackLng: DEFAULT_LANGUAGE,
    load: "currentOnly",
    resources: Object.fromEntries(
      [language, DEFAULT_LANGUAGE].map((name) => [name, { translation: (catalogues as Record<string, object>)[name] ?? {} }]),
    ),
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
