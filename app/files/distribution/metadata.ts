import { versionKey } from "../../lib/text/version.ts";
import { isProjectName, projectKey } from "../../projects/find/name.ts";
import { type Fields, readFields } from "./metadata-fields.ts";

/** What a METADATA or PKG-INFO file says (PyPA's core metadata). What is not said is null, or an empty list. */
export type Metadata = {
  metadataVersion: string;
  /** As it is written; compared by `nameKey`. */
  name: string;
  nameKey: string;
  version: string;
  versionKey: string;
  summary: string | null;
  description: string | null;
  descriptionType: DescriptionType;
  keywords: string[];
  author: string | null;
  authorEmail: string | null;
  maintainer: string | null;
  maintainerEmail: string | null;
  license: string | null;
  licenseExpression: string | null;
  licenseFiles: string[];
  classifiers: string[];
  homePage: string | null;
  downloadUrl: string | null;
  projectUrls: { label: string; url: string }[];
  requiresPython: string | null;
  requiresDist: string[];
  providesExtra: string[];
};

const DESCRIPTION_TYPES = ["text/markdown", "text/x-rst", "text/plain"] as const;
type DescriptionType = (typeof DESCRIPTION_TYPES)[number];

/**
 * `metadata-version`: none, or one of a major version that is not known; `metadata-twice`: one of the fields that decide is there more
 * than once, so that two readers could see two; `metadata-too-long`: fields that fill lists and pages; the others: not there, or no
 * name or version.
 */
export type MetadataRefusal = "metadata-version" | "metadata-twice" | "metadata-name" | "metadata-project-version" | "metadata-too-long";

/** Two readers must not see different ones. */
const ONCE = ["metadata-version", "name", "version", "requires-python"];
/** Licence expressions and files belong to Metadata 2.4 (PEP 639); tools wrote them under 2.1 with another meaning. */
const LICENSES_SINCE = 4;
/** Characters of Requires-Python, which stands at each file in what installers read. */
const MAX_REQUIRES_PYTHON = 1000;
/** Characters of all fields but the description, which pages and feeds read: room for thousands of requirements. */
const MAX_FIELDS = 512 * 1024;

/**
 * Reads the bytes of METADATA or PKG-INFO. Metadata 1.0 to 2.x is taken, and a later minor version too, of which unknown fields are
 * ignored: that is what a minor version promises. A later major version is refused.
 */
export function readMetadata(bytes: Uint8Array): { kind: "read"; metadata: Metadata } | { kind: "refused"; reason: MetadataRefusal } {
  const fields = readFields(bytes);
  const version = /^([12])\.(\d{1,3})$/.exec(fields.raw("metadata-version") ?? "");
  if (!version) return { kind: "refused", reason: "metadata-version" };
  if (ONCE.some((name) => fields.count(name) > 1)) return { kind: "refused", reason: "metadata-twice" };
  const name = fields.raw("name");
  if (!name || !isProjectName(name)) return { kind: "refused", reason: "metadata-name" };
  const projectVersion = fields.raw("version") ?? "";
  const key = versionKey(projectVersion);
  if (!key) return { kind: "refused", reason: "metadata-project-version" };
  const identity = { metadataVersion: version[0], name, nameKey: projectKey(name), version: projectVersion, versionKey: key };
  const hasLicenses = version[1] === "2" && Number(version[2]) >= LICENSES_SINCE;
  const details = readDetails(fields, hasLicenses);
  if (isTooLong(details)) return { kind: "refused", reason: "metadata-too-long" };
  return { kind: "read", metadata: { ...identity, ...details } };
}

type Details = Omit<Metadata, "metadataVersion" | "name" | "nameKey" | "version" | "versionKey">;

/** METADATA may have 4 MiB, which compress to almost nothing: as one field of sixty files they took 800 MB of memory where these were listed. */
function isTooLong({ description: _description, ...fields }: Details): boolean {
  return (fields.requiresPython?.length ?? 0) > MAX_REQUIRES_PYTHON || JSON.stringify(fields).length > MAX_FIELDS;
}

function readDetails(fields: Fields, hasLicenses: boolean): Details {
  return {
    summary: fields.one("summary"),
    description: fields.body ?? fields.lines("description"),
    descriptionType: readDescriptionType(fields.one("description-content-type")),
    keywords: readKeywords(fields.one("keywords")),
    author: fields.one("author"),
    authorEmail: fields.one("author-email"),
    maintainer: fields.one("maintainer"),
    maintainerEmail: fields.one("maintainer-email"),
    license: fields.lines("license"),
    licenseExpression: hasLicenses ? fields.one("license-expression") : null,
    licenseFiles: hasLicenses ? fields.all("license-file") : [],
    classifiers: fields.all("classifier"),
    homePage: fields.one("home-page"),
    downloadUrl: fields.one("download-url"),
    projectUrls: fields.all("project-url").flatMap(readProjectUrl),
    requiresPython: fields.one("requires-python"),
    requiresDist: fields.all("requires-dist"),
    providesExtra: fields.all("provides-extra"),
  };
}

/** A media type without its parameters. Where none is given, the format's default is reStructuredText; what is unknown is plain text. */
function readDescriptionType(type: string | null): DescriptionType {
  if (!type) return "text/x-rst";
  const bare = type.split(";")[0]?.trim().toLowerCase();
  return DESCRIPTION_TYPES.find((known) => known === bare) ?? "text/plain";
}

/** Separated by commas, or by white space as distutils wrote them. */
function readKeywords(keywords: string | null): string[] {
  const separator = keywords?.includes(",") ? "," : /\s+/;
  return (keywords ?? "")
    .split(separator)
    .map((word) => word.trim())
    .filter(Boolean);
}

/** `label, url`. */
function readProjectUrl(text: string): { label: string; url: string }[] {
  const comma = text.indexOf(",");
  const url = text.slice(comma + 1).trim();
  return url ? [{ label: comma < 0 ? "" : text.slice(0, comma).trim(), url }] : [];
}
