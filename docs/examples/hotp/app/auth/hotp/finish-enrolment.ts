import { readLabel } from "../../lib/text/label.ts";
import { guarded, type Throttled } from "../../throttle/throttle.ts";
import { completeEnrolment } from "../enrolment/complete-enrolment.ts";
import type { FactorContext } from "../factor.ts";
import { countTokens, findSetup, MAX_TOKENS } from "./begin-enrolment.ts";
import { type CodeRefusal, matchCode } from "./code.ts";
import { openSecret } from "./secret.ts";

export type FinishedHotp =
  | { kind: "enrolled"; isFirst: boolean }
  | { kind: "refused"; reason: CodeRefusal }
  /** The set-up was completed already (in another tab), is too old, or is another session's. */
  | { kind: "setup-gone" }
  | { kind: "refused-label" }
  | Throttled;

/**
 * Confirms the set-up of a token by a code of it. The code is spent: it cannot be used to log in.
 * @param sessionId the public id of the session, which must be the one that was shown the secret
 */
export async function finishEnrolment(
  context: FactorContext,
  { accountId, sessionId, label: typed, code }: { accountId: string; sessionId: string; label: string; code: string },
): Promise<FinishedHotp> {
  const label = readLabel(typed);
  if (!label) return { kind: "refused-label" };

  const setup = await findSetup(context, { accountId, sessionId });
  if (!setup) return { kind: "setup-gone" };

  const counts = [{ limit: "factorSetup" as const, key: accountId }];
  const match = await guarded(context, counts, async () => {
    const secret = openSecret(context, { accountId, sealed: setup.sealedSecret });
    return matchCode({ secret, typed: code, counter: 0 });
  });
  if (match.kind !== "match") return match;

  const completed = await completeEnrolment(context, {
    accountId,
    kind: "hotp",
    label,
    async store(context) {
      const { db, clock } = context;
      if ((await countTokens(context, accountId)) >= MAX_TOKENS) return false;
      const { count } = await db.hotpToken.updateMany({
        where: { id: setup.id, setUpBy: sessionId, expiresAt: { gt: clock.now() } },
        data: { label, counter: match.counter + 1, createdAt: clock.now(), setUpBy: null, expiresAt: null },
      });
      return count === 1;
    },
  });
  return completed.kind === "not-stored" ? { kind: "setup-gone" } : completed;
}
