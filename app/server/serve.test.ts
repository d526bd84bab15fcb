import { once } from "node:events";
import type { RequestListener } from "node:http";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { onFreePort } from "../../tests/support/free-port.ts";
import { RawConnection } from "../../tests/support/raw-connection.ts";
import { serve } from "./serve.ts";

function listen(app: RequestListener): Promise<{ port: number; stop: () => Promise<void> }> {
  return onFreePort(async (port) => ({ port, stop: await serve(app, { port, host: "127.0.0.1", secure: false }) }));
}

test("of what comes on one connection in one piece, a request is begun when the answer before it was taken", async () => {
  const begun: (() => void)[] = [];
  const { port, stop } = await listen((_request, response) => void begun.push(() => response.end()));
  const socket = connect(port, "127.0.0.1");
  socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(10));
  for (let count = 1; count <= 10; count++) {
    while (begun.length < count) await sleep(1);
    await new Promise((resolve) => setImmediate(resolve));
    expect(begun).toHaveLength(count);
    begun[count - 1]?.();
  }
  socket.destroy();
  await once(socket, "close");
  await stop();
});

test("a body that turns out unreadable while its request is being answered ends that answer, and brings no other", async () => {
  const { port, stop } = await listen((_request, response) => void response.writeHead(200, { "Content-Length": "10" }).write("half\n"));
  const connection = new RawConnection(`http://127.0.0.1:${port}`);
  connection.send("POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
  expect(await connection.answers(1)).toEqual([200]);
  await connection.send("not a chunk\r\n").closed;
  expect(connection.statuses).toEqual([200]);
  await stop();
});

test("a body that turns out unreadable after its request was answered closes the connection without another answer", async () => {
  const { port, stop } = await listen((_request, response) => response.writeHead(405).end());
  const begin = "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n";
  const broken = new RawConnection(`http://127.0.0.1:${port}`).send(begin);
  expect(await broken.answers(1)).toEqual([405]);
  await broken.send("not a chunk\r\n").closed;
  expect(broken.statuses).toEqual([405]);

  // Once the body is whole, what comes is the next request again.
  const whole = new RawConnection(`http://127.0.0.1:${port}`).send(begin);
  await whole.answers(1);
  await whole.send("0\r\n\r\nnot a request\r\n\r\n").closed;
  expect(whole.statuses).toEqual([405, 400]);
  await stop();
});
