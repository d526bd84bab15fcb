import { describe, expect, test } from "vitest";
import { checkUp, type SafetyFacts } from "./check-up.ts";

const now = new Date("2026-11-24T12:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);

const best: SafetyFacts = {
  hasVerifiedAddress: true,
  factorCount: 2,
  recoveryCodes: { isKept: true, isLow: false },
  passwordChangedAt: daysAgo(700),
  browsersSeenAt: [now, daysAgo(13)],
  tokens: [{ label: "CI", expiresAt: now, usedAt: daysAgo(89) }],
};
const check = (facts: Partial<SafetyFacts>) => checkUp({ clock: { now: () => now } }, { ...best, ...facts });

test("an account that lacks nothing has nothing to do", () => {
  expect(check({})).toEqual({ level: "best", next: null });
});

describe("the next thing to do", () => {
  test.each([
    ["an address that is not verified", { hasVerifiedAddress: false }, "open", "verify-address"],
    ["no second factor", { factorCount: 0, recoveryCodes: null }, "open", "add-factor"],
    ["no recovery codes", { recoveryCodes: null }, "fragile", "make-codes"],
    [
      "recovery codes of which nobody showed that they were kept",
      { recoveryCodes: { isKept: false, isLow: false } },
      "fragile",
      "keep-codes",
    ],
    ["few recovery codes left", { recoveryCodes: { isKept: true, isLow: true } }, "fragile", "renew-codes"],
    ["a single second factor", { factorCount: 1 }, "sound", "add-another-factor"],
    ["a password older than two years", { passwordChangedAt: daysAgo(731) }, "sound", "renew-password"],
    ["a browser that was not seen for two weeks", { browsersSeenAt: [now, daysAgo(15)] }, "sound", "end-unseen"],
  ] as const)("is about %s", (_, facts, level, next) => {
    expect(check(facts as Partial<SafetyFacts>)).toEqual({ level, next });
  });
});

test("of several things the one that keeps others out comes first, and the comforts last", () => {
  const worst: SafetyFacts = {
    hasVerifiedAddress: false,
    factorCount: 0,
    recoveryCodes: null,
    passwordChangedAt: daysAgo(1000),
    browsersSeenAt: [daysAgo(20)],
    tokens: [
      { label: "Old", expiresAt: null, usedAt: daysAgo(91) },
      { label: "New", expiresAt: null, usedAt: now },
    ],
  };
  const mended: Partial<SafetyFacts>[] = [
    { hasVerifiedAddress: true },
    { factorCount: 1 },
    { recoveryCodes: { isKept: false, isLow: true } },
    { recoveryCodes: { isKept: false, isLow: false } },
    { recoveryCodes: { isKept: true, isLow: false } },
    { factorCount: 2 },
    { passwordChangedAt: now },
    { browsersSeenAt: [now] },
    { tokens: [{ label: "New", expiresAt: null, usedAt: now }] },
    { tokens: [] },
  ];
  const steps = [check(worst).next];
  let facts = worst;
  for (const change of mended) {
    facts = { ...facts, ...change };
    steps.push(check(facts).next);
  }
  expect(steps).toEqual([
    "verify-address",
    "add-factor",
    "make-codes",
    "renew-codes",
    "keep-codes",
    "add-another-factor",
    "renew-password",
    "end-unseen",
    "end-unused-tokens",
    "limit-tokens",
    null,
  ]);
});

test("API tokens that were not used for long, or never expire, are named", () => {
  const old = { label: "Old", expiresAt: now, usedAt: daysAgo(91) };
  const endless = { label: "Endless", expiresAt: null, usedAt: now };
  expect(check({ tokens: [endless, old] })).toEqual({ level: "sound", next: "end-unused-tokens", labels: ["Old"] });
  expect(check({ tokens: [endless] })).toEqual({ level: "sound", next: "limit-tokens", labels: ["Endless"] });
});
