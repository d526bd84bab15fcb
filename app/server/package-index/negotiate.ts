import type { Request } from "express";

/** How a page of the index is written, and the type that the answer says it has. */
export type Format = { writes: "html" | "json"; contentType: string };

const HTML: Format = { writes: "html", contentType: "application/vnd.pypi.simple.v1+html; charset=utf-8" };
/** Exactly this: some clients compare the whole header. */
const JSON_: Format = { writes: "json", contentType: "application/vnd.pypi.simple.v1+json" };

/** The types that can be asked for (PEP 691). Where a client takes several equally well, and says no order, the first is sent. */
const FORMATS: Record<string, Format> = {
  "text/html": { ...HTML, contentType: "text/html; charset=utf-8" },
  "application/vnd.pypi.simple.v1+html": HTML,
  "application/vnd.pypi.simple.v1+json": JSON_,
  // The answer to `latest` says which version that is.
  "application/vnd.pypi.simple.latest+html": HTML,
  "application/vnd.pypi.simple.latest+json": JSON_,
};

/** What to say where none of them is wanted. */
export const OFFERED = Object.keys(FORMATS).join(", ");

/** The format that the client asks for by `?format=`, or else by `Accept` with its quality values; null where it is none of ours. */
export function negotiate(request: Request): Format | null {
  const { format } = request.query;
  if (format === undefined) return formatNamed(request.accepts(Object.keys(FORMATS)));
  // A plus that is not encoded stands for a space in a query.
  return formatNamed(typeof format === "string" && format.replaceAll(" ", "+"));
}

function formatNamed(type: string | string[] | false): Format | null {
  return typeof type === "string" && Object.hasOwn(FORMATS, type) ? (FORMATS[type] ?? null) : null;
}
