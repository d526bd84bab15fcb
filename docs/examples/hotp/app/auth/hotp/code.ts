import { verifySync } from "otplib";
import { compactCode } from "../../lib/text/typed-code.ts";

const DIGITS = 6;
/** RFC 4226, 7.4: how often a token may be pressed for nothing. Each one more is one more right answer for a guess. */
const LOOK_AHEAD = 5;
/** So far back a code is told to be used. */
const LOOK_BACK = 3;

/** Why a code is refused: the last part of a message key (`factor.hotp.refused.<reason>`). */
export type CodeRefusal = "wrong" | "used";

export type CodeMatch = { kind: "match"; counter: number } | { kind: "refused"; reason: CodeRefusal };

/**
 * What a typed code is, of RFC 4226. It spends nothing: that is for whoever stores the counter.
 * @param counter that of the next code; a code of one of the next five is taken as well
 */
export function matchCode({ secret, typed, counter }: { secret: Uint8Array; typed: string; counter: number }): CodeMatch {
  const token = compactCode(typed);
  if (!/^[0-9]{6}$/.test(token)) return { kind: "refused", reason: "wrong" };

  const code = { strategy: "hotp", secret, token, counter, digits: DIGITS } as const;
  const next = verifySync({ ...code, counterTolerance: [0, LOOK_AHEAD] });
  if (next.valid) return { kind: "match", counter: counter + next.delta };
  const isUsed = verifySync({ ...code, counterTolerance: [Math.min(LOOK_BACK, counter), 0] }).valid;
  return { kind: "refused", reason: isUsed ? "used" : "wrong" };
}
