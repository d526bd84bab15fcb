import { verify } from "@node-rs/argon2";
import { expect, test, vi } from "vitest";
import { hashPassword, isOutdated, isSamePassword, verifyPassword } from "./password-hash.ts";

// The real library, whose calls are counted.
vi.mock("@node-rs/argon2", { spy: true });

const PASSWORD = "harbour violin nineteen clouds";

test("a password is the hash's exactly as it was typed: case, spaces and the last of 256 characters count", async () => {
  const long = `${PASSWORD} `.repeat(8).slice(0, 255);
  const stored = await hashPassword(`${long}x`);
  expect(await verifyPassword(`${long}x`, stored)).toBe(true);
  for (const other of [`${long}y`, long, `${long}X`, ` ${long}x`, `${long}x `]) expect(await verifyPassword(other, stored)).toBe(false);
});

test("a password may have any characters, and is the same however a keyboard composes them", async () => {
  for (const password of ["пароль из многих слов", "密码由许多词组成的句子", "p\u0000q", "🗝️🗝️🗝️"])
    expect(await verifyPassword(password, await hashPassword(password))).toBe(true);
  expect(isSamePassword("cafe\u0301", "caf\u00e9")).toBe(true);
});

test("an unknown account costs a hash as a known one does", async () => {
  const stored = await hashPassword(PASSWORD);
  await verifyPassword(PASSWORD, null); // makes the decoy
  vi.mocked(verify).mockClear();
  expect(await verifyPassword(PASSWORD, stored)).toBe(true);
  expect(await verifyPassword(PASSWORD, null)).toBe(false);
  expect(await verifyPassword("no account has this password", null)).toBe(false);
  expect(vi.mocked(verify)).toHaveBeenCalledTimes(3);
  const parameters = vi.mocked(verify).mock.calls.map(([hash]) => String(hash).split("$").slice(0, 4).join("$"));
  expect(new Set(parameters).size).toBe(1);
});

test("the parameters are the first choice of OWASP's cheat sheet, and an older hash is made anew", async () => {
  const stored = await hashPassword(PASSWORD);
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(isOutdated(stored)).toBe(false);
  expect(isOutdated(stored.replace("t=2", "t=1"))).toBe(true);
});
