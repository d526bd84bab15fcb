import type { AppLoadContext } from "@remix-run/node";
import type { Flow } from "~/auth/login/flow";
import type { Viewer } from "~/auth/session/read-session";
import { LIFETIMES } from "~/lib/lifetimes";
import { clearCookie, readCookie } from "./cookies/cookies.ts";
import { sentFields, typedFields } from "./forms.ts";
import { safeNext, seeOther, withNext } from "./redirects.ts";

type Args = { request: Request; context: AppLoadContext };

/** The person who is signed in, or null. */
export async function readViewer({ request, context }: Args): Promise<Viewer | null> {
  const token = readCookie(request, context, "session");
  if (!token) return null;
  // A form may take a minute to come, and the session may end meanwhile: what is answered then is nothing that it may see.
  if (request.method === "POST") await sentFields(request);
  // The root loader and the page's own ask in the same request: the context lives as long as the request does.
  context.viewer ??= readSession(token, context);
  return context.viewer;
}

/** The session of this token. Pages are in its account's language from then on, unless this browser chose another. */
async function readSession(token: string, context: AppLoadContext): Promise<Viewer | null> {
  const viewer = await context.services.session.readSession(token);
  const own = viewer?.account.language;
  if (own && !context.isLanguageChosen) context.language = context.languages.find((language) => language === own) ?? context.language;
  return viewer;
}

/** The person who is signed in; otherwise a redirect to the login, which comes back here, saying why a session ended if one did. */
export async function requireAccount(args: Args): Promise<Viewer> {
  const { request, context } = args;
  const viewer = await readViewer(args);
  if (viewer) {
    if (await lacksRequiredFactor(args, viewer)) throw seeOther("/account/two-factor", { context, notice: "second-factor-required" });
    return viewer;
  }

  const token = readCookie(request, context, "session");
  const waits = token !== null && (await context.services.session.keepFormOfEnded(await sentForm(request)));
  const reason = token ? await context.services.session.whySessionEnded(token) : null;
  // After a logout in another tab there is no token any more, and nothing is kept: what was typed ends with the session.
  const notice = reason ? (`session-ended-${reason}` as const) : request.method === "POST" ? "form-not-saved" : undefined;
  throw seeOther(withNext("/login", pathOf(request)), {
    context,
    notice,
    // Another tab may have put the token of the session that took this one's place into this same cookie; and a form waits by its token.
    cookies: token && !waits && reason !== "renewed" && reason !== "replaced" ? [clearCookie(context, "session")] : [],
  });
}

/** Where somebody may go who still has to set up the second factor that this site requires. */
const BEFORE_FIRST_FACTOR = /^\/(account\/(two-factor|emails|delete|export)|confirm)(\/|$)/;

async function lacksRequiredFactor({ request, context }: Args, { account }: Viewer): Promise<boolean> {
  const { settings, enrolment } = context.services;
  if (settings.twoFactorPolicy !== "required" || BEFORE_FIRST_FACTOR.test(new URL(request.url).pathname)) return false;
  return !(await enrolment.hasSecondFactor(account.id));
}

/** The person who is signed in with a verified address; otherwise a redirect to the way to verification. */
export async function requireVerified(args: Args): Promise<Viewer> {
  const viewer = await requireAccount(args);
  if (await args.context.services.addresses.hasVerifiedAddress(viewer.account.id)) return viewer;
  throw seeOther("/account/emails", { context: args.context, notice: "verify-first" });
}

/** Whether the session proved within the last 15 minutes that its owner is there; an admin's, who has a key, by that key. */
export async function isFresh({ context }: Args, { account, session }: Viewer): Promise<boolean> {
  const { stepUp, now } = context.services;
  const byKeyOnly = await stepUp.provesByKeyOnly({ accountId: account.id, role: account.role });
  const provedAt = byKeyOnly ? session.keyProvedAt : session.provedAt;
  return provedAt !== null && now().getTime() - provedAt.getTime() < LIFETIMES.freshProof;
}

/**
 * The person who is signed in and proved it within the last 15 minutes; otherwise a redirect to the proof, which comes back here. A
 * form keeps on the way what was typed into it.
 */
export async function requireFresh(args: Args): Promise<Viewer> {
  const viewer = await requireAccount(args);
  if (await isFresh(args, viewer)) return viewer;

  const { request, context } = args;
  const form = await sentForm(request);
  if (form) await context.services.keptForms.keepForm({ accountId: viewer.account.id, sessionId: viewer.session.publicId, ...form });
  throw seeOther(withNext("/confirm", pathOf(request)));
}

/** The form that is sent: its page, and what was typed into it. Null where none is, where it is a proof, or where no way leads back to its page. */
async function sentForm(request: Request): Promise<{ path: string; typed: Record<string, string> } | null> {
  const path = pathOf(request);
  if (request.method !== "POST" || isProof(path) || !safeNext(path)) return null;
  const typed = knownFields(await typedFields(request));
  return { path, typed };
}

/** The fields of the forms of an account; what else is sent belongs to none of them. */
const KEPT_FIELDS = new Set([
  ...["intent", "email", "id", "kind", "label", "name", "passkey", "reason", "setup", "username", "zone"],
  ...["scope", "may-create", "expires", "expires-on", "ranges", "uses", "version", "overlap"],
  ...["approval", "file", "role", "status", "two-factors", "was"],
  ...["announcements", "cancel-reset", "end-sessions", "from", "text", "title", "until"],
]);
/** A check box for each project. */
const KEPT_PREFIX = "project:";
/** Longer than any of them may be (see the schemas of the routes). */
const MOST_CHARACTERS = 1000;

function knownFields(typed: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(typed).filter(([name, value]) => isKept(name) && value.length <= MOST_CHARACTERS));
}

function isKept(name: string): boolean {
  return KEPT_FIELDS.has(name) || name.startsWith(KEPT_PREFIX);
}

/** The login that is not complete; otherwise a redirect to the start of the login. */
export async function requireFlow(args: Args): Promise<Flow> {
  const flow = await readFlow(args);
  if (flow) return flow;
  throw flowGone(args.context);
}

async function readFlow({ request, context }: Args): Promise<Flow | null> {
  const token = readCookie(request, context, "flow");
  if (!token) return null;
  // The action and the loader ask in the same request, as for the viewer.
  context.flow ??= context.services.login.readFlow(token);
  return context.flow;
}

/** The answer to a login that took too long, or was completed already. */
export function flowGone(context: AppLoadContext): Response {
  return seeOther("/login", { context, notice: "flow-gone", cookies: [clearCookie(context, "flow")] });
}

/** Whether the page is that of a fresh proof. */
export function isProof(path: string): boolean {
  return /^\/confirm(\?|$)/.test(path);
}

/** The path and query of the page that is asked for. */
export function pathOf(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return pathname + search;
}
