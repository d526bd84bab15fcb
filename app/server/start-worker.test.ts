import pino from "pino";
import { expect, test } from "vitest";
import { startWorker } from "./start-worker.ts";

const log = pino({ level: "silent" });
const A_DAY_IN_MILLISECONDS = 86_400_000;

test.each([
  ["finds nothing to do", async () => 0],
  ["did something", async () => 1],
  ["fails", () => Promise.reject(new Error("on purpose"))],
])("a worker that is stopped during its work, which then %s, ends without a pause and without more work", async (_, end) => {
  let pieces = 0;
  let finish = () => {};
  const atHand = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const work = async () => {
    pieces++;
    await atHand;
    return end();
  };
  const stop = startWorker({ name: "test", work, pauseMilliseconds: A_DAY_IN_MILLISECONDS, log });
  const stopped = stop();
  finish();
  await stopped;
  expect(pieces).toBe(1);
});

test("a worker that is stopped during its pause ends at once", async () => {
  let pieces = 0;
  const stop = startWorker({ name: "test", work: async () => pieces++, pauseMilliseconds: A_DAY_IN_MILLISECONDS, log });
  await new Promise((resolve) => setImmediate(resolve));
  await stop();
  // The first piece did nothing, by its own count.
  expect(pieces).toBe(1);
});
