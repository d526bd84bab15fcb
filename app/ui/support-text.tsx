import { useSite } from "./site.ts";

/** The place of a text that leads to support: `Write to <support>support</support>.` */
const PLACE = /<support>(.*?)<\/support>/;

/** A text whose named place is a link to the site's support; where the site names none, its words stand there alone. */
export function SupportText({ text }: { text: string }) {
  const support = useSite()?.links.support;
  const [before, words, ...after] = text.split(PLACE);
  if (words === undefined) return text;
  return (
    <>
      {before}
      {support ? <a href={support}>{words}</a> : words}
      {after.join("")}
    </>
  );
}

/** The same text where there are no links. */
export function withoutSupportLink(text: string): string {
  return text.replace(PLACE, "$1");
}

/** Whether a text leads to support. */
export function leadsToSupport(text: string): boolean {
  return PLACE.test(text);
}
