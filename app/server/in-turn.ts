import type { RequestListener } from "node:http";
import type { Socket } from "node:net";

/** No browser sends a request before it has the answer to the one before; a tool may send some, each of which takes memory. */
const MOST_WAITING = 256;

/**
 * Has the requests of one connection answered one after the other, each begun when the answer before it was taken. Node gives
 * all that come in one piece to the listener at once: who sends thousands so and takes no answer would have them all made, and
 * held in memory. Who has more than 256 waiting is cut off.
 */
export function inTurn(listener: RequestListener): RequestListener {
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
      // Nobody waits for an answer any more.
      if (!socket.destroyed) listener(request, response);
    });
  };
}
