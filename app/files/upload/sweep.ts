import { after, DAY, HOUR, MINUTE } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { fileKey } from "../../lib/storage.ts";
import type { Sweep } from "../../lib/sweep.ts";

/** A file that is being received is written to at least once a minute, and read within minutes (app/server/upload). */
const LEFT_AFTER = HOUR;
/** How long content that no file refers to stays: far longer than the way from the storage into the database. */
const UNREFERRED_STAYS = DAY;
/** A removal that has not ended by now belonged to a process that was killed. */
const REMOVAL_GIVEN_UP = 10 * MINUTE;
/** As many hex digits as a SHA-256 has. */
const DIGEST_BYTES = 32;

/** Files that were being received when a process was killed. */
export const sweepIncoming: Sweep = ({ storage, clock }) => storage.removeLeft(after(clock.now(), -LEFT_AFTER));

/**
 * Content that no file refers to: that of a deleted file, or of an upload that stopped between the storage and the database. Each call looks
 * at some of all that is kept, from a place that chance names, so that no process has to remember where it was.
 */
export const sweepUnreferred: Sweep = async (context, { most }) => {
  const { db, random } = context;
  const place = Buffer.from(random.bytes(DIGEST_BYTES)).toString("hex");
  const some = { orderBy: { sha256: "asc" }, take: most } as const;
  const found = await db.storedFile.findMany({ where: { sha256: { gte: place } }, ...some });
  const wrapped = found.length < most ? await db.storedFile.findMany({ where: { sha256: { lt: place } }, ...some }) : [];
  const digests = [...found, ...wrapped].map(({ sha256 }) => sha256);
  const referred = await findReferred(context, digests);
  let removed = 0;
  for (const sha256 of digests) if (!referred.has(sha256) && (await remove(context, sha256))) removed++;
  return removed;
};

async function findReferred({ db }: Context, digests: string[]): Promise<Set<string>> {
  const select = { sha256: true, metadataSha256: true } as const;
  const bySha256 = await db.releaseFile.findMany({ where: { sha256: { in: digests } }, select });
  const byMetadata = await db.releaseFile.findMany({ where: { metadataSha256: { in: digests } }, select });
  return new Set([...bySha256, ...byMetadata].flatMap(({ sha256, metadataSha256 }) => [sha256, metadataSha256 ?? ""]));
}

/**
 * Removes content that no file referred to a moment ago. An upload that keeps the same content has set `keptAt` before its file
 * refers to it, and sees `leavingAt` after (stored-files.ts), so either this write does nothing or that upload waits.
 */
async function remove(context: Context, sha256: string): Promise<boolean> {
  const { db, clock, storage } = context;
  const now = clock.now();
  const isOld = { leavingAt: null, keptAt: { lt: after(now, -UNREFERRED_STAYS) } };
  const isGivenUp = { leavingAt: { lt: after(now, -REMOVAL_GIVEN_UP) } };
  const { count } = await db.storedFile.updateMany({ where: { sha256, OR: [isOld, isGivenUp] }, data: { leavingAt: now } });
  if (count !== 1) return false;

  // By now no further file can refer to it. One that came since the list was read is there: where clocks differ, or one was set, it may look old.
  if ((await findReferred(context, [sha256])).size > 0) {
    await db.storedFile.updateMany({ where: { sha256, leavingAt: now }, data: { leavingAt: null } });
    return false;
  }
  await storage.remove(fileKey(sha256));
  await db.storedFile.deleteMany({ where: { sha256, leavingAt: now } });
  return true;
}
