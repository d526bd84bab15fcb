import { createServer } from "node:net";
import { expect, test } from "vitest";
import { freePort, onFreePort } from "./free-port.ts";

/** Listens as a program does that is not asked where it may. */
function listen(port: number): Promise<() => Promise<void>> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(() => new Promise((done) => server.close(() => done()))));
  });
}

test("a start that finds its port taken meanwhile has another one", async () => {
  const asked: number[] = [];
  const closeOther: (() => Promise<void>)[] = [];
  const stop = await onFreePort(async (port) => {
    asked.push(port);
    if (asked.length === 1) closeOther.push(await listen(port));
    return listen(port);
  });
  expect(new Set(asked).size).toBe(2);
  await stop();
  for (const close of closeOther) await close();
});

test("a start that fails for another reason is not tried again, and one whose ports are always taken ends", async () => {
  let tries = 0;
  const fail = (message: string) => async () => {
    tries++;
    throw new Error(message);
  };
  await expect(onFreePort(fail("no such program"))).rejects.toThrow("no such program");
  expect(tries).toBe(1);
  await expect(onFreePort(fail("bind: Address already in use"))).rejects.toThrow("already in use");
  expect(tries).toBe(6);
});

test("a free port is none that the system gives to outgoing connections", async () => {
  const ports = await Promise.all(Array.from({ length: 20 }, () => freePort()));
  expect(ports.filter((port) => port >= 32_768)).toEqual([]);
});
