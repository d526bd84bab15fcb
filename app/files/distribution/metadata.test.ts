import { expect, test } from "vitest";
import { type Metadata, readMetadata } from "./metadata.ts";

const HEAD = "Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n";

function metadataOf(text: string | Uint8Array): Metadata {
  const read = readMetadata(typeof text === "string" ? Buffer.from(text) : text);
  if (read.kind === "refused") throw new Error(read.reason);
  return read.metadata;
}
const reasonFor = (text: string) => {
  const read = readMetadata(Buffer.from(text));
  return read.kind === "refused" ? read.reason : read.kind;
};

test("all fields that are shown are read", () => {
  const text = `Metadata-Version: 2.4
Name: Dotted.Demo_X
Version: 1!2.0+corp.1
Summary: A demo
 of two lines
Keywords: one,two , three
Author-email: "Ada" <ada@example.org>
License-Expression: MIT
License-File: LICENSE
License-File: docs/NOTICE
Classifier: Programming Language :: Python
Classifier: Programming Language :: Python
Project-URL: Source, https://example.org/source
Requires-Python: >=3.8
Requires-Dist: other>=1
Provides-Extra: test
Description-Content-Type: text/markdown; charset=UTF-8; variant=GFM

# Demo

Text: of the description.
`;
  expect(metadataOf(text)).toEqual({
    metadataVersion: "2.4",
    name: "Dotted.Demo_X",
    nameKey: "dotted-demo-x",
    version: "1!2.0+corp.1",
    versionKey: "1!2+corp.1",
    summary: "A demo of two lines",
    description: "# Demo\n\nText: of the description.",
    descriptionType: "text/markdown",
    keywords: ["one", "two", "three"],
    author: null,
    authorEmail: '"Ada" <ada@example.org>',
    maintainer: null,
    maintainerEmail: null,
    license: null,
    licenseExpression: "MIT",
    licenseFiles: ["LICENSE", "docs/NOTICE"],
    classifiers: ["Programming Language :: Python"],
    homePage: null,
    downloadUrl: null,
    projectUrls: [{ label: "Source", url: "https://example.org/source" }],
    requiresPython: ">=3.8",
    requiresDist: ["other>=1"],
    providesExtra: ["test"],
  });
});

test("cases 5 to 8: a name and a version are kept as they are written, and compared by PEP 503 and PEP 440", () => {
  const written = [
    ["Pygments", "2.0", "pygments", "2"],
    ["company.package_name", "1.0", "company-package-name", "1"],
    ["mosaik.SimConfig", "0.1", "mosaik-simconfig", "0.1"],
    ["certifi", "2022.9.24+corp1", "certifi", "2022.9.24+corp1"],
    ["demo", "1!2.0", "demo", "1!2"],
  ] as const;
  for (const [name, version, nameKey, versionKey] of written) {
    expect(metadataOf(`Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n`)).toMatchObject({ name, version, nameKey, versionKey });
  }
});

test("case 22: every version of the format from 1.0 to 2.x is read, a newer minor one too, and a newer major one refused", () => {
  const withVersion = (version: string) => reasonFor(`Metadata-Version: ${version}\nName: demo\nVersion: 1.0\n`);
  expect(["1.0", "1.1", "1.2", "2.0", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.99"].map(withVersion)).toEqual(Array(11).fill("read"));
  expect(["3.0", "0.9", "2", "2.x", "", "12.1"].map(withVersion)).toEqual(Array(6).fill("metadata-version"));
  expect(reasonFor("Name: demo\nVersion: 1.0\n")).toBe("metadata-version");
});

test("case 21: License-File and License-Expression under Metadata 2.1 are ignored", () => {
  const text = `${HEAD}License: MIT\nLicense-File: LICENSE\nLicense-Expression: MIT\n`;
  expect(metadataOf(text)).toMatchObject({ license: "MIT", licenseFiles: [], licenseExpression: null });
  expect(metadataOf(text.replace("2.1", "1.9"))).toMatchObject({ licenseFiles: [] });
});

test("case 20: words of RFC 2047 are decoded for display", () => {
  const text = `${HEAD}Author: =?utf-8?b?TGF1cmEgTcO8bGxlcg==?=\nAuthor-email: =?utf-8?q?Fran=C3=A7ois?= <f@example.org>\nMaintainer: =?x-none?b?!!?=\n`;
  expect(metadataOf(text)).toMatchObject({ author: "Laura Müller", authorEmail: "François <f@example.org>" });
});

test("case 19: addresses are shown, not judged", () => {
  expect(metadataOf(`${HEAD}Author-email: Jeff Forcier <jeff@…>\n`).authorEmail).toBe("Jeff Forcier <jeff@…>");
});

test("case 28: bytes that are no UTF-8 are read as Latin-1", () => {
  expect(metadataOf(Buffer.from(`${HEAD}Author: Müller\n`, "latin1")).author).toBe("Müller");
});

test("case 29: an unknown name in Dynamic, and an unknown field, are ignored", () => {
  expect(metadataOf(`${HEAD}Dynamic: no-such-field\nShoe-Size: 42\nSummary: A demo\n`).summary).toBe("A demo");
});

test("None and UNKNOWN say nothing, but as a name", () => {
  const text =
    "Metadata-Version: 1.0\nName: UNKNOWN\nVersion: 1.0\nSummary: UNKNOWN\nHome-page: UNKNOWN\nLicense: None\nDescription: UNKNOWN\nPlatform: None\n";
  expect(metadataOf(text)).toMatchObject({ name: "UNKNOWN", summary: null, homePage: null, license: null, description: null });
  expect(metadataOf(`${HEAD}\nUNKNOWN\n`).description).toBeNull();
});

test("a description in the fields is unfolded, with spaces or with bars", () => {
  expect(metadataOf(`${HEAD}Description: One\n        two\n        \n          three\nSummary: A demo\n`).description).toBe(
    "One\ntwo\n\n  three",
  );
  expect(metadataOf(`${HEAD}Description: One\n       |two\n       |\n`).description).toBe("One\ntwo\n");
});

test("a description is reStructuredText where it does not say, and plain text where it says something unknown", () => {
  expect(metadataOf(HEAD).descriptionType).toBe("text/x-rst");
  expect(metadataOf(`${HEAD}Description-Content-Type: Text/Markdown\n`).descriptionType).toBe("text/markdown");
  expect(metadataOf(`${HEAD}Description-Content-Type: text/html\n`).descriptionType).toBe("text/plain");
});

test("line breaks of every kind are read, and a line that is no field ends the fields", () => {
  expect(metadataOf(HEAD.replaceAll("\n", "\r\n")).name).toBe("demo");
  expect(metadataOf(`${HEAD}this is no field\nSummary: text\n`)).toMatchObject({
    summary: null,
    description: "this is no field\nSummary: text",
  });
});

test("a byte that no database keeps is replaced", () => {
  expect(metadataOf(`${HEAD}Summary: a\0b\nAuthor: =?utf-8?q?a=00b?=\n\nc\0d`)).toMatchObject({
    summary: "a\ufffdb",
    author: "a\ufffdb",
    description: "c\ufffdd",
  });
});

test("what stands in lists and on pages is bounded, each field and all together; a description is not counted", () => {
  const fields = (one: string) => reasonFor(`${HEAD}${one}\n\n${"x".repeat(2_000_000)}`);
  expect([1000, 1001].map((length) => fields(`Requires-Python: ${">=3,".repeat(250)}${"x".repeat(length - 1000)}`))).toEqual([
    "read",
    "metadata-too-long",
  ]);
  const classifiers = (count: number) => Array.from({ length: count }, (_, index) => `Classifier: ${index}`.padEnd(112, "x")).join("\n");
  expect([4000, 6000].map((count) => fields(classifiers(count)))).toEqual(["read", "metadata-too-long"]);
  expect(fields(`Summary: ${"x".repeat(600_000)}`)).toBe("metadata-too-long");
});

test.each([
  ["metadata-twice", `${HEAD}name: other\n`],
  ["metadata-twice", `${HEAD}Version: 2.0\n`],
  ["metadata-twice", `${HEAD}Requires-Python: >=3\nRequires-Python: >=4\n`],
  ["metadata-name", "Metadata-Version: 2.1\nVersion: 1.0\n"],
  ["metadata-name", "Metadata-Version: 2.1\nName: -demo\nVersion: 1.0\n"],
  ["metadata-name", "Metadata-Version: 2.1\nName: demo\n x\nVersion: 1.0\n"],
  ["metadata-project-version", "Metadata-Version: 2.1\nName: demo\n"],
  ["metadata-project-version", "Metadata-Version: 2.1\nName: demo\nVersion: latest\n"],
  ["metadata-version", ""],
])("metadata is refused with %s: %j", (reason, text) => {
  expect(reasonFor(text)).toBe(reason);
});
