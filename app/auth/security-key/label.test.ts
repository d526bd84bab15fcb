import { expect, test } from "vitest";
import { firstLabel, readLabel } from "./label.ts";

const YUBIKEY = "2fc0579f-8113-47ea-b116-bb5a8db9202a";
const UNKNOWN = "00000000-0000-0000-0000-000000000000";

test("a label has 1 to 60 characters, without white space around it", () => {
  expect(readLabel("  Desk key ")).toBe("Desk key");
  expect(readLabel("k".repeat(60))).toHaveLength(60);
  for (const typed of ["", "   ", "k".repeat(61)]) expect(readLabel(typed)).toBeNull();
});

test("a label is one line, and the same letters are the same label", () => {
  for (const typed of ["one\ntwo", "a\0b", "a\u0085b", "\u001b[2J"]) expect(readLabel(typed)).toBeNull();
  expect(readLabel("Schlu\u0308ssel")).toBe("Schl\u00fcssel");
});

test("the first label is the model's name, whatever the AAGUID's case", () => {
  expect(firstLabel({ aaguid: YUBIKEY.toUpperCase(), isPasskey: false }, [])).toBe("YubiKey 5");
});

test("an unknown model is called by what it is", () => {
  expect(firstLabel({ aaguid: UNKNOWN, isPasskey: false }, [])).toBe("Security key");
  expect(firstLabel({ aaguid: UNKNOWN, isPasskey: true }, [])).toBe("Passkey");
});

test("a label that is taken gets the next free number", () => {
  const taken = ["Security key", "Security key 2", "Security key 4"];
  expect(firstLabel({ aaguid: UNKNOWN, isPasskey: false }, taken)).toBe("Security key 3");
});
