import { expect, test } from "vitest";
import { toBase32 } from "../../lib/text/base32.ts";
import { matchCode } from "./code.ts";

/** The secret of RFC 4226, appendix D, and of the SHA-1 rows of RFC 6238, appendix B. */
const secret = Buffer.from("12345678901234567890");
/** RFC 6238, appendix B, as its reference implementation (appendix A) has them: secrets as long as the hashes. */
const secretOf = {
  sha1: secret,
  sha256: Buffer.from("12345678901234567890123456789012"),
  sha512: Buffer.from("1234567890123456789012345678901234567890123456789012345678901234"),
};

/** RFC 6238, appendix B: every row. */
const TOTP_ROWS: [seconds: number, code: string, algorithm: keyof typeof secretOf][] = [
  [59, "94287082", "sha1"],
  [59, "46119246", "sha256"],
  [59, "90693936", "sha512"],
  [1_111_111_109, "07081804", "sha1"],
  [1_111_111_109, "68084774", "sha256"],
  [1_111_111_109, "25091201", "sha512"],
  [1_111_111_111, "14050471", "sha1"],
  [1_111_111_111, "67062674", "sha256"],
  [1_111_111_111, "99943326", "sha512"],
  [1_234_567_890, "89005924", "sha1"],
  [1_234_567_890, "91819424", "sha256"],
  [1_234_567_890, "93441116", "sha512"],
  [2_000_000_000, "69279037", "sha1"],
  [2_000_000_000, "90698825", "sha256"],
  [2_000_000_000, "38618901", "sha512"],
  [20_000_000_000, "65353130", "sha1"],
  [20_000_000_000, "77737706", "sha256"],
  [20_000_000_000, "47863826", "sha512"],
];

/** RFC 4226, appendix D: the codes of counters 0 to 9. */
const HOTP_ROWS = ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"];

test.each(TOTP_ROWS)("RFC 6238, appendix B: at second %i the code is %s by %s", (seconds, typed, algorithm) => {
  const look = (digits: 6 | 8, typed: string) =>
    matchCode({ secret: secretOf[algorithm], typed, now: new Date(seconds * 1000), lastStep: 0, driftSteps: 1 }, { algorithm, digits });
  expect(look(8, typed)).toEqual({ kind: "match", step: Math.floor(seconds / 30) });
  expect(
    look(
      8,
      typed.replace(/.$/, (digit) => String((Number(digit) + 1) % 10)),
    ),
  ).toEqual({ kind: "wrong" });
  // Six digits are the last six of eight (RFC 4226, 5.3).
  expect(look(6, typed.slice(2))).toEqual({ kind: "match", step: Math.floor(seconds / 30) });
  expect(look(6, typed)).toEqual({ kind: "wrong" });
});

test.each(TOTP_ROWS.filter(([, , algorithm]) => algorithm === "sha1"))(
  "the code of an app at second %i is the last six digits of %s",
  (seconds, code) => {
    const match = matchCode({ secret, typed: code.slice(2), now: new Date(seconds * 1000), lastStep: 0, driftSteps: 1 });
    expect(match).toEqual({ kind: "match", step: Math.floor(seconds / 30) });
  },
);

test("RFC 4226, appendix D: the codes of the counters 0 to 9 are those of the first ten steps", () => {
  for (const [counter, typed] of HOTP_ROWS.entries()) {
    const at = (second: number) => matchCode({ secret, typed, now: new Date(second * 1000), lastStep: 0, driftSteps: 1 });
    // Step 0 counts as spent from the start: right, but never taken.
    const right = counter === 0 ? { kind: "used" } : { kind: "match", step: counter };
    expect(at(counter * 30), `counter ${counter}`).toEqual(right);
    expect(at(counter * 30 + 29), `counter ${counter}`).toEqual(right);
  }
});

test.each([
  [0, 30],
  [1, 90],
])(
  "of the seconds around a code, with %i steps of drift, its own step's and those steps' either way take it, %i in all",
  (driftSteps, length) => {
    const step = Math.floor(1_111_111_109 / 30);
    const taken: number[] = [];
    for (let second = (step - 5) * 30; second < (step + 6) * 30; second++) {
      const match = matchCode({ secret, typed: "081804", now: new Date(second * 1000), lastStep: step - 1, driftSteps });
      if (match.kind === "match") {
        expect(match.step).toBe(step);
        taken.push(second);
      } else {
        const ahead = (step - Math.floor(second / 30)) * 30;
        expect(match, `${second - step * 30} s after its start`).toEqual({ kind: "clock", seconds: ahead });
      }
    }
    expect(taken).toEqual(Array.from({ length }, (_, index) => (step - driftSteps) * 30 + index));
  },
);

test("the last millisecond before the step before is too early, and the first one after the step after is too late", () => {
  const step = Math.floor(1_111_111_109 / 30);
  const kindAt = (milliseconds: number) =>
    matchCode({ secret, typed: "081804", now: new Date(milliseconds), lastStep: step - 1, driftSteps: 1 }).kind;
  expect(kindAt((step - 1) * 30_000 - 1)).toBe("clock");
  expect(kindAt((step - 1) * 30_000)).toBe("match");
  expect(kindAt((step + 2) * 30_000 - 1)).toBe("match");
  expect(kindAt((step + 2) * 30_000)).toBe("clock");
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
  expect(toBase32(secret)).toBe("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
});
