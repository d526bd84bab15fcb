import { formatsOf } from "../lib/formats.ts";
import { DEFAULT_LANGUAGE } from "../lib/language.ts";

/** A number as the tool prints it for people. */
export function figure(value: number): string {
  return formatsOf(DEFAULT_LANGUAGE).number(value);
}
