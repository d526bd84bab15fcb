import { expect, test } from "vitest";
import type { Context } from "../../lib/context.ts";
import { readRights, type TypedRights } from "./read-rights.ts";

const NOW = new Date("2026-11-27T12:00:00Z");
const context = { clock: { now: () => NOW } } as Context;
const TYPED: TypedRights = { scope: "all", projectIds: [], mayCreate: false, expires: "30", ranges: "", uses: "", version: "" };

function refusals(typed: Partial<TypedRights>) {
  const read = readRights(context, { ...TYPED, ...typed });
  return read.kind === "read" ? {} : Object.fromEntries(Object.entries(read.fields).map(([name, { reason }]) => [name, reason]));
}
function rights(typed: Partial<TypedRights>) {
  const read = readRights(context, { ...TYPED, ...typed });
  return read.kind === "read" ? read.rights : null;
}

test("a token lasts for some days, until the end of a day that is not over, or for ever; for nothing else", () => {
  expect(["7", "365", "2026-11-27", "never"].map((expires) => rights({ expires })?.expiresAt?.toISOString() ?? null)).toEqual([
    "2026-12-04T12:00:00.000Z",
    "2027-11-27T12:00:00.000Z",
    "2026-11-27T23:59:59.000Z",
    null,
  ]);
  expect(refusals({ expires: "2026-11-26" })).toEqual({ expires: "expired" });
  for (const expires of ["", "8", "2026-02-30", "tomorrow"]) expect(refusals({ expires })).toEqual({ expires: "expires" });
});

test("a token without any project, and without the right to create one, is none", () => {
  expect(refusals({ scope: "some" })).toEqual({ scope: "nothing" });
  expect(rights({ scope: "some", mayCreate: true })?.projects).toEqual([]);
  expect(rights({ scope: "some", projectIds: ["one"] })?.projects).toEqual(["one"]);
});

test("a token has at most 20 ranges and 10,000 uses, and one version", () => {
  const ranges = (count: number) => Array.from({ length: count }, (_, index) => `192.0.2.${index}`).join(" ");
  expect(rights({ ranges: ranges(20) })?.ranges).toHaveLength(20);
  expect(refusals({ ranges: ranges(21) })).toEqual({ ranges: "many-ranges" });
  expect(refusals({ ranges: "192.0.2.0/24, home" })).toEqual({ ranges: "ranges" });
  expect(["1", "10000"].map((uses) => rights({ uses })?.usesLeft)).toEqual([1, 10_000]);
  for (const uses of ["0", "-1", "10001", "1e3", "many"]) expect(refusals({ uses })).toEqual({ uses: "uses" });
  expect(rights({ version: "v1.0" })?.version).toBe("v1.0");
  expect(refusals({ version: "newest" })).toEqual({ version: "version" });
});
