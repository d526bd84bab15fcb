import { acceptedLanguage } from "~/lib/text/accept-language";
import { DEFAULT_LANGUAGE, type Language } from "~/lib/text/language";
import { ENGLISH_PAGES } from "~/ui/messages/english-only";

/** What a request says of the language that it wants. `chosen` is the browser's cookie. */
type Wish = { path: string; chosen: string | null; accepts: string | null | undefined };

/**
 * The language of the answer, as far as the request tells: what was chosen in this browser, or what its settings ask for, or the site's
 * first. A person who is signed in and chose it elsewhere gets that instead of the last two (app/web/guards.ts). `wanted` is null where the
 * request asks for none that is offered.
 */
export function requestLanguage(
  { path, chosen, accepts }: Wish,
  offered: readonly Language[],
): { language: Language; isLanguageChosen: boolean; wanted: Language | null } {
  if (ENGLISH_PAGES.test(path)) return { language: DEFAULT_LANGUAGE, isLanguageChosen: true, wanted: null };
  const own = offered.find((language) => language === chosen);
  if (own) return { language: own, isLanguageChosen: true, wanted: own };
  const wanted = acceptedLanguage(accepts, offered);
  return { language: wanted ?? offered[0] ?? DEFAULT_LANGUAGE, isLanguageChosen: false, wanted };
}
