/** Above every text that starts with a prefix: no text that people type has this character, and none comes after it. */
const LAST = "\u{10ffff}";

/**
 * All texts that start with `prefix`, as a range of the order of their bytes, which both databases have in an index: a LIKE
 * would be answered by none. The columns for it are ordered by bytes on PostgreSQL too (`COLLATE "C"` in the migrations).
 */
export function prefixRange(prefix: string): { gte: string; lt: string } {
  return { gte: prefix, lt: prefix + LAST };
}
