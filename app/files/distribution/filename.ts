import { versionKey } from "../../lib/text/version.ts";
import { projectKey } from "../../projects/find/name.ts";

type Filetype = "sdist" | "bdist_wheel";

/** A file name of which all is known; the keys are what names, versions and file names are compared by. */
export type ReadFilename = {
  kind: "read";
  filetype: Filetype;
  nameKey: string;
  /** As it is written in the file name. */
  version: string;
  versionKey: string;
  /** The normalised file name: file names that an installer takes for the same have the same. */
  filenameKey: string;
};

/**
 * `characters`: others than letters, digits and `.`, `_`, `-`, `+`, `!`, so paths too; `kind`: neither `.whl` nor `.tar.gz`;
 * `form`: the parts of it are not those of such a file; `name-differs`: no reading of it has the name that was expected.
 */
export type FilenameRefusal = "too-long" | "characters" | "kind" | "form" | "name-differs";

/** Room for what is put after it, as `.metadata`, in the 255 bytes that file systems have. */
const MAX_BYTES = 240;
const CHARACTERS = /^[A-Za-z0-9][A-Za-z0-9._+!-]*$/;
const SDIST = ".tar.gz";
const WHEEL = /^([A-Za-z0-9._]+)-([A-Za-z0-9._+!]+)(?:-(\d[A-Za-z0-9_.]*))?-([A-Za-z0-9_.]+)-([A-Za-z0-9_.]+)-([A-Za-z0-9_.]+)\.whl$/;
/** What a project's name begins and ends with. */
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;

/**
 * Reads the name of a distribution file (PyPA's "Binary distribution format" and "Source distribution format"), as old tools write
 * it too: with hyphens in an sdist's name, and dots and capital letters anywhere.
 * @param expected the project's name where it is known: of the readings of `leo-6.7.8-9.tar.gz` only one is of the project `leo`
 */
export function readFilename(
  filename: string,
  expected: { name?: string } = {},
): ReadFilename | { kind: "refused"; reason: FilenameRefusal } {
  if (Buffer.byteLength(filename) > MAX_BYTES) return { kind: "refused", reason: "too-long" };
  if (!CHARACTERS.test(filename)) return { kind: "refused", reason: "characters" };
  const filetype = filename.endsWith(".whl") ? "bdist_wheel" : filename.endsWith(SDIST) ? "sdist" : null;
  if (!filetype) return { kind: "refused", reason: "kind" };
  const readings = filetype === "sdist" ? readSdist(filename) : readWheel(filename);
  if (readings.length === 0) return { kind: "refused", reason: "form" };
  const { name } = expected;
  const reading = readings.find(({ nameKey }) => name === undefined || nameKey === projectKey(name));
  return reading ? { kind: "read", filetype, ...reading } : { kind: "refused", reason: "name-differs" };
}

type Reading = Omit<ReadFilename, "kind" | "filetype">;

/** Each reading of an sdist's name, the longest version first. */
function readSdist(filename: string): Reading[] {
  const stem = filename.slice(0, -SDIST.length);
  const readings: Reading[] = [];
  for (let at = stem.indexOf("-"); at > 0; at = stem.indexOf("-", at + 1)) {
    const name = stem.slice(0, at);
    const version = stem.slice(at + 1);
    const key = versionKey(version);
    if (!NAME.test(name) || !key) continue;
    readings.push({ nameKey: projectKey(name), version, versionKey: key, filenameKey: `${escaped(name)}-${key}${SDIST}` });
  }
  return readings;
}

function readWheel(filename: string): Reading[] {
  const [, name = "", version = "", build, ...tags] = WHEEL.exec(filename) ?? [];
  // Old tools escape the hyphen of a version as well.
  const key = versionKey(version) ?? versionKey(version.replaceAll("_", "-"));
  if (!NAME.test(name) || !key) return [];
  const parts = [escaped(name), key, ...(build ? [build.toLowerCase()] : []), ...tags.map(sortedTags)];
  return [{ nameKey: projectKey(name), version, versionKey: key, filenameKey: `${parts.join("-")}.whl` }];
}

/** A name as new tools write it into file names: without a hyphen, so that what follows is no part of it. */
function escaped(name: string): string {
  return projectKey(name).replaceAll("-", "_");
}

/** A compressed set of tags (PEP 425) in one order. */
function sortedTags(tags: string): string {
  return [...new Set(tags.toLowerCase().split("."))].sort().join(".");
}
