import type { AppLoadContext } from "@remix-run/node";
import { MAX_CARRIED, MAX_CARRIED_COOKIE } from "./carried.ts";
import { readCookie, writeCookie } from "./cookies.ts";

const PURPOSE = "typed-name";

/**
 * The cookie that carries the user name or address that somebody typed, or whose link from an email they used, from one form on the way
 * in to the next (WCAG 2.2, 3.3.7). It ends with the login that it leads to, with the browser's session, and after an hour. Of what was
 * typed it says no more, whether or not there is such an account.
 */
export function typedNameCookie(context: AppLoadContext, name: string): string {
  const text = name.slice(0, MAX_CARRIED);
  return writeCookie(context, "typed", context.services.keptForms.sealCarried({ purpose: PURPOSE, text }));
}

/** The name that was typed before; null where there is none. */
export function readTypedName({ request, context }: { request: Request; context: AppLoadContext }): string | null {
  const sealed = readCookie(request, context, "typed", { max: MAX_CARRIED_COOKIE });
  return sealed && context.services.keptForms.openCarried({ purpose: PURPOSE, sealed });
}
