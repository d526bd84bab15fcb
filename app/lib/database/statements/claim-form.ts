import type { Context } from "../../context.ts";

/** The place of a browser's last form, and the mark of the form that it sends. */
type Claimed = { browser: string; form: string; expiresAt: Date };

/**
 * Puts a form in the place of the browser's last one, by one statement: of two sendings at the same moment one does. The last one
 * gives way where it is another form, is too old, or its answer was seen.
 * @param ifSeen whether an answer that was seen gives way
 * @returns whether this call did
 */
export async function putForm(
  { db, clock }: Context,
  { browser, form, expiresAt }: Claimed,
  { ifSeen }: { ifSeen: boolean },
): Promise<boolean> {
  const count = await db.$executeRaw`
    INSERT INTO "SentForm" ("browser", "form", "outcome", "seenAt", "expiresAt") VALUES (${browser}, ${form}, NULL, NULL, ${expiresAt})
    ON CONFLICT ("browser") DO UPDATE SET "form" = "excluded"."form", "outcome" = NULL, "seenAt" = NULL, "expiresAt" = "excluded"."expiresAt"
    WHERE "SentForm"."form" <> "excluded"."form" OR "SentForm"."expiresAt" <= ${clock.now()}
      OR (${ifSeen ? 1 : 0} = 1 AND "SentForm"."seenAt" IS NOT NULL)`;
  return count === 1;
}
