import { accountIdsAfter } from "../accounts/list-ids.ts";
import { findAccountRecord } from "../accounts/read-account.ts";
import type { LoggedAnchor } from "../history/anchors/parse-anchors.ts";
import type { HistoryFault } from "../history/chains/fault.ts";
import { type Verified, verifyHistory } from "../history/verify-history.ts";
import type { Context } from "../lib/context.ts";
import { account } from "../lib/subject.ts";

/** A fault, and the user name of the account that it is about, if that is there. */
export type NamedFault = HistoryFault & { username?: string | undefined };
export type VerifiedSite = Extract<Verified, { kind: "whole" }> | { kind: "broken"; faults: NamedFault[] };

/** Verifies the history with the accounts that it belongs to: see `verifyHistory`. */
export async function verifySiteHistory(
  context: Context,
  { accountId, logged }: { accountId?: string | undefined; logged?: readonly LoggedAnchor[] | undefined } = {},
): Promise<VerifiedSite> {
  const accounts = {
    exists: async (accountId: string) => (await findAccountRecord(context, accountId)) !== null,
    idsAfter: (after: string, most: number) => accountIdsAfter(context, after, most),
  };
  const verified = await verifyHistory(context, { about: accountId === undefined ? undefined : account(accountId), logged, accounts });
  if (verified.kind === "whole") return verified;

  const faults: NamedFault[] = [];
  for (const fault of verified.faults) {
    const account = "accountId" in fault ? await findAccountRecord(context, fault.accountId) : null;
    faults.push({ ...fault, username: account?.username });
  }
  return { kind: "broken", faults };
}
