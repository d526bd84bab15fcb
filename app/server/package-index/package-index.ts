import { type Request, type RequestHandler, type Response, Router } from "express";
import type { Logger } from "pino";
import { isUnavailable } from "~/lib/database/is-unavailable";
import { MissingError } from "~/lib/storage";
import type { Services } from "~/services.server";
import { leadToOrigin } from "../request-target.ts";
import { answerInWords } from "./answer.ts";
import { filePage } from "./file.ts";
import { projectPage, projectsPage } from "./pages.ts";

const READS = new Set(["GET", "HEAD"]);
const RETRY_SECONDS = "5";

type Page = (request: Request, response: Response, services: Services) => Promise<void>;

/**
 * What installers read: `/simple/`, `/simple/<name>/` and `/files/…`. It is the same for everybody: no cookie is read, and none is
 * set. Whoever adds a page here answers in words, not with the site's pages.
 * @param services the domain for a client that is not known
 */
export function packageIndex({ origin, log, services }: { origin: string; log: Logger; services: () => Services }): RequestHandler {
  const serve = (page: Page) => [onlyReads, leadToOrigin(origin), answering(page)];
  const answering =
    (page: Page): RequestHandler =>
    (request, response) => {
      page(request, response, services()).catch((error) => fail(response, error));
    };
  const fail = (response: Response, err: unknown) => {
    const requestLog = log.child({ requestId: response.locals.requestId });
    if (isPrematureClose(err)) requestLog.debug({ err }, "the client has gone");
    else if (isUnavailable(err)) requestLog.warn({ err }, "not done");
    else requestLog.error({ err }, "request failed");
    if (response.headersSent) return void response.destroy();

    for (const name of response.getHeaderNames())
      if (/^(content-(length|range|disposition)|etag|accept-ranges)$/.test(name)) response.removeHeader(name);
    if (isUnavailable(err)) return answerInWords(response.set("Retry-After", RETRY_SECONDS), 503, "The index is busy. Please try again.");
    if (err instanceof MissingError) return answerInWords(response, 404, "This file is missing.");
    answerInWords(response, 500, "Something went wrong on our side. We've logged it.");
  };
  return Router({ caseSensitive: true })
    .all("/simple/", ...serve(projectsPage))
    .all("/simple/:name/", ...serve(projectPage))
    .all("/files/:sha256/:filename", ...serve(filePage));
}

const onlyReads: RequestHandler = ({ method }, response, next) => {
  if (READS.has(method)) return next();
  answerInWords(response.set("Allow", [...READS].join(", ")), 405, "This address is only read, by GET or HEAD.");
};

function isPrematureClose(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";
}
