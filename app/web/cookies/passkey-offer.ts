import type { AppLoadContext } from "@remix-run/node";
import { after, DAY } from "~/lib/clock";
import { clearCookie, readCookie, writeCookie } from "./cookies.ts";

/** So long a "Not now" holds in a browser. */
const DECLINED = 180 * DAY;

/** Has the next page offer a passkey, where the browser has not declined one. */
export function offerPasskey(context: AppLoadContext): string {
  return writeCookie(context, "offer", "1");
}

/** Keeps offers away from this browser for a time. */
export function declinePasskey(context: AppLoadContext): string {
  return writeCookie(context, "declined", "1", { expires: after(context.services.now(), DECLINED) });
}

/** Whether this page offers a passkey, and the cookie that makes it the only one that does. */
export function takeOffer(request: Request, context: AppLoadContext): { isOffered: boolean; cookie: string | null } {
  if (readCookie(request, context, "offer") === null) return { isOffered: false, cookie: null };
  return { isOffered: readCookie(request, context, "declined") === null, cookie: clearCookie(context, "offer") };
}
