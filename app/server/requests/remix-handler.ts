import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  createRequestHandler,
  type ServerBuild,
  writeReadableStreamToWritable,
} from "@remix-run/node";
import type { Response as Answer, Request as Asked, RequestHandler } from "express";

type Parts = {
  build: ServerBuild | (() => Promise<ServerBuild>);
  mode: "production" | "development";
  getLoadContext(request: Asked, response: Answer): Promise<AppLoadContext>;
};

/**
 * Has Remix answer. It is `@remix-run/express` but for two things: a page goes out as one text with its length, where the stream of a
 * `Response` takes several writes; and what Remix keeps for a request (the page's data, for five seconds) ends with it.
 */
export function remixHandler({ build, mode, getLoadContext }: Parts): RequestHandler {
  const handle = createRequestHandler(build, mode);
  return async (request, response, next) => {
    try {
      const context = await getLoadContext(request, response);
      const answer = await handle(toRequest(request, response), context);
      writeHead(response, answer);
      if (context.page !== undefined) response.end(context.page);
      else if (answer.body) await writeReadableStreamToWritable(answer.body, response);
      else response.end();
    } catch (error) {
      next(error);
    }
  };
}

/** Made once: without a reason each abort would make an error of its own, with its stack. */
const ENDED = new Error("the request has ended");

/** The request as Remix takes it. It is aborted when nothing can be written to its answer any more, or all of it was. */
function toRequest(request: Asked, response: Answer): Request {
  const { method, protocol, originalUrl } = request;
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  const ended = new AbortController();
  response.once("close", () => ended.abort(ENDED));
  const hasBody = method !== "GET" && method !== "HEAD";
  return new Request(`${protocol}://${request.get("Host")}${originalUrl}`, {
    method,
    headers,
    signal: ended.signal,
    ...(hasBody ? { body: createReadableStreamFromReadable(request), duplex: "half" } : {}),
  });
}

/** Headers that an answer may have several of. Of any other the page's own takes the place of one that stands there: two would contradict each other. */
const LISTS = new Set(["set-cookie", "vary"]);

function writeHead(response: Answer, { status, statusText, headers }: Response): void {
  response.status(status).statusMessage = statusText;
  for (const [name, value] of headers) {
    if (LISTS.has(name)) response.append(name, value);
    else response.set(name, value);
  }
}
