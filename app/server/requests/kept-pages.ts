import type { Request, RequestHandler, Response } from "express";
import type { Language } from "~/lib/text/language";
import { THEMES } from "~/ui/site";
import { type CookieName, findCookie, nameOf, writeCookie } from "~/web/cookies/cookies";
import { requestLanguage } from "./request-language.ts";

/**
 * Pages that are the same for everybody who asks for them in one language and theme, as long as the browser sends no cookie that says
 * more: each is rendered once and kept. Nothing on them is of a time, a place, an account or a browser.
 */
const PATHS = new Set(["/login", "/help", "/security", "/accessibility", "/forgot-password"]);

/** The site's cookies that these pages do not read, besides the language and the theme. */
const UNREAD: readonly CookieName[] = ["device", "browser"];
const CHOICES: readonly CookieName[] = ["language", "theme"];

type Site = {
  secure: boolean;
  languages: readonly Language[];
  announced(): readonly { id: string; title: string }[];
  newBrowserToken(): string;
};
type Kept = { headers: [name: string, value: string][]; cookies: readonly string[]; body: Buffer };

/** Answers a page that was kept; keeps one that the next handler answers. */
export function keptPages(site: Site): RequestHandler {
  const pages = new Map<string, Kept>();
  let told = "";
  return (request, response, next) => {
    const announced = JSON.stringify(site.announced().map(({ id, title }) => [id, title]));
    if (announced !== told) pages.clear();
    told = announced;

    const key = keyOf(request, site);
    if (key === null) return next();
    const kept = pages.get(key);
    if (kept) return void send(response, kept, site);
    keepAnswer(response, (answer) => {
      // What was announced while the page was rendered does not stand on it.
      if (told === announced) pages.set(key, answer);
    });
    next();
  };
}

/** What tells a kept page from all others; null where the answer may be somebody's own. */
function keyOf(request: Request, { secure, languages }: Site): string | null {
  const { method, url, path } = request;
  if (method !== "GET" || url !== path || !PATHS.has(path)) return null;
  const header = request.get("Cookie") ?? null;
  const find = (name: CookieName) => findCookie(header, { secure }, name);
  const cookies = (header ?? "")
    .split(/;\s*/)
    .filter(Boolean)
    .map((pair) => nameOf(pair, { secure }));
  const known: readonly string[] = [...UNREAD, ...CHOICES];
  if (cookies.some(({ name }) => !known.includes(name))) return null;
  // One that is too long, there twice or of other letters is no value of ours, and a page may take it for a cookie all the same.
  if (cookies.some(({ name, value }) => find(name as CookieName) !== value)) return null;

  const wish = { path, chosen: find("language"), accepts: request.get("Accept-Language") };
  const theme = THEMES.find((theme) => theme === find("theme")) ?? "";
  const isKnown = UNREAD.some((name) => find(name) !== null);
  return [path, requestLanguage(wish, languages).language, theme, isKnown].join();
}

function send(response: Response, { headers, cookies, body }: Kept, { secure, newBrowserToken }: Site): void {
  for (const [name, value] of headers) response.setHeader(name, value);
  const fresh = cookies.map((cookie) =>
    nameOf(cookie, { secure }).name === "browser" ? writeCookie({ secure }, "browser", newBrowserToken()) : cookie,
  );
  if (fresh.length) response.setHeader("Set-Cookie", fresh);
  response.end(body);
}

/** Headers of the page itself; the others stand there before it is rendered. */
const OF_PAGES = ["Content-Type", "Content-Language", "Vary"];

/** Has a whole answer of 200 kept. */
function keepAnswer(response: Response, keep: (answer: Kept) => void): void {
  const chunks: Buffer[] = [];
  const write = response.write.bind(response) as (...args: unknown[]) => boolean;
  const end = response.end.bind(response) as (...args: unknown[]) => Response;
  response.write = (chunk: Uint8Array | string, ...rest: unknown[]) => {
    chunks.push(Buffer.from(chunk as Uint8Array));
    return write(chunk, ...rest);
  };
  response.end = ((...args: unknown[]) => {
    const [chunk] = args;
    if (typeof chunk === "string" || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk as Uint8Array));
    const headers = OF_PAGES.flatMap((name): [string, string][] => {
      const value = response.getHeader(name);
      return value === undefined ? [] : [[name, String(value)]];
    });
    const cookies = [response.getHeader("Set-Cookie") ?? []].flat().map(String);
    if (response.statusCode === 200) keep({ headers, cookies, body: Buffer.concat(chunks) });
    return end(...args);
  }) as typeof response.end;
}
