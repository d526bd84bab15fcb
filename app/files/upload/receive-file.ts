import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBLAKE2b } from "hash-wasm";
import type { Context } from "../../lib/context.ts";

/** A file as it was received, on this machine; digests are hex. */
export type ReceivedFile = { path: string; size: number; md5: string; sha256: string; blake2: string };

/** More bytes came than a file may have. */
class FileTooLargeError extends Error {}

export type Receiver = {
  /**
   * Writes the stream to a path of its own, and computes its digests on the way. The stream's errors are handled from this call on.
   * @throws the stream's error, or the system's
   */
  receive(source: Readable): Promise<{ kind: "received"; file: ReceivedFile } | { kind: "too-large" }>;
  /** Stops what is under way, and removes what was received and not kept. */
  discard(): Promise<void>;
};

const BLAKE2_BITS = 256;

/** Prepares to receive one file, so that nothing has to be waited for once its bytes come. */
export async function openReceiver({ storage, settings }: Context): Promise<Receiver> {
  const path = await storage.newPath();
  const blake2 = (await createBLAKE2b(BLAKE2_BITS)).init();
  const sha256 = createHash("sha256");
  const md5 = createHash("md5");
  const stopped = new AbortController();
  let received: Promise<unknown> = Promise.resolve();
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > settings.uploadMaxBytes) return done(new FileTooLargeError());
      for (const digest of [blake2, sha256, md5]) digest.update(chunk);
      done(null, chunk);
    },
  });
  return {
    async receive(source) {
      const written = pipeline(source, measure, createWriteStream(path, { flags: "wx" }), { signal: stopped.signal });
      received = written;
      try {
        await written;
      } catch (error) {
        if (error instanceof FileTooLargeError) return { kind: "too-large" };
        throw error;
      }
      const digests = { md5: md5.digest("hex"), sha256: sha256.digest("hex"), blake2: blake2.digest("hex") };
      return { kind: "received", file: { path, size, ...digests } };
    },
    async discard() {
      stopped.abort();
      await received.catch(() => {});
      await rm(path, { force: true });
    },
  };
}
