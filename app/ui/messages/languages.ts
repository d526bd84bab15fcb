import type { Language } from "~/lib/text/language";

/** What is known of a language. */
type LanguageFacts = {
  /** Its own name, by which people find it in a list of languages that they cannot read. */
  name: string;
  direction: "ltr" | "rtl";
  /** How it speaks to its reader: what package indexes and developers' sites say in this language. */
  address: string;
  /**
   * The people who speak it and have read all of it: user names of the place where mistakes are reported. While there is nobody, pages
   * in this language say that a machine made it, and where to correct it.
   */
  readBy: readonly string[];
};

const NOBODY_YET: readonly string[] = [];

/** The languages of the site, in the order in which people are offered them. */
export const languages: Record<Language, LanguageFacts> = {
  en: { name: "English", direction: "ltr", address: "you; contractions", readBy: ["the project"] },
  de: { name: "Deutsch", direction: "ltr", address: "formal: Sie, Ihr", readBy: NOBODY_YET },
  fr: { name: "Français", direction: "ltr", address: "formal: vous", readBy: NOBODY_YET },
  es: { name: "Español", direction: "ltr", address: "informal: tú; neutral between Spain and America", readBy: NOBODY_YET },
  "pt-BR": { name: "Português (Brasil)", direction: "ltr", address: "você", readBy: NOBODY_YET },
  it: { name: "Italiano", direction: "ltr", address: "informal: tu; buttons in the imperative or as a noun", readBy: NOBODY_YET },
  nl: { name: "Nederlands", direction: "ltr", address: "informal: je", readBy: NOBODY_YET },
  pl: { name: "Polski", direction: "ltr", address: "direct, second person; no gendered past tense", readBy: NOBODY_YET },
  tr: { name: "Türkçe", direction: "ltr", address: "formal: siz", readBy: NOBODY_YET },
  el: { name: "Ελληνικά", direction: "ltr", address: "formal: second person plural", readBy: NOBODY_YET },
  ru: { name: "Русский", direction: "ltr", address: "formal: вы, in lower case; no gendered past tense", readBy: NOBODY_YET },
  uk: { name: "Українська", direction: "ltr", address: "formal: ви, in lower case; no gendered past tense", readBy: NOBODY_YET },
  ar: {
    name: "العربية",
    direction: "rtl",
    address: "Modern Standard Arabic, second person masculine as the neutral form",
    readBy: NOBODY_YET,
  },
  he: { name: "עברית", direction: "rtl", address: "plural imperative or infinitive, which has no gender", readBy: NOBODY_YET },
  hi: { name: "हिन्दी", direction: "ltr", address: "formal: आप", readBy: NOBODY_YET },
  ja: { name: "日本語", direction: "ltr", address: "polite: です・ます", readBy: NOBODY_YET },
  ko: { name: "한국어", direction: "ltr", address: "polite: 하십시오 and 해요 as on Korean sites", readBy: NOBODY_YET },
  "zh-Hans": { name: "简体中文", direction: "ltr", address: "你; no 您", readBy: NOBODY_YET },
  "zh-Hant": { name: "繁體中文", direction: "ltr", address: "你; the words of Taiwan", readBy: NOBODY_YET },
};
