/** White space, control characters, and what does not show: zero-width characters, marks of the direction of text, soft hyphens. */
const UNSEEN = /^[\s\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]$/u;

/**
 * A name or an address as it was meant: pasted text often brings spaces and characters along that nobody sees. Only what
 * stands around it drops out: within it would make two names look the same.
 */
export function trimTyped(typed: string): string {
  // By character from both ends: a pattern for the end of a text takes quadratic time where such characters stand within it.
  const characters = [...typed];
  const shows = (character: string) => !UNSEEN.test(character);
  return characters.slice(characters.findIndex(shows), characters.findLastIndex(shows) + 1).join("");
}
