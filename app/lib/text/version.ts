import { compare } from "@renovatebot/pep440";

/** A version as PEP 440 spells it (Appendix B), with every spelling that it takes for the same. */
const VERSION = new RegExp(
  [
    "^v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\\.[0-9]+)*)",
    "(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>[0-9]+)?)?",
    "(?<post>-(?<postNumber>[0-9]+)|[-_.]?(?:post|rev|r)[-_.]?(?<postNumber2>[0-9]+)?)?",
    "(?<dev>[-_.]?dev[-_.]?(?<devNumber>[0-9]+)?)?",
    "(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$",
  ].join(""),
);
/** The longest text that is read as a version, in characters; a file name could have no longer one. */
const MAX_VERSION = 200;
const PRE_RELEASES: Record<string, string> = { alpha: "a", beta: "b", c: "rc", pre: "rc", preview: "rc" };

/**
 * A version as it is compared: two have the same key where PEP 440 takes them for equal, as `1.0`, `v1` and `1.0.0`. Digits are kept
 * as text, for there may be more than a number holds. Null where it is no version.
 */
export function versionKey(version: string): string | null {
  if (version.length > MAX_VERSION) return null;
  const parts = VERSION.exec(version.trim().toLowerCase())?.groups;
  if (!parts) return null;
  const { epoch = "0", release = "", pre, preNumber, post, postNumber, postNumber2, dev, devNumber, local } = parts;
  const key = [
    digits(epoch) === "0" ? "" : `${digits(epoch)}!`,
    release
      .split(".")
      .map(digits)
      .join(".")
      .replace(/(?:\.0)+$/, ""),
    pre ? `${PRE_RELEASES[pre] ?? pre}${digits(preNumber)}` : "",
    post ? `.post${digits(postNumber ?? postNumber2)}` : "",
    dev ? `.dev${digits(devNumber)}` : "",
    local ? `+${local.split(/[-_.]/).map(withoutZeros).join(".")}` : "",
  ];
  return key.join("");
}

/** Orders keys of versions, the oldest first. */
export function compareVersions(a: string, b: string): number {
  return compare(a, b);
}

/** Whether a version, by its key, is one that installers take only when asked: an alpha, a beta, a candidate or a development release. */
export function isPreRelease(key: string): boolean {
  return /[0-9](?:a|b|rc)[0-9]|\.dev/.test(key.replace(/\+.*/, ""));
}

/** A number without leading zeros; 0 where there is none. */
function digits(number = "0"): string {
  return number.replace(/^0+(?=[0-9])/, "");
}

/** A part of a local version: only one that is a number loses its zeros. */
function withoutZeros(part: string): string {
  return /^[0-9]+$/.test(part) ? digits(part) : part;
}
