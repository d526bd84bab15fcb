import { describe, expect, test } from "vitest";
import { metadataText } from "../../../tests/support/distributions.ts";
import { ofSdist, ofWheel } from "../../../tests/support/read-outcome.ts";
import { paxPart } from "../../../tests/support/tar-bytes.ts";

describe("names and kinds of entries", () => {
  test("a name that is there twice is refused, METADATA as any other", async () => {
    expect(await ofWheel({ name: "demo-1.0.dist-info/METADATA", bytes: metadataText({ name: "other" }) })).toBe("name-twice");
    expect(await ofWheel({ name: "demo/cafe\u0301" }, { name: "demo/caf\u00e9" })).toBe("name-twice");
    expect(await ofWheel({ name: "demo/y" }, { name: "demo/y/" })).toBe("name-twice");
    expect(await ofWheel({ name: "demo/__init__.py/x" })).toBe("name-twice");
    expect(await ofSdist({ name: "demo-1.0/PKG-INFO", bytes: metadataText({ name: "other" }) })).toBe("name-twice");
    expect(await ofSdist({ name: "demo-1.0/", type: "5" })).toBe("read");
  });

  test.each(["../x", "demo/../../x", "/etc/passwd", "demo//x", "demo/./x", "demo\\x", "C:x", "demo/\nx", "demo/a\x7f"])(
    "the name %j leads out of its folder, or is none, and is refused",
    async (name) => {
      expect(await ofWheel({ name })).toBe("path");
      expect(await ofSdist({ name })).toBe("path");
    },
  );

  test("a name that claims to be UTF-8 and is not is refused", async () => {
    expect(await ofWheel({ name: Buffer.from("demo/\xff", "latin1") })).toBe("path");
  });

  test("a path of more than 64 folders, or 1,024 bytes, is refused", async () => {
    const deep = `demo/${"a/".repeat(64)}x`;
    expect(await ofWheel({ name: deep })).toBe("path-too-deep");
    expect(await ofWheel({ name: `demo/${"x".repeat(1024)}` })).toBe("path-too-deep");
    expect(await ofSdist(paxPart({ path: `demo-1.0/${deep}` }), { name: "short" })).toBe("path-too-deep");
    expect(await ofWheel({ name: `demo/${"a/".repeat(60)}x` })).toBe("read");
  });

  test("an encrypted entry, and one by a method that not all installers know, are refused", async () => {
    for (const flags of [1, 1 << 6, 1 << 13]) expect(await ofWheel({ name: "demo/y", flags })).toBe("encrypted");
    expect(await ofWheel({ name: "demo/y", method: 12 })).toBe("compression");
  });

  test("a symbolic link in a wheel is refused", async () => {
    expect(await ofWheel({ name: "demo/link", bytes: "/etc/passwd", attributes: 0o120777 })).toBe("link");
  });

  test.each([
    ["2", "/etc/passwd"],
    ["2", "../../x"],
    ["2", "../other-1.0/x"],
    ["2", ".."],
    ["1", "/etc/passwd"],
    ["1", "../x"],
    ["1", "other/x"],
  ])("a link of type %s to %s leads out of the source distribution, and is refused", async (type, linkname) => {
    expect(await ofSdist({ name: "demo-1.0/link", type, linkname })).toBe("link");
  });

  test("a file that would be put through a link is refused", async () => {
    expect(await ofSdist({ name: "demo-1.0/here", type: "2", linkname: "." }, { name: "demo-1.0/here/x" })).toBe("link");
    expect(await ofSdist({ name: "demo-1.0/here/x" }, { name: "demo-1.0/here", type: "2", linkname: "." })).toBe("link");
  });

  test.each(["3", "4", "6", "S", "M", "V", "X"])("a member of type %s is refused", async (type) => {
    expect(await ofSdist({ name: "demo-1.0/x", type })).toBe("special");
  });

  test("a sparse member in the way of pax is refused", async () => {
    const sparse = paxPart({
      "GNU.sparse.major": "1",
      "GNU.sparse.minor": "0",
      "GNU.sparse.name": "demo-1.0/x",
      "GNU.sparse.realsize": "1073741824",
    });
    expect(await ofSdist(sparse, { name: "demo-1.0/GNUSparseFile.0/x", bytes: "1\n0\n0\n" })).toBe("special");
  });
});
