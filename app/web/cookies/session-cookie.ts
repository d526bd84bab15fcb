import type { AppLoadContext } from "@remix-run/node";
import { after, DAY } from "~/lib/clock";
import { writeCookie } from "./cookies.ts";

/** So long a browser still tells which session it had: the page says why it ended, and keeps the form that was sent too late. */
const TOLD_AFTER = DAY;

/** The cookie of a session. The site decides how long the session lasts; the cookie lasts longer. */
export function sessionCookie(context: AppLoadContext, { token, expiresAt }: { token: string; expiresAt: Date }): string {
  return writeCookie(context, "session", token, { expires: after(expiresAt, TOLD_AFTER) });
}
