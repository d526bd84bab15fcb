import type { Context } from "../lib/context.ts";

/** A mail that was sent to an account's addresses, without its content, which is not kept. */
export type ListedMail = { kind: string; createdAt: Date; sentAt: Date | null; givenUpAt: Date | null };

/** The mails to the account, the oldest first. */
export async function listMails({ db }: Context, accountId: string): Promise<ListedMail[]> {
  return db.outgoingMail.findMany({
    where: { accountId },
    orderBy: { createdAt: "asc" },
    select: { kind: true, createdAt: true, sentAt: true, givenUpAt: true },
  });
}
