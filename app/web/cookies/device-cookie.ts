import type { AppLoadContext } from "@remix-run/node";
import { after, DAY } from "~/lib/clock";
import { writeCookie } from "./cookies.ts";

/** Browsers keep a cookie for 400 days at most (RFC 6265bis, 5.5). */
const DEVICE_COOKIE_TTL = 400 * DAY;

export function deviceCookie(context: AppLoadContext, token: string): string {
  return writeCookie(context, "device", token, { expires: after(context.services.now(), DEVICE_COOKIE_TTL) });
}
