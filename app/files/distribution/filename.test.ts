import { expect, test } from "vitest";
import { readFilename } from "./filename.ts";

const keyOf = (filename: string, name?: string) => {
  const read = readFilename(filename, { name });
  return read.kind === "read" ? `${read.nameKey} ${read.versionKey}` : read.reason;
};
const filenameKeyOf = (filename: string) => {
  const read = readFilename(filename);
  return read.kind === "read" ? read.filenameKey : read.reason;
};

test.each([
  ["gh-demo-1.0.0.tar.gz", "gh-demo 1"],
  ["Dotted.Demo_X-1.0.post1-py3-none-any.whl", "dotted-demo-x 1.post1"],
  ["python-owasp-zap-v2.4-0.0.7.tar.gz", "python-owasp-zap-v2-4 0.0.7"],
  ["demo-1.0-2_local-cp311.cp312-abi3-manylinux_2_17_x86_64.manylinux2014_x86_64.whl", "demo 1"],
  ["demo-1!2.0+corp.1.tar.gz", "demo 1!2+corp.1"],
  ["certifi-2022.9.24+corp1-py3-none-any.whl", "certifi 2022.9.24+corp1"],
  ["demo-1.0_1-py3-none-any.whl", "demo 1.post1"],
])("the file name %s is read as Debian's tools and others write it", (filename, key) => {
  expect(keyOf(filename)).toBe(key);
});

test("case 9: runs of separators in a file name are one, whatever they are", () => {
  const spellings = ["simplepackage_py", "simplepackage.py", "simplepackage-py", "SimplePackage._-py"];
  const keys = spellings.map((name) => filenameKeyOf(`${name}-1.0.0.tar.gz`));
  expect(keys).toEqual(keys.map(() => "simplepackage_py-1.tar.gz"));
  expect(keyOf("simplepackage_py-1.0.0.tar.gz", "simplepackage.py")).toBe("simplepackage-py 1");
});

test("case 10: the post release of leo-6.7.8-9.tar.gz is read by the project's name", () => {
  expect(keyOf("leo-6.7.8-9.tar.gz", "leo")).toBe("leo 6.7.8.post9");
  expect(keyOf("leo-6.7.8-9.tar.gz", "leo-6.7.8")).toBe("leo-6-7-8 9");
  expect(keyOf("leo-6.7.8-9.tar.gz")).toBe("leo 6.7.8.post9");
  expect(keyOf("leo-6.7.8-9.tar.gz", "other")).toBe("name-differs");
});

test("case 14: the name of python-owasp-zap-v2.4-0.0.7.tar.gz is compared, not guessed", () => {
  expect(keyOf("python-owasp-zap-v2.4-0.0.7.tar.gz", "python-owasp-zap-v2.4")).toBe("python-owasp-zap-v2-4 0.0.7");
  expect(keyOf("python-owasp-zap-v2.4-0.0.7.tar.gz", "python-owasp-zap")).toBe("name-differs");
});

test("case 12: wheels for other machines are other files, and spellings of one wheel are one", () => {
  const keys = ["zope.interface-1.0-cp311-cp311-linux_x86_64.whl", "zope.interface-1.0-cp312-cp312-linux_x86_64.whl"].map(filenameKeyOf);
  expect(new Set(keys).size).toBe(2);
  const one = ["Zope.Interface-1.0-py2.py3-none-any.whl", "zope_interface-1.0.0-py3.py2-None-any.whl"].map(filenameKeyOf);
  expect(one).toEqual(one.map(() => "zope_interface-1-py2.py3-none-any.whl"));
  expect(filenameKeyOf("demo-1.0-1-py3-none-any.whl")).not.toBe(filenameKeyOf("demo-1.0-py3-none-any.whl"));
});

test("no two projects have the same normalised file name", () => {
  const keys = [readFilename("leo-6.7.8-9.tar.gz", { name: "leo" }), readFilename("leo-6.7.8-9.tar.gz", { name: "leo-6.7.8" })];
  expect(new Set(keys.map((read) => read.kind === "read" && read.filenameKey)).size).toBe(2);
});

test("case 25: a file name near 255 bytes is refused, one of 240 is read", () => {
  const named = (bytes: number) => `${"x".repeat(bytes - "-1.tar.gz".length)}-1.tar.gz`;
  expect(keyOf(named(241))).toBe("too-long");
  expect(readFilename(named(240)).kind).toBe("read");
});

test.each([
  ["../../demo-1.0.tar.gz", "characters"],
  ["demo/../x-1.0.tar.gz", "characters"],
  ["C:\\demo-1.0.tar.gz", "characters"],
  ["démo-1.0.tar.gz", "characters"],
  ["demo-1.0.tar.gz\n", "characters"],
  ["demo-1.0 .tar.gz", "characters"],
  ["demo-1.0.tar.gz\0.whl", "characters"],
  ["demo-1.0.zip", "kind"],
  ["demo-1.0.tar.bz2", "kind"],
  ["demo-1.0.TAR.GZ", "kind"],
  ["demo-1.0-py3.9.egg", "kind"],
  ["demo.tar.gz", "form"],
  ["demo-x.tar.gz", "form"],
  ["demo-1.0.whl", "form"],
  ["demo-1.0-py3-none.whl", "form"],
  ["demo-1.0-x1-py3-none-any.whl", "form"],
  ["de-mo-1.0-1-py3-none-any.whl", "form"],
  ["_demo-1.0-py3-none-any.whl", "characters"],
])("the file name %j is refused: %s", (filename, reason) => {
  expect(readFilename(filename)).toEqual({ kind: "refused", reason });
});
