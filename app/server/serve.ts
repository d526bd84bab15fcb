import { createServer, type RequestListener, type ServerResponse } from "node:http";
import { drainBody } from "~/web/bodies/drain-body";
import { answerClientErrors } from "./errors/client-errors.ts";
import { answerInOrder } from "./requests/pipelining.ts";
import { limitTime } from "./requests/request-time.ts";
import { isUpload } from "./upload/upload-path.ts";

const HEADERS_TIMEOUT = 20_000;
/** How often the server looks for slower ones. */
const CHECK_EVERY = 5_000;
/** A client that takes nothing of an answer for so long holds it in memory for nothing. */
const STALLED_TIMEOUT = 60_000;
/** Longer than a proxy keeps a connection that it has nothing to send on (nginx: 60 seconds), so that it never sends on one that is being closed. */
const KEEP_ALIVE_TIMEOUT = 65_000;
/** How long open requests may take to finish once the process was told to stop, in milliseconds. */
const DRAIN_TIMEOUT = 30_000;
const CLOSE_IDLE_EVERY = 100;

/**
 * Listens for requests.
 * @returns the function that stops it: no new connection is taken, open requests may finish for 30 seconds, then they are cut off
 * @throws the system's error where the address cannot be listened on
 */
export function serve(
  app: RequestListener,
  { port, host, secure }: { port: number; host: string | undefined; secure: boolean },
): Promise<() => Promise<void>> {
  let stopping = false;
  const open = new Set<ServerResponse>();
  const listener: RequestListener = (request, response) => {
    drainBody(request, response);
    if (stopping) response.shouldKeepAlive = false;
    open.add(response);
    response.once("close", () => open.delete(response));
    app(request, response);
  };
  // A request without a host is refused by the app, with a page.
  const server = createServer({
    // Each request has its own (request-time.ts), since uploads take longer than pages.
    requestTimeout: 0,
    headersTimeout: HEADERS_TIMEOUT,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT,
    connectionsCheckingInterval: CHECK_EVERY,
    requireHostHeader: false,
  });
  const inOrder = answerInOrder(listener);
  const take: RequestListener = (request, response) => {
    if (!isUpload(request)) limitTime(server, request);
    inOrder(request, response);
  };
  server.on("request", take);
  // A client that asks before it sends a body is told to go on; of an upload, only once it is known that it is taken.
  server.on("checkContinue", (request, response) => {
    if (!isUpload(request)) response.writeContinue();
    take(request, response);
  });
  server.setTimeout(STALLED_TIMEOUT);
  answerClientErrors(server, { secure });

  const stop = () =>
    new Promise<void>((resolve) => {
      stopping = true;
      for (const response of open) response.shouldKeepAlive = false;
      // A connection on which an answer had begun when the process was told to stop is idle only afterwards.
      const closeIdle = setInterval(() => server.closeIdleConnections(), CLOSE_IDLE_EVERY);
      const cutOff = setTimeout(() => server.closeAllConnections(), DRAIN_TIMEOUT);
      server.close(() => {
        clearInterval(closeIdle);
        clearTimeout(cutOff);
        resolve();
      });
    });

  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host }, () => resolve(stop));
  });
}
