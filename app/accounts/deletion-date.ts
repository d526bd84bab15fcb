import { hasVerifiedAddress } from "../addresses/list.ts";
import type { Context } from "../lib/context.ts";
import { retireUsername } from "./retired-username.ts";
import { usernameKey } from "./username.ts";

/** Sets the day of deletion if the name is the account's and none is set. @returns whether it was set */
export async function setDeletionDate(
  { db }: Context,
  { accountId, username, deleteAfter }: { accountId: string; username: string; deleteAfter: Date },
): Promise<boolean> {
  const { count } = await db.account.updateMany({
    where: { id: accountId, usernameKey: usernameKey(username), deleteAfter: null },
    data: { deleteAfter },
  });
  return count === 1;
}

/** Cancels the deletion. @returns whether there was one */
export async function clearDeletionDate({ db }: Context, accountId: string): Promise<boolean> {
  const { count } = await db.account.updateMany({ where: { id: accountId, deleteAfter: { not: null } }, data: { deleteAfter: null } });
  return count === 1;
}

/** The accounts whose day of deletion has come. */
export async function findDueDeletions({ db, clock }: Context, { most }: { most: number }): Promise<string[]> {
  const due = await db.account.findMany({
    where: { deleteAfter: { lte: clock.now() } },
    // In the order of its index: in that of ids, which Prisma takes where none is named, all accounts are read.
    orderBy: { deleteAfter: "asc" },
    select: { id: true },
    take: most,
  });
  return due.map(({ id }) => id);
}

/** Holds a due account until the transaction ends, so that its deletion cannot be cancelled any more. @returns whether it is due */
export async function claimDueDeletion({ db, clock }: Context, accountId: string): Promise<boolean> {
  const { count } = await db.account.updateMany({ where: { id: accountId, deleteAfter: { lte: clock.now() } }, data: { id: accountId } });
  return count === 1;
}

/** Deletes an account with all that belongs to it, and retires its name if it had a verified address (see unverified.ts). */
export async function eraseAccount(context: Context, accountId: string): Promise<void> {
  const couldPublish = await hasVerifiedAddress(context, accountId);
  const { username } = await context.db.account.delete({ where: { id: accountId } });
  if (couldPublish) await retireUsername(context, username);
}
