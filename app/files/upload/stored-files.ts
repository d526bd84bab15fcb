import { setTimeout as sleep } from "node:timers/promises";
import { SECOND } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { isUniqueViolation } from "../../lib/database/transaction.ts";
import { fileKey } from "../../lib/storage.ts";
import { OverloadedError } from "../../lib/work/bounded-queue.ts";
import type { ReceivedFile } from "./receive-file.ts";

/** A removal is one request to a disk or a bucket. */
const LEAVES_WITHIN = 10 * SECOND;
const LOOK_AGAIN = 100;

/** Keeps a received file, which is gone from its path then. */
export async function keepReceived(context: Context, { sha256, path }: ReceivedFile): Promise<void> {
  await note(context, sha256);
  await context.storage.keepFile(fileKey(sha256), path);
}

/** Keeps some bytes under their SHA-256. */
export async function keepContent(context: Context, { sha256, bytes }: { sha256: string; bytes: Uint8Array }): Promise<void> {
  await note(context, sha256);
  await context.storage.keepBytes(fileKey(sha256), bytes);
}

/**
 * Makes sure that what was kept is there still; call it in the transaction after which a file refers to it. From then on the removal of
 * what nothing refers to waits for that transaction, or is seen by it.
 * @throws OverloadedError where a removal has begun
 */
export async function holdContent({ db, clock }: Context, digests: string[]): Promise<void> {
  const sha256 = [...new Set(digests)];
  const { count } = await db.storedFile.updateMany({
    where: { sha256: { in: sha256 }, leavingAt: null },
    data: { keptAt: clock.now() },
  });
  if (count !== sha256.length) throw new OverloadedError("the same content is being removed");
}

/** Notes that content with this SHA-256 is about to be kept. */
async function note({ db, clock }: Context, sha256: string): Promise<void> {
  for (let waited = 0; waited < LEAVES_WITHIN; waited += LOOK_AGAIN) {
    const keptAt = clock.now();
    const { count } = await db.storedFile.updateMany({ where: { sha256, leavingAt: null }, data: { keptAt } });
    if (count === 1) return;
    try {
      await db.storedFile.create({ data: { sha256, keptAt } });
      return;
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      await sleep(LOOK_AGAIN);
    }
  }
  throw new OverloadedError("the same content is being removed");
}
