import type { Context } from "../lib/context.ts";
import { account } from "../lib/subject.ts";
import { writeFor } from "../lib/write-for.ts";
import { report } from "../report/report.ts";
import { type Count, guarded, type Throttled } from "../throttle/throttle.ts";
import { addressKey, isEmailAddress, shownAddress } from "./address.ts";
import { claimAddress, verificationCounts } from "./claim-address.ts";
import { listAddresses } from "./list.ts";

/** More than anybody uses, and few enough to be read. */
export const MAX_ADDRESSES = 20;

export type AddedAddress =
  | { kind: "added" }
  | { kind: "malformed" }
  /** This very account has it already, verified or not. */
  | { kind: "already-yours" }
  | { kind: "too-many"; max: number }
  | Throttled;

/** Adds an address, unverified. The answer and the work are the same whether or not somebody else has verified it. */
export async function addAddress(context: Context, { accountId, address }: { accountId: string; address: string }): Promise<AddedAddress> {
  if (!isEmailAddress(address)) return { kind: "malformed" };

  return writeFor(context, accountId, async (context): Promise<AddedAddress> => {
    const addresses = await listAddresses(context, accountId);
    if (addresses.some((own) => addressKey(own.address) === addressKey(address))) return { kind: "already-yours" };
    if (addresses.length >= MAX_ADDRESSES) return { kind: "too-many", max: MAX_ADDRESSES };

    const link = { purpose: "not-me", since: context.clock.now() } as const;
    const counts: Count[] = [{ limit: "newAddress", key: accountId }, ...verificationCounts(context, { accountId, address })];
    return guarded(context, counts, async () => {
      await claimAddress(context, { accountId, address, isPrimary: false });
      await report(context, { about: account(accountId), event: "email:added", detail: { address: shownAddress(address) }, link });
      return { kind: "added" };
    });
  });
}
