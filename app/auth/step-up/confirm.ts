import { report } from "../../emails/report.ts";
import { writeFor } from "../../lib/write-for.ts";
import { attempt, giveBack, type Throttled, take } from "../../throttle/throttle.ts";
import { isPhishingResistant } from "../assurance.ts";
import type { FactorContext, Method } from "../factor.ts";
import { checkPassword } from "../password/check-password.ts";
import { proveFactor } from "../prove-factor.ts";
import type { IssuedSession } from "../session/issue-session.ts";
import { renewSession } from "../session/renew-session.ts";
import { acceptedProofs, type ProofKind } from "./accepted-proofs.ts";

/** The session that asks for a fresh proof; `publicId` names it where its token must not stand. */
export type ConfirmingSession = { accountId: string; token: string; publicId: string; methods: Method[] };

export type Confirmed =
  | { kind: "confirmed"; session: IssuedSession }
  /** `not-accepted`: this account proves itself with something else. */
  | { kind: "refused"; reason: string; params?: Record<string, string | number> }
  | { kind: "session-gone" }
  | Throttled;

/**
 * Takes a fresh proof that the session's owner is there (OWASP ASVS 5.0, 7.5.3), within the limits of the login. The session
 * goes on with a new token, proved now.
 * @param response the password, a code, or the JSON of an assertion
 */
export async function confirm(
  context: FactorContext,
  { session, kind, response }: { session: ConfirmingSession; kind: ProofKind; response: string },
): Promise<Confirmed> {
  const { accountId, token, publicId } = session;
  const accepted = await acceptedProofs(context, session);
  if (!accepted.includes(kind)) return { kind: "refused", reason: "not-accepted" };

  const proof =
    kind === "password"
      ? await provePassword(context, { accountId, publicId, password: response })
      : await proveFactor(context, {
          accountId,
          kind,
          response,
          purpose: { ceremony: "confirm", boundTo: publicId },
          ownBudget: publicId,
          failureEvent: "session:confirm-failed",
        });
  if (proof.kind !== "proved") return proof;

  return writeFor(context, accountId, async (context): Promise<Confirmed> => {
    const renewed = await renewSession(context, { token, byKey: isPhishingResistant([kind]) });
    if (!renewed) return { kind: "session-gone" };
    await report(context, { accountId, event: "session:confirmed", detail: { factor: kind } });
    return { kind: "confirmed", session: renewed };
  });
}

async function provePassword(
  context: FactorContext,
  { accountId, publicId, password }: { accountId: string; publicId: string; password: string },
): Promise<{ kind: "proved" } | { kind: "refused"; reason: string } | Throttled> {
  const counts = [{ limit: "ownPassword" as const, key: publicId }];
  const throttled = await take(context, counts);
  if (throttled) return throttled;

  const matches = await attempt(context, counts, () =>
    checkPassword(context, { accountId, password, isOwn: true, failureEvent: "session:confirm-failed" }),
  );
  if (!matches) return { kind: "refused", reason: "wrong" };
  await giveBack(context, counts);
  return { kind: "proved" };
}
