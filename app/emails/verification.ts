import { holdHistory } from "../history/hold-history.ts";
import type { Context } from "../lib/context.ts";
import { isUniqueViolation, transaction } from "../lib/database/transaction.ts";
import { enqueueMail } from "../mail/outbox.ts";
import { guarded } from "../throttle/throttle.ts";
import { addressKey } from "./address.ts";
import { findVerifiedAddress } from "./find-address.ts";
import { listAddresses } from "./list.ts";
import { consumeMailToken, createMailToken, readMailToken } from "./mail-token.ts";
import { makePrimary } from "./primary.ts";
import { report } from "./report.ts";

const purpose = "verify-email";

/**
 * The errand of a claimed address: a mail with a link to a new address; to an address that another account has verified a
 * note that somebody used it, without a link.
 */
export async function sendVerification(context: Context, { emailId }: { emailId: string }): Promise<void> {
  const { db } = context;
  const email = await db.emailAddress.findUnique({ where: { id: emailId }, include: { account: true } });
  if (!email || email.verifiedAt) return;

  // Whoever claims somebody else's address again and again must not fill their inbox.
  const owner = await db.emailAddress.findUnique({ where: { verifiedKey: email.addressKey } });
  if (owner) {
    await guarded(context, [{ limit: "addressInUseMail", key: email.addressKey }], async () => {
      await enqueueMail(context, { accountId: owner.accountId, kind: "address-in-use", to: owner.address, params: {} });
      return { kind: "sent" };
    });
    return;
  }
  const { accountId, address, account } = email;
  const token = await createMailToken(context, { purpose, accountId, emailId });
  await enqueueMail(context, { accountId, kind: "verify-email", to: address, params: { username: account.username, token } });
}

/** The address that this link verifies, or null where the link is unknown, used, replaced or older than 24 hours. */
export async function readVerification(context: Context, { token }: { token: string }): Promise<{ address: string } | null> {
  const subject = await readMailToken(context, { token, purpose });
  if (!subject?.emailId) return null;
  const email = await context.db.emailAddress.findUnique({ where: { id: subject.emailId } });
  return email && { address: email.address };
}

/**
 * Verifies the address by the link's token, once. The first of two accounts that claim the same address wins. An account's
 * first verified address becomes its primary one.
 */
export async function verifyEmail(
  context: Context,
  { token }: { token: string },
): Promise<{ kind: "verified"; address: string } | { kind: "link-gone" } | { kind: "taken" }> {
  try {
    return await transaction(context, async (context) => {
      const subject = await readMailToken(context, { token, purpose });
      if (!subject?.emailId) return { kind: "link-gone" as const };

      const { accountId, emailId: id } = subject;
      await holdHistory(context, accountId);
      if (!(await consumeMailToken(context, { token, purpose }))) return { kind: "link-gone" as const };
      const addresses = await listAddresses(context, accountId);
      const email = addresses.find((own) => own.id === id);
      if (!email) return { kind: "link-gone" as const };
      if (email.verifiedAt) return { kind: "verified" as const, address: email.address };
      if (await findVerifiedAddress(context, email.address)) return { kind: "taken" as const };

      const verified = { verifiedAt: context.clock.now(), verifiedKey: addressKey(email.address) };
      await context.db.emailAddress.update({ where: { id }, data: verified });
      if (!addresses.some(({ verifiedAt }) => verifiedAt)) await makePrimary(context, { accountId, id });
      await report(context, { accountId, event: "email:verified", detail: { address: email.address } });
      return { kind: "verified" as const, address: email.address };
    });
  } catch (error) {
    // Somebody else verified the same address at the same moment.
    if (isUniqueViolation(error)) return { kind: "taken" };
    throw error;
  }
}
