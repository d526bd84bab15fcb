import type { Page } from "playwright-core";
import type { Language } from "~/lib/text/language";
import { catalogues } from "~/ui/messages/catalogues";
import { textsOf } from "./catalogue.ts";

/** Letters with their marks, and the hyphens that are shown only where a line breaks at them. An address's own are not the site's. */
const WORD = "(?<![@.])[\\p{L}\\p{M}\\u00AD]+";

/** The words of the texts of a language: what people typed, and codes, are none of them. */
export function wordsOf(language: Language): string[] {
  const texts = textsOf(catalogues[language]).map(([, text]) => text.replace(/\{\{.*?\}\}|<[^>]*>|\S+[@.]\p{L}\S*/gu, " "));
  return [...new Set(texts.flatMap((text) => text.match(new RegExp(WORD, "gu")) ?? []).map((word) => word.replaceAll("\u00AD", "")))];
}

/**
 * Words of the site's own texts that go on in the next line without a hyphen, and where they do. The page is read as in a browser that
 * has no dictionary for its language and hyphenates nothing by itself: open it with `bypassCSP`.
 */
export async function brokenWords(page: Page, words: readonly string[]): Promise<string[]> {
  return page.evaluate(
    ({ words, pattern }) => {
      const own = new Set(words);
      const style = document.createElement("style");
      style.textContent = "* { hyphens: manual !important }";
      document.head.append(style);
      const range = document.createRange();
      const linesOf = (node: Node, start: number, end: number) => {
        range.setStart(node, start);
        range.setEnd(node, end);
        return [...range.getClientRects()].filter(({ width }) => width > 0);
      };
      const isOneLine = ([first, ...others]: DOMRect[]) => !first || others.every(({ top }) => top < first.bottom);
      const broken: string[] = [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const node = texts.currentNode as Text;
        const parent = node.parentElement as HTMLElement;
        if (isOneLine(linesOf(node, 0, node.length))) continue;
        if (parent.closest("bdi, code, kbd, pre") || !parent.checkVisibility() || getComputedStyle(parent).clipPath !== "none") continue;
        for (const { 0: word, index } of node.data.matchAll(new RegExp(pattern, "gu"))) {
          if (!own.has(word.replaceAll("\u00AD", ""))) continue;
          const lines = linesOf(node, index, index + word.length);
          if (isOneLine(lines)) continue;
          let bottom = lines[0]?.bottom ?? 0;
          for (let at = 1; at < word.length; at++) {
            const letter = linesOf(node, index + at, index + at + 1).at(-1);
            if (!letter || letter.top < bottom) continue;
            bottom = letter.bottom;
            if (word[at - 1] !== "\u00AD") broken.push(`${word.slice(0, at)}|${word.slice(at)} in ${parent.tagName}.${parent.className}`);
          }
        }
      }
      style.remove();
      return broken;
    },
    { words, pattern: WORD },
  );
}
