import type { Context } from "../lib/context.ts";
import { writeFor } from "../lib/write-for.ts";
import { enqueueErrand } from "../mail/outbox.ts";
import { guarded, type Throttled } from "../throttle/throttle.ts";
import { addressKey } from "./address.ts";
import { verificationCounts } from "./claim-address.ts";

export type ResentVerification =
  | { kind: "requested" }
  /** The account has no such address. */
  | { kind: "not-found" }
  | { kind: "already-verified" }
  | Throttled;

/** Asks for another verification mail, whose link replaces the earlier one. */
export async function resendVerification(
  context: Context,
  { accountId, address }: { accountId: string; address: string },
): Promise<ResentVerification> {
  const own = await context.db.emailAddress.findUnique({ where: { accountId_addressKey: { accountId, addressKey: addressKey(address) } } });
  if (!own) return { kind: "not-found" };
  if (own.verifiedAt) return { kind: "already-verified" };

  return guarded(context, verificationCounts(context, { accountId, address }), async () => {
    await writeFor(context, accountId, (context) => enqueueErrand(context, { errand: "verification-requested", emailId: own.id }));
    return { kind: "requested" };
  });
}
