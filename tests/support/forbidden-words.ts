/** What a text must not say, and what it says instead; docs/style.md has the whole list, this the part that a test can hold. */
const FORBIDDEN: [RegExp, string][] = [
  [/\be-mail/i, "email"],
  [/\b(a|an|the|this|that|each|every|another|one|our|your|by|of|test) mails?\b(?! (server|program|scanner|transport))/i, "email"],
  [/\bmails\b|\bmailed\b/i, "emails, emailed"],
  [/\b(take|takes|took|taken|taking)\b[^.:;]{0,40}\boff\b/i, "removed"],
  [/\bcall(s|ed)?\b[^.]{0,8}\boff\b/i, "cancelled"],
  [/\bpasswords?\b[^.:;]{0,40}\bclosed\b|\bcloses? (the|your) password\b/i, "locked"],
  [/\bpresent password\b/i, "current password"],
  [/\b(is|are|was|were|be) told\b/i, "we email …"],
  [/\b(some|any)body\b/i, "someone, anyone, you"],
  [/\bwhoever\b/i, "anyone who"],
];

/** @returns what is wrong with a text, in words; none where it may stand */
export function forbiddenWords(text: string): string[] {
  return FORBIDDEN.flatMap(([words, instead]) => {
    const found = words.exec(text)?.[0];
    return found ? [`“${found}”: write ${instead}`] : [];
  });
}
