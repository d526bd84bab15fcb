import type { Context } from "../lib/context.ts";
import { isUniqueViolation } from "../lib/database/transaction.ts";
import { hashToken } from "../lib/random.ts";
import { account } from "../lib/subject.ts";
import { enqueueMail } from "../mail/outbox.ts";
import { createMailToken, readMailToken, writeByLink } from "../report/mail-token.ts";
import { report } from "../report/report.ts";
import { guarded } from "../throttle/throttle.ts";
import { addressKey } from "./address.ts";
import { findVerifiedAddress } from "./find-address.ts";
import { listAddresses } from "./list.ts";
import { makePrimary } from "./primary.ts";

const purpose = "verify-email";

/**
 * The errand of a claimed address: a mail with a link to a new address; to an address that another account has verified a
 * note that somebody used it, without a link.
 */
export async function sendVerification(context: Context, { emailId }: { emailId: string }): Promise<void> {
  const { db } = context;
  const email = await db.emailAddress.findUnique({ where: { id: emailId }, include: { account: true } });
  if (!email || email.verifiedAt) return;

  // Claiming someone else's address again and again must not fill their inbox.
  const owner = await db.emailAddress.findUnique({ where: { verifiedKey: email.addressKey }, include: { account: true } });
  if (owner) {
    await guarded(context, [{ limit: "addressInUseMail", key: email.addressKey }], async () => {
      const { accountId, address: to, account } = owner;
      await enqueueMail(context, { accountId, kind: "address-in-use", to, params: { username: account.username } });
      return { kind: "sent" };
    });
    return;
  }
  const { accountId, address, account } = email;
  const token = await createMailToken(context, { purpose, accountId, emailId });
  // Where and when the address was given tells its owner whether it was them.
  const { ipAddress, userAgent } = context.client;
  const params = { username: account.username, token, at: context.clock.now().toISOString(), ipAddress, userAgent };
  await enqueueMail(context, { accountId, kind: "verify-email", to: address, params });
}

/** The address that a link verifies, and for which account; `isVerified` where the link did so already. */
export type Verification = { accountId: string; username: string; address: string; isVerified: boolean };

/** The address that this link verifies, or null where the link is unknown, replaced or too old. */
export async function readVerification(context: Context, { token }: { token: string }): Promise<Verification | null> {
  const subject = await readMailToken(context, { token, purpose });
  const include = { account: true };
  const email = subject?.emailId
    ? await context.db.emailAddress.findUnique({ where: { id: subject.emailId }, include })
    : await context.db.emailAddress.findFirst({ where: { verifiedBy: hashToken(token), verifiedAt: { not: null } }, include });
  return email && { accountId: email.accountId, username: email.account.username, address: email.address, isVerified: !subject };
}

export type Verified =
  | { kind: "verified"; address: string }
  | { kind: "link-gone" }
  /** Another account verified the address. */
  | { kind: "taken" }
  /** The link is another account's than the one that is signed in. Nothing is spent. */
  | { kind: "other-account" };

/**
 * Verifies the address by the link's token, once. The first of two accounts that claim the same address wins. An account's
 * first verified address becomes its primary one.
 * @param signedInAs the account that is signed in where the link is opened: it verifies no address for another one, as anybody
 *   can claim anybody's address and wait for its owner to press the button
 */
export async function verifyEmail(
  context: Context,
  { token, signedInAs = null }: { token: string; signedInAs?: string | null },
): Promise<Verified> {
  try {
    const subject = await readMailToken(context, { token, purpose });
    if (subject && signedInAs && signedInAs !== subject.accountId) return { kind: "other-account" };

    const verified = await writeByLink(context, { token, purpose }, async (context, { accountId, emailId: id }) => {
      const addresses = await listAddresses(context, accountId);
      const email = addresses.find((own) => own.id === id);
      if (!email) return null;
      if (email.verifiedAt) return { kind: "verified" as const, address: email.address };
      if (await findVerifiedAddress(context, email.address)) return { kind: "taken" as const };

      const data = { verifiedAt: context.clock.now(), verifiedKey: addressKey(email.address), verifiedBy: hashToken(token) };
      await context.db.emailAddress.update({ where: { id: email.id }, data });
      if (!addresses.some(({ verifiedAt }) => verifiedAt)) await makePrimary(context, { accountId, id: email.id });
      await report(context, { about: account(accountId), event: "email:verified", detail: { address: email.address } });
      return { kind: "verified" as const, address: email.address };
    });
    return verified ?? { kind: "link-gone" };
  } catch (error) {
    // Somebody else verified the same address at the same moment.
    if (isUniqueViolation(error)) return { kind: "taken" };
    throw error;
  }
}
