import { readFileSync } from "node:fs";

/** The operator's mark: a small picture that stands beside the site's name. */
export type SiteMark = { type: "image/svg+xml" | "image/png"; bytes: Buffer };

/** It comes with the first page that somebody opens. */
const MAX_BYTES = 64 * 1024;
/** The first bytes of every PNG (RFC 2083, 12.11). */
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** What XML allows before an SVG's element. */
const BEFORE_SVG = /^\uFEFF?\s+|^\uFEFF|<\?xml[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE svg[^>[]*>\s*/g;

/**
 * Reads the file of `SITE_MARK`.
 * @returns what is wrong with it, in words for the operator, where it is no picture that can be shown
 */
export function readSiteMark(path: string): SiteMark | { fault: string } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return { fault: `the file ${path} cannot be read` };
  }
  if (bytes.length > MAX_BYTES) return { fault: `the file ${path} must be no larger than ${MAX_BYTES / 1024} KiB` };
  if (bytes.subarray(0, PNG.length).equals(PNG)) return { type: "image/png", bytes };
  if (/^<svg[\s>]/.test(bytes.toString().replace(BEFORE_SVG, ""))) return { type: "image/svg+xml", bytes };
  return { fault: `the file ${path} must be an SVG or a PNG` };
}
