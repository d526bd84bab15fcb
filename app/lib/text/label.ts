import { trimTyped } from "./trim-typed.ts";

/** Fits a line of a list. */
export const MAX_LABEL = 60;

/** A text as one line: breaks, control characters and marks of direction would start a line, or turn the text around it. */
export function oneLine(text: string): string {
  return trimTyped(text.normalize("NFC").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\s]+/gu, " "));
}

/** A person's name for a thing of theirs, as it is kept; null where it has no character that shows, or more than 60. */
export function readLabel(typed: string): string | null {
  const label = oneLine(typed);
  return label && label.length <= MAX_LABEL ? label : null;
}
