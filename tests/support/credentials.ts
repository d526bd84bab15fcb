import type { FactorCredential, FactorKind } from "~/auth/factor";
import { listEnrolledFactors } from "~/auth/factors";
import type { TestContext } from "./test-context.ts";

/** The account's credentials of one kind, the oldest first. */
export async function credentialsOf(context: TestContext, kind: FactorKind, accountId: string): Promise<FactorCredential[]> {
  return (await listEnrolledFactors(context, accountId)).find((factor) => factor.kind === kind)?.credentials ?? [];
}
