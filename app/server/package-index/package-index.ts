import { type Request, type RequestHandler, type Response, Router } from "express";
import type { Logger } from "pino";
import type { Services } from "~/services.server";
import { leadToOrigin } from "../requests/request-target.ts";
import { answerInWords } from "./answer.ts";
import { answerFailure } from "./failure.ts";
import { filePage } from "./file.ts";
import { projectPage, projectsPage } from "./pages.ts";

const READS = new Set(["GET", "HEAD"]);

type Page = (request: Request, response: Response, services: Services) => Promise<void>;

/**
 * What installers read: `/simple/`, `/simple/<name>/` and `/files/…`. It is the same for everybody: no cookie is read, and none is
 * set. All that is not a page or a file is said in words, not by the site's own pages.
 * @param services the domain for a client that is not known
 */
export function packageIndex({ origin, log, services }: { origin: string; log: Logger; services: () => Services }): RequestHandler {
  const answering = (page: Page): RequestHandler => {
    return (request, response) => {
      const requestLog = log.child({ requestId: response.locals.requestId });
      page(request, response, services()).catch((error) => answerFailure(response, error, requestLog));
    };
  };
  const serve = (page: Page) => [onlyReads, leadToOrigin(origin), answering(page)];
  return Router({ caseSensitive: true })
    .all("/simple/", ...serve(projectsPage))
    .all("/simple/:name/", ...serve(projectPage))
    .all("/files/:sha256/:filename", ...serve(filePage));
}

const onlyReads: RequestHandler = ({ method }, response, next) => {
  if (READS.has(method)) return next();
  answerInWords(response.set("Allow", [...READS].join(", ")), 405, "This address is only read, by GET or HEAD.");
};
