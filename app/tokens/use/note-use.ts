import { recordEvent } from "../../history/record-event.ts";
import { after, MINUTE } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { lockAccount } from "../../lib/database/statements/lock-account.ts";
import { transaction } from "../../lib/database/transaction.ts";
import { account } from "../../lib/subject.ts";
import { report } from "../../report/report.ts";
import { guarded } from "../../throttle/throttle.ts";
import type { FoundToken } from "./find-token.ts";
import { networkOfUse } from "./ranges.ts";
import { toolOf } from "./tool.ts";

/** The list says when each was used last, to this exactness. */
const NOTED_EVERY = MINUTE;

/**
 * Notes when, from where, by which tool and for which project a token was used, and tells its owner of a network that it was not used from
 * before; call it after the use, outside of its transaction. The first network is not told: it is where the token was set up.
 */
export async function noteUse(context: Context, { token, projectId }: { token: FoundToken; projectId: string | null }): Promise<void> {
  const { db, clock, client } = context;
  const now = clock.now();
  await db.apiToken.updateMany({
    where: {
      id: { in: [token.id, ...token.parentIds] },
      OR: [{ lastUsedAt: null }, { lastUsedAt: { lte: after(now, -NOTED_EVERY) } }],
    },
    data: {
      lastUsedAt: now,
      lastIpAddress: client.ipAddress,
      lastTool: toolOf(client.userAgent),
      lastProjectId: projectId,
      unusedWarnedAt: null,
    },
  });
  await noteNetwork(context, token);
}

/** Networks are those of the token that a person created: a narrowed one does not live for long. */
async function noteNetwork(context: Context, { id, parentIds, accountId }: FoundToken): Promise<void> {
  const tokenId = parentIds.at(-1) ?? id;
  const network = networkOfUse(context.client.ipAddress);
  if (await isKnown(context, { tokenId, network })) return;

  await transaction(context, async (context) => {
    const { db, clock } = context;
    // Two uses at once are noted one after the other.
    await lockAccount(context, accountId);
    if (await isKnown(context, { tokenId, network })) return;
    const row = await db.apiToken.findUnique({ where: { id: tokenId }, select: { label: true } });
    if (!row) return;
    const isFirst = (await db.apiTokenNetwork.count({ where: { tokenId } })) === 0;
    await db.apiTokenNetwork.create({ data: { tokenId, network, seenAt: clock.now() } });
    if (!isFirst) await tellOfNetwork(context, { tokenId, accountId, label: row.label });
  });
}

async function isKnown({ db }: Context, tokenId_network: { tokenId: string; network: string }): Promise<boolean> {
  return (await db.apiTokenNetwork.findUnique({ where: { tokenId_network } })) !== null;
}

/** Machines of a build service come from many networks: each is in the history, and one a day is mailed. */
async function tellOfNetwork(
  context: Context,
  { tokenId, accountId, label }: { tokenId: string; accountId: string; label: string },
): Promise<void> {
  const told = { about: account(accountId), event: "token:new-network", detail: { label } } as const;
  const mailed = await guarded(context, [{ limit: "tokenNetworkMail", key: tokenId }], async () => {
    await report(context, told);
    return { kind: "told" };
  });
  if (mailed.kind === "throttled") await recordEvent(context, told);
}
