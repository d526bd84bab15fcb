import { expect, test } from "vitest";
import { readCredentials } from "./read-credentials.ts";

const basic = (text: string) => readCredentials(`Basic ${Buffer.from(text).toString("base64")}`);

test("a token comes with Basic or Bearer, without the white space round it", () => {
  const token = { kind: "token", token: "gatehouse_x" };
  expect([basic("__token__:gatehouse_x\n"), basic(" __token__ : gatehouse_x "), readCredentials("bearer  gatehouse_x ")]).toEqual([
    token,
    token,
    token,
  ]);
});

test("a token with another user name is told from a password", () => {
  expect([basic("ada:gatehouse_x"), basic("ada:pypi-x"), basic("ada:pass:word")]).toEqual([
    { kind: "user-name" },
    { kind: "user-name" },
    { kind: "password", login: "ada", password: "pass:word" },
  ]);
});

test("what is no credential is none", () => {
  for (const header of [undefined, "", "Basic", "Basic ####", "Digest x", "Bearer"])
    expect(readCredentials(header)).toEqual({ kind: "none" });
});

test("a header full of spaces is read as fast as any", () => {
  const long = `Basic a${" ".repeat(300_000)}b`;
  const before = performance.now();
  readCredentials(long);
  // A pattern that looks for the end from each space takes a minute.
  expect(performance.now() - before).toBeLessThan(1000);
});
