import type { AppLoadContext } from "@remix-run/node";
import { systemRandom } from "~/lib/random";
import { deriveKey } from "~/lib/secrets/derive-key";
import { SealError, seal, unseal } from "~/lib/secrets/seal";
import { clearCookie, readCookie, writeCookie } from "./cookies/cookies.ts";

/** The page after the form is asked for at once. */
const TTL_MILLISECONDS = 5 * 60 * 1000;
const PURPOSE = "shown once";

type Args = { request: Request; context: AppLoadContext };

/**
 * The cookie that carries a secret to the page that shows it, after the redirect with which every form is answered: sealed under a key
 * of the session's own token, of which the database has a hash. So nothing that the site keeps opens it, also where the answer waits
 * for a second press of the button (pressed-once.ts).
 */
export function showOnce({ request, context }: Args, secret: string): string {
  const sealed = seal({ keys: keysOf(request, context), random: systemRandom, context: PURPOSE, plaintext: secret });
  const expires = new Date(context.services.now().getTime() + TTL_MILLISECONDS);
  return writeCookie(context, "once", sealed, { expires });
}

/** The secret that the last form's answer brought, and the cookie that forgets it; null where there is none. A HEAD shows nothing. */
export function takeShownOnce({ request, context }: Args): { secret: string; cookie: string } | null {
  const sealed = request.method === "GET" ? readCookie(request, context, "once") : null;
  if (!sealed) return null;
  try {
    const secret = unseal({ keys: keysOf(request, context), context: PURPOSE, sealed }).toString();
    return { secret, cookie: clearCookie(context, "once") };
  } catch (error) {
    if (error instanceof SealError) return null;
    throw error;
  }
}

/** The name of the key is short: a cookie of ours has 128 characters at most. */
function keysOf(request: Request, context: AppLoadContext): Map<string, Uint8Array> {
  const token = readCookie(request, context, "session");
  return new Map(token ? [["s", deriveKey(Buffer.from(token), PURPOSE)]] : []);
}
