import { account } from "../../lib/subject.ts";
import { writeFor } from "../../lib/write-for.ts";
import { report } from "../../report/report.ts";
import { type Count, guarded, type Throttled } from "../../throttle/throttle.ts";
import { isPhishingResistant } from "../assurance.ts";
import type { FactorContext, Method, RefusalParams, RefusalReason } from "../factor.ts";
import { checkPassword } from "../password/check-password.ts";
import { proveFactor } from "../prove-factor.ts";
import type { IssuedSession } from "../session/issue-session.ts";
import { ownBudget } from "../session/own-budget.ts";
import { renewSession } from "../session/renew-session.ts";
import { warnOfFailures } from "../warn-of-failures.ts";
import { acceptedProofs, type ProofKind } from "./accepted-proofs.ts";

/** The session that asks for a fresh proof: its token is the client's, and `publicId` names it where that must not stand. */
export type ConfirmingSession = { accountId: string; publicId: string; methods: Method[] };

export type Confirmed =
  | { kind: "confirmed"; session: IssuedSession }
  /** `not-accepted`: this account proves itself with something else. */
  | { kind: "refused"; reason: RefusalReason | "wrong" | "not-accepted"; params?: RefusalParams }
  | { kind: "session-gone" }
  | Throttled;

/**
 * Takes a fresh proof that the session's owner is there (OWASP ASVS 5.0, 7.5.3). The session goes on with a new token, proved now.
 * Tries count by browser and by account over all of its sessions, for a session is had by every login; five failures are told
 * by mail.
 * @param response the password, a code, or the JSON of an assertion
 */
export async function confirm(
  context: FactorContext,
  { session, kind, response }: { session: ConfirmingSession; kind: ProofKind; response: string },
): Promise<Confirmed> {
  const { accountId, publicId } = session;
  const accepted = await acceptedProofs(context, session);
  if (!accepted.includes(kind)) return { kind: "refused", reason: "not-accepted" };

  const browser = await ownBudget(context, accountId);
  const ofAccount: Count = { limit: "stepUp", key: accountId };
  const proof =
    kind === "password"
      ? await provePassword(context, { accountId, password: response, counts: [{ limit: "ownPassword", key: browser }, ofAccount] })
      : await proveFactor(context, {
          accountId,
          kind,
          response,
          purpose: { ceremony: "confirm", boundTo: publicId },
          ownBudget: browser,
          alsoCounts: [ofAccount],
          failureEvent: "session:confirm-failed",
        });
  if (proof.kind === "refused") await warnOfFailures(context, { accountId });
  if (proof.kind !== "proved") return proof;

  return writeFor(context, accountId, async (context): Promise<Confirmed> => {
    const provedWith = proof.credential?.id ?? null;
    const renewed = await renewSession(context, { proof: { provedWith, byKey: isPhishingResistant(context, [kind]) } });
    if (!renewed) return { kind: "session-gone" };
    await report(context, { about: account(accountId), event: "session:confirmed", detail: { factor: kind } });
    return { kind: "confirmed", session: renewed };
  });
}

async function provePassword(
  context: FactorContext,
  { accountId, password, counts }: { accountId: string; password: string; counts: Count[] },
): Promise<{ kind: "proved"; credential?: undefined } | { kind: "refused"; reason: "wrong" } | Throttled> {
  const checked = await guarded(context, counts, () =>
    checkPassword(context, { accountId, password, isOwn: true, failureEvent: "session:confirm-failed" }),
  );
  if (checked.kind === "throttled") return checked;
  return checked.kind === "checked" ? { kind: "proved" } : { kind: "refused", reason: "wrong" };
}
