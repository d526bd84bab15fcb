import type { Context } from "../../lib/context.ts";
import { SealError } from "../../lib/secrets/seal.ts";
import { openCodes } from "./sheet.ts";

/** A set of codes in the clear, and sealed for the page's own forms. */
export type ShownCodes = { codes: string[]; sealed: string };

/**
 * The codes of a new set, for the one page that shows them. The update that empties the field decides: whoever comes
 * second gets null.
 */
export async function showCodesOnce(context: Context, { accountId }: { accountId: string }): Promise<ShownCodes | null> {
  const { db } = context;
  for (;;) {
    const sheet = await db.recoverySheet.findUnique({ where: { accountId } });
    if (!sheet?.sealedCodes) return null;

    const { id, sealedCodes } = sheet;
    const { count } = await db.recoverySheet.updateMany({ where: { id, sealedCodes }, data: { sealedCodes: null } });
    if (count === 1) return { codes: openCodes(context, { accountId, sheetId: id, sealed: sealedCodes }), sealed: sealedCodes };
    // Somebody was faster, and the field is empty; or it was sealed under another key, and the codes still wait.
  }
}

/** The codes that a page was shown with, out of its own sealed field; null where they are not of the present set. */
export async function reopenCodes(
  context: Context,
  { accountId, sealed }: { accountId: string; sealed: string },
): Promise<ShownCodes | null> {
  const sheet = await context.db.recoverySheet.findUnique({ where: { accountId } });
  if (!sheet) return null;
  try {
    return { codes: openCodes(context, { accountId, sheetId: sheet.id, sealed }), sealed };
  } catch (error) {
    if (error instanceof SealError) return null;
    throw error;
  }
}
