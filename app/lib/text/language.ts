/** The languages of the site, by their tags (RFC 5646). Each has a folder in app/ui/messages, and a line in languages.ts there. */
// biome-ignore format: one line a script
export const LANGUAGES = [
  "en", "de", "fr", "es", "pt-BR", "it", "nl", "pl", "tr",
  "el", "ru", "uk",
  "ar", "he", "hi",
  "ja", "ko", "zh-Hans", "zh-Hant",
] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of whoever asks for none that the site has; of the pages for admins; and of a text that another language lacks. */
export const DEFAULT_LANGUAGE: Language = "en";

export function isLanguage(tag: string): tag is Language {
  return LANGUAGES.some((known) => known === tag);
}

/** A language that was stored; of a newer version's, which this one does not know, the default. */
export function toLanguage(tag: string | null | undefined): Language {
  return tag && isLanguage(tag) ? tag : DEFAULT_LANGUAGE;
}

/** Tags separated by commas, each once. @returns null where one is no language of the site */
export function parseLanguages(text: string): Language[] | null {
  const tags = [...new Set(text.split(",").map((tag) => tag.trim()))];
  return tags.every(isLanguage) ? tags : null;
}
