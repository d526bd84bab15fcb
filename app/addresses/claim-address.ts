import type { Context } from "../lib/context.ts";
import { newId } from "../lib/random.ts";
import { enqueueErrand } from "../mail/outbox.ts";
import { networkOf } from "../throttle/network.ts";
import type { Count } from "../throttle/throttle.ts";
import { addressKey, shownAddress } from "./address.ts";

/**
 * A verification mail counts by these: account and address, so that a typing mistake costs nothing at the next; and client address
 * and address, for a stranger can have many accounts. All of it is counted before the answer, which says so where no mail is sent.
 */
export function verificationCounts(context: Context, { accountId, address }: { accountId: string; address: string }): Count[] {
  return [mailCount({ accountId, address }), claimCount(context, address)];
}

export function mailCount({ accountId, address }: { accountId: string; address: string }): Count {
  return { limit: "verificationMail", key: `${accountId}:${addressKey(address)}` };
}

export function claimCount({ client }: Context, address: string): Count {
  return { limit: "addressClaim", key: `${networkOf(client.ipAddress)} ${addressKey(address)}` };
}

/**
 * Notes that an account claims an address, and asks for its verification. Whether somebody else has verified it is looked
 * up by the errand, after the answer: nobody can tell from here. Call it within `verificationCounts`.
 */
export async function claimAddress(
  context: Context,
  { accountId, address, isPrimary }: { accountId: string; address: string; isPrimary: boolean },
): Promise<void> {
  const { db, clock, random } = context;
  const id = newId(random);
  const forms = { address: shownAddress(address), addressKey: addressKey(address) };
  await db.emailAddress.create({ data: { id, accountId, ...forms, isPrimary, createdAt: clock.now() } });
  await enqueueErrand(context, { errand: "verification-requested", emailId: id });
}
