import { STATUS_CODES } from "node:http";
import type { Request, Response } from "express";

/** Proxies and tools cut what is longer. */
const MAX_REASON = 500;

/**
 * Answers an upload in words, twice: in the status line, which is all that twine, flit and distutils print, as ASCII and not too long; and
 * whole in the body. A tool that prefers JSON gets what uv reads, without a parameter of its media type, which uv would not know.
 */
export function answerInWords(request: Request, response: Response, status: number, text: string): void {
  response.status(status);
  response.statusMessage = reasonPhrase(text);
  const title = STATUS_CODES[status] ?? "";
  const isJson = request.accepts(["text/plain", "application/json"]) === "application/json";
  const body = isJson ? JSON.stringify({ code: `${status} ${text}`, message: text, title }) : `${text}\n`;
  response.setHeader("Content-Type", isJson ? "application/json" : "text/plain; charset=utf-8");
  response.setHeader("Content-Length", Buffer.byteLength(body));
  response.end(body);
}

/** A text as a status line can have it: visible ASCII on one line (RFC 9112, 4). */
export function reasonPhrase(text: string): string {
  const ascii = text
    .normalize("NFKD")
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/\p{M}/gu, "")
    .replace(/[^ -~]/gu, "?");
  return ascii.length > MAX_REASON ? `${ascii.slice(0, MAX_REASON - 3)}...` : ascii;
}
