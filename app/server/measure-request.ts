import type { RequestHandler } from "express";
import type { Metrics } from "./metrics.ts";

const METHODS = new Set(["GET", "HEAD", "POST"]);

/** Measures every request that comes this far, by the pattern of its address. */
export function measureRequest(metrics: Metrics, patternOf: (path: string) => Promise<string>): RequestHandler {
  return (request, response, next) => {
    const start = process.hrtime.bigint();
    const { path } = request;
    const method = METHODS.has(request.method) ? request.method : "other";
    response.on("close", () => {
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      const { statusCode: status } = response;
      void patternOf(path).then((route) => metrics.observeRequest({ method, route, status, seconds }));
    });
    next();
  };
}
