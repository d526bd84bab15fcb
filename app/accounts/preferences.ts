import type { Context } from "../lib/context.ts";
import { writeFor } from "../lib/write-for.ts";

/**
 * Keeps how the account's owner reads: the language of pages and mails, and the time zone of dates. No event tells of it: it changes
 * nothing about who gets in.
 * @param preferences what is left out stays as it is
 * @throws AccessEndedError where the session has ended
 */
export async function setPreferences(
  context: Context,
  accountId: string,
  preferences: { language?: string; zone?: string | null },
): Promise<void> {
  await writeFor(context, accountId, async ({ db }) => {
    await db.account.update({ where: { id: accountId }, data: preferences });
  });
}
