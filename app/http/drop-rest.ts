import type { IncomingMessage, ServerResponse } from "node:http";

/** How much is read and dropped of what is not taken, so that the answer is not lost to a reset; who sends more is cut off. */
export const MAX_DROPPED_BYTES = 16 * 1024 * 1024;

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
    request.resume();
  });
}
