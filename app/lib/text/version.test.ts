import { expect, test } from "vitest";
import { compareVersions, isPreRelease, versionKey } from "./version.ts";

test.each([
  ["1", ["1", "1.0", "v1.0.0", " 01.00 "]],
  ["1!2", ["1!2.0", "01!2"]],
  ["1a1", ["1.0a1", "1.0-alpha.1", "1.0_ALPHA1"]],
  ["1rc0", ["1.0c", "1.0rc", "1.0-preview0"]],
  ["6.7.8.post9", ["6.7.8-9", "6.7.8.post9", "6.7.8rev9", "6.7.8-r9"]],
  ["1.post0.dev0", ["1.0.post.dev", "1-post0-dev0"]],
  ["2022.9.24+corp1", ["2022.9.24+corp1", "2022.09.24+CORP1"]],
  ["1+abc.1.0x10", ["1.0+abc_01-0x10"]],
  ["20240101123456789012345", ["20240101123456789012345"]],
])("%s is the key of each of its spellings", (key, spellings) => {
  expect(spellings.map(versionKey)).toEqual(spellings.map(() => key));
});

test("what PEP 440 has no reading for is no version", () => {
  const others = ["", "x", "1.0.", "1.0-", "1.0+", "1..0", "1.0+a+b", "-1", "1.0\n2", "1.0_1", "١", "1.0 a", "1".repeat(201)];
  expect(others.map(versionKey)).toEqual(others.map(() => null));
});

test("versions are ordered as PEP 440 has them", () => {
  const ordered = ["1.dev1", "1a1", "1b2", "1rc1", "1", "1+local.1", "1.post1", "1.0.1", "1.10", "2", "1!0.1"].map(
    (text) => versionKey(text) ?? "",
  );
  expect([...ordered].reverse().sort(compareVersions)).toEqual(ordered);
});

test("alphas, betas, candidates and development releases are pre-releases, post and local versions are none", () => {
  expect(["1a1", "1b0", "1rc3", "1.dev0", "1.post1.dev2"].filter(isPreRelease)).toHaveLength(5);
  expect(["1", "1.post1", "1+a1", "1+1.dev", "2!1"].filter(isPreRelease)).toEqual([]);
});
