import type { Language } from "./language.ts";

/** A browser sends three or four; what is longer is no browser's. */
const MOST_CHARACTERS = 500;
const MOST_RANGES = 20;

type Range = { tag: string; quality: number };

/**
 * The language that an Accept-Language header asks for first, of those that are offered (RFC 9110, 12.5.4; look-up by RFC 4647, 3.4).
 * A range that names a region or a script that is not offered gets what is written alike: `zh-TW` is `zh-Hant`, `pt-PT` is `pt-BR`.
 * @returns null where it asks for none of them
 */
export function acceptedLanguage(header: string | null | undefined, offered: readonly Language[]): Language | null {
  for (const { tag } of rangesOf(header ?? "")) {
    const found = lookUp(tag, offered);
    if (found) return found;
  }
  return null;
}

/** The ranges that are wanted, the first one first. */
function rangesOf(header: string): Range[] {
  const ranges = header.slice(0, MOST_CHARACTERS).split(",").slice(0, MOST_RANGES).flatMap(readRange);
  return ranges.filter(({ quality }) => quality > 0).sort((one, other) => other.quality - one.quality);
}

/** `*` asks for nothing in particular, and what is cut off asks for nothing at all. */
function readRange(text: string): Range[] {
  const [, tag = "", quality = "1"] = /^\s*([a-z]{2,8}(?:-[a-z0-9]{1,8})*)\s*(?:;\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*)?$/i.exec(text) ?? [];
  return tag ? [{ tag, quality: Number(quality) }] : [];
}

/** Most browsers name a language as it is offered, which needs no locale's data. What is misspelled asks for nothing. */
function lookUp(tag: string, offered: readonly Language[]): Language | undefined {
  const named = offered.find((own) => own.toLowerCase() === tag.toLowerCase());
  if (named) return named;
  try {
    return lookUpLocale(new Intl.Locale(tag), offered);
  } catch {
    return undefined;
  }
}

function lookUpLocale(wanted: Intl.Locale, offered: readonly Language[]): Language | undefined {
  const subtags = wanted.baseName.split("-");
  for (let length = subtags.length; length > 0; length--) {
    const exact = offered.find((tag) => tag === subtags.slice(0, length).join("-"));
    if (exact) return exact;
  }
  return offered.find((tag) => writtenAs(new Intl.Locale(tag)) === writtenAs(wanted));
}

/** Language and script, which is the likely one where none is named: `zh-Hant` of `zh-TW`. */
function writtenAs(locale: Intl.Locale): string {
  const { language, script } = locale.maximize();
  return `${language}-${script}`;
}
