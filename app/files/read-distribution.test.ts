import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { metadataText, sdist, sdistParts, wheel, wheelParts } from "../../tests/support/distributions.ts";
import { pythonArchive } from "../../tests/support/python-archives.ts";
import { paxPart, type TarPart, tarBytes, tarGzBytes } from "../../tests/support/tar-bytes.ts";
import { type ZipPart, zipBytes } from "../../tests/support/zip-bytes.ts";
import { readDistribution } from "./read-distribution.ts";

const WHEEL = "demo-1.0-py3-none-any.whl";
const SDIST = "demo-1.0.tar.gz";
const METADATA = JSON.stringify(metadataText());

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "distributions-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** `read`, or why not. */
async function outcome(filename: string, bytes: Buffer): Promise<string> {
  const path = join(folder, "file");
  writeFileSync(path, bytes);
  const read = await readDistribution({ path, filename });
  return read.kind === "read" ? "read" : read.reason;
}
const ofWheel = (...more: ZipPart[]) => outcome(WHEEL, zipBytes([...wheelParts(), ...more]));
const ofSdist = (...more: TarPart[]) => outcome(SDIST, tarGzBytes([...sdistParts(), ...more]));

describe("what tools write is read", () => {
  const files = `for name, text in [("demo/x.py", "x = 1" * 1000), ("demo-1.0.dist-info/METADATA", ${METADATA}), ("demo-1.0.dist-info/WHEEL", "Wheel-Version: 1.0"), ("demo-1.0.dist-info/RECORD", "")]: archive.writestr(name, text)`;

  test("a wheel that Python's zipfile writes, stored or deflated, with folders and with other letters", async () => {
    for (const method of ["ZIP_STORED", "ZIP_DEFLATED"]) {
      const bytes = pythonArchive(
        `archive = zipfile.ZipFile(path, "w", zipfile.${method})`,
        files,
        `archive.mkdir("demo/data") if hasattr(archive, "mkdir") else archive.writestr("demo/data/", "")`,
        `archive.writestr("demo/data/ünïcode 日本.txt", "x")`,
        `archive.close()`,
      );
      expect(await outcome(WHEEL, bytes)).toBe("read");
    }
  });

  test("a wheel that is written as a stream, with its sizes behind the bytes and in 64 bits", async () => {
    const stream =
      "class Stream(io.RawIOBase):\n  def __init__(self): self.parts = []\n  def writable(self): return True\n  def write(self, data):\n    self.parts.append(bytes(data)); return len(data)";
    const save = `open(path, "wb").write(b"".join(out.parts))`;
    const streamed = pythonArchive(
      stream,
      "out = Stream()",
      `archive = zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED)`,
      files,
      "archive.close()",
      save,
    );
    expect(await outcome(WHEEL, streamed)).toBe("read");
    const in64 = pythonArchive(
      `archive = zipfile.ZipFile(path, "w")`,
      files,
      `with archive.open("demo/big.bin", "w", force_zip64=True) as part: part.write(b"x")`,
      "archive.close()",
    );
    expect(await outcome(WHEEL, in64)).toBe("read");
    for (const descriptor of ["signed", "bare"] as const) expect(await ofWheel({ name: "demo/y.py", bytes: "y", descriptor })).toBe("read");
  });

  test("a wheel of seventy thousand files, for which the directory has its record of 64 bits", async () => {
    const more = Array.from({ length: 70_000 }, (_, index) => ({ name: `demo/${index}`, stored: true }));
    expect(await outcome(WHEEL, zipBytes([...wheelParts(), ...more], { in64: true }))).toBe("read");
    const lying = zipBytes(wheelParts(), { in64: true });
    lying.writeUInt16LE(3, lying.length - 12);
    lying.writeUInt16LE(3, lying.length - 14);
    expect(await outcome(WHEEL, lying)).toBe("headers-differ");
  });

  test("a source distribution in each format of Python's tarfile, with long names, links inside of it and folders", async () => {
    for (const format of ["USTAR", "GNU", "PAX"]) {
      const long = format === "USTAR" ? `${"a".repeat(90)}/${"b".repeat(90)}` : "ü".repeat(120);
      const bytes = pythonArchive(
        `top = os.path.join(folder, "demo-1.0"); os.makedirs(os.path.join(top, "docs", ${JSON.stringify(long)}))`,
        `open(os.path.join(top, "PKG-INFO"), "w").write(${METADATA})`,
        `os.symlink("../PKG-INFO", os.path.join(top, "docs", "link")); os.link(os.path.join(top, "PKG-INFO"), os.path.join(top, "hard"))`,
        `archive = tarfile.open(path, "w:gz", format=tarfile.${format}_FORMAT); archive.add(top, "demo-1.0"); archive.close()`,
      );
      expect(await outcome(SDIST, bytes), format).toBe("read");
    }
  });

  test("a source distribution whose names begin with ./, and one of two gzip members", async () => {
    expect(
      await outcome(SDIST, tarGzBytes([{ name: "./", type: "5" }, ...sdistParts().map((part) => ({ ...part, name: `./${part.name}` }))])),
    ).toBe("read");
    const tar = tarBytes(sdistParts());
    expect(await outcome(SDIST, Buffer.concat([gzipSync(tar.subarray(0, 700)), gzipSync(tar.subarray(700))]))).toBe("read");
  });

  test("large files are expanded in pieces, and their checksum compared", async () => {
    const bytes = Buffer.alloc(9 * 1024 * 1024, "0123456789");
    expect(await ofWheel({ name: "demo/large", bytes }, { name: "demo/stored", bytes, stored: true })).toBe("read");
    expect(await ofWheel({ name: "demo/large", bytes, crcClaim: 7 })).toBe("damaged");
    expect(await ofWheel({ name: "demo/stored", bytes, stored: true, crcClaim: 7 })).toBe("damaged");
    expect(await ofWheel({ name: "demo/large", bytes, slack: Buffer.from("behind") })).toBe("damaged");
  });
});

describe("a file is what its name says", () => {
  test("bytes that are no zip, and no gzip, are refused", async () => {
    expect(await outcome(WHEEL, Buffer.from("no zip"))).toBe("not-an-archive");
    expect(await outcome(WHEEL, Buffer.alloc(0))).toBe("not-an-archive");
    expect(await outcome(WHEEL, sdist().bytes)).toBe("not-an-archive");
    expect(await outcome(SDIST, wheel().bytes)).toBe("not-an-archive");
    expect(await outcome(SDIST, Buffer.alloc(0))).toBe("not-an-archive");
    expect(await outcome(SDIST, gzipSync("no tar".repeat(200)))).toBe("damaged");
  });

  test("an archive that is cut anywhere is refused", async () => {
    for (const [filename, { bytes }] of [
      [WHEEL, wheel()],
      [SDIST, sdist()],
    ] as const) {
      for (let length = 0; length < bytes.length; length += 13) {
        expect(await outcome(filename, bytes.subarray(0, length)), `${filename}, ${length}`).toMatch(
          /^(not-an-archive|damaged|extra-bytes)$/,
        );
      }
    }
  });

  test("a zip that is a tar too, and a tar that is a zip too, are refused", async () => {
    expect(await outcome(WHEEL, zipBytes([tarHeaderInZip(), ...wheelParts()]))).toBe("two-formats");

    const appended = Buffer.concat([sdist().bytes, wheel().bytes]);
    expect(await outcome(SDIST, appended)).toBe("two-formats");
    const inHeader = gzipWithExtra(tarBytes(sdistParts()), wheel().bytes);
    expect(gunzipSync(inHeader).length).toBeGreaterThan(0);
    expect(await outcome(SDIST, inHeader)).toBe("two-formats");
  });

  test("bytes before, between and behind the entries of a zip are refused", async () => {
    expect(await outcome(WHEEL, zipBytes(wheelParts(), { prefix: Buffer.from("#!/bin/sh\n") }))).toBe("extra-bytes");
    expect(await outcome(WHEEL, Buffer.concat([Buffer.from("#!"), wheel().bytes]))).toBe("extra-bytes");
    expect(await outcome(WHEEL, Buffer.concat([wheel().bytes, Buffer.from("x")]))).toBe("extra-bytes");
    expect(await outcome(WHEEL, zipBytes(wheelParts(), { comment: "a comment" }))).toBe("extra-bytes");
    expect(await ofWheel({ name: "demo/y", bytes: "y", gap: Buffer.from("between") })).toBe("extra-bytes");
    // Two directories: which one a reader takes depends on the reader.
    expect(await outcome(WHEEL, Buffer.concat([wheel().bytes, wheel().bytes]))).toBe("extra-bytes");
  });

  test("bytes behind a gzip are refused, zeros too", async () => {
    for (const tail of ["x", "\0\0\0\0"])
      expect(await outcome(SDIST, Buffer.concat([sdist().bytes, Buffer.from(tail)]))).toMatch(/extra-bytes|damaged/);
  });

  test("a zip whose headers say something else than its directory is refused", async () => {
    expect(await ofWheel({ name: "demo/y", localName: "demo/z" })).toBe("headers-differ");
    expect(await ofWheel({ name: "demo/y", extra: unicodePath("demo/z") })).toBe("headers-differ");
    const { bytes } = wheel();
    const flipped = Buffer.from(bytes);
    flipped.writeUInt16LE(0, 8);
    expect(await outcome(WHEEL, flipped)).toBe("headers-differ");
    const otherSize = Buffer.from(bytes);
    otherSize.writeUInt32LE(1, 22);
    expect(await outcome(WHEEL, otherSize)).toBe("headers-differ");
  });
});

describe("an archive does not lie about its size", () => {
  test("sizes and checksums that are not those of the bytes are refused", async () => {
    for (const sizeClaim of [0, 1, 999, 1001, 5000])
      expect(await ofWheel({ name: "demo/y", bytes: "y".repeat(1000), sizeClaim }), `${sizeClaim}`).toBe("damaged");
    expect(await ofWheel({ name: "demo/y", bytes: "y", crcClaim: 1 })).toBe("damaged");
    expect(await ofWheel({ name: "demo/y", bytes: "y", slack: Buffer.from("behind") })).toBe("damaged");
    expect(await ofWheel({ name: "demo/y/", bytes: "a folder with bytes" })).toBe("damaged");
    expect(await ofSdist({ name: "demo-1.0/y", bytes: "y", sizeClaim: 1_000_000 })).toBe("damaged");
  });

  test("a bomb in a zip is refused, by what it claims and by what comes out", async () => {
    const zeros = Buffer.alloc(70 * 1024 * 1024);
    expect(await ofWheel({ name: "demo/zeros", bytes: zeros })).toBe("expands-too-much");
    expect(await ofWheel({ name: "demo/zeros", bytes: zeros, sizeClaim: 10 })).toBe("damaged");
  });

  test("METADATA and PKG-INFO over 4 MiB are refused, by count and by claim", async () => {
    const huge = `${metadataText()}\n${"x".repeat(4 * 1024 * 1024)}`;
    expect(await outcome(WHEEL, zipBytes(wheelParts({ metadata: huge })))).toBe("file-too-large");
    const [first, metadata, ...rest] = wheelParts({ metadata: huge });
    expect(await outcome(WHEEL, zipBytes([first as ZipPart, { ...(metadata as ZipPart), sizeClaim: 100 }, ...rest]))).toBe("damaged");
    expect(await outcome(SDIST, tarGzBytes(sdistParts({ metadata: huge })))).toBe("file-too-large");
  });

  test("a bomb in a tar.gz is refused while it expands", async () => {
    const bomb = pythonArchive(
      "import gzip",
      `member = tarfile.TarInfo("demo-1.0/zeros"); member.size = 2 << 30`,
      `out = gzip.open(path, "wb", 9); out.write(member.tobuf()); zeros = bytes(1 << 20)`,
      "for _ in range(128): out.write(zeros)",
      "out.close()",
    );
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await outcome(SDIST, bomb)).toBe("expands-too-much");
  });

  test("more than a hundred thousand entries are refused", async () => {
    const names = Array.from({ length: 100_001 }, (_, index) => `demo-1.0/${index}`);
    const zip = zipBytes(
      names.map((name) => ({ name, stored: true })),
      { in64: true },
    );
    expect(await outcome(WHEEL, zip)).toBe("too-many-entries");
    expect(await outcome(SDIST, tarGzBytes(names.map((name) => ({ name }))))).toBe("too-many-entries");
  });
});

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

describe("the metadata", () => {
  const without = (end: string) => wheelParts().filter(({ name }) => !String(name).endsWith(end));

  test("a wheel has one .dist-info folder, its own, with METADATA, WHEEL and RECORD", async () => {
    expect(await outcome(WHEEL, zipBytes([{ name: "demo/__init__.py" }]))).toBe("no-dist-info");
    expect(await ofWheel({ name: "other-1.0.dist-info/METADATA" })).toBe("several-dist-info");
    expect(await ofWheel({ name: "demo-1.0.DIST-INFO/x" })).toBe("several-dist-info");
    expect(await outcome("demo-2.0-py3-none-any.whl", wheel().bytes)).toBe("other-dist-info");
    expect(await outcome("other-1.0-py3-none-any.whl", wheel().bytes)).toBe("other-dist-info");
    expect(await outcome(WHEEL, zipBytes(without("/METADATA")))).toBe("no-metadata");
    expect(await outcome(WHEEL, zipBytes(without("/WHEEL")))).toBe("no-wheel-file");
    expect(await outcome(WHEEL, zipBytes(without("/RECORD")))).toBe("no-record");
  });

  test("a source distribution has one folder on top, with PKG-INFO", async () => {
    expect(await ofSdist({ name: "other-1.0/x" })).toBe("several-folders");
    expect(await ofSdist({ name: "setup.py" })).toBe("several-folders");
    expect(await outcome(SDIST, tarGzBytes(sdistParts().filter(({ name }) => !name.endsWith("PKG-INFO"))))).toBe("no-pkg-info");
    expect(await outcome(SDIST, tarGzBytes([{ name: "PKG-INFO", bytes: metadataText() }]))).toBe("no-pkg-info");
    expect(await outcome(SDIST, tarGzBytes([]))).toBe("no-pkg-info");
  });

  test("METADATA and PKG-INFO of another name, or another version, are refused", async () => {
    const of = (told: { name?: string; version?: string }) => metadataText(told);
    expect(await outcome(WHEEL, zipBytes(wheelParts({ metadata: of({ name: "other" }) })))).toBe("name-differs");
    expect(await outcome(WHEEL, zipBytes(wheelParts({ metadata: of({ version: "2.0" }) })))).toBe("version-differs");
    expect(await outcome(SDIST, tarGzBytes(sdistParts({ metadata: of({ name: "other" }) })))).toBe("name-differs");
    expect(await outcome(SDIST, tarGzBytes(sdistParts({ metadata: of({ version: "1.0.post1" }) })))).toBe("version-differs");
    expect(await outcome(SDIST, tarGzBytes(sdistParts({ metadata: of({ name: "DEMO", version: "1" }) })))).toBe("read");
  });

  test("case 10: leo-6.7.8-9.tar.gz is version 6.7.8.post9 of leo, as its PKG-INFO says", async () => {
    const bytes = (told: { name: string; version: string }) =>
      tarGzBytes(sdistParts({ name: "leo", version: "6.7.8-9", metadata: metadataText(told) }));
    expect(await outcome("leo-6.7.8-9.tar.gz", bytes({ name: "leo", version: "6.7.8.post9" }))).toBe("read");
    expect(await outcome("leo-6.7.8-9.tar.gz", bytes({ name: "leo-6.7.8", version: "9" }))).toBe("read");
    expect(await outcome("leo-6.7.8-9.tar.gz", bytes({ name: "leo", version: "6.7.8" }))).toBe("version-differs");
  });

  test("metadata of an unknown major version is refused", async () => {
    expect(await outcome(WHEEL, zipBytes(wheelParts({ metadata: metadataText().replace("2.1", "3.0") })))).toBe("metadata-version");
  });
});

/** A first entry of a zip by which the first 512 bytes are a header of a tar, whose checksum stands at 148. */
function tarHeaderInZip(): ZipPart {
  const bytes = Buffer.alloc(600);
  const part = { name: "a".repeat(100), bytes, stored: true };
  const startOfBytes = 30 + part.name.length;
  const isSummed = (index: number) => index < 148 || index >= 156;
  const sumOf = () =>
    zipBytes([part])
      .subarray(0, 512)
      .reduce((sum, byte, index) => sum + (isSummed(index) ? byte : 32), 0);
  const wanted = sumOf();
  bytes.write(`${wanted.toString(8).padStart(6, "0")}\0 `, 148 - startOfBytes);
  // Bytes behind the header change it only by the checksum of the entry.
  for (let nonce = 0; sumOf() !== wanted; nonce++) bytes.writeUInt32LE(nonce, 590);
  return part;
}

/** A gzip with an extra field (RFC 1952, 2.3.1.1), in which something else stands. */
function gzipWithExtra(bytes: Buffer, extra: Buffer): Buffer {
  const plain = gzipSync(bytes);
  const header = Buffer.from(plain.subarray(0, 10));
  header[3] = 4;
  // The zip's end gets a comment that has all that follows.
  const zip = Buffer.from(extra);
  zip.writeUInt16LE(plain.length - 10, zip.length - 2);
  const length = Buffer.alloc(2);
  length.writeUInt16LE(zip.length);
  return Buffer.concat([header, length, zip, plain.subarray(10)]);
}

/** A second name that some readers take (Info-ZIP Unicode Path). */
function unicodePath(name: string): Buffer {
  const field = Buffer.concat([Buffer.from([1, 0, 0, 0, 0]), Buffer.from(name)]);
  const head = Buffer.alloc(4);
  head.writeUInt16LE(0x7075, 0);
  head.writeUInt16LE(field.length, 2);
  return Buffer.concat([head, field]);
}
