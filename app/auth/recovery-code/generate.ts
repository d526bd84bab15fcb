import { writeFor } from "../../lib/write-for.ts";
import { type FactorContext, hasSecondFactor, listEnrolledFactors } from "../factor.ts";
import { makeSheet, storeSheet } from "./sheet.ts";

export type GeneratedCodes =
  | { kind: "generated" }
  /** There is nothing that the codes would back up. */
  | { kind: "no-factor" };

/** Puts a new set of codes in the place of the old one; whoever calls it has asked for a fresh proof. */
export async function generate(context: FactorContext, { accountId }: { accountId: string }): Promise<GeneratedCodes> {
  const sheet = await makeSheet(context);
  return writeFor(context, accountId, async (context) => {
    if (!hasSecondFactor(await listEnrolledFactors(context, accountId))) return { kind: "no-factor" };
    await storeSheet(context, { accountId, sheet });
    return { kind: "generated" };
  });
}
