import { expect, test } from "vitest";
import { DEFAULT_LANGUAGE } from "../../lib/text/language.ts";
import { translator } from "../messages/translate.ts";
import { describeEvent } from "./event-text.ts";

const t = translator(DEFAULT_LANGUAGE);

test("an event says what it names, by whom it was done and why", () => {
  expect(describeEvent(t, { event: "login:success", detail: { methods: "password totp" } })).toBe(
    "Logged in with password and authenticator app",
  );
  expect(describeEvent(t, { event: "account:frozen", detail: { by: "grace", reason: "stolen" } })).toBe(
    "Account suspended: stolen (by grace)",
  );
});

test("each kind of factor has a sentence of its own, and one of a newer version that of any", () => {
  const removed = (factor: string) => describeEvent(t, { event: "factor:removed", detail: { factor, label: "Blue" } });
  expect(removed("totp")).toBe("Authenticator app “Blue” removed");
  expect(removed("security-key")).toBe("Security key “Blue” removed");
  expect(removed("badge")).toBe("Second step “Blue” removed");
});

test("what has the name of its kind is not named twice, in whatever language that is", () => {
  const text = (event: string, factor: string, label: string) => describeEvent(t, { event, detail: { factor, label } });
  expect(text("factor:added", "totp", "Authenticator app 2")).toBe("Second step “Authenticator app 2” added");
  expect(text("factor:added", "totp", "Authenticator-App")).toBe("Second step “Authenticator-App” added");
  expect(text("factor:removed", "security-key", "Passkey")).toBe("Second step “Passkey” removed");
  expect(text("factor:closed", "totp", "Authenticator app")).toMatch(/^Authenticator app locked/);
  expect(text("security-key:counter-went-back", "security-key", "Security key 2")).toMatch(/^“Security key 2” may have been copied/);
  expect(text("security-key:counter-went-back", "security-key", "Blue")).toMatch(/^Security key “Blue” may have been copied/);
});

test("where what an event named is erased, the text says so and leaves no gap", () => {
  expect(describeEvent(t, { event: "account:registered", detail: {} })).toBe("Account registered as (erased)");
  expect(describeEvent(t, { event: "factor:removed", detail: {} })).toBe("Second step “(erased)” removed");
  expect(describeEvent(t, { event: "admin:acted", detail: {} })).toBe("As an administrator: (erased)");
});

test("braces that somebody typed stay as they were typed", () => {
  expect(describeEvent(t, { event: "factor:renamed", detail: { factor: "totp", label: "{{label}}" } })).toContain("“{{label}}”");
});

test("an event of a newer version, for which there is no text, is shown by its name", () => {
  expect(describeEvent(t, { event: "badge:given", detail: { label: "CI" } })).toBe("Badge:given");
  expect(describeEvent(t, { event: "login:success", detail: { methods: "password hotp" } })).toBe("Logged in with password and hotp");
});
