import { lockAccount } from "../../lib/database/statements/lock-account.ts";
import { transaction } from "../../lib/database/transaction.ts";
import type { FactorContext, FactorKind } from "../factor.ts";
import { type CompleteLogin, completeLogin, type SignedIn } from "./complete-login.ts";
import { createFlow, type Flow, keepGathered } from "./flow.ts";
import { type LoginState, nextStage, type Stage } from "./stages.ts";

/** A login with all that it has gathered; without a flow where it has not waited for anything yet. */
export type Login = LoginState & CompleteLogin;

/** The login waits for this stage, on this page. */
export type ReachedStage = { kind: Exclude<Stage["kind"], "password">; page: string };

/** The same of a login that waited for nothing before, with the token for its flow cookie. */
export type BegunStage = ReachedStage & { flow: { token: string; expiresAt: Date } };

/** The login of a flow. There is a flow only where a second factor is required. */
export function stateOf({ id, deviceId, ...flow }: Flow): Login {
  const factor = flow.methods.length > 1 ? (flow.methods.at(-1) as FactorKind) : null;
  return { ...flow, flowId: id, factor, required: 2, askedFirst: null, isKnownBrowser: deviceId !== null };
}

export async function advance(context: FactorContext, login: Login & { flowId: null }): Promise<SignedIn | BegunStage>;
export async function advance(context: FactorContext, login: Login): Promise<SignedIn | ReachedStage | { kind: "flow-gone" }>;
/**
 * Takes a login on: to a session where no stage is left, otherwise to the next one, with all that it has gathered kept in its flow.
 * It is the only function that decides which.
 */
export async function advance(context: FactorContext, login: Login): Promise<SignedIn | ReachedStage | { kind: "flow-gone" }> {
  const stage = nextStage(context, login);
  if (!stage) return completeLogin(context, login);
  const { kind } = stage;
  if (kind === "password") throw new Error("a login that has proved nothing");

  return transaction(context, async (context): Promise<ReachedStage | BegunStage | { kind: "flow-gone" }> => {
    const { accountId, flowId } = login;
    // A login without a flow comes here in a transaction that holds the account.
    if (flowId) await lockAccount(context, accountId);
    const flow = flowId ? null : await createFlow(context, login);
    if (flowId && !(await keepGathered(context, flowId, login))) return { kind: "flow-gone" };
    await stage.begin?.(context, { id: flowId ?? flow?.id ?? "", accountId });
    return { kind, page: stage.page(login), ...(flow && { flow }) };
  });
}
