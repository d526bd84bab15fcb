import { expect, test } from "vitest";
import { matchCode } from "./code.ts";
import { secretText } from "./secret.ts";

/** RFC 6238, appendix B: the secret of the SHA-1 vectors, and codes of their last six digits. */
const secret = Buffer.from("12345678901234567890");
const vectors: [seconds: number, code: string][] = [
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_111_111_111, "050471"],
  [1_234_567_890, "005924"],
  [2_000_000_000, "279037"],
  [20_000_000_000, "353130"],
];

test.each(vectors)("the code of RFC 6238 for second %i is taken", (seconds, typed) => {
  const match = matchCode({ secret, typed, now: new Date(seconds * 1000), lastStep: 0, driftSteps: 1 });
  expect(match).toEqual({ kind: "match", step: Math.floor(seconds / 30) });
});

test("a step that is spent is used, and one that is not spent and too old is a matter of the clock", () => {
  const step = Math.floor(1_111_111_109 / 30);
  const look = (stepsLater: number, lastStep: number) =>
    matchCode({ secret, typed: "081804", now: new Date((step + stepsLater) * 30_000), lastStep, driftSteps: 1 });
  expect(look(0, step)).toEqual({ kind: "used" });
  expect(look(0, step + 1)).toEqual({ kind: "used" });
  expect(look(5, step)).toEqual({ kind: "used" });
  expect(look(5, step - 1)).toEqual({ kind: "clock", seconds: -150 });
  expect(look(-5, step - 20)).toEqual({ kind: "clock", seconds: 150 });
  expect(look(11, step - 1)).toEqual({ kind: "wrong" });
});

test("the secret's text is base32 of RFC 4648", () => {
  expect(secretText(secret)).toBe("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
});
