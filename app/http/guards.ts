import type { AppLoadContext } from "@remix-run/node";
import type { Flow } from "~/auth/login/flow";
import type { Viewer } from "~/auth/session/read-session";
import { clearCookie, readCookie } from "./cookies.ts";
import { seeOther } from "./redirects.ts";

type Args = { request: Request; context: AppLoadContext };

/** A step-up proof is good for 15 minutes. */
const FRESH_SECONDS = 15 * 60;

/** Who is signed in, or null. */
export async function readViewer({ request, context }: Args): Promise<Viewer | null> {
  const token = readCookie(request, context, "session");
  if (!token) return null;
  // The root loader and the page's own ask in the same request: the context lives as long as the request does.
  context.viewer ??= context.services.session.readSession(token);
  return context.viewer;
}

/** Who is signed in; otherwise a redirect to the login, which comes back here, saying why a session ended if one did. */
export async function requireAccount(args: Args): Promise<Viewer> {
  const viewer = await readViewer(args);
  if (viewer) return viewer;

  const { request, context } = args;
  const token = readCookie(request, context, "session");
  const reason = token ? await context.services.session.whySessionEnded(token) : null;
  const notice = reason ? (`session-ended-${reason}` as const) : undefined;
  throw seeOther(`/login?next=${encodeURIComponent(pathOf(request))}`, {
    context,
    notice,
    cookies: token ? [clearCookie(context, "session")] : [],
  });
}

/** Who is signed in with a verified address; otherwise a redirect to the way to verification. */
export async function requireVerified(args: Args): Promise<Viewer> {
  const viewer = await requireAccount(args);
  if (await args.context.services.emails.hasVerifiedAddress(viewer.account.id)) return viewer;
  throw seeOther("/account/emails", { context: args.context, notice: "verify-first" });
}

/** Who is signed in and proved it within the last 15 minutes; otherwise a redirect to the proof, which comes back here. */
export async function requireFresh(args: Args): Promise<Viewer> {
  const viewer = await requireAccount(args);
  const { provedAt } = viewer.session;
  if (provedAt && args.context.services.now().getTime() - provedAt.getTime() < FRESH_SECONDS * 1000) return viewer;
  throw seeOther(`/confirm?next=${encodeURIComponent(pathOf(args.request))}`);
}

/** The login between password and second factor; otherwise a redirect to the start of the login. */
export async function requireFlow(args: Args): Promise<Flow & { token: string }> {
  const { request, context } = args;
  const token = readCookie(request, context, "flow");
  const flow = token ? await context.services.login.readFlow(token) : null;
  if (token && flow) return { ...flow, token };
  throw flowGone(context);
}

/** The answer to a login that took too long, or was completed already. */
export function flowGone(context: AppLoadContext): Response {
  return seeOther("/login", { context, notice: "flow-gone", cookies: [clearCookie(context, "flow")] });
}

/** The path and query of the page that is asked for. */
function pathOf(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return pathname + search;
}
