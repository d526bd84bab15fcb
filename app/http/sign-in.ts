import type { AppLoadContext } from "@remix-run/node";
import type { RenewedBrowser } from "~/auth/end-access/end-access";
import type { SignedIn } from "~/auth/login/complete-login";
import { after, DAY } from "~/lib/clock";
import type { Notice } from "~/ui/messages/notice";
import { clearCookie, writeCookie } from "./cookies.ts";
import { seeOther } from "./redirects.ts";

/** Browsers keep a cookie for 400 days at most (RFC 6265bis, 5.5). */
const DEVICE_COOKIE_TTL = 400 * DAY;

/** What a browser keeps that goes on with new cookies; where its session has ended, nothing is changed. */
export function goOnWith(context: AppLoadContext, renewed: RenewedBrowser | null): string[] {
  return renewed ? cookiesOf(context, renewed) : [];
}

function cookiesOf(context: AppLoadContext, { session, deviceToken }: RenewedBrowser): string[] {
  const expires = after(context.services.now(), DEVICE_COOKIE_TTL);
  return [
    writeCookie(context, "session", session.token, { expires: session.expiresAt }),
    ...(deviceToken ? [writeCookie(context, "device", deviceToken, { expires })] : []),
  ];
}

/** The answer to a login that is complete: its cookies, and the way to where the person wanted to go. */
export function signIn(context: AppLoadContext, { session, device, next }: SignedIn, { notice }: { notice?: Notice } = {}): Response {
  return seeOther(next ?? "/account", {
    context,
    notice,
    cookies: [...cookiesOf(context, { session, deviceToken: device.token }), clearCookie(context, "flow")],
  });
}
