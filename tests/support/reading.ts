import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

/** A pupil of 13 or 14 reads it (docs/style.md). */
const GRADE = 8;
/** The formula was made for passages: of fewer words one long word decides, and that is usually the name of the thing. */
const FEWEST_WORDS = 10;

/** Names of things, which readers know by sight however long they are. Each counts as one short word. */
const NAMES = [
  /two-factor authentication/gi,
  /authenticator apps?/gi,
  /security (keys?|history)/gi,
  /recovery codes?/gi,
  /email address(es)?/gi,
  /user names?/gi,
  /API tokens?/gi,
  /administrators?/gi,
  /maintainers?/gi,
  /passkeys?/gi,
];
/** What is filled in, what is quoted, and what is written for machines: a file, an address, a number. */
const FILLED = [/\{\{[^}]+\}\}/g, /“[^”]*”/g, /\S*[\d/@_\\]\S*/g, /\S+\.\S+/g];

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
const words = new Intl.Segmenter("en", { granularity: "word" });

export type Reading = { words: number; grade: number };

/** The grade of the Flesch-Kincaid formula (Kincaid et al. 1975): the school year, as the United States count them, in which a text is understood. */
export function readingOf(text: string): Reading {
  const plain = [...FILLED, ...NAMES].reduce((text, name) => text.replace(name, "name"), text.replace(/<[^>]+>/g, ""));
  const counted = [...words.segment(plain)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  const syllables = counted.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const sentence = [...sentences.segment(plain)].filter(({ segment }) => /\p{L}/u.test(segment)).length;
  return { words: counted.length, grade: fleschKincaid({ sentence, word: counted.length, syllable: syllables }) };
}

/** Whether a text is long enough to be measured, and too hard. */
export function isTooHard(text: string): boolean {
  const { words, grade } = readingOf(text);
  return words >= FEWEST_WORDS && grade > GRADE;
}
