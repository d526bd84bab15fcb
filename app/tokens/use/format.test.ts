import { expect, test } from "vitest";
import { systemRandom } from "../../lib/random.ts";
import { makeToken, readToken } from "./format.ts";

const settings = { origin: "https://login.example.org" } as Parameters<typeof makeToken>[0]["settings"];
const context = { random: systemRandom, settings };

test("a token has 64 characters, and its kind and its site stand in it", () => {
  const token = makeToken(context, "p");
  expect(token).toMatch(/^gatehouse_p[0-9A-Za-z]{53}$/);
  expect(token).toHaveLength(64);
  const other = makeToken(context, "n");
  expect(other.slice(10, 15)).toBe(`n${token.slice(11, 15)}`);
  expect(other.slice(15)).not.toBe(token.slice(15));
});

test("of the largest and the smallest secret every token has the same length", () => {
  for (const byte of [0, 255]) {
    const token = makeToken({ settings, random: { bytes: (length) => new Uint8Array(length).fill(byte) } }, "p");
    expect(token).toHaveLength(64);
    expect(readToken(token, settings)).toBe("token");
  }
});

test("a token with one character changed, cut or added is malformed", () => {
  const token = makeToken(context, "p");
  const swap = (at: number) => `${token.slice(0, at)}${token.charAt(at) === "a" ? "b" : "a"}${token.slice(at + 1)}`;
  const bent = [swap(63), swap(12), swap(30), token.slice(0, -1), `${token}0`, ` ${token}`, token.toUpperCase(), "", "gatehouse_"];
  for (const text of bent) expect(readToken(text, settings)).toBe("malformed");
});

test("a token of another site is told from one that is none", () => {
  const token = makeToken(context, "p");
  expect(readToken(token, { origin: "https://index.example.com" })).toBe("other-site");
});

test("the digits of a site are the first of SHA-256 of its origin in base 62", () => {
  const token = makeToken({ settings: { ...settings, origin: "http://localhost:3000" }, random: systemRandom }, "p");
  expect(token.slice(11, 15)).toBe("vLza");
});
