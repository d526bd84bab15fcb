import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/** Above what browsers refuse (Fetch, 2.9: up to 10080), below what systems give to outgoing connections (Linux: from 32768; others: from 49152). */
const PORTS = { from: 20_000, below: 32_768 };
const MOST_TRIES = 5;

/** A port of the loopback address that nothing listens on. What listens later is started with `onFreePort`. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(PORTS.from, PORTS.below);
    if (await isFree(port)) return port;
  }
}

/**
 * Starts what listens on a port. Another program may have taken the port meanwhile: then `start` is called with another one.
 * @param start throws an error that holds what the system says of a taken port, and has then left nothing running
 */
export async function onFreePort<T>(start: (port: number) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await start(await freePort());
    } catch (error) {
      if (tries === MOST_TRIES || !saysTaken(error)) throw error;
    }
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) => (saysTaken(error) ? resolve(false) : reject(error)));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

/** Each program passes on the system's words. */
function saysTaken(error: unknown): boolean {
  return error instanceof Error && /EADDRINUSE|address already in use/i.test(error.message);
}
