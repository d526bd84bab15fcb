import type { ActionFunctionArgs, AppLoadContext } from "@remix-run/node";
import type { Claim, Outcome, SentForm } from "~/auth/sent-forms/sent-form";
import { type CookieName, nameOf, readCookie, writeCookie } from "./cookies/cookies.ts";
import { deviceCookie } from "./cookies/device-cookie.ts";
import { sessionCookie } from "./cookies/session-cookie.ts";
import { sentFields } from "./forms.ts";
import { readNotice } from "./notice-cookie.ts";
import { seeOther } from "./redirects.ts";

/** The cookies that tell a browser from all others. */
const OWN: CookieName[] = ["session", "flow", "device", "browser"];

/** The cookie for a browser that sent none by which it is told from others; otherwise null. */
export function browserCookie(request: Request, context: AppLoadContext): string | null {
  if (request.method !== "GET" || ownCookies(request, context)) return null;
  return writeCookie(context, "browser", context.services.sentForms.newBrowserToken());
}

/** A page that shows what the last form did: it was answered, and its answer read. */
export async function noteAnswerSeen(request: Request, context: AppLoadContext): Promise<void> {
  const cookies = request.method === "GET" ? ownCookies(request, context) : null;
  if (cookies) await context.services.sentForms.noteSeen({ cookies });
}

/**
 * An action that does once what a form asks for, however often its button is pressed: sent again by the same browser within ten
 * seconds, the form gets the same answer. For forms that spend something, so that a second sending would be refused; what may be
 * wanted twice, such as the end of all other sessions, is not to be wrapped.
 * @param intents the intents for which that is so, where the page has several
 */
export function pressedOnce<R>(
  action: (args: ActionFunctionArgs) => Promise<R>,
  { intents }: { intents?: string[] } = {},
): (args: ActionFunctionArgs) => Promise<R | Response> {
  return async (args) => {
    const { context, request } = args;
    const sent = await readSent(request, context, intents);
    if (!sent) return action(args);

    const { sentForms } = context.services;
    const claim = await sentForms.claimForm(sent);
    if (claim.kind === "repeated") return answerAgain(context, claim);
    let outcome: Outcome | null = null;
    try {
      const result = await action(args);
      outcome = outcomeOf(result, context);
      return result;
    } finally {
      // The work is done and answered so, even where a second press will not know of it.
      await (outcome ? sentForms.keepOutcome(sent, outcome) : sentForms.dropClaim(sent)).catch(() => {});
    }
  };
}

/**
 * The same for an action that claims its form itself, in the transaction in which it turns out that it has to be done once.
 * @param action answers `null` where the form was sent before
 */
export function claimedInside<R>(
  action: (args: ActionFunctionArgs, sent: SentForm | null) => Promise<R | null>,
): (args: ActionFunctionArgs) => Promise<R | Response | null> {
  return async (args) => {
    const { context, request } = args;
    const { sentForms } = context.services;
    const sent = await readSent(request, context, undefined);
    const result = await action(args, sent);
    if (!sent) return result;
    if (result !== null) {
      const outcome = outcomeOf(result, context);
      if (outcome?.session) await sentForms.keepOutcome(sent, outcome).catch(() => {});
      return result;
    }
    const claim = await sentForms.claimForm(sent);
    return claim.kind === "repeated" ? answerAgain(context, claim) : action(args, null);
  };
}

/** Null where nothing tells the browser from others, or the form is none of those that are done once. */
async function readSent(request: Request, context: AppLoadContext, intents: string[] | undefined): Promise<SentForm | null> {
  const cookies = ownCookies(request, context);
  const fields = await sentFields(request);
  if (!cookies || !fields) return null;
  if (intents && !intents.includes(fields.get("intent") ?? "")) return null;
  const { pathname, search } = new URL(request.url);
  const hasNotice = readNotice(request, context) !== null;
  return { cookies, form: JSON.stringify([pathname, search, ...fields]), hasNotice };
}

function ownCookies(request: Request, context: AppLoadContext): string | null {
  const cookies = OWN.map((name) => readCookie(request, context, name));
  return cookies.some(Boolean) ? JSON.stringify(cookies) : null;
}

/** The part of an answer that is kept: only of a good POST's, and not where it begins a login, of which each sending has its own. */
function outcomeOf(answer: unknown, context: AppLoadContext): Outcome | null {
  const location = answer instanceof Response && answer.status === 303 ? answer.headers.get("Location") : null;
  if (!(answer instanceof Response) || !location) return null;
  const outcome: Outcome = { location, cookies: [], session: null, device: null };
  for (const cookie of answer.headers.getSetCookie()) {
    const { name, value } = nameOf(cookie, context);
    if (value && name === "flow") return null;
    if (value && (name === "session" || name === "device")) outcome[name] = value;
    else outcome.cookies.push(cookie);
  }
  return outcome;
}

function answerAgain(context: AppLoadContext, { location, cookies, session, device }: Claim & { kind: "repeated" }): Response {
  return seeOther(location, {
    cookies: [...cookies, ...(session ? [sessionCookie(context, session)] : []), ...(device ? [deviceCookie(context, device)] : [])],
  });
}
