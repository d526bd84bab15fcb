import i18next from "i18next";
import { type HTMLElement, type Node, parse } from "node-html-parser";
import { languages } from "~/ui/messages/languages";

/** What stands around each text of the pseudo-language: a mark, and an isolate that runs from right to left. */
export const PSEUDO = { open: "⟦", close: "⟧" };

const ACCENTS: Record<string, string> = { a: "á", c: "ç", e: "é", i: "ï", n: "ñ", o: "ö", u: "ü", A: "Å", E: "Ë", I: "Î", O: "Ø", U: "Û" };

/**
 * An English text with accents, two fifths longer and turned; places and tags stay as they are. What fills a place stands outside of the
 * marks, so that a word which the program put there is found too.
 */
function pseudoText(text: string): string {
  const words = text
    .split(/(\{\{.*?\}\}|<\/?[\w-]+>)/)
    .map((part, index) => {
      if (index % 2 === 0) return part.replace(/[a-zA-Z]/g, (letter) => ACCENTS[letter] ?? letter);
      return part.startsWith("{") ? `${PSEUDO.close}${part}${PSEUDO.open}` : part;
    })
    .join("");
  return `${PSEUDO.open}\u2067${words}${"~".repeat(Math.ceil(text.length * 0.4))}\u2069${PSEUDO.close}`;
}

/** From here on, texts are in the pseudo-language. @returns what ends that */
export function speakPseudo(): () => void {
  const create = i18next.createInstance.bind(i18next);
  i18next.createInstance = (...args) => {
    const instance = create(...args);
    const init = instance.init.bind(instance);
    instance.init = ((options: { resources: object }) =>
      init({ ...options, resources: mapTexts(options.resources) } as never)) as typeof instance.init;
    return instance;
  };
  return () => {
    i18next.createInstance = create;
  };
}

function mapTexts<T>(texts: T): T {
  if (typeof texts === "string") return pseudoText(texts) as T;
  return Object.fromEntries(Object.entries(texts as object).map(([key, text]) => [key, mapTexts(text)])) as T;
}

/** Attributes that people read or hear. */
const READ = ["alt", "aria-label", "placeholder", "title", "data-label", "data-button", "data-waiting", "data-show", "data-hide"];
/** What stands in no catalogue: dates and codes, and what is in a language of its own. */
const OWN_WORDS = /^(TIME|CODE|PRE|SCRIPT|STYLE|SVG)$/;

/** What a page or an HTML mail says, in its order; dates and codes left out. */
export function saidBy(html: string): string {
  const root = parse(html, { blockTextElements: { script: true, style: true } }).querySelector("html");
  return root ? said(root, root.getAttribute("lang")) : html;
}

function said(node: Node, language: string | undefined): string {
  if (node.nodeType === 3) return node.text;
  const element = node as HTMLElement;
  if (OWN_WORDS.test(element.tagName ?? "")) return " ";
  const own = element.getAttribute?.("lang");
  if (own && own !== language && element.tagName !== "HTML") return " ";
  const read = READ.map((name) => element.getAttribute?.(name) ?? "").filter(Boolean);
  const within = element.childNodes.map((child) => said(child, language)).join("");
  return `${read.join(" ")} ${within}`;
}

/** The site's name, the browsers of the tests, and the languages by their own names. */
const NAMES = ["Gatehouse", "node", "Test", ...Object.values(languages).map(({ name }) => name)];

/** What the formats of a language make, which are in no catalogue: dates, spans of time, lists and zones. */
const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(2026, month, 1).toLocaleDateString("en-GB", { month: "long" }));
const DATE = `\\d+ (${MONTHS.join("|")}) \\d{4}( at \\d\\d:\\d\\d)?`;
const FORMATTED = new RegExp([DATE, "\\d+ (minute|hour|day)s?\\b", "\\band\\b", "\\bUTC\\b"].join("|"), "g");
const ADDRESS = /https?:[^\s⟦⟧]+/g;
/** The people and projects of tests, their addresses and files (tests/support/people.ts). */
const PEOPLE = /[\w.-]*person\d+x\d+[\w.@-]*/g;
const ZONE = /\b[A-Z]\w+(?:\/[\w+-]+)+/g;
const zones = new Set(Intl.supportedValuesOf("timeZone"));

/** The words that stand outside of all marks, but for names and what the formats make: they come from no catalogue. */
export function outsideOfMarks(text: string, names: string[]): string[] {
  let depth = 0;
  let rest = "";
  for (const letter of text.replace(ADDRESS, " ").replace(PEOPLE, " ")) {
    if (letter === PSEUDO.open) depth++;
    else if (letter === PSEUDO.close) depth--;
    else if (depth === 0) rest += letter;
    if (letter === PSEUDO.close) rest += " ";
  }
  const left = [...NAMES, ...names]
    .toSorted((one, other) => other.length - one.length)
    .reduce((text, name) => text.replaceAll(name, " "), rest.replace(/\s+/g, " "))
    .replace(FORMATTED, " ")
    .replace(ZONE, (word) => (zones.has(word) ? " " : word));
  return left.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
}
