import { addressKey, isEmailAddress } from "../../emails/address.ts";
import { findVerifiedAddress } from "../../emails/find-address.ts";
import { createMailToken } from "../../emails/mail-token.ts";
import { report } from "../../emails/report.ts";
import type { Context } from "../../lib/context.ts";
import { enqueueErrand, enqueueMail } from "../../mail/outbox.ts";
import { guarded, type Throttled } from "../../throttle/throttle.ts";

/**
 * Asks for a mail with a link that resets the password of the account that verified this address. The answer, the limit
 * and the work are the same whether or not there is such an account: the errand finds out after the answer (OWASP ASVS
 * 5.0, 6.3.8).
 */
export async function requestReset(
  context: Context,
  { address }: { address: string },
): Promise<{ kind: "requested" } | { kind: "malformed" } | Throttled> {
  if (!isEmailAddress(address)) return { kind: "malformed" };

  return guarded(context, [{ limit: "resetMail", key: addressKey(address) }], async () => {
    await enqueueErrand(context, { errand: "reset-requested", address });
    return { kind: "requested" };
  });
}

/** The errand of `requestReset`: a mail to the address if somebody verified it, otherwise nothing. */
export async function sendReset(context: Context, { address }: { address: string }): Promise<void> {
  const verified = await findVerifiedAddress(context, address);
  if (!verified) return;

  const { accountId, id: emailId } = verified;
  await report(context, { accountId, event: "password:reset-requested", detail: { address: verified.address } });
  const token = await createMailToken(context, { purpose: "reset-password", accountId, emailId });
  const { ipAddress, userAgent } = context.client;
  const params = { token, at: context.clock.now().toISOString(), ipAddress, userAgent };
  // To the address as it was verified, never as it was typed.
  await enqueueMail(context, { accountId, kind: "reset-password", to: verified.address, params });
}
