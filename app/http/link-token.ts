import { z } from "zod";

/** The token of a link in a mail. */
export function tokenOf(request: Request): string {
  return new URL(request.url).searchParams.get("token") ?? "";
}

/** The form of a page that is only a button. */
export const linkForm = z.object({ intent: z.literal("go-on").optional() });
