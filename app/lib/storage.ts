import type { Readable } from "node:stream";

/** Bytes from `start` to `end`, both included. */
export type ByteRange = { start: number; end: number };

/**
 * Where the bytes of uploaded files are: a folder (app/outside/storage-folder.ts) or a bucket (app/outside/storage-s3.ts). A key is
 * a path of lower-case letters, digits and `/`, made from the content's SHA-256 (`fileKey`): what is kept under a key never changes.
 */
export type Storage = {
  /** A new path on this machine for what is being received; `keepFile` takes it from there. */
  newPath(): Promise<string>;
  /** Removes what was left at such paths and last written before then, as by a process that was killed. @returns how many files */
  removeLeft(before: Date): Promise<number>;
  /** Keeps a file of this machine, which is gone from its place afterwards. It is safely stored when this returns; kept twice is kept once. */
  keepFile(key: string, path: string): Promise<void>;
  /** Keeps some bytes. */
  keepBytes(key: string, bytes: Uint8Array): Promise<void>;
  /** The bytes of a key, or a part of them. @throws MissingError where there are none */
  read(key: string, range?: ByteRange): Promise<Readable>;
  /** Removes what is under a key; nothing happens where nothing is. */
  remove(key: string): Promise<void>;
};

/** The storage cannot be used at the moment, or not as it is set up. */
export class StorageError extends Error {}

/** Nothing is under this key. */
export class MissingError extends Error {}

/** The key of content with this SHA-256 (hex): an uploaded file, or the METADATA that is served beside it. */
export function fileKey(sha256: string): string {
  return `files/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256.slice(4)}`;
}

const KEY = /^[a-z0-9]+(\/[a-z0-9]+)*$/;

/** The key itself. @throws Error for what could lead to another place */
export function checkKey(key: string): string {
  if (!KEY.test(key)) throw new Error(`not a key: ${key}`);
  return key;
}
