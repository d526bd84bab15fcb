import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import type { Logger } from "pino";

/** Names the request, and logs one line when it is answered: the path without its query, which may hold a link's token. */
export function logRequest(log: Logger): RequestHandler {
  return (request, response, next) => {
    const start = process.hrtime.bigint();
    const { method } = request;
    const path = request.originalUrl.split("?")[0];
    const requestId = randomUUID();
    response.locals.requestId = requestId;
    response.on("close", () => {
      const milliseconds = Number((process.hrtime.bigint() - start) / 1000n) / 1000;
      log.info({ requestId, method, path, status: response.statusCode, milliseconds }, "request");
    });
    next();
  };
}
