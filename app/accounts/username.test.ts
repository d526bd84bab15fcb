import tlds from "tlds";
import { expect, test } from "vitest";
import { pages } from "../routes.ts";
import { looksLikeLink } from "./linked-username.ts";
import { isReserved } from "./reserved-username.ts";
import { isUsername } from "./username.ts";

const gatehouse = { siteName: "Gatehouse", origin: "https://login.example.org" };

test.each([
  "example.com",
  "EXAMPLE.COM",
  "a.example.com",
  "pay_pal.example.com",
  "my-shop.app",
  "example.xn--p1ai",
  "example.co",
  "example.com-login",
  "example.com_login",
  "example.com.x",
  "www.x",
  "x-www.y",
  "www2.anything",
  "ftp.anything",
  "192.0.2.7",
  "a_192.0.2.7",
  "version-1.2.3.4.5",
])("a mail program may make a link of %s", (username) => {
  expect(isUsername(username)).toBe(true);
  expect(looksLikeLink(username)).toBe(true);
});

test("a mail program may make a link of a name under every top-level domain", () => {
  const ascii = tlds.filter((name) => /^[a-z0-9-]+$/.test(name));
  expect(ascii.length).toBeGreaterThan(1_000);
  for (const name of ascii) expect(looksLikeLink(`somebody.${name}`), name).toBe(true);
});

test.each([
  "ada",
  "com",
  "www",
  "example-com",
  "ada.lovelace",
  "j.r.r.tolkien",
  "v1.2",
  "1.2.3",
  "version-1.2.3",
  "awww.sweets1",
  "wwwest.side1",
])("%s stays as it is", (username) => {
  expect(isUsername(username)).toBe(true);
  expect(looksLikeLink(username)).toBe(false);
});

test.each([
  "admin",
  "Admin",
  "ad-min",
  "adm1n",
  "root",
  "r00t",
  "support",
  "security",
  "postmaster",
  "no-reply",
  "mailer-daemon",
  "login",
  "forgot-password",
  "gatehouse",
  "GATEHOUSE",
  "Gate_House",
  "gatehouse-support",
  "security.team",
  "support-gatehouse-security",
])("%s is reserved", (username) => {
  expect(isReserved(username, gatehouse)).toBe(true);
});

test.each(["ada", "administrative", "rooted", "admin-ada", "support-ada", "gatehouse-ada", "securityguard"])(
  "%s is not reserved",
  (username) => {
    expect(isReserved(username, gatehouse)).toBe(false);
  },
);

test("the site's name is reserved as the site is called, and so is its host", () => {
  const settings = { siteName: "The Index", origin: "https://packages" };
  for (const username of ["the-index", "TheIndex", "packages"]) expect(isReserved(username, settings), username).toBe(true);
  expect(isReserved("gatehouse", settings)).toBe(false);
  expect(isReserved("ada", { ...settings, siteName: "例" })).toBe(false);
});

test("the first part of each of the site's paths is reserved", () => {
  const paths = pages.flatMap(({ path }) => path?.split("/")[0] ?? []).filter((part) => part !== "*");
  expect(paths.length).toBeGreaterThan(20);
  for (const path of [...paths, "healthz", "readyz", "metrics", "assets"]) expect(isReserved(path, gatehouse), path).toBe(true);
});
