import type { AppLoadContext } from "@remix-run/node";
import type { RenewedBrowser } from "~/auth/end-access/end-access";
import type { BegunStage, ReachedStage } from "~/auth/login/advance";
import type { SignedIn } from "~/auth/login/complete-login";
import type { Notice } from "~/ui/messages/notice";
import { clearCookie, writeCookie } from "./cookies/cookies.ts";
import { deviceCookie } from "./cookies/device-cookie.ts";
import { offerPasskey } from "./cookies/passkey-offer.ts";
import { sessionCookie } from "./cookies/session-cookie.ts";
import { isProof } from "./guards.ts";
import { seeOther, withNext } from "./redirects.ts";

/** The cookies of a browser that goes on with a new session; where its session has ended, nothing is changed. */
export function renewedCookies(context: AppLoadContext, renewed: RenewedBrowser | null): string[] {
  return renewed ? cookiesOf(context, renewed) : [];
}

function cookiesOf(context: AppLoadContext, { session, deviceToken }: RenewedBrowser): string[] {
  return [sessionCookie(context, session), ...(deviceToken ? [deviceCookie(context, deviceToken)] : [])];
}

/** The answer to a login that goes on: to the page of its next stage, or, complete, with its cookies to where the person wanted to go. */
export async function answerLogin(context: AppLoadContext, login: SignedIn | ReachedStage | BegunStage): Promise<Response> {
  return login.kind === "signed-in" ? signIn(context, login) : goToStage(context, login);
}

function goToStage(context: AppLoadContext, stage: ReachedStage | BegunStage): Response {
  const cookies = "flow" in stage ? [writeCookie(context, "flow", stage.flow.token, { expires: stage.flow.expiresAt })] : [];
  return seeOther(stage.page, { cookies });
}

async function signIn(context: AppLoadContext, login: SignedIn): Promise<Response> {
  const { session, device } = login;
  const { to, notice } = await wayOn(context, login);
  return seeOther(login.formWaits ? throughProof(to) : to, {
    context,
    notice,
    cookies: [
      ...cookiesOf(context, { session, deviceToken: device.token }),
      clearCookie(context, "flow"),
      clearCookie(context, "typed"),
      ...((await lacksPasskey(context, login)) ? [offerPasskey(context)] : []),
    ],
  });
}

/** The page of the proof leads on at once where the login was one, and says that a form waits. */
function throughProof(to: string): string {
  return isProof(to) ? to : withNext("/confirm", to);
}

/** Whether a code completed the login, and the account has nothing yet that a look-alike site could not have passed on. */
async function lacksPasskey({ flow }: AppLoadContext, { factor, byBackup }: SignedIn): Promise<boolean> {
  const enrolled = (await flow)?.enrolled ?? [];
  return factor !== null && !byBackup && !enrolled.some(({ resistsPhishing }) => resistsPhishing);
}

/**
 * The next page says that the login is complete, and after a recovery code that it is used up. With few left it leads to new ones, unless
 * the person was on the way elsewhere.
 */
async function wayOn({ services }: AppLoadContext, { accountId, byBackup, next }: SignedIn): Promise<{ to: string; notice: Notice }> {
  if (!byBackup) return { to: next ?? "/account", notice: "logged-in" };
  const backup = await services.enrolment.readBackup(accountId);
  return backup?.status?.isLow
    ? { to: next ?? "/account/two-factor", notice: "recovery-codes-low" }
    : { to: next ?? "/account", notice: "recovery-code-used" };
}
