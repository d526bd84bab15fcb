/**
 * Reads `RELATED_ORIGINS`: https origins, separated by commas, that may use this site's passkeys (WebAuthn Level 3, 5.11).
 * Null where one is none.
 */
export function parseRelatedOrigins(text: string): string[] | null {
  const origins = text.split(",").map((part) => part.trim());
  return origins.every(isSecureOrigin) ? [...new Set(origins)] : null;
}

function isSecureOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === "https:" && new URL(text).origin === text;
}
