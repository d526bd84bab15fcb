import { createHash, randomBytes } from "node:crypto";
import { type TarPart, tarGzBytes } from "./tar-bytes.ts";
import { type ZipPart, zipBytes } from "./zip-bytes.ts";

/** A file as a tool would upload it. */
export type Distribution = { filename: string; bytes: Buffer; sha256: string; metadata: string };

/** The text of METADATA or PKG-INFO. */
export function metadataText({ name = "demo", version = "1.0", fields = "", description = "" } = {}): string {
  return `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n${fields}${description ? `\n${description}` : ""}`;
}

/** The parts of a small wheel. */
export function wheelParts({ name = "demo", version = "1.0", metadata = metadataText({ name, version }) } = {}): ZipPart[] {
  const stem = name.replaceAll("-", "_");
  const info = `${stem}-${version}.dist-info`;
  return [
    { name: `${stem}/__init__.py`, bytes: "ANSWER = 42\n" },
    { name: `${info}/METADATA`, bytes: metadata },
    { name: `${info}/WHEEL`, bytes: "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n" },
    { name: `${info}/RECORD`, bytes: `${stem}/__init__.py,,\n${info}/METADATA,,\n${info}/WHEEL,,\n${info}/RECORD,,\n` },
  ];
}

/** The parts of a small source distribution. */
export function sdistParts({ name = "demo", version = "1.0", metadata = metadataText({ name, version }) } = {}): TarPart[] {
  const top = `${name}-${version}`;
  return [
    { name: `${top}/`, type: "5" },
    { name: `${top}/PKG-INFO`, bytes: metadata },
    { name: `${top}/setup.py`, bytes: "import setuptools\n\nsetuptools.setup()\n" },
  ];
}

type Options = { name?: string; version?: string; tag?: string; metadata?: string };

/** A wheel that installers take. */
export function wheel({
  name = "demo",
  version = "1.0",
  tag = "py3-none-any",
  metadata = metadataText({ name, version }),
}: Options = {}): Distribution {
  const filename = `${name.replaceAll("-", "_")}-${version}-${tag}.whl`;
  return distribution(filename, zipBytes(wheelParts({ name, version, metadata })), metadata);
}

/** A wheel with so many bytes of data in it, which no compression makes less of. */
export function largeWheel({ bytes, name = "demo", version = "1.0" }: { bytes: number; name?: string; version?: string }): Distribution {
  const parts = [...wheelParts({ name, version }), { name: "data.bin", bytes: randomBytes(bytes), stored: true }];
  return distribution(`${name}-${version}-py3-none-any.whl`, zipBytes(parts), metadataText({ name, version }));
}

/** A source distribution that installers take. */
export function sdist({ name = "demo", version = "1.0", metadata = metadataText({ name, version }) }: Options = {}): Distribution {
  return distribution(`${name}-${version}.tar.gz`, tarGzBytes(sdistParts({ name, version, metadata })), metadata);
}

function distribution(filename: string, bytes: Buffer, metadata: string): Distribution {
  return { filename, bytes, sha256: createHash("sha256").update(bytes).digest("hex"), metadata };
}
