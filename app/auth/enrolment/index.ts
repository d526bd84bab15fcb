import type { FactorContext } from "../factor.ts";
import { listEnrolledFactors, hasSecondFactor as oneIsSecond } from "../factors.ts";

export { describeFactors, listEnrolledFactors } from "../factors.ts";
export { readBackup } from "./read-backup.ts";
export { removeFactor } from "./remove-factor.ts";

/** Whether two-factor login is on for the account. */
export async function hasSecondFactor(context: FactorContext, accountId: string): Promise<boolean> {
  return oneIsSecond(await listEnrolledFactors(context, accountId));
}
