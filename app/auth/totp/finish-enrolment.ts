import { newId } from "../../lib/random.ts";
import { readLabel } from "../../lib/text/label.ts";
import { guarded, type Throttled } from "../../throttle/throttle.ts";
import { completeEnrolment } from "../enrolment/complete-enrolment.ts";
import type { FactorContext } from "../factor.ts";
import { findSetup, hasRoom, MAX_APPS } from "./begin-enrolment.ts";
import { type CodeRefusal, matchCode, refusalOf } from "./code.ts";
import { openSecret } from "./secret.ts";

export type FinishedTotp =
  | { kind: "enrolled"; isFirst: boolean }
  | { kind: "refused"; reason: CodeRefusal; params?: { count: number } }
  /** The set-up was completed already (in another tab), is too old, or is another session's. */
  | { kind: "setup-gone" }
  | { kind: "too-many"; max: number }
  | { kind: "refused-label" }
  | Throttled;

/**
 * Confirms the set-up of an app by a code of it. The code's time step is spent: it cannot be used to log in.
 * @param sessionId the public id of the session, which must be the one that was shown the secret
 * @param setupId the set-up that the code answers, where the page said it
 */
export async function finishEnrolment(
  context: FactorContext,
  {
    accountId,
    sessionId,
    label: typed,
    code,
    setupId,
  }: { accountId: string; sessionId: string; label: string; code: string; setupId?: string | undefined },
): Promise<FinishedTotp> {
  const { clock, settings } = context;
  if (!(await hasRoom(context, accountId))) return { kind: "too-many", max: MAX_APPS };

  const label = readLabel(typed);
  if (!label) return { kind: "refused-label" };

  const setup = await findSetup(context, { accountId, sessionId });
  if (!setup || (setupId && setupId !== setup.id)) return { kind: "setup-gone" };

  const counts = [{ limit: "factorSetup" as const, key: accountId }];
  const { id, sealedSecret } = setup;
  const proof = await guarded(context, counts, async () => {
    const secret = openSecret(context, { accountId, sealed: sealedSecret });
    const match = matchCode({ secret, typed: code, now: clock.now(), lastStep: 0, driftSteps: settings.totpDriftSteps });
    return match.kind === "match" ? match : { kind: "refused" as const, ...refusalOf(match) };
  });
  if (proof.kind !== "match") return proof;

  const completed = await completeEnrolment(context, {
    accountId,
    kind: "totp",
    label,
    async store(context) {
      const { db, random } = context;
      if (!(await hasRoom(context, accountId))) return false;
      const { count } = await db.totpSetup.deleteMany({ where: { id, expiresAt: { gt: clock.now() } } });
      if (count !== 1) return false;
      const data = { id: newId(random), accountId, label, sealedSecret, createdAt: clock.now(), lastStep: proof.step };
      await db.totpCredential.create({ data });
      return true;
    },
  });
  return completed.kind === "not-stored" ? { kind: "setup-gone" } : completed;
}
