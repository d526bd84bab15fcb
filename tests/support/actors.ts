import { issueSession } from "~/auth/session/issue-session";
import { sessionActor } from "~/auth/session/session-actor";
import { operatorActor } from "~/lib/actors";
import type { Context } from "~/lib/context";

/** The same site, where somebody at the operator's tool acts. */
export function asOperator<C extends Context>(context: C, name = "ops"): C {
  return { ...context, actor: operatorActor(name) };
}

/** The same site, where the owner of the account acts, who just logged in. */
export async function asOwnerOf<C extends Context>(context: C, { accountId }: { accountId: string }): Promise<C> {
  const { token } = await issueSession(context, { accountId, methods: ["password"], proved: true });
  return { ...context, actor: sessionActor(token), client: { ...context.client, sessionToken: token } };
}
