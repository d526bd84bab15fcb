import type { Context } from "../lib/context.ts";
import { account } from "../lib/subject.ts";
import { writeFor } from "../lib/write-for.ts";
import { dropMailTokens } from "../report/mail-token.ts";
import { report } from "../report/report.ts";
import { addressKey } from "./address.ts";
import { listAddresses } from "./list.ts";
import { makePrimary } from "./primary.ts";
import { accountRecipients } from "./recipients.ts";
import { type KeptReason, whyKept } from "./why-kept.ts";

export type RemovedAddress =
  | { kind: "removed"; address: string }
  /** The account has no such address. */
  | { kind: "not-found" }
  | { kind: "refused"; reason: KeptReason };

/**
 * Removes an address, its links with it. A verified one stays as long as it is the only way to reach the account's owner;
 * one that was never verified goes freely, as long as there is another.
 */
export async function removeAddress(
  context: Context,
  { accountId, address }: { accountId: string; address: string },
): Promise<RemovedAddress> {
  return writeFor(context, accountId, async (context): Promise<RemovedAddress> => {
    const addresses = await listAddresses(context, accountId);
    const leaving = addresses.find((own) => addressKey(own.address) === addressKey(address));
    if (!leaving) return { kind: "not-found" };

    const reason = whyKept(leaving, addresses);
    if (reason) return { kind: "refused", reason };
    const next = addresses.find((own) => own !== leaving);

    // An address that was never verified may be a stranger's: it gets no email about this account.
    const alsoTo = (await accountRecipients(context, { id: accountId, alsoTo: [] })).filter(({ emailId }) => emailId === leaving.id);
    await context.db.emailAddress.delete({ where: { id: leaving.id } });
    if (leaving.isPrimary && next) await makePrimary(context, { accountId, id: next.id });
    await dropMailTokens(context, { purpose: "reset-password", accountId });
    await report(context, { about: account(accountId), event: "email:removed", detail: { address: leaving.address }, alsoTo });
    return { kind: "removed", address: leaving.address };
  });
}
