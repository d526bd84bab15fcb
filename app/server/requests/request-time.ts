import type { IncomingMessage, Server } from "node:http";

/** A browser sends a form at once; a slower client holds a connection open for nothing. */
const REQUEST_TIME = 60_000;

/**
 * Ends a request whose body is not there within a minute, as Node's own `requestTimeout` does. That one knows no exception, and an upload
 * takes longer: its own watch is app/server/upload/watch-pace.ts.
 */
export function limitTime(server: Server, request: IncomingMessage, { milliseconds = REQUEST_TIME } = {}): void {
  const timer = setTimeout(() => {
    if (request.complete || request.socket.destroyed) return;
    const error = Object.assign(new Error("Request timeout"), { code: "ERR_HTTP_REQUEST_TIMEOUT" });
    server.emit("clientError", error, request.socket);
  }, milliseconds);
  timer.unref();
  request.once("close", () => clearTimeout(timer));
}
