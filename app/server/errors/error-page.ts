import type { ErrorRequestHandler, RequestHandler } from "express";
import type { Logger } from "pino";
import { sendBarePage } from "./client-errors.ts";

/**
 * An error from before the pages is shown as a page too: as the answer to a GET of `/error`, which shows what is in
 * `response.locals.errorStatus`.
 */
export function errorPage(remix: RequestHandler, log: Logger): ErrorRequestHandler {
  return (error, request, response, next) => {
    const status = Number(error?.status) >= 400 && Number(error.status) < 500 ? Number(error.status) : 500;
    if (status === 500) log.error({ err: error, requestId: response.locals.requestId }, "request failed");
    if (response.headersSent) return void response.destroy();
    if (response.locals.errorStatus) return sendBarePage(response, 500);
    response.locals.errorStatus = status;

    request.method = "GET";
    request.url = "/error";
    request.originalUrl = request.url;
    delete request.headers["content-length"];
    delete request.headers["transfer-encoding"];
    void remix(request, response, next);
  };
}
