import { LIFETIMES } from "../lib/lifetimes.ts";
import { formatsOf } from "../lib/text/formats.ts";
import { DEFAULT_LANGUAGE } from "../lib/text/language.ts";

/** A number as the tool prints it for people. */
export function figure(value: number): string {
  return formatsOf(DEFAULT_LANGUAGE).number(value);
}

/** How long a deletion can be cancelled. */
export function grace(): string {
  return formatsOf(DEFAULT_LANGUAGE).span(LIFETIMES.deletionGrace);
}
