import { charactersOf } from "~/lib/text/formats";

/** As much of a subject as mail programs show in a list, in columns. */
export const SUBJECT_COLUMNS = 70;
/** How long a name may be, in columns; the next one is tried where the subject is still too long. */
export const NAME_COLUMNS = [40, 30, 24, 18, 12];
/** What people call their accounts, things, projects and sites. */
const NAMES = new Set(["username", "label", "project", "person", "member", "version", "site"]);

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;

type Values = Record<string, unknown>;

/**
 * A subject whose names leave room for what happened: where they are too long for it, they are shortened in the middle, as what tells
 * two of them apart stands at either end. The mail's text has them whole.
 * @param write the subject with these values in it
 */
export function subjectLine<Of extends Values>(write: (values: Of) => string, values: Of): string {
  let subject = write(values);
  for (const most of NAME_COLUMNS) {
    if (columnsOf(subject) <= SUBJECT_COLUMNS) return subject;
    subject = write(withNames(values, (name) => shortened(name, most)));
  }
  return subject;
}

/** How much room a text takes in a list of a fixed pitch: a character of East Asia takes two columns, a mark of direction none. */
export function columnsOf(text: string): number {
  return charactersOf(text).reduce((sum, character) => sum + widthOf(character), 0);
}

/** The text with "…" in its middle, where it has more columns than these. */
export function shortened(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  const all = charactersOf(text);
  const half = (columns - 1) / 2;
  return `${firstOf(all, Math.ceil(half)).join("")}…${firstOf(all.reverse(), Math.floor(half)).reverse().join("")}`;
}

function withNames<Of extends Values>(values: Of, change: (name: string) => string): Of {
  const changed = Object.entries(values).map(([key, value]) => [key, NAMES.has(key) && typeof value === "string" ? change(value) : value]);
  return Object.fromEntries(changed) as Of;
}

/** As many of the characters as have room. */
function firstOf(all: string[], columns: number): string[] {
  let room = columns;
  const end = all.findIndex((character) => {
    room -= widthOf(character);
    return room < 0;
  });
  return end < 0 ? all : all.slice(0, end);
}

function widthOf(character: string): number {
  if (/^\p{Cf}+$/u.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
