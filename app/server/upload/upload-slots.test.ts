import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { UploadSlots } from "./upload-slots.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work that goes on until it is told to end. */
function openWork() {
  let end = () => {};
  const ended = new Promise<string>((resolve) => {
    end = () => resolve("done");
  });
  return { end, work: () => ended };
}
const here = { isGone: () => false };

test("the one above the limit waits, begins when a place is free, and is busy after 30 seconds", async () => {
  const slots = new UploadSlots(2);
  const [first, second] = [openWork(), openWork()];
  const running = [slots.run({ accountId: "a", ...here }, first.work), slots.run({ accountId: "b", ...here }, second.work)];
  const [third, fourth] = [
    slots.run({ accountId: "c", ...here }, async () => "third"),
    slots.run({ accountId: "d", ...here }, async () => "fourth"),
  ];
  await vi.advanceTimersByTimeAsync(29_000);
  first.end();
  expect(await third).toBe("third");
  expect(await fourth).toBe("fourth");

  const late = slots.run({ accountId: "e", ...here }, openWork().work);
  const tooLate = slots.run({ accountId: "f", ...here }, async () => "never");
  void late;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await tooLate).toBe("busy");
  second.end();
  expect(await Promise.all(running)).toEqual(["done", "done"]);
});

test("one account has half of the places, so that another's upload need not wait", async () => {
  const slots = new UploadSlots(4);
  const works = [openWork(), openWork(), openWork()];
  const begun: number[] = [];
  const runs = works.map(({ work }, index) =>
    slots.run({ accountId: "a", ...here }, () => {
      begun.push(index);
      return work();
    }),
  );
  expect(await slots.run({ accountId: "b", ...here }, async () => "at once")).toBe("at once");
  expect(begun).toEqual([0, 1]);
  for (const { end } of works) end();
  await Promise.all(runs);
  expect(begun).toEqual([0, 1, 2]);
});

test("each account leaves as many places free as it has, so that the uploads of a few do not hold up another's", async () => {
  const slots = new UploadSlots(8);
  const begun: string[] = [];
  const works = ["a", "b", "c", "d"].flatMap((accountId) => Array.from({ length: 8 }, () => ({ accountId, ...openWork() })));
  const runs = works.map(({ accountId, work }) =>
    slots.run({ accountId, ...here }, () => {
      begun.push(accountId);
      return work();
    }),
  );
  await vi.advanceTimersByTimeAsync(1000);
  expect(begun.join("")).toBe("aaaabbcd");
  for (const { end } of works) end();
  await Promise.all(runs);
  expect(begun).toHaveLength(works.length);
});

test("a place that becomes free goes to the account that has the fewest, and then to the one that came first", async () => {
  const slots = new UploadSlots(4);
  const works = ["a", "a", "b", "c"].map((accountId) => ({ accountId, ...openWork() }));
  const begun: string[] = [];
  const runs = works.map(({ accountId, work }) => slots.run({ accountId, ...here }, work));
  const later = ["a", "d", "e"].map((accountId) =>
    slots.run({ accountId, ...here }, async () => {
      begun.push(accountId);
    }),
  );
  works[0]?.end();
  await Promise.all(later.slice(1));
  works[1]?.end();
  await Promise.all(later);
  expect(begun).toEqual(["d", "e", "a"]);
  for (const { end } of works) end();
  await Promise.all(runs);
});

test("a place is free again after work that fails, and is not used for a client that has gone", async () => {
  const slots = new UploadSlots(1);
  await expect(slots.run({ accountId: "a", ...here }, async () => Promise.reject(new Error("failed")))).rejects.toThrow("failed");
  let worked = false;
  await slots.run({ accountId: "a", isGone: () => true }, async () => (worked = true));
  expect(worked).toBe(false);
  expect(await slots.run({ accountId: "a", ...here }, async () => "next")).toBe("next");
});
