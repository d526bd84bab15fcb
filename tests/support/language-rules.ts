import ts from "typescript";
import type { Language } from "~/lib/text/language";
import type { Catalogue } from "~/ui/messages/catalogue";
import { en } from "~/ui/messages/en";
import { ENGLISH_ONLY, NOT_TRANSLATED_YET } from "~/ui/messages/english-only";
import type { Glossary } from "~/ui/messages/glossary";
import { languages } from "~/ui/messages/languages";
import { readSources, walk } from "./source-tree.ts";

/** A language as it stands in app/ui/messages, and what is wrong with it, in words. */
export type Translation = { language: Language; catalogue: Catalogue; glossary: Glossary };
export type LanguageRule = (translation: Translation) => string[];

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** All texts by their keys. */
export function textsOf(catalogue: object, prefix = ""): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [name, text] of Object.entries(catalogue)) {
    if (typeof text === "string") texts.set(prefix + name, text);
    else for (const [key, inner] of textsOf(text ?? {}, `${prefix}${name}.`)) texts.set(key, inner);
  }
  return texts;
}

const within = (key: string, starts: readonly string[]) => starts.some((start) => key === start || key.startsWith(`${start}.`));

/** The English texts that a language has to have in the areas that it has: the whole of each. */
function wanted({ catalogue }: Translation): Map<string, string> {
  const texts = [...textsOf(en)].filter(([key]) => Object.hasOwn(catalogue, key.split(".")[0] ?? "") && !within(key, ENGLISH_ONLY));
  return new Map(texts);
}

const ENGLISH = textsOf(en);
const ENGLISH_FORMS = new Map<string, string>();
for (const [key, text] of ENGLISH) ENGLISH_FORMS.set(key.replace(PLURAL, ""), text);

/** The English text that a key of any language translates: its form for many, where English has forms. */
function englishOf(key: string): string {
  return ENGLISH.get(key) ?? ENGLISH.get(key.replace(PLURAL, "_other")) ?? ENGLISH.get(key.replace(PLURAL, "")) ?? "";
}

/** Each text that English has, and exactly the forms by number that the language has (Unicode CLDR). */
export const hasEveryText: LanguageRule = (translation) => {
  const own = textsOf(translation.catalogue);
  const forms = new Intl.PluralRules(translation.language).resolvedOptions().pluralCategories;
  const expected = new Set<string>();
  const english = wanted(translation);
  for (const key of english.keys()) {
    const base = key.replace(PLURAL, "");
    const isCounted = PLURAL.test(key) && english.has(`${base}_other`);
    for (const form of isCounted ? forms : [""]) expected.add(form ? `${base}_${form}` : key);
  }
  const missing = [...expected].filter((key) => !own.has(key) && !within(key.replace(PLURAL, ""), NOT_TRANSLATED_YET));
  const extra = [...own.keys()].filter((key) => !expected.has(key) && !within(key, ENGLISH_ONLY));
  return [...missing.map((key) => `${key} is missing`), ...extra.map((key) => `${key} is no text of this language`)];
};

/** What fills a text, `{{name}}`, and the tags in it, `<name>`. */
function placesOf(text: string): string[] {
  return [...new Set(text.match(/\{\{[\w.]+\}\}|<\/?[a-zA-Z][\w-]*>/g))].sort();
}

/** The same places and tags as in English. A form for one or two of something may say the number in words. */
export const hasTheSamePlaces: LanguageRule = ({ catalogue }) =>
  [...textsOf(catalogue)].flatMap(([key, text]) => {
    const isWord = /_(zero|one|two)$/.test(key);
    const places = (text: string) =>
      placesOf(text)
        .filter((place) => !(isWord && place === "{{count}}"))
        .join(" ");
    return places(text) === places(englishOf(key))
      ? []
      : [`${key} has ${places(text) || "no place"}, and English ${places(englishOf(key)) || "none"}`];
  });

/**
 * What is read from left to right in a text from right to left, and has signs that turn round between digits, is isolated (UAX 9, 2.4.2):
 * as it is, `2027-01-31` reads 31-01-2027 there, and `2001:db8::/32` begins with its end.
 */
export const hasWholeDates: LanguageRule = ({ language, catalogue }) => {
  if (languages[language].direction === "ltr") return [];
  return [...textsOf(catalogue)].flatMap(([key, text]) => {
    const bare = text.replace(/\u2066[^\u2069]*\u2069/g, "");
    return /\d-\d|\d:\w|::/.test(bare) ? [`${key} has a date or an address that is not isolated: ${text}`] : [];
  });
};

/** A letter or a place, and after it a mark of half the width of the others; or a space after a mark of full width. */
const HALF_WIDTH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー}][:;?!,]|[：；？！，。、] /u;

/** What the marks of a language are not: those of English, or in French a space before them at which a line may break. */
const FOREIGN_MARKS: { [Tag in Language]?: RegExp } = {
  ar: /[\p{Script=Arabic}}][?,;]/u,
  el: /\?/,
  es: /^[^¿]*\?|^[^¡]*!/,
  fr: /[^\u00A0\u202F][;?!»]|[^\u00A0](?=:(?:\s|$))|«[^\u00A0]/,
  hi: /[\p{Script=Devanagari}\p{M}]\.(?:\s|$)/u,
  ja: HALF_WIDTH,
  "zh-Hans": HALF_WIDTH,
  "zh-Hant": HALF_WIDTH,
};

/** Its own question marks, colons and full stops, and the spaces that they have. */
export const hasItsOwnMarks: LanguageRule = ({ language, catalogue }) =>
  [...textsOf(catalogue)].flatMap(([key, text]) =>
    FOREIGN_MARKS[language]?.test(text) && !within(key, ENGLISH_ONLY) ? [`${key} has a mark of another language: ${text}`] : [],
  );

/** Words that stand in most English sentences and in few of other languages. */
const ENGLISH_WORDS = new Set(
  "the and your you of with this that was were is are it for to from can't isn't don't has have been".split(" "),
);

/** What is written alike in every language: places, tags, code, addresses, names of things. */
function wordsOf(text: string): string[] {
  const plain = text.replace(/\{\{[\w.]+\}\}|<\/?[a-zA-Z][\w-]*>|“[^”]*”|https?:\/\/\S+|\S*[@/_\\=]\S*/g, " ");
  return plain.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
}

/** No text of more than three words is the English one, none is made of English words, and letters are those of the language's script. */
export const hasNoEnglish: LanguageRule = ({ language, catalogue }) => {
  const script = new Intl.Locale(language).maximize().script ?? "Latn";
  return [...textsOf(catalogue)].flatMap(([key, text]) => {
    if (within(key, ENGLISH_ONLY)) return [];
    const words = wordsOf(text);
    if (words.length > 3 && text === englishOf(key)) return [`${key} is English`];
    const english = words.filter((word) => ENGLISH_WORDS.has(word.toLowerCase())).length;
    if (english >= 3 && english > words.length / 6) return [`${key} has English words: ${text}`];
    const letters = words.join("").match(/\p{L}/gu) ?? [];
    const own = letters.filter((letter) => isOfScript(letter, script)).length;
    return letters.length > 12 && own < letters.length / 2 ? [`${key} is not written in ${script}: ${text}`] : [];
  });
};

const SCRIPTS: Record<string, RegExp> = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Grek: /\p{Script=Greek}/u,
  Arab: /\p{Script=Arabic}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Deva: /\p{Script=Devanagari}/u,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u,
  Kore: /[\p{Script=Hangul}\p{Script=Han}]/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
};

function isOfScript(letter: string, script: string): boolean {
  const letters = SCRIPTS[script];
  if (!letters) throw new Error(`name the letters of ${script} in ${import.meta.filename}`);
  return letters.test(letter);
}

/** Wide letters take two places of a line. */
function widthOf(text: string): number {
  return [...text.replace(/\{\{[\w.]+\}\}/g, "xx")].reduce(
    (sum, letter) =>
      sum + (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter) ? 2 : /\p{M}/u.test(letter) ? 0 : 1),
    0,
  );
}

/** A short word may become a longer one: `Add` is `Hinzufügen`. */
const SHORT = 16;

/** Buttons are at most 1.7 times as wide as in English. */
export const hasShortButtons: LanguageRule = ({ catalogue }) =>
  [...textsOf(catalogue)].flatMap(([key, text]) => {
    if (!buttonKeys().has(key.replace(PLURAL, ""))) return [];
    const most = Math.max(SHORT, Math.floor(widthOf(englishOf(key)) * 1.7));
    return widthOf(text) > most ? [`${key} is ${widthOf(text)} wide, and may be ${most}: ${text}`] : [];
  });

let buttons: Set<string> | undefined;

/** The keys of what stands on buttons: literals inside `<button>`. */
export function buttonKeys(): Set<string> {
  if (buttons) return buttons;
  buttons = new Set<string>();
  for (const { ast } of readSources()) {
    walk(ast, (node) => {
      if (!ts.isJsxElement(node) || node.openingElement.tagName.getText() !== "button") return;
      walk(node, (inner) => {
        if (ts.isStringLiteralLike(inner) && /^[a-zA-Z]+(\.[\w:-]+)+$/.test(inner.text)) buttons?.add(inner.text);
      });
    });
  }
  return buttons;
}

/** How many of the texts with a term say it in the language's word: a sentence may say "it" for what the one before has named. */
const MOST_TEXTS = 0.8;

/** Where English has a term of the glossary, the language has its word for it. */
export const usesItsGlossary: LanguageRule = ({ catalogue, glossary, language }) => {
  const texts = [...textsOf(catalogue)].filter(([key]) => !within(key, ENGLISH_ONLY));
  return Object.entries(glossary).flatMap(([term, words]) => {
    const inEnglish = new RegExp(`\\b${term}s?\\b`, "i");
    // A long word may have a place to break, U+00AD.
    const lower = (text: string) => text.replaceAll("\u00AD", "").toLocaleLowerCase(language);
    const about = texts.filter(([key]) => inEnglish.test(englishOf(key)));
    const without = about.filter(([, text]) => !words.some((word) => lower(text).includes(lower(word))));
    return without.length <= about.length * (1 - MOST_TEXTS)
      ? []
      : [`${term} is ${words.join(" or ")}, which these do not say: ${without.map(([key]) => key).join(", ")}`];
  });
};
