import type { Response } from "express";
import type { Logger } from "pino";
import { isUnavailable } from "~/lib/database/is-unavailable";
import { MissingError, StorageError } from "~/lib/storage";
import { answerInWords } from "./answer.ts";

const RETRY_SECONDS = "5";
/** What was said of the file that is not sent now. */
const OF_FILE = /^(content-(length|range|disposition)|etag|accept-ranges)$/;

/** Logs why a page or file could not be sent, and says so in words. One that was begun is cut off, and seen to be incomplete. */
export function answerFailure(response: Response, err: unknown, log: Logger): void {
  const isBusy = isUnavailable(err) || err instanceof StorageError;
  if (isGone(err)) log.debug({ err }, "the client has gone");
  else if (isBusy) log.warn({ err }, "not done");
  else log.error({ err }, "request failed");
  if (response.headersSent) return void response.destroy();

  for (const name of response.getHeaderNames()) if (OF_FILE.test(name)) response.removeHeader(name);
  if (isBusy) answerInWords(response.set("Retry-After", RETRY_SECONDS), 503, "The index is busy. Please try again.");
  else if (err instanceof MissingError) answerInWords(response, 404, "This file is missing.");
  else answerInWords(response, 500, "Something went wrong on our side. We've logged it.");
}

/** The client closed the connection in the middle of an answer. */
function isGone(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";
}
