import type { AppLoadContext } from "@remix-run/node";
import { isAdmin } from "~/lib/role";
import { requireAccount, requireFresh } from "./guards.ts";
import { seeOther } from "./redirects.ts";

/**
 * The admin who is signed in and proved it by a security key or passkey within the last 15 minutes; otherwise a redirect to
 * that proof, or to where an admin adds a first key. To anybody else who is signed in, the page is not there: 404.
 * `sessionId` is the session's public id.
 */
export async function requireAdmin(args: {
  request: Request;
  context: AppLoadContext;
}): Promise<{ accountId: string; username: string; sessionId: string }> {
  const { account, session } = await requireAccount(args);
  const { stepUp } = args.context.services;
  if (!isAdmin(account)) throw new Response(null, { status: 404 });

  if (!(await stepUp.hasKey(account.id)))
    throw seeOther("/account/two-factor/security-keys", { context: args.context, notice: "admin-needs-key" });
  await requireFresh(args);
  return { accountId: account.id, username: account.username, sessionId: session.publicId };
}
