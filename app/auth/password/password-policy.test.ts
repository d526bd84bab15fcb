import { dictionary } from "@zxcvbn-ts/language-common";
import { expect, test } from "vitest";
import type { Settings } from "../../lib/context.ts";
import { NO_LINKS } from "../../lib/settings/site-links.ts";
import { refusePassword } from "./password-policy.ts";

const settings: Settings = {
  siteName: "Gatehouse",
  siteBanner: null,
  origin: "https://packages.wintergarden.example",
  links: NO_LINKS,
  rpId: "packages.wintergarden.example",
  relatedOrigins: [],
  twoFactorPolicy: "optional",
  confirmNewDevices: false,
  rememberedBrowsers: true,
  totpDriftSteps: 1,
  sessionIdleSeconds: 3600,
  sessionAbsoluteSeconds: 43_200,
  twoFactorResetSeconds: 259_200,
  uploadMaxBytes: 104_857_600,
  projectQuotaBytes: 10_737_418_240,
  passwordUploads: "deny",
  newProjectsNeedApproval: false,
};
const required: Settings = { ...settings, twoFactorPolicy: "required", rememberedBrowsers: false };
const reasonFor = async (password: string, ownWords: string[] = [], by = settings) =>
  (await refusePassword(password, { settings: by, ownWords }))?.reason;

test("15 characters are enough, and 8 where a second factor is always asked for", async () => {
  expect(await reasonFor("kT9wmQzr4vXb2h")).toBe("too-short");
  expect(await reasonFor("kT9wmQzr4vXb2hp")).toBeUndefined();
  expect(await reasonFor("kT9wmQz", [], required)).toBe("too-short");
  expect(await reasonFor("kT9wmQzr4v", [], required)).toBeUndefined();
});

test("where a remembered browser asks for the password alone, or a second factor is a choice, 8 characters are not enough", async () => {
  expect(await reasonFor("kT9wmQzr4vXb2h", [], { ...required, rememberedBrowsers: true })).toBe("too-short");
  expect(await reasonFor("kT9wmQzr4vXb2h", [], { ...required, twoFactorPolicy: "optional" })).toBe("too-short");
});

test("characters are counted, whatever their bytes, and 256 of them are taken", async () => {
  expect(await reasonFor("🗝️")).toBe("too-short");
  expect(await reasonFor("kT9wmQzr4vXb2hp".repeat(18).slice(0, 256))).toBeUndefined();
  expect(await reasonFor("kT9wmQzr4vXb2hp".repeat(18).slice(0, 257))).toBe("too-long");
});

test("there are no rules of composition", async () => {
  for (const password of [
    "harbour violin nineteen clouds",
    "HARBOURVIOLINNINETEENCLOUDS",
    "71930264850917364",
    "ключ ветер зима дорога река",
    "~!@#%^&*()_+{}|:<>?;",
  ])
    expect(await reasonFor(password), password).not.toBe("own-words");
  for (const password of ["harbour violin nineteen clouds", "HARBOURVIOLINNINETEENCLOUDS", "ключ ветер зима дорога река"])
    expect(await reasonFor(password), password).toBeUndefined();
});

test.each([
  "passwordpassword",
  "123456789012345",
  "qwertyuiopasdfghjkl",
  "aaaaaaaaaaaaaaaaaaaa",
  "letmeinletmeinletmein",
  "iloveyouiloveyou",
])("%s is too easy, long as it is", async (password) => {
  expect(await reasonFor(password)).toBe("too-easy");
});

test.each(["password", "12345678", "sunshine", "princess", "football1", "baseball", "trustno1", "superman", "Password1", "P@ssw0rd"])(
  "%s, of the most common ones, is refused where 8 characters are enough",
  async (password) => {
    expect(await reasonFor(password, [], required)).toBe("too-easy");
  },
);

test("the user name, the addresses, the site's name and its host count as known", async () => {
  expect(await reasonFor("thistledownrower", ["thistledownrower"])).toBe("own-words");
  expect(await reasonFor("thistledownrower@example.org", ["someone", "thistledownrower@example.org"])).toBe("own-words");
  expect(await reasonFor("wintergardenwintergarden")).toBeDefined();
  expect(await reasonFor("packages.wintergarden.example")).toBe("own-words");
  expect(await reasonFor("gatehousegatehouse")).toBeDefined();
});

test("of the most common passwords none of 8 characters or more is taken, not even where 8 are enough", async () => {
  const common = dictionary["passwords-common"].filter((password) => password.length >= 8).slice(0, 3000);
  expect(common).toHaveLength(3000);
  // Each estimate takes some milliseconds: every thirtieth is tried.
  for (const password of common.filter((_, index) => index % 30 === 0))
    expect(await reasonFor(password, [], required), password).toBe("too-easy");
});
