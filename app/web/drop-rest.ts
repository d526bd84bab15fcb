import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

/** How much is read and dropped of what is not taken, so that the answer is not lost to a reset; who sends more is cut off. */
export const MAX_DROPPED_BYTES = 16 * 1024 * 1024;

const answered = new WeakMap<Duplex, IncomingMessage>();

/** Whether what comes on the connection belongs to a request that was answered: another answer would be taken for the next one's. */
export function isDropping(socket: Duplex): boolean {
  return answered.get(socket)?.complete === false;
}

/**
 * What is still to come of a body when its request was answered, is read and dropped: the next request on the connection
 * stands behind it, and to cut it off at once could lose the answer.
 */
export function dropRest(request: IncomingMessage, response: ServerResponse): void {
  response.once("finish", () => {
    if (request.complete) return;
    let left = MAX_DROPPED_BYTES;
    // Whoever read it keeps what comes in, and has stopped reading.
    request.removeAllListeners("data");
    request.on("data", (chunk: Buffer) => {
      left -= chunk.length;
      if (left < 0) request.destroy();
    });
    answered.set(request.socket, request);
    request.resume();
  });
}
