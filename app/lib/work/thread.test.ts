import { expect, test } from "vitest";
import { OverloadedError } from "./bounded-queue.ts";
import { Thread, ThreadError, TimeLimitError } from "./thread.ts";

/** Doubles numbers; its other words are what goes wrong in threads. */
const SCRIPT = `
  import { parentPort } from "node:worker_threads";
  const hoard = [];
  parentPort.on("message", (request) => {
    if (request === "loop") for (;;);
    if (request === "exit") process.exit();
    if (request === "throw") throw new Error("a fault");
    if (request === "hoard") for (;;) hoard.push(new Array(1000).fill(hoard.length));
    parentPort.postMessage(request * 2);
  });
`;

function thread({ waiting = 8, milliseconds = 60_000 } = {}) {
  const script = new URL(`data:text/javascript,${encodeURIComponent(SCRIPT)}`);
  return new Thread<number | string, number>({ script, waiting, milliseconds, memory: 16 });
}

test("work is answered in its order, each piece with its own answer", async () => {
  const doubling = thread();
  expect(await Promise.all([1, 2, 3, 4].map((number) => doubling.ask(number)))).toEqual([2, 4, 6, 8]);
});

test("work that never ends is ended, and what waits behind it is done", async () => {
  const doubling = thread({ milliseconds: 3000 });
  const endless = doubling.ask("loop");
  const next = doubling.ask(21);
  await expect(endless).rejects.toBeInstanceOf(TimeLimitError);
  expect(await next).toBe(42);
});

test.each(["exit", "throw", "hoard"])("work that ends the thread by “%s” fails alone, and the next starts another", async (request) => {
  const doubling = thread();
  const deadly = doubling.ask(request);
  const next = doubling.ask(21);
  await expect(deadly).rejects.toBeInstanceOf(ThreadError);
  expect(await next).toBe(42);
});

test("more work than may wait is refused at once", async () => {
  const doubling = thread({ waiting: 1 });
  const answers = await Promise.allSettled([1, 2, 3].map((number) => doubling.ask(number)));
  expect(answers.map((answer) => (answer.status === "fulfilled" ? answer.value : answer.reason))).toEqual([
    2,
    4,
    expect.any(OverloadedError),
  ]);
});
