/**
 * A code as somebody typed or pasted it, without what people put between its parts: spaces, hyphens and dashes of every
 * script, and characters that do not show. Wide digits and letters become plain ones.
 */
export function compactCode(typed: string): string {
  return typed.normalize("NFKC").replace(/[\s\p{Z}\p{Pd}\p{Cf}\u2212]/gu, "");
}
