import type { Context } from "../lib/context.ts";
import { newId } from "../lib/random.ts";
import { enqueueErrand } from "../mail/outbox.ts";
import type { Count } from "../throttle/throttle.ts";
import { addressKey } from "./address.ts";

/** What a verification mail counts by: account and address, so that a typing mistake costs nothing at the next. */
export function verificationCounts({ accountId, address }: { accountId: string; address: string }): Count[] {
  return [{ limit: "verificationMail", key: `${accountId}:${addressKey(address)}` }];
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
  await db.emailAddress.create({ data: { id, accountId, address, addressKey: addressKey(address), isPrimary, createdAt: clock.now() } });
  await enqueueErrand(context, { errand: "verification-requested", emailId: id });
}
