import { expect, test } from "vitest";
import { BoundedQueue, OverloadedError } from "./bounded-queue.ts";

/** Pieces of work that each run until they are told to end, and the order in which they began. */
function arrange(queue: BoundedQueue) {
  const begun: number[] = [];
  const ends: ((error?: Error) => void)[] = [];
  const add = (number: number) =>
    queue.run(
      () =>
        new Promise<number>((resolve, reject) => {
          begun.push(number);
          ends[number] = (error) => (error ? reject(error) : resolve(number));
        }),
    );
  return { begun, ends, add };
}

test("as much as may runs at once, the rest in the order in which it came", async () => {
  const queue = new BoundedQueue({ atOnce: 2, waiting: 3 });
  const { begun, ends, add } = arrange(queue);
  const all = [0, 1, 2, 3, 4].map(add);
  expect(begun).toEqual([0, 1]);
  expect(queue.figures).toEqual({ running: 2, waiting: 3, refused: 0 });

  ends[1]?.();
  await all[1];
  await expect.poll(() => begun).toEqual([0, 1, 2]);
  expect(queue.figures).toEqual({ running: 2, waiting: 2, refused: 0 });
  for (const number of [0, 2, 3, 4]) {
    await expect.poll(() => begun).toContain(number);
    ends[number]?.();
  }
  expect(await Promise.all(all)).toEqual([0, 1, 2, 3, 4]);
  expect(begun).toEqual([0, 1, 2, 3, 4]);
  expect(queue.figures).toEqual({ running: 0, waiting: 0, refused: 0 });
});

test("what comes while too much waits is refused at once and never begun, and there is room again afterwards", async () => {
  const queue = new BoundedQueue({ atOnce: 1, waiting: 1 });
  const { begun, ends, add } = arrange(queue);
  const all = [add(0), add(1)];
  await expect(add(2)).rejects.toThrow(OverloadedError);
  expect(queue.figures).toEqual({ running: 1, waiting: 1, refused: 1 });

  ends[0]?.();
  await all[0];
  const last = add(3);
  await expect.poll(() => begun).toEqual([0, 1]);
  ends[1]?.();
  await expect.poll(() => begun).toEqual([0, 1, 3]);
  ends[3]?.();
  expect(await last).toBe(3);
});

test("work that fails makes room as work that succeeds does", async () => {
  const queue = new BoundedQueue({ atOnce: 1, waiting: 1 });
  const { begun, ends, add } = arrange(queue);
  const [failing, waiting] = [add(0), add(1)];
  ends[0]?.(new Error("a fault"));
  await expect(failing).rejects.toThrow("a fault");
  await expect.poll(() => begun).toEqual([0, 1]);
  ends[1]?.();
  expect(await waiting).toBe(1);
});
