import type { AppLoadContext } from "@remix-run/node";
import { THEMES, type Theme } from "~/ui/site";
import { readCookie } from "./cookies/cookies.ts";

/** The colours that were chosen in this browser, or null. */
export function readTheme(request: Request, context: AppLoadContext): Theme | null {
  const chosen = readCookie(request, context, "theme");
  return THEMES.find((theme) => theme === chosen) ?? null;
}
