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

test("a place that becomes free goes to the account that has the fewest, and then to the one that came first", async () => {
  const slots = new UploadSlots(4);
  const works = [openWork(), openWork(), openWork(), openWork()];
  const begun: string[] = [];
  const runs = works.map(({ work }, index) => slots.run({ accountId: index < 2 ? "a" : "b", ...here }, work));
  const later = ["a", "c", "d"].map((accountId) =>
    slots.run({ accountId, ...here }, async () => {
      begun.push(accountId);
    }),
  );
  works[0]?.end();
  await Promise.all(later);
  expect(begun).toEqual(["c", "d", "a"]);
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
