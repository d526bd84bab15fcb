/** What stands around each text of the pseudo-language: a mark, and an isolate that runs from right to left. */
export const PSEUDO = { open: "⟦", close: "⟧" };

const ACCENTS: Record<string, string> = { a: "á", c: "ç", e: "é", i: "ï", n: "ñ", o: "ö", u: "ü", A: "Å", E: "Ë", I: "Î", O: "Ø", U: "Û" };

/** An English text with accents, two fifths longer and turned; places and tags stay as they are. */
export function pseudoText(text: string): string {
  const words = text
    .split(/(\{\{.*?\}\}|<\/?[\w-]+>)/)
    .map((part, index) => (index % 2 ? part : part.replace(/[a-zA-Z]/g, (letter) => ACCENTS[letter] ?? letter)))
    .join("");
  return `${PSEUDO.open}\u2067${words}${"~".repeat(Math.ceil(text.length * 0.4))}\u2069${PSEUDO.close}`;
}
