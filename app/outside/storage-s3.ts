import { createReadStream } from "node:fs";
import { rm, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { SECOND } from "~/lib/clock";
import type { S3Place } from "~/lib/settings/storage-url";
import { checkKey, MissingError, type Storage, StorageError } from "~/lib/storage";
import { incomingFolder } from "./incoming.ts";

/** How long a bucket may say nothing, in milliseconds: asked three times, it is given up before a proxy gives the site up (nginx: 60 seconds). */
const SILENT_MILLISECONDS = 15_000;

/**
 * Keeps files in a bucket of S3, or of a server that speaks as S3 does. The SDK is loaded only where this is configured. Keys and secrets come
 * as it finds them, by `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` or from the machine.
 * @param folder of this machine, for what is being received
 * @param silentMilliseconds for how long it waits while nothing moves; bytes that come or go slowly take the time that they need
 * @param maxAttempts how often it asks before it gives up
 */
export async function s3Storage(
  { bucket, prefix, region, endpoint }: S3Place,
  folder: string,
  { silentMilliseconds = SILENT_MILLISECONDS, maxAttempts = 3 } = {},
): Promise<Storage> {
  const { DeleteObjectCommand, GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client } = await import("@aws-sdk/client-s3");
  const common = {
    region,
    maxAttempts,
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    // Not every server knows the SDK's own checksums. What came is compared by its size here, and by its SHA-256 by every installer.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  } as const;
  const writing = new S3Client({
    ...common,
    requestHandler: { connectionTimeout: silentMilliseconds, socketTimeout: silentMilliseconds },
  });
  // A download stands still as long as its client reads nothing: it has no time on its socket, and keeps no other from one.
  const reading = new S3Client({
    ...common,
    requestHandler: { httpAgent: { maxSockets: Infinity }, httpsAgent: { maxSockets: Infinity } },
  });
  const at = (key: string) => ({ Bucket: bucket, Key: prefix + checkKey(key) });

  /** @throws MissingError, or StorageError for whatever else the bucket says */
  async function ask<Answer>(answer: Promise<Answer>): Promise<Answer> {
    try {
      return await answer;
    } catch (error) {
      const said = wordsOf(error);
      throw /^(NoSuchKey|NotFound):/.test(said) ? new MissingError(said) : new StorageError(said, { cause: error });
    }
  }

  async function get(key: string, part: { Range?: string }) {
    const silent = new AbortController();
    const timer = setTimeout(() => silent.abort(silence(silentMilliseconds)), silentMilliseconds);
    try {
      return await ask(reading.send(new GetObjectCommand({ ...at(key), ...part }), { abortSignal: silent.signal }));
    } finally {
      clearTimeout(timer);
    }
  }

  async function put(key: string, body: Readable | Uint8Array, size: number): Promise<void> {
    const type = "application/octet-stream";
    await ask(writing.send(new PutObjectCommand({ ...at(key), Body: body, ContentLength: size, ContentType: type })));
    const { ContentLength } = await ask(writing.send(new HeadObjectCommand(at(key))));
    if (ContentLength !== size) throw new StorageError(`the bucket has ${ContentLength} bytes of ${size} under ${key}`);
  }

  return {
    ...incomingFolder(folder),
    async keepFile(key, path) {
      await put(key, createReadStream(path), (await stat(path)).size);
      await rm(path);
    },
    async keepBytes(key, bytes) {
      await put(key, bytes, bytes.length);
    },
    async read(key, range) {
      const part = range ? { Range: `bytes=${range.start}-${range.end}` } : {};
      const { Body, ContentLength } = await get(key, part);
      const bytes = unlessSilent(Body as Readable, silentMilliseconds);
      if (range && ContentLength !== range.end - range.start + 1) {
        bytes.destroy();
        throw new StorageError(`the bucket sent other bytes than were asked for of ${key}`);
      }
      return bytes;
    },
    async remove(key) {
      await ask(writing.send(new DeleteObjectCommand(at(key))));
    },
  };
}

/** A body as it comes. It fails with a StorageError where it breaks off, or where more is asked for and nothing comes for so long. */
function unlessSilent(body: Readable, silentMilliseconds: number): Readable {
  async function* chunks() {
    const fail = () => body.destroy(new Error(silence(silentMilliseconds)));
    let timer = setTimeout(fail, silentMilliseconds);
    try {
      for await (const chunk of body) {
        clearTimeout(timer);
        yield chunk;
        timer = setTimeout(fail, silentMilliseconds);
      }
    } catch (error) {
      throw new StorageError(wordsOf(error), { cause: error });
    } finally {
      clearTimeout(timer);
    }
  }
  return Readable.from(chunks(), { objectMode: false }).once("close", () => body.destroy());
}

const silence = (milliseconds: number) => `the bucket sent nothing for ${milliseconds / SECOND} seconds`;
const wordsOf = (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));
