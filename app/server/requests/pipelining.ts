import type { RequestListener } from "node:http";
import type { Socket } from "node:net";

/** Browsers do not pipeline: they wait for each answer. A tool may, and each waiting request takes memory. */
const MOST_WAITING = 256;

/**
 * Answers pipelined requests (RFC 9112, 9.3.2) one at a time: each begins when the answer before it was taken. Node gives all that
 * arrive in one piece to the listener at once, so a client that sends thousands and reads no answer would have them all made and held
 * in memory. A connection with more than 256 requests waiting is closed.
 */
export function answerInOrder(listener: RequestListener): RequestListener {
  const queues = new WeakMap<Socket, { last: Promise<void>; open: number }>();
  return (request, response) => {
    const { socket } = request;
    const queue = queues.get(socket) ?? { last: Promise.resolve(), open: 0 };
    if (queue.open > MOST_WAITING) return void socket.destroy();

    queues.set(socket, queue);
    queue.open++;
    const isFirst = queue.open === 1;
    const before = queue.last;
    queue.last = new Promise((resolve) =>
      response.once("close", () => {
        queue.open--;
        resolve();
      }),
    );
    if (isFirst) return listener(request, response);
    before.then(() => {
      // The client has gone.
      if (!socket.destroyed) listener(request, response);
    });
  };
}
