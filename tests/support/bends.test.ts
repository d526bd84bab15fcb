import { expect, test } from "vitest";
import { bentAssertions, bentRegistrations } from "./bends.ts";

test("at least 90 bent registrations and assertions are tried, and each has a name of its own", () => {
  for (const list of [bentRegistrations, bentAssertions]) {
    expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
    expect(list.length).toBeGreaterThanOrEqual(90);
  }
});
