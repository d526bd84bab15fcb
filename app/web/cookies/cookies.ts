import type { AppLoadContext } from "@remix-run/node";

/** The site's cookies. The browser holds a random token; the database holds its hash. */
export type CookieName =
  | "session"
  | "flow"
  | "device"
  | "passkey"
  | "browser"
  | "notice"
  | "probe"
  | "typed"
  | "once"
  | "language"
  | "theme"
  | "offer"
  | "declined";

/** Over https the prefix binds a cookie to this host and to https (RFC 6265bis, 4.1.3.2). */
function fullName(name: CookieName, { secure }: { secure: boolean }): string {
  return secure ? `__Host-${name}` : name;
}

/** The longest value of a cookie, but for those that carry what was typed; in characters. */
const MAX_VALUE = 128;

/** The value of a cookie of ours, or null. Our values are base64url or message keys: anything else is not ours, or what is longer. */
export function readCookie(request: Request, context: AppLoadContext, name: CookieName, { max = MAX_VALUE } = {}): string | null {
  return findCookie(request.headers.get("Cookie"), context, name, { max });
}

/** The same out of the header itself. */
export function findCookie(header: string | null, context: { secure: boolean }, name: CookieName, { max = MAX_VALUE } = {}): string | null {
  const wanted = `${fullName(name, context)}=`;
  for (const pair of (header ?? "").split(/;\s*/)) {
    if (!pair.startsWith(wanted)) continue;
    const value = pair.slice(wanted.length);
    return value.length <= max && /^[A-Za-z0-9_.-]+$/.test(value) ? value : null;
  }
  return null;
}

/** The name and value that a Set-Cookie value of ours has; of a cookie that is cleared the value is empty. */
export function nameOf(cookie: string, { secure }: { secure: boolean }): { name: string; value: string } {
  const [pair = ""] = cookie.split(";");
  const [name = "", value = ""] = pair.split("=");
  return { name: secure ? name.replace(/^__Host-/, "") : name, value };
}

/** A Set-Cookie value. Without `expires` the cookie ends with the browser's session. */
export function writeCookie(context: { secure: boolean }, name: CookieName, value: string, { expires }: { expires?: Date } = {}): string {
  const parts = [`${fullName(name, context)}=${value}`, "Path=/", "HttpOnly", "SameSite=Lax"];
  if (expires) parts.push(`Expires=${expires.toUTCString()}`);
  if (context.secure) parts.push("Secure");
  return parts.join("; ");
}

export function clearCookie(context: AppLoadContext, name: CookieName): string {
  return writeCookie(context, name, "", { expires: new Date(0) });
}
