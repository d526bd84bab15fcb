import { readAccount } from "../../accounts/read-account.ts";
import { NOBODY } from "../../history/chains/chain-id.ts";
import { recordEvent } from "../../history/record-event.ts";
import { lockAccount } from "../../lib/database/statements/lock-account.ts";
import { transaction } from "../../lib/database/transaction.ts";
import { account } from "../../lib/subject.ts";
import { networkOf } from "../../throttle/network.ts";
import { guarded, type Throttled } from "../../throttle/throttle.ts";
import { endRow } from "../closing/failures-in-a-row.ts";
import type { FactorContext, RefusalReason, SoleProofResult } from "../factor.ts";
import { listEnrolledFactors } from "../factors.ts";
import { recordRisk } from "../prove-factor.ts";
import { advance, type BegunStage } from "./advance.ts";
import type { SignedIn } from "./complete-login.ts";

export type PasskeyLogin =
  | SignedIn
  | BegunStage
  /** `credentialId` where nobody has such a credential (any more), so that the browser can be told. */
  | { kind: "refused"; reason: RefusalReason; credentialId?: string }
  | { kind: "frozen" }
  | Throttled;

/**
 * Signs in with a passkey alone: it is held and its user was verified, which is two factors in one. Failures count by the
 * client's address, for nobody has said who they are.
 * @param browserToken the browser that it was begun in, null where it says of none
 * @param next where to go afterwards, a path on this site that the caller has checked
 */
export async function signInWithPasskey(
  context: FactorContext,
  { response, browserToken, next }: { response: string; browserToken: string | null; next: string | null },
): Promise<PasskeyLogin> {
  const factor = context.factors.find((factor) => !factor.backup && factor.proveAlone);
  if (!factor || factor.backup || !factor.proveAlone) throw new Error("no factor signs in alone");
  const { proveAlone } = factor;

  const counts = [{ limit: "passkey" as const, key: networkOf(context.client.ipAddress) }];
  const proof = await guarded(context, counts, () => proveAlone(context, { response, browserToken: browserToken ?? "" }));
  if (proof.kind === "throttled") return proof;
  if (proof.kind === "refused") return refuse(context, proof);

  const { accountId, credential } = proof;
  return transaction(context, async (context): Promise<PasskeyLogin> => {
    // What removes or disowns the passkey or freezes the account waits for this login and ends it; or was first, and is seen here.
    await lockAccount(context, accountId);
    if ((await readAccount(context, accountId)).frozenAt) return { kind: "frozen" };
    const held = (await listEnrolledFactors(context, accountId)).find(({ kind }) => kind === factor.kind)?.credentials ?? [];
    if (!held.some(({ id, disownedAt }) => id === credential.id && !disownedAt))
      return refuse(context, { kind: "refused", reason: "unknown-key", accountId });

    if (!(await endRow(context, credential.id))) return refuse(context, { kind: "refused", reason: "closed", accountId });

    await recordRisk(context, { accountId, proof });
    return advance(context, {
      accountId,
      methods: ["passkey"],
      next,
      remember: false,
      credential,
      factor: factor.kind,
      lastFactor: null,
      flowId: null,
      required: 2,
      askedFirst: null,
      isKnownBrowser: false,
      deviceConfirmed: false,
    });
  });
}

async function refuse(context: FactorContext, { reason, accountId, credentialId }: SoleProofResult & { kind: "refused" }) {
  const event = { about: account(accountId ?? NOBODY), event: "login:passkey:failed" as const, detail: { reason } };
  await transaction(context, (context) => recordEvent(context, event));
  return { kind: "refused" as const, reason, credentialId };
}
