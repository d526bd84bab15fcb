import type { AppLoadContext } from "@remix-run/node";
import type { SignedIn } from "~/auth/login/complete-login";
import { after, DAY } from "~/lib/clock";
import type { Notice } from "~/ui/messages/notice";
import { clearCookie, writeCookie } from "./cookies.ts";
import { seeOther } from "./redirects.ts";

/** Browsers keep a cookie for 400 days at most (RFC 6265bis, 5.5). */
const DEVICE_COOKIE_TTL = 400 * DAY;

/** The answer to a login that is complete: its cookies, and the way to where the person wanted to go. */
export async function signIn(context: AppLoadContext, login: SignedIn): Promise<Response> {
  const { session, device } = login;
  const { to, notice } = await wayOn(context, login);
  return seeOther(to, {
    context,
    notice,
    cookies: [
      writeCookie(context, "session", session.token, { expires: session.expiresAt }),
      writeCookie(context, "device", device.token, { expires: after(context.services.now(), DEVICE_COOKIE_TTL) }),
      clearCookie(context, "flow"),
    ],
  });
}

/** After a recovery code the page says that it is used up. With few left it leads to new ones, unless the person was on the way elsewhere. */
async function wayOn({ services }: AppLoadContext, { accountId, factor, next }: SignedIn): Promise<{ to: string; notice?: Notice }> {
  if (factor !== "recovery-code") return { to: next ?? "/account" };
  const status = await services.recoveryCodes.recoveryStatus(accountId);
  return status?.isLow
    ? { to: next ?? "/account/two-factor", notice: "recovery-codes-low" }
    : { to: next ?? "/account", notice: "recovery-code-used" };
}
