import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { systemRandom } from "../random.ts";
import { formatKeyRing, parseKeyRing } from "./key-ring.ts";
import type { KeyRing } from "./seal.ts";

/** The file does not hold a key ring. */
export class KeyFileError extends Error {
  constructor(readonly faults: string[]) {
    super(faults.join("\n"));
  }
}

/** Makes the file with one key if it is not there; of several processes at once one makes it. */
export function makeKeyFile(file: string): void {
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, `${formatKeyRing(new Map([["local", systemRandom.bytes(32)]]))}\n`, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!isThere(error)) throw error;
  }
}

/**
 * Puts a ring in the place of the one in the file, in one step: who reads the file finds the one or the other.
 * @param was the ring that this one was made from; one that came in between stays
 * @throws KeyFileError where somebody else is changing the file, or has
 */
export function replaceKeyFile(file: string, { was, ring }: { was: KeyRing; ring: KeyRing }): void {
  const part = `${file}.new`;
  let descriptor: number;
  try {
    descriptor = openSync(part, "wx", 0o600);
  } catch (error) {
    if (isThere(error)) throw new KeyFileError([`${part}: already exists; another change of the keys is running, or was interrupted`]);
    throw error;
  }
  try {
    if (formatKeyRing(readKeyFile(file)) !== formatKeyRing(was)) throw new KeyFileError([`${file}: was changed meanwhile`]);
    writeFileSync(descriptor, `${formatKeyRing(ring)}\n`);
    fsyncSync(descriptor);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

/** The ring that the file holds now. @throws KeyFileError */
export function readKeyFile(file: string): KeyRing {
  const faults: string[] = [];
  const ring = parseKeyRing(readFileSync(file, "utf8").trim(), { source: file, faults });
  if (faults.length) throw new KeyFileError(faults);
  return ring;
}

/**
 * The ring in the file, read again whenever the file was changed: a key that the operator adds is known to a site that runs,
 * before anything is sealed with it. A file that cannot be read meanwhile leaves the ring as it was.
 * @throws KeyFileError
 */
export function watchKeyFile(file: string): KeyRing {
  let ring = readKeyFile(file);
  let version = versionOf(file);
  const current = () => {
    try {
      const now = versionOf(file);
      if (now !== version) {
        ring = readKeyFile(file);
        version = now;
      }
    } catch {
      // A key that was read before still opens what it sealed.
    }
    return ring;
  };
  return { get: (id) => current().get(id), keys: () => current().keys(), [Symbol.iterator]: () => current()[Symbol.iterator]() };
}

function versionOf(file: string): string {
  const { ino, mtimeMs, size } = statSync(file);
  return [ino, mtimeMs, size].join();
}

function isThere(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}
