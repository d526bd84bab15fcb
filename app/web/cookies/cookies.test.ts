import type { AppLoadContext } from "@remix-run/node";
import { expect, test } from "vitest";
import { clearCookie, readCookie, writeCookie } from "./cookies.ts";

const overHttps = { secure: true } as AppLoadContext;
const onThisMachine = { secure: false } as AppLoadContext;

function withCookies(header: string): Request {
  return { headers: new Headers({ Cookie: header }) } as Request;
}

test("a cookie is for this site's pages only: HttpOnly, SameSite, and over https bound to the host", () => {
  expect(writeCookie(overHttps, "session", "token")).toBe("__Host-session=token; Path=/; HttpOnly; SameSite=Lax; Secure");
  expect(writeCookie(onThisMachine, "session", "token")).toBe("session=token; Path=/; HttpOnly; SameSite=Lax");
});

test("a cookie is cleared under the name and path that it was set with", () => {
  expect(clearCookie(overHttps, "flow")).toBe(
    "__Host-flow=; Path=/; HttpOnly; SameSite=Lax; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Secure",
  );
});

test("a cookie is read by its full name, and only with a value that could be ours", () => {
  expect(readCookie(withCookies("a=b; __Host-session=token; c=d"), overHttps, "session")).toBe("token");
  expect(readCookie(withCookies("session=token"), overHttps, "session")).toBeNull();
  expect(readCookie(withCookies("x__Host-session=token"), overHttps, "session")).toBeNull();
  for (const value of ["", '"token"', "a b", "é", "x".repeat(129)])
    expect(readCookie({ headers: { get: () => `__Host-session=${value}` } } as unknown as Request, overHttps, "session")).toBeNull();
});
