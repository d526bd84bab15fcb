import type { Context } from "../lib/context.ts";
import { isUniqueViolation, transaction } from "../lib/database/transaction.ts";
import { enqueueMail } from "../mail/outbox.ts";
import { take } from "../throttle/throttle.ts";
import { consumeMailToken, createMailToken, readMailToken } from "./mail-token.ts";
import { report } from "./report.ts";

/**
 * The errand of a claimed address: a mail with a link to a new address; to an address that another account has verified a
 * note that somebody used it, without a link.
 */
export async function sendVerification(context: Context, { emailId }: { emailId: string }): Promise<void> {
  const { db } = context;
  const email = await db.emailAddress.findUnique({ where: { id: emailId }, include: { account: true } });
  if (!email || email.verifiedAt) return;

  // Whoever registers with somebody else's address again and again must not fill their inbox.
  if (await take(context, [{ limit: "verificationMail", key: `address:${email.addressKey}` }])) return;

  const owner = await db.emailAddress.findUnique({ where: { verifiedKey: email.addressKey } });
  if (owner) {
    await enqueueMail(context, { accountId: owner.accountId, kind: "address-in-use", to: owner.address, params: {} });
    return;
  }
  const { accountId, address, account } = email;
  const token = await createMailToken(context, { purpose: "verify-email", accountId, emailId });
  await enqueueMail(context, { accountId, kind: "verify-email", to: address, params: { username: account.username, token } });
}

/** The address that this link verifies, or null where the link is unknown, used, replaced or older than 24 hours. */
export async function readVerification(context: Context, { token }: { token: string }): Promise<{ address: string } | null> {
  const subject = await readMailToken(context, { token, purpose: "verify-email" });
  if (!subject?.emailId) return null;
  const email = await context.db.emailAddress.findUnique({ where: { id: subject.emailId } });
  return email && { address: email.address };
}

/** Verifies the address by the link's token, once. */
export async function verifyEmail(
  context: Context,
  { token }: { token: string },
): Promise<{ kind: "verified"; address: string } | { kind: "link-gone" } | { kind: "taken" }> {
  try {
    return await transaction(context, async (context) => {
      const subject = await consumeMailToken(context, { token, purpose: "verify-email" });
      const email = subject?.emailId ? await context.db.emailAddress.findUnique({ where: { id: subject.emailId } }) : null;
      if (!email) return { kind: "link-gone" as const };

      const { id, accountId, address, addressKey } = email;
      await context.db.emailAddress.update({ where: { id }, data: { verifiedAt: context.clock.now(), verifiedKey: addressKey } });
      await report(context, { accountId, event: "email:verified", detail: { address } });
      return { kind: "verified" as const, address };
    });
  } catch (error) {
    // Somebody else verified the same address in the meantime.
    if (isUniqueViolation(error)) return { kind: "taken" };
    throw error;
  }
}
