import { type AppLoadContext, redirect } from "@remix-run/node";
import type { Notice } from "~/ui/messages/notice";
import { noticeCookie } from "./notice-cookie.ts";

/** Characters of a path to go on to, as it stands in a header: whatever stands between a site and its people takes 4 KB of headers. */
const MAX_NEXT_LENGTH = 2000;

/**
 * `next` if it is a path on this site, otherwise null. A path starts with one slash: browsers read `//host` and `/\host`
 * as another site, drop tabs and newlines before they look, and make `//host` of `/.//host` (WHATWG URL).
 */
export function safeNext(next: string | null | undefined): string | null {
  if (!next || next.length > MAX_NEXT_LENGTH || !next.startsWith("/")) return null;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  if (/^\/[/\\]|[\x00-\x20\x7f\\]/.test(next)) return null;
  const base = "http://base.invalid";
  const url = URL.canParse(next, base) ? new URL(next, base) : null;
  if (url?.origin !== base || url.pathname.startsWith("//")) return null;
  const path = url.pathname + url.search + url.hash;
  // Encoded, one character of what was asked for can be nine.
  return path.length > MAX_NEXT_LENGTH ? null : path;
}

/** The address of a page that goes on to a path of this site afterwards; without it where that is too long to be kept. */
export function withNext(page: string, next: string): string {
  const query = `next=${encodeURIComponent(next)}`;
  return safeNext(next) && query.length <= MAX_NEXT_LENGTH ? `${page}?${query}` : page;
}

type Answered = {
  context?: AppLoadContext;
  /** What the next page says. */
  notice?: Notice | undefined;
  /** The thing that the notice names. */
  name?: string | undefined;
  cookies?: string[];
};

/** A 303, as every good POST answers: the next request is a GET, and a reload repeats nothing. */
export function seeOther(to: string, { context, notice, name, cookies = [] }: Answered = {}): Response {
  const headers = new Headers();
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  if (context && notice) headers.append("Set-Cookie", noticeCookie(context, notice, name));
  return redirect(to, { status: 303, headers });
}
