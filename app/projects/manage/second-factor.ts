import type { FactorContext } from "../../auth/factor.ts";
import { hasSecondFactor, listEnrolledFactors } from "../../auth/factors.ts";
import type { ProjectRecord } from "../find/find-project.ts";

/** Whether the site or the project asks for a second factor that the account does not have. Uploads by tokens are not asked. */
export async function lacksSecondFactor(
  context: FactorContext,
  { accountId, needsTwoFactors }: { accountId: string } & Pick<ProjectRecord, "needsTwoFactors">,
): Promise<boolean> {
  if (!needsTwoFactors && context.settings.twoFactorPolicy !== "required") return false;
  return !hasSecondFactor(await listEnrolledFactors(context, accountId));
}
