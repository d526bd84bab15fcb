import { after, DAY } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import type { Sweep } from "../../lib/sweep.ts";

/** How long an ended token is kept, so that a tool that still sends it learns that it ended. */
const KEEP_ENDED = 30 * DAY;
/** The same of one that was narrowed, of which there are many and nobody keeps any. */
const KEEP_NARROWED = DAY;

/** Tokens that ended long ago, with what is kept of them. */
export const sweepTokens: Sweep = async (context, { most }) => {
  const { db, clock } = context;
  const now = clock.now();
  const ended = await db.apiToken.findMany({
    where: { endedAt: { lte: after(now, -KEEP_ENDED) } },
    orderBy: { endedAt: "asc" },
    take: most,
    select: { id: true },
  });
  const narrowed = await db.apiToken.findMany({
    where: { parentId: { not: null }, expiresAt: { lte: after(now, -KEEP_NARROWED) } },
    orderBy: { expiresAt: "asc" },
    take: most,
    select: { id: true },
  });
  return removeTokens(context, [...ended, ...narrowed]);
};

/** Deletes all of an account's tokens; call it before the account is deleted. */
export async function forgetTokens(context: Context, accountId: string): Promise<void> {
  await removeTokens(context, await context.db.apiToken.findMany({ where: { accountId }, select: { id: true } }));
}

async function removeTokens({ db }: Context, tokens: { id: string }[]): Promise<number> {
  if (tokens.length === 0) return 0;
  const ids = tokens.map(({ id }) => id);
  const ofTokens = { where: { tokenId: { in: ids } } };
  await db.apiTokenNetwork.deleteMany(ofTokens);
  await db.apiTokenShutOut.deleteMany(ofTokens);
  return (await db.apiToken.deleteMany({ where: { id: { in: ids } } })).count;
}
