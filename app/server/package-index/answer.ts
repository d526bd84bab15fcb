import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Request, Response } from "express";

/** Change it with what html.ts or json.ts write: a page of another form is not the one that a client keeps. */
const FORM = "1";

/** A strong ETag over what a page is made from, in its format. */
export function etagOf(...parts: unknown[]): string {
  return `"${createHash("sha256")
    .update(JSON.stringify([FORM, ...parts]))
    .digest("base64url")}"`;
}

/** An answer in words. */
export function answerInWords(response: Response, status: number, words: string): void {
  response.status(status).set("Cache-Control", "no-store").type("text/plain").send(`${words}\n`);
}

/**
 * Answers where the client has this already, as `If-None-Match` says (304), or asks for the headers alone.
 * @returns whether it did
 */
export function answerWithoutBody(request: Request, response: Response): boolean {
  if (request.fresh) {
    for (const name of ["Content-Type", "Content-Length"]) response.removeHeader(name);
    response.status(304);
  } else if (request.method !== "HEAD") return false;
  response.end();
  return true;
}

/** Sends a page piece by piece, no faster than the client takes it. One that fails half-way is cut off, and seen to be incomplete. */
export async function sendPieces(response: Response, pieces: AsyncIterable<string>): Promise<void> {
  await pipeline(Readable.from(pieces), response);
}
