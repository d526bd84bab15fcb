import { DEFAULT_LANGUAGE } from "~/lib/text/language";
import { withoutSupportLink } from "~/ui/mail/support-place";
import { type TextKey, type TextParams, translator } from "~/ui/messages/translate";

/** A text of the site as a page shows it: a test that looks for it by its key goes on when its words change. */
export function siteText(key: TextKey, params?: TextParams): string {
  return withoutSupportLink(translator(DEFAULT_LANGUAGE)(key, params));
}
