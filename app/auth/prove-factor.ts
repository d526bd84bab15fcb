import type { SecurityEventName } from "../history/events/events.ts";
import type { Context } from "../lib/context.ts";
import { transaction } from "../lib/database/transaction.ts";
import { account } from "../lib/subject.ts";
import { report } from "../report/report.ts";
import { type Count, guarded, type Throttled } from "../throttle/throttle.ts";
import { countFailures, endRow } from "./closing/failures-in-a-row.ts";
import type { EnrolledFactor, FactorContext, FactorCredential, FactorKind, ProofPurpose, ProofResult, StoredCredential } from "./factor.ts";
import { findFactor, listStoredFactors } from "./factors.ts";

/**
 * Lets a factor check a proof, within the limits of second factors: those of the try, and 100 failures in a row of each
 * credential, which close it wherever it is used (NIST SP 800-63B-4, 3.2.2).
 * @param ownBudget the browser that the account has logged in from where the proof is made: it has a budget of its own, so that
 *   nobody outside can use up its owner's tries
 * @param enrolled what the account can prove with, stored values and all, where the caller has read it in this request
 * @param alsoCounts what else limits the try
 * @param failureEvent what to record when the proof is refused
 * @returns refused as `closed` where failures in a row have closed what it was made with
 */
export async function proveFactor(
  context: FactorContext,
  {
    accountId,
    kind,
    response,
    purpose,
    ownBudget,
    enrolled: given,
    alsoCounts = [],
    failureEvent,
  }: {
    accountId: string;
    kind: FactorKind;
    response: string;
    purpose: ProofPurpose;
    ownBudget: string | null;
    enrolled?: readonly EnrolledFactor<StoredCredential>[];
    alsoCounts?: Count[];
    failureEvent: SecurityEventName;
  },
): Promise<ProofResult | Throttled> {
  const factor = findFactor(context, kind);
  if (!factor) throw new Error(`no factor ${kind}`);

  const enrolled = given ?? (await listStoredFactors(context, accountId));
  const credentials = enrolled.find((enrolled) => enrolled.kind === kind)?.credentials ?? [];
  const closed = new Set(credentials.filter(({ closed }) => closed).map(({ id }) => id));
  // Nothing is compared, so there is nothing to count: the page says that it is closed whatever is typed.
  if (credentials.length && credentials.every(({ id }) => closed.has(id))) return { kind: "refused", reason: "closed" };

  const own: Count = ownBudget ? { limit: "ownSecondFactor", key: ownBudget } : { limit: "secondFactor", key: accountId };
  const counts = [own, ...alsoCounts];
  const result = await guarded(context, counts, () => factor.prove(context, { accountId, response, purpose, credentials }));
  if (result.kind === "refused") {
    const tried = factor.findTried ? await factor.findTried(context, { accountId, response }) : credentials.map(({ id }) => id);
    const open = tried.filter((id) => !closed.has(id));
    await recordFailure(context, { accountId, kind, credentials, tried: open, event: failureEvent, reason: result.reason });
    return result;
  }
  if (result.kind === "proved") {
    // Failures at the same time may have closed it. Where there was no row, nothing can have: it takes 100 of them.
    const hasFailed = credentials.some(({ id, hasFailed }) => hasFailed && id === result.credential.id);
    if (hasFailed && !(await endRow(context, result.credential.id))) return { kind: "refused", reason: "closed" };
    await recordRisk(context, { accountId, proof: result });
  }
  return result;
}

type Failure = {
  accountId: string;
  kind: FactorKind;
  /** All that the account has of this kind. */
  credentials: readonly FactorCredential[];
  /** The ids of those that the proof can have been meant for. */
  tried: readonly string[];
  event: SecurityEventName;
  reason: string;
};

async function recordFailure(context: Context, { accountId, kind, credentials, tried, event, reason }: Failure): Promise<void> {
  await transaction(context, async (context) => {
    await report(context, { about: account(accountId), event, detail: { factor: kind, reason } });
    const closed = await countFailures(context, { accountId, authenticatorIds: tried });
    for (const { id, label } of credentials)
      if (closed.includes(id))
        await report(context, { about: account(accountId), event: "factor:closed", detail: { factor: kind, label } });
  });
}

/** Records the risk signal of a proof that holds, if it has one. */
export async function recordRisk(
  context: Context,
  { accountId, proof: { risk, credential } }: { accountId: string; proof: ProofResult & { kind: "proved" } },
): Promise<void> {
  if (!risk) return;
  const detail = { label: credential.label };
  await transaction(context, (context) => report(context, { about: account(accountId), event: risk, detail }));
}
