import { readUsername } from "../../accounts/read-account.ts";
import { addressKey, isEmailAddress } from "../../addresses/address.ts";
import { findAccountIdByAddress, findVerifiedAddress, type VerifiedAddress } from "../../addresses/find-address.ts";
import { NOBODY } from "../../history/chains/chain-id.ts";
import type { Context } from "../../lib/context.ts";
import { account } from "../../lib/subject.ts";
import { enqueueErrand, enqueueMail } from "../../mail/outbox.ts";
import { hasMailToken, repeatMailToken } from "../../report/mail-token.ts";
import { report } from "../../report/report.ts";
import { networkOf } from "../../throttle/network.ts";
import { guarded, type Throttled } from "../../throttle/throttle.ts";
import { findDevice } from "../devices/devices.ts";

/**
 * Asks for a mail with a link that resets the password of the account that verified this address. The answer, the limit
 * and the work are the same whether or not there is such an account: the errand finds out after the answer (OWASP ASVS
 * 5.0, 6.3.8). Requests count by client address, or by the browser where the account knows it, and never by address: strangers
 * cannot use up its owner's.
 */
export async function requestReset(
  context: Context,
  { address }: { address: string },
): Promise<{ kind: "requested" } | { kind: "malformed" } | Throttled> {
  if (!isEmailAddress(address)) return { kind: "malformed" };

  const accountId = (await findAccountIdByAddress(context, address)) ?? NOBODY;
  const device = await findDevice(context, accountId);
  return guarded(context, [{ limit: "resetRequest", key: device?.id ?? networkOf(context.client.ipAddress) }], async () => {
    await enqueueErrand(context, { errand: "reset-requested", address });
    return { kind: "requested" };
  });
}

/**
 * The errand of `requestReset`: a mail to the address if somebody verified it, otherwise nothing; at most one in ten minutes, and
 * each with the same link while that is good, so that requests of strangers spoil no link and none is missing.
 */
export async function sendReset(context: Context, { address }: { address: string }): Promise<void> {
  const verified = await findVerifiedAddress(context, address);
  if (!verified) return;

  const sent = await guarded(context, [{ limit: "resetMail", key: addressKey(verified.address) }], async () => {
    await mailReset(context, verified);
    return { kind: "sent" };
  });
  // The link of the last mail was used, or ended with something else: by whoever reads the mailbox too, which must keep nobody out.
  if (sent.kind === "throttled" && !(await hasMailToken(context, subjectOf(verified)))) await mailReset(context, verified);
}

function subjectOf({ accountId, id }: VerifiedAddress) {
  return { purpose: "reset-password" as const, accountId, emailId: id };
}

async function mailReset(context: Context, verified: VerifiedAddress): Promise<void> {
  const { accountId } = verified;
  await report(context, { about: account(accountId), event: "password:reset-requested", detail: { address: verified.address } });
  const token = await repeatMailToken(context, subjectOf(verified));
  const { ipAddress, userAgent } = context.client;
  const username = await readUsername(context, accountId);
  const params = { username, token, at: context.clock.now().toISOString(), ipAddress, userAgent };
  // To the address as it was verified, never as it was typed.
  await enqueueMail(context, { accountId, kind: "reset-password", to: verified.address, params });
}
