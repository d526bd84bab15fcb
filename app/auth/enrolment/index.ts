import { type FactorContext, listEnrolledFactors, hasSecondFactor as oneIsSecond } from "../factor.ts";

export { describeFactors, listEnrolledFactors } from "../factor.ts";
export { readBackup } from "./read-backup.ts";
export { removeFactor } from "./remove-factor.ts";

/** Whether two-factor login is on for the account. */
export async function hasSecondFactor(context: FactorContext, accountId: string): Promise<boolean> {
  return oneIsSecond(await listEnrolledFactors(context, accountId));
}
