/** The place of a text that leads to support: `Write to <support>support</support>.` On pages it is a link (app/ui/forms/said.tsx). */
const PLACE = /<support>(.*?)<\/support>/;

/** The text of a mail, in which no word is a link. */
export function withoutSupportLink(text: string): string {
  return text.replace(PLACE, "$1");
}

/** Whether a text leads to support. */
export function leadsToSupport(text: string): boolean {
  return PLACE.test(text);
}
