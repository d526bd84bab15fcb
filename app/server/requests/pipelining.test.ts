import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { answerInOrder } from "./pipelining.ts";

const begun: { path: string; response: ServerResponse }[] = [];
const server = createServer(answerInOrder((request, response) => void begun.push({ path: request.url ?? "", response })));
afterEach(async () => {
  begun.length = 0;
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Sends requests for `/0`, `/1` and so on in one piece. */
async function sendAtOnce(count: number) {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  const requests = Array.from({ length: count }, (_, index) => `GET /${index} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  socket.write(requests.join(""));
  await once(server, "request");
  return socket;
}

/** The request that is begun next, once it is. */
async function next(count: number) {
  while (begun.length < count) await sleep(1);
  return begun[count - 1];
}

test("requests that come in one piece are begun one after the other, in their order, each when the answer before was sent", async () => {
  const socket = await sendAtOnce(100);
  for (let count = 1; count <= 100; count++) {
    const one = await next(count);
    // Time for others to be begun too, were they not waiting.
    await new Promise((resolve) => setImmediate(resolve));
    expect(begun).toHaveLength(count);
    expect(one?.path).toBe(`/${count - 1}`);
    one?.response.end("answer");
  }
  socket.destroy();
});

test("who takes no answer has no other made, and what waits is never begun", async () => {
  const socket = await sendAtOnce(100);
  socket.pause();
  (await next(1))?.response.end(Buffer.alloc(64 * 1024 * 1024));
  await sleep(50);
  expect(begun).toHaveLength(1);
  socket.destroy();
  await once(begun[0]?.response as ServerResponse, "close");
  await sleep(50);
  expect(begun).toHaveLength(1);
});

test("who has more than 256 requests waiting is cut off, and all of 257 are answered", async () => {
  const many = await sendAtOnce(258);
  await once(many, "close");
  expect(begun).toHaveLength(1);

  begun.length = 0;
  server.close();
  const socket = await sendAtOnce(257);
  for (let count = 1; count <= 257; count++) (await next(count))?.response.end();
  expect(begun.at(-1)?.path).toBe("/256");
  socket.destroy();
});

test("connections do not wait for each other", async () => {
  const one = await sendAtOnce(2);
  const other = connect((server.address() as AddressInfo).port, "127.0.0.1");
  other.write("GET /other HTTP/1.1\r\nHost: localhost\r\n\r\n");
  expect((await next(2))?.path).toBe("/other");
  one.destroy();
  other.destroy();
});
