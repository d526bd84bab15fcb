import type { AppLoadContext } from "@remix-run/node";
import { z } from "zod";

/**
 * The token of a link in a mail. Anything that a mail program or a person copies along after it, such as the dot or the bracket that
 * follows, is none of the characters of a token (base64url) and is left out.
 */
export function tokenOf(request: Request): string {
  const typed = new URL(request.url).searchParams.get("token") ?? "";
  return /^[A-Za-z0-9_-]*/.exec(typed.trim())?.[0] ?? "";
}

/** Until when the link is good; null where it is not. */
export function readLinkEnd({ request, context }: { request: Request; context: AppLoadContext }): Promise<Date | null> {
  return context.services.mailLinks.readLinkEnd({ token: tokenOf(request) });
}

/** The form of a page that is only a button. */
export const linkForm = z.object({ intent: z.literal("go-on").optional() });
