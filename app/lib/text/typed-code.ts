const DECIMAL_DIGIT = /^\p{Nd}$/u;

/**
 * A code as somebody typed or pasted it, without what people put between its parts: spaces, hyphens and dashes of every
 * script, and characters that do not show. Wide letters become plain ones, and decimal digits of every script those of ASCII.
 */
export function compactCode(typed: string): string {
  return typed
    .normalize("NFKC")
    .replace(/[\s\p{Z}\p{Pd}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2212]/gu, "")
    .replace(/[^\P{Nd}0-9]/gu, asciiDigit);
}

/** Unicode keeps the decimal digits of a script together, 0 to 9 in ascending order, so a digit's place in its run is its value (Unicode 16, 4.6). */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (DECIMAL_DIGIT.test(String.fromCodePoint(code - before - 1))) before++;
  return String(before % 10);
}
