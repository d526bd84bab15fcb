import { after, SECOND } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { writeFor } from "../../lib/write-for.ts";
import type { FactorContext } from "../factor.ts";
import { hasSecondFactor, listEnrolledFactors } from "../factors.ts";
import { makeSheet, storeSheet } from "./sheet.ts";

export type GeneratedCodes =
  | { kind: "generated" }
  /** There is nothing that the codes would back up. */
  | { kind: "no-factor" };

/** A button is pressed twice within seconds. */
const SAME_PRESS = 10 * SECOND;

/**
 * Puts a new set of codes in the place of the old one; whoever calls it has asked for a fresh proof. Codes that were made seconds
 * ago and shown to nobody yet are as good as new ones.
 */
export async function generate(context: FactorContext, { accountId }: { accountId: string }): Promise<GeneratedCodes> {
  const sheet = await makeSheet(context);
  return writeFor(context, accountId, async (context) => {
    if (!hasSecondFactor(await listEnrolledFactors(context, accountId))) return { kind: "no-factor" };
    if (await hasUnseen(context, accountId)) return { kind: "generated" };
    await storeSheet(context, { accountId, sheet });
    return { kind: "generated" };
  });
}

async function hasUnseen({ db, clock }: Context, accountId: string): Promise<boolean> {
  const sheet = await db.recoverySheet.findUnique({ where: { accountId } });
  return sheet?.sealedCodes != null && sheet.createdAt > after(clock.now(), -SAME_PRESS);
}
