import { clean } from "@renovatebot/pep440";

/** The longest version that is taken, in characters. */
const MAX_VERSION = 100;

/** A version as it is compared (PEP 440), such as `1.0.post1` for `1.0-1`; null where it is none. */
export function versionKey(text: string): string | null {
  return text.length <= MAX_VERSION ? clean(text) : null;
}
