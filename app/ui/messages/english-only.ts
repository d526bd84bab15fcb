/**
 * Keys, and the beginnings of keys, whose texts are English in every language: the pages for admins and for developers, and what tools
 * are answered, which say that they are English; and what is typed into a terminal.
 */
export const ENGLISH_ONLY: readonly string[] = [
  "localMail",
  "upload",
  "tokens.interface",
  "project.command",
  ...["sections", "state", "projects", "accounts", "events", "figures", "account", "reason", "acts"].map((part) => `admin.${part}`),
  ...["begin", "confirm", "refused", "pending"].map((part) => `twoFactorReset.${part}`),
];

/** Those pages for admins and for developers. */
export const ENGLISH_PAGES = /^\/(admin|dev)(\/|$)/;

/**
 * Keys of texts that are new, or were changed so much that what other languages have is wrong now: they may be missing until somebody
 * translates them. A key leaves this list once every language has it.
 */
export const NOT_TRANSLATED_YET: readonly string[] = [];
