import { expect, test } from "vitest";
import { atMostEvery } from "./ready-page.ts";

test("a check that costs something is done once for all who ask in its time, also where it fails, and again afterwards", async () => {
  let done = 0;
  const failing = async () => {
    done++;
    throw new Error("a key is missing");
  };
  const seldom = atMostEvery(60_000, failing);
  for (let count = 0; count < 5; count++) await expect(seldom()).rejects.toThrow("a key is missing");
  expect(done).toBe(1);
  const always = atMostEvery(0, failing);
  for (let count = 0; count < 5; count++) await expect(always()).rejects.toThrow("a key is missing");
  expect(done).toBe(6);
});
