import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { metadataText, sdistParts, wheel, wheelParts } from "../../../tests/support/distributions.ts";
import { pythonArchive } from "../../../tests/support/python-archives.ts";
import { ofSdist, ofWheel, outcome, SDIST, WHEEL } from "../../../tests/support/read-outcome.ts";
import { tarBytes, tarGzBytes } from "../../../tests/support/tar-bytes.ts";
import { zipBytes } from "../../../tests/support/zip-bytes.ts";

const METADATA = JSON.stringify(metadataText());

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
