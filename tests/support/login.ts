import type { FactorContext } from "~/auth/factor";
import * as deviceConfirmation from "~/auth/login/device-confirmation";
import * as login from "~/auth/login/finish-login";
import { readFlow } from "~/auth/login/flow";

type Proof = Omit<Parameters<typeof login.finishLogin>[1], "flow">;

/** The second step of a login as its page takes it: the flow of this token is read first. */
export async function finishLogin(context: FactorContext, { flowToken, ...proof }: Proof & { flowToken: string }) {
  const flow = await readFlow(context, flowToken);
  return flow ? login.finishLogin(context, { flow, ...proof }) : { kind: "flow-gone" as const };
}

/** The same for the step after the mail's link. */
export async function finishConfirmedLogin(context: FactorContext, { flowToken }: { flowToken: string }) {
  const flow = await readFlow(context, flowToken);
  return flow ? deviceConfirmation.finishConfirmedLogin(context, { flow }) : { kind: "flow-gone" as const };
}
