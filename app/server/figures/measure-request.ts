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
      const observe = (route: string) => metrics.observeRequest({ method, route, status, seconds });
      // Express' own routes name their pattern themselves.
      const own: string | undefined = request.route?.path;
      if (own) observe(own);
      else void patternOf(path).then(observe);
    });
    next();
  };
}
