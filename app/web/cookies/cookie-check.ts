import type { AppLoadContext } from "@remix-run/node";
import { type CookieName, readCookie, writeCookie } from "./cookies.ts";

const OURS: readonly CookieName[] = ["session", "flow", "device", "passkey", "browser", "notice", "probe"];

type Args = { request: Request; context: AppLoadContext };

function sendsCookies({ request, context }: Args): boolean {
  return OURS.some((name) => readCookie(request, context, name, { max: 4096 }) !== null);
}

/**
 * Whether the browser keeps cookies shows when the page's form comes back: a page that gets none gives one, and its form says
 * so by the field `cookies`. A form that was sent without its page says nothing, and is taken as it is.
 */
export function cookieCheck(args: Args): { asksForCookie: boolean; init: { headers: HeadersInit } } {
  if (sendsCookies(args)) return { asksForCookie: false, init: { headers: {} } };
  return { asksForCookie: true, init: { headers: { "Set-Cookie": writeCookie(args.context, "probe", "asked") } } };
}

/** Whether the form's page gave the browser a cookie that did not come back. The login would come to nothing, so the form is refused instead. */
export function losesCookies(args: Args, { cookies }: { cookies: boolean }): boolean {
  return cookies && !sendsCookies(args);
}
