import { Fragment, type ReactNode } from "react";
import type { TextKey, TextParams, Translate } from "./messages/translate.ts";
import { useTranslate } from "./site.ts";

/**
 * What stands at the places of a text: an element for `{{name}}`, and for `<name>words</name>` what makes one of the words, such as a
 * link.
 */
export type Places = Record<string, ReactNode | ((words: ReactNode) => ReactNode)>;

type TextProps = { of: TextKey; params?: TextParams; places?: Places };

/**
 * A text with elements in it. It is one text, not pieces around them: each language puts them where its grammar does. What people
 * typed is isolated, so that it turns none of the text around it (HTML, 4.5.24).
 */
export function Text({ of, params, places }: TextProps) {
  return <>{fillPlaces(useTranslate(), of, { params, places })}</>;
}

/** The same where there is no component, such as for the children of one. */
export function fillPlaces(t: Translate, key: TextKey, { params = {}, places = {} }: Omit<TextProps, "of">): ReactNode[] {
  const marked: TextParams = Object.fromEntries(Object.keys(places).map((name) => [name, mark(name)]));
  // What somebody typed comes in after the text is taken apart: a tag in it is none.
  for (const [name, value] of Object.entries(params)) marked[name] = typeof value === "string" && name !== "context" ? mark(name) : value;
  return takeApart(t(key, marked), { params, places });
}

/** Noncharacters (Unicode 16, 23.7): no text of a catalogue has them. */
const mark = (name: string) => `\ufdd0${name}\ufdd1`;
const PLACE = /\ufdd0([^\ufdd0\ufdd1]+)\ufdd1|<([a-zA-Z][\w-]*)>(.*?)<\/\2>/gs;

function takeApart(text: string, filled: { params: TextParams; places: Places }): ReactNode[] {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACE)) {
    const [whole, name, tag, words = ""] = match;
    parts.push(text.slice(end, match.index));
    parts.push(<Fragment key={match.index}>{name ? valueAt(name, filled) : elementOf(tag ?? "", words, filled)}</Fragment>);
    end = match.index + whole.length;
  }
  parts.push(text.slice(end));
  return parts.filter((part) => part !== "");
}

function valueAt(name: string, { params, places }: { params: TextParams; places: Places }): ReactNode {
  const place = places[name];
  if (place !== undefined && typeof place !== "function") return place;
  return <bdi>{String(params[name] ?? "")}</bdi>;
}

/** @throws RangeError for a tag that the page has nothing for: its words would stand there as if nothing were missing */
function elementOf(tag: string, words: string, filled: { params: TextParams; places: Places }): ReactNode {
  const make = filled.places[tag];
  if (typeof make !== "function") throw new RangeError(`nothing makes <${tag}> of a text`);
  return make(takeApart(words, filled));
}
