import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { sdist, sdistParts, wheel, wheelParts } from "../../../tests/support/distributions.ts";
import { ofWheel, outcome, SDIST, WHEEL } from "../../../tests/support/read-outcome.ts";
import { tarBytes } from "../../../tests/support/tar-bytes.ts";
import { type ZipPart, zipBytes } from "../../../tests/support/zip-bytes.ts";

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
