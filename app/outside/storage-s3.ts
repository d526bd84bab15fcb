import { createReadStream } from "node:fs";
import { rm, stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import type { S3Place } from "~/lib/settings/storage-url";
import { checkKey, MissingError, type Storage, StorageError } from "~/lib/storage";
import { incomingFolder } from "./incoming.ts";

/**
 * Keeps files in a bucket of S3, or of a server that speaks as S3 does. The SDK is loaded only where this is configured. Keys and secrets come
 * as it finds them, by `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` or from the machine.
 * @param folder of this machine, for what is being received
 * @param silentMilliseconds asks once each time, and waits no longer for an answer. A site asks again, and waits: a download stands still as
 * long as its client reads nothing
 */
export async function s3Storage(
  { bucket, prefix, region, endpoint }: S3Place,
  folder: string,
  silentMilliseconds?: number,
): Promise<Storage> {
  const { DeleteObjectCommand, GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client } = await import("@aws-sdk/client-s3");
  const client = new S3Client({
    region,
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    ...(silentMilliseconds
      ? { maxAttempts: 1, requestHandler: { connectionTimeout: silentMilliseconds, socketTimeout: silentMilliseconds } }
      : {}),
    // Not every server knows the SDK's own checksums. What came is compared by its size here, and by its SHA-256 by every installer.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  const at = (key: string) => ({ Bucket: bucket, Key: prefix + checkKey(key) });

  /** @throws MissingError, or StorageError for whatever else the bucket says */
  async function ask<Answer>(answer: Promise<Answer>): Promise<Answer> {
    try {
      return await answer;
    } catch (error) {
      const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      throw /^(NoSuchKey|NotFound):/.test(said) ? new MissingError(said) : new StorageError(said, { cause: error });
    }
  }

  async function put(key: string, body: Readable | Uint8Array, size: number): Promise<void> {
    const type = "application/octet-stream";
    await ask(client.send(new PutObjectCommand({ ...at(key), Body: body, ContentLength: size, ContentType: type })));
    const { ContentLength } = await ask(client.send(new HeadObjectCommand(at(key))));
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
      const { Body, ContentLength } = await ask(client.send(new GetObjectCommand({ ...at(key), ...part })));
      if (range && ContentLength !== range.end - range.start + 1)
        throw new StorageError(`the bucket sent other bytes than were asked for of ${key}`);
      return Body as Readable;
    },
    async remove(key) {
      await ask(client.send(new DeleteObjectCommand(at(key))));
    },
  };
}
