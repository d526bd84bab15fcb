import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { onFreePort } from "../../../tests/support/free-port.ts";
import { RawConnection } from "../../../tests/support/raw-connection.ts";
import { watchPace } from "./watch-pace.ts";

/** Sends a body by pieces of so many bytes, one every so many milliseconds. @returns whether it was too slow */
async function isTooSlow({ bytes, every, pieces }: { bytes: number; every: number; pieces: number }): Promise<boolean> {
  let slow = false;
  let whole = false;
  const server = createServer((request, response) => {
    watchPace(request, () => (slow = true), { lookEvery: 20, silence: 400, floor: 1000 });
    request.on("end", () => {
      whole = true;
      response.end();
    });
    request.resume();
  });
  const port = await onFreePort((port) => new Promise<number>((resolve) => server.listen(port, "127.0.0.1", () => resolve(port))));
  const connection = new RawConnection(`http://127.0.0.1:${port}`);
  connection.send(`POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${bytes * pieces}\r\n\r\n`);
  // What comes with the head has come before the watch begins.
  await sleep(100);
  for (let piece = 0; piece < pieces && !slow; piece++) {
    connection.send(Buffer.alloc(bytes));
    await sleep(every);
  }
  while (!slow && !whole) await sleep(10);
  connection.drop();
  server.close();
  return slow;
}

test("a body that stops coming is too slow", async () => {
  expect(await isTooSlow({ bytes: 10_000, every: 2000, pieces: 2 })).toBe(true);
});

test("a body that comes a byte at a time is too slow on average", async () => {
  expect(await isTooSlow({ bytes: 1, every: 50, pieces: 100 })).toBe(true);
});

test("a body above the floor may take as long as it takes", async () => {
  expect(await isTooSlow({ bytes: 500, every: 50, pieces: 30 })).toBe(false);
});
