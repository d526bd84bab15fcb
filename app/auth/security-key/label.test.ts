import { expect, test } from "vitest";
import { firstLabel } from "./label.ts";

const YUBIKEY = "2fc0579f-8113-47ea-b116-bb5a8db9202a";
const UNKNOWN = "00000000-0000-0000-0000-000000000000";

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
