import { decodeWords } from "postal-mime";

/** The fields of a METADATA or PKG-INFO file, by their names in lower case. */
export type Fields = {
  /** How often a field is there. */
  count(name: string): number;
  /** The first value as it is written. */
  raw(name: string): string | null;
  /** The first value that says something, on one line, for people to read. */
  one(name: string): string | null;
  /** The same with its line breaks, and without what old tools put before each line. */
  lines(name: string): string | null;
  /** Each value that says something, each once. */
  all(name: string): string[];
  /** All after the first empty line: since Metadata 2.1 the description. */
  body: string | null;
};

/** A field begins; any other line ends the fields, as for Python's own reader. */
const FIELD = /^([!-9;-~]+):[ \t]*(.*)$/;
const CONTINUED = /^[ \t]/;
/** What distutils and setuptools wrote where there was nothing to say. */
const NOTHING = new Set(["", "UNKNOWN", "None"]);

/** Reads the format of e-mail headers (RFC 5322) in which core metadata is written, in UTF-8 or else in Latin-1. Bytes that are text in no database are replaced. */
export function readFields(bytes: Uint8Array): Fields {
  const lines = decode(bytes).split("\n");
  const values = new Map<string, string[]>();
  let last: string[] | undefined;
  let at = 0;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const [, name, value = ""] = FIELD.exec(line) ?? [];
    if (name) {
      const key = name.toLowerCase();
      last = values.get(key) ?? [];
      last.push(value);
      values.set(key, last);
    } else if (last && CONTINUED.test(line)) last.push(`${last.pop()}\n${line}`);
    else break;
  }
  // The empty line that ends the fields belongs to neither.
  const body = lines
    .slice(lines[at] === "" ? at + 1 : at)
    .join("\n")
    .trimEnd();
  const said = (name: string) => (values.get(name) ?? []).map((value) => value.trim()).filter((value) => !NOTHING.has(value));
  return {
    count: (name) => values.get(name)?.length ?? 0,
    raw: (name) => values.get(name)?.[0]?.trim() ?? null,
    one: (name) => said(name).map(shown)[0] ?? null,
    lines: (name) => said(name).map(unfolded)[0] ?? null,
    all: (name) => [...new Set(said(name).map(shown))],
    body: NOTHING.has(body) ? null : body,
  };
}

function decode(bytes: Uint8Array): string {
  const text = isUtf8(bytes) ? new TextDecoder("utf-8").decode(bytes) : new TextDecoder("latin1").decode(bytes);
  return text.replace(/\r\n?/g, "\n").replaceAll("\0", "\ufffd");
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** On one line, and with the words decoded in which old tools wrote other letters (RFC 2047). */
function shown(value: string): string {
  const line = value.replace(/\s+/g, " ");
  return line.includes("=?") ? decodeWords(line).replaceAll("\0", "\ufffd") : line;
}

/** Each line after the first begins with eight spaces, or with seven and a bar (core metadata, "Description"). */
function unfolded(value: string): string {
  return value.replace(/\n(?: {7}\|| {8}|\t)/g, "\n");
}
