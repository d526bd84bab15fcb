import { Thread, ThreadError, TimeLimitError } from "../../lib/work/thread.ts";
import type { Distribution, DistributionRefusal } from "./read-distribution.ts";

/** A wheel of 100 MiB that expands to fifty times as much takes some fifteen seconds. */
const MILLISECONDS = 30_000;

/** One is read at a time, the largest within a second or two; as many wait as uploads are taken at once, and those of other sizes of it. */
const thread = new Thread<{ path: string; filename: string }, Answer>({
  script: new URL("./archive-worker.js", import.meta.url),
  waiting: 64,
  milliseconds: MILLISECONDS,
  memory: 256,
});
export const archiveQueue = thread.queue;

type Answer = ({ kind: "read" } & Distribution) | { kind: "refused"; reason: DistributionRefusal };

/** `too-slow`: it took longer than a distribution takes, or more memory. */
export type ArchiveAnswer = Answer | { kind: "refused"; reason: "too-slow" };

/**
 * Reads a file that was sent as a wheel or as a source distribution: all of the archive is looked at, and its METADATA or PKG-INFO
 * read. It happens in a thread of its own, with a time limit.
 * @param path where its bytes are on this machine
 * @param filename as it was sent, and by which `readFilename` reads it
 * @throws OverloadedError at once where too many wait already
 */
export async function readArchive(request: { path: string; filename: string }): Promise<ArchiveAnswer> {
  try {
    return await thread.ask(request);
  } catch (error) {
    if (error instanceof TimeLimitError || (error instanceof ThreadError && isOutOfMemory(error.cause)))
      return { kind: "refused", reason: "too-slow" };
    throw error;
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
