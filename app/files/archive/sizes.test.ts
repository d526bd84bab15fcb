import { describe, expect, test } from "vitest";
import { metadataText, sdistParts, wheelParts } from "../../../tests/support/distributions.ts";
import { pythonArchive } from "../../../tests/support/python-archives.ts";
import { ofSdist, ofWheel, outcome, SDIST, WHEEL } from "../../../tests/support/read-outcome.ts";
import { tarGzBytes } from "../../../tests/support/tar-bytes.ts";
import { type ZipPart, zipBytes } from "../../../tests/support/zip-bytes.ts";

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
