/** 1 to 50 of `A-Z a-z 0-9 . _ -`, starting and ending with a letter or digit: the rule of package index names. */
const USERNAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,48}[A-Za-z0-9])?$/;

export function isUsername(text: string): boolean {
  return USERNAME.test(text);
}

/** Two user names are the same if they differ only in case or in runs of `.`, `_` and `-` (as PEP 503 compares names). */
export function usernameKey(username: string): string {
  return username.toLowerCase().replace(/[._-]+/g, "-");
}
