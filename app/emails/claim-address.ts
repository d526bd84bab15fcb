import type { Context } from "../lib/context.ts";
import { newId } from "../lib/random.ts";
import { enqueueErrand } from "../mail/outbox.ts";
import { type Throttled, take } from "../throttle/throttle.ts";
import { addressKey, shownAddress } from "./address.ts";

/** Counts a verification mail that an account asks for: by account and address, so that a typing mistake costs nothing at the next. */
export function takeVerificationMail(
  context: Context,
  { accountId, address }: { accountId: string; address: string },
): Promise<Throttled | null> {
  return take(context, [{ limit: "verificationMail", key: `${accountId}:${addressKey(address)}` }]);
}

/**
 * Notes that an account claims an address, and asks for its verification. Whether somebody else has verified it is looked
 * up by the errand, after the answer: nobody can tell from here.
 */
export async function claimAddress(
  context: Context,
  { accountId, address, isPrimary }: { accountId: string; address: string; isPrimary: boolean },
): Promise<Throttled | null> {
  const throttled = await takeVerificationMail(context, { accountId, address });
  if (throttled) return throttled;

  const { db, clock, random } = context;
  const id = newId(random);
  const forms = { address: shownAddress(address), addressKey: addressKey(address) };
  await db.emailAddress.create({ data: { id, accountId, ...forms, isPrimary, createdAt: clock.now() } });
  await enqueueErrand(context, { errand: "verification-requested", emailId: id });
  return null;
}
