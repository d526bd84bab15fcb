import i18next, { type i18n } from "i18next";
import { en } from "./en/index.ts";

/** The languages of the site. A language is a folder beside `en` and a line here. */
const catalogues = { en };

export type Language = keyof typeof catalogues;
export type Translate = {
  (key: string, params?: Record<string, string | number | boolean>): string;
  /** Whether the catalogue has a text for the key. */
  has(key: string): boolean;
};

const instances = new Map<Language, i18n>();

/** The texts of a language. @throws RangeError for a key that the catalogue does not have: a text is never left out silently */
export function translator(language: Language): Translate {
  let instance = instances.get(language);
  if (!instance) {
    instance = i18next.createInstance();
    instance.init({
      lng: language,
      resources: { [language]: { translation: catalogues[language] } },
      initAsync: false,
      showSupportNotice: false,
      nsSeparator: false, // the names of events have colons
      interpolation: { escapeValue: false }, // React escapes what it renders, and so do the mails
      returnNull: false,
    });
    instances.set(language, instance);
  }
  const { t, exists } = instance;
  const translate = (key: string, params: Record<string, string | number | boolean> = {}) => {
    if (!exists(key, params)) throw new RangeError(`no text for ${key}`);
    return t(key, params);
  };
  return Object.assign(translate, { has: (key: string) => exists(key) });
}
