import type { Page, Visitor } from "./visitor.ts";

/** What the form for a new token sends where nothing else is said. */
export const NEW_TOKEN = {
  intent: "create",
  label: "CI",
  scope: "all",
  expires: "30",
  "expires-on": "",
  ranges: "",
  uses: "",
  version: "",
};

/** The token that a page shows; null where it shows none. */
export function shownToken({ document }: Page): string | null {
  return document.querySelector("[data-token]")?.getAttribute("data-token") ?? null;
}

/** Creates a token by the form of its page. */
export async function createdToken(visitor: Visitor, fields: Record<string, string> = {}): Promise<string> {
  await visitor.open("/account/tokens");
  await visitor.submit({ ...NEW_TOKEN, ...fields });
  const token = shownToken(visitor.page);
  if (!token) throw new Error(`no token at ${visitor.page.path}:\n${visitor.page.text}`);
  return token;
}

/** A POST of a tool that sends a token. */
export function sendToken(
  origin: string,
  path: string,
  token: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(origin + path, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
}
