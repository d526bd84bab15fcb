import { acceptedLanguage } from "~/lib/text/accept-language";
import { DEFAULT_LANGUAGE, type Language } from "~/lib/text/language";
import { ENGLISH_PAGES } from "~/ui/messages/english-only";

/** What a request says of the language that it wants. `chosen` is the browser's cookie. */
type Wish = { path: string; chosen: string | null; accepts: string | null | undefined };

/**
 * The language of the answer, as far as the request tells: what was chosen in this browser, or what its settings ask for, or the site's
 * first. Whoever is signed in and chose it elsewhere gets that instead of the last two (app/web/guards.ts).
 */
export function requestLanguage(
  { path, chosen, accepts }: Wish,
  offered: readonly Language[],
): { language: Language; isLanguageChosen: boolean } {
  if (ENGLISH_PAGES.test(path)) return { language: DEFAULT_LANGUAGE, isLanguageChosen: true };
  const own = offered.find((language) => language === chosen);
  if (own) return { language: own, isLanguageChosen: true };
  return { language: acceptedLanguage(accepts, offered) ?? offered[0] ?? DEFAULT_LANGUAGE, isLanguageChosen: false };
}
