import { pipeline } from "node:stream/promises";
import type { Request, Response } from "express";
import type { Services } from "~/services.server";
import { answerInWords, answerWithoutBody } from "./answer.ts";
import { readRange } from "./read-range.ts";

/** A year, and no cache asks again (RFC 8246): the address has the content's hash. */
const CACHE_CONTROL = "public, max-age=31536000, immutable";

/** No browser shows what somebody uploaded as a page of this site, nor runs it. */
const HARMLESS = {
  "Content-Type": "application/octet-stream",
  "Content-Disposition": "attachment",
  "Content-Security-Policy": "sandbox",
  "X-Content-Type-Options": "nosniff",
};

/** `/files/<sha256>/<filename>`, and the METADATA of a wheel at `<filename>.metadata`: bytes as they were uploaded, never encoded. */
export async function filePage(request: Request, response: Response, { files }: Services): Promise<void> {
  const { sha256 = "", filename = "" } = request.params;
  const file = await files.findServedFile({ sha256, filename });
  if (!file) return answerInWords(response, 404, "There is no such file here.");

  const etag = `"${file.sha256}"`;
  const { size } = file;
  response.set({ ...HARMLESS, "Cache-Control": CACHE_CONTROL, ETag: etag, "Accept-Ranges": "bytes", "Content-Length": String(size) });
  if (answerWithoutBody(request, response)) return;

  // A range is one of the file that the client has a part of already (RFC 9110, 13.1.5).
  const ifRange = request.get("If-Range");
  const range = ifRange === undefined || ifRange === etag ? readRange(request.get("Range"), size) : null;
  if (range === "unsatisfiable") return refuseRange(response, size);
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const length = end - start + 1;
  // Opened before the first header is sent: what the storage has lost is no empty file.
  const bytes = await files.readServedFile(file, ...(range ? [range] : []));
  if (range) response.status(206).set("Content-Range", `bytes ${start}-${end}/${size}`);
  response.set("Content-Length", String(length));
  await pipeline(bytes, (source) => exactly(length, source), response);
}

function refuseRange(response: Response, size: number): void {
  response.removeHeader("ETag");
  answerInWords(response.set("Content-Range", `bytes */${size}`), 416, `The file has ${size} bytes.`);
}

/** Passes on so many bytes. Where there are fewer or more, the answer is cut off: it could not be told from a whole one otherwise. */
async function* exactly(length: number, source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let left = length;
  for await (const chunk of source) {
    left -= chunk.length;
    if (left < 0) break;
    yield chunk;
  }
  if (left !== 0) throw new Error(`the storage has another length than ${length} bytes`);
}
