/** What an `Authorization` header has; `user-name`: Basic with another name than a token's, and a token as its password. */
export type SentCredentials =
  | { kind: "token"; token: string }
  | { kind: "password"; login: string; password: string }
  | { kind: "user-name" }
  | { kind: "none" };

/** The user name that stands for a token. */
const TOKEN_USER = "__token__";
/** How every token begins, on whatever site. */
const LOOKS_LIKE_TOKEN = /^(gatehouse_|pypi-)/;

/**
 * Reads Basic (RFC 7617) or Bearer (RFC 6750) credentials. White space around a token is no part of it: a line break at its end comes from the
 * file that it was kept in.
 */
export function readCredentials(header: string | undefined): SentCredentials {
  // Trimmed before: a pattern for the end of a text takes quadratic time where spaces stand within it, and this is read of everybody.
  const [, scheme = "", value = ""] = /^([A-Za-z]+) +(.*)$/s.exec((header ?? "").trim()) ?? [];
  if (scheme.toLowerCase() === "bearer") return { kind: "token", token: value.trim() };
  if (scheme.toLowerCase() !== "basic") return { kind: "none" };

  const text = Buffer.from(value, "base64").toString("utf8");
  const colon = text.indexOf(":");
  if (colon < 0) return { kind: "none" };
  const [login, password] = [text.slice(0, colon).trim(), text.slice(colon + 1)];
  if (login === TOKEN_USER) return { kind: "token", token: password.trim() };
  if (LOOKS_LIKE_TOKEN.test(password.trim())) return { kind: "user-name" };
  return { kind: "password", login, password };
}
