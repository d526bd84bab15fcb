import { verifySync } from "otplib";
import { SECOND } from "../../lib/clock.ts";
import { compactCode } from "../../lib/text/typed-code.ts";

/** RFC 6238, 5.2: time steps of 30 seconds. */
const PERIOD_SECONDS = 30;
/** How far off a clock is recognized, ten steps: beyond it a right code cannot be told from a guess that was lucky. */
const CLOCK_SECONDS = 10 * PERIOD_SECONDS;

/** A hash of RFC 6238, 1.2, and how many digits of it are typed. */
export type CodeKind = { algorithm: "sha1" | "sha256" | "sha512"; digits: 6 | 7 | 8 };
/** Every authenticator app computes this, whatever else a set-up link asks for. */
const APP_CODE: CodeKind = { algorithm: "sha1", digits: 6 };

export type CodeMatch =
  | { kind: "match"; step: number }
  /** Right, but for a step that was used, or an older one. */
  | { kind: "used" }
  /** Right for another time: how many seconds the clock that made it is ahead, or behind where negative. */
  | { kind: "clock"; seconds: number }
  | { kind: "wrong" };

/**
 * Tells what a typed code is: one of RFC 6238, of the present step or up to `driftSteps` either way, later than `lastStep`. It
 * spends nothing: that is for whoever stores the step.
 * @param driftSteps 1 makes up for the way of the code (RFC 6238, 5.2); with 0 a code is good for 30 seconds (ASVS 5.0, 6.5.5)
 * @param kind that of authenticator apps, SHA-1 and six digits, unless said otherwise
 */
export function matchCode(
  {
    secret,
    typed,
    now,
    lastStep,
    driftSteps,
  }: {
    secret: Uint8Array;
    typed: string;
    now: Date;
    lastStep: number;
    driftSteps: number;
  },
  { algorithm, digits }: CodeKind = APP_CODE,
): CodeMatch {
  const token = compactCode(typed);
  if (!/^[0-9]+$/.test(token) || token.length !== digits) return { kind: "wrong" };

  const epoch = Math.floor(now.getTime() / SECOND);
  const windowSeconds = driftSteps * PERIOD_SECONDS;
  const lastOfWindow = Math.floor((epoch + windowSeconds) / PERIOD_SECONDS);
  const code = { strategy: "totp", secret, token, epoch, period: PERIOD_SECONDS, algorithm, digits } as const;
  // The library refuses a step later than its window, which a clock that was set back leaves behind.
  const fresh = verifySync({ ...code, epochTolerance: windowSeconds, afterTimeStep: Math.min(lastStep, lastOfWindow) });
  if (fresh.valid && "timeStep" in fresh) return { kind: "match", step: fresh.timeStep };

  const other = verifySync({ ...code, epochTolerance: CLOCK_SECONDS });
  if (!other.valid || !("timeStep" in other)) return { kind: "wrong" };
  return other.timeStep <= lastStep ? { kind: "used" } : { kind: "clock", seconds: other.delta * PERIOD_SECONDS };
}

/** Why a code is refused: the last part of a message key (`factor.totp.refused.<reason>`). */
export type CodeRefusal = "wrong" | "used" | "clock-behind" | "clock-ahead";

/** Why a code that was no match is refused, and what fills the text of it. */
export function refusalOf(match: Exclude<CodeMatch, { kind: "match" }>): { reason: CodeRefusal; params?: { count: number } } {
  if (match.kind !== "clock") return { reason: match.kind };
  const count = Math.max(1, Math.round(Math.abs(match.seconds) / 60));
  return { reason: match.seconds < 0 ? "clock-behind" : "clock-ahead", params: { count } };
}
