import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

/** The most that is drained of a body, so that the answer is not lost to a reset; a client that sends more is cut off. */
export const MAX_DRAINED_BYTES = 16 * 1024 * 1024;

const allowed = new WeakMap<IncomingMessage, number>();

/** Has more drained than that of this request's body, or less. */
export function allowDraining(request: IncomingMessage, bytes: number): void {
  allowed.set(request, bytes);
}

const answered = new WeakMap<Duplex, IncomingMessage>();

/** Whether the connection still drains the body of a request that was answered: another answer would be taken for the next request's. */
export function isDraining(socket: Duplex): boolean {
  return answered.get(socket)?.complete === false;
}

/**
 * Drains what is still to come of a body once its request was answered: the next request on the connection stands behind it, and
 * closing the connection at once could lose the answer.
 */
export function drainBody(request: IncomingMessage, response: ServerResponse): void {
  response.once("finish", () => {
    if (request.complete) return;
    let left = allowed.get(request) ?? MAX_DRAINED_BYTES;
    // The former reader would keep what comes in, and has stopped reading.
    request.removeAllListeners("data");
    request.on("data", (chunk: Buffer) => {
      left -= chunk.length;
      if (left < 0) request.destroy();
    });
    answered.set(request.socket, request);
    request.resume();
  });
}
