import { trimTyped } from "./trim-typed.ts";

/** Fits a line of a list. */
export const MAX_LABEL = 60;

/**
 * A text as one line: breaks and control characters, which would start a line, are spaces, and marks of direction, which would turn the
 * text around it, are gone.
 */
export function oneLine(text: string): string {
  const unturned = text.replace(/[\u202a-\u202e\u2066-\u2069]/gu, "");
  return trimTyped(unturned.normalize("NFC").replace(/[\p{Cc}\s]+/gu, " "));
}

/** A person's name for a thing of theirs, as it is kept; null where it has no character that shows, or more than 60. */
export function readLabel(typed: string): string | null {
  const label = oneLine(typed);
  return label && label.length <= MAX_LABEL ? label : null;
}
