import { after, HOUR } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { account } from "../../lib/subject.ts";
import { writeFor } from "../../lib/write-for.ts";
import { report } from "../../report/report.ts";
import { endTokens } from "../end/end-tokens.ts";
import { liveToken } from "../use/live-token.ts";
import { type CreatedToken, MAX_TOKENS, storeToken } from "./create-token.ts";

/** For how many hours more a token can be good that another takes the place of. */
const OVERLAP_HOURS = [0, 1, 24] as const;
export type OverlapHours = (typeof OVERLAP_HOURS)[number];

/**
 * Puts a new token in the place of one: with the same label and rights, good for as long from now on, and shut out of the same projects.
 * The old one is good for `overlapHours` more, so that a machine can be given the new one without haste.
 * @param loginId the login that it is done in
 */
export async function regenerateToken(
  context: Context,
  { accountId, id, overlapHours, loginId }: { accountId: string; id: string; overlapHours: OverlapHours; loginId: string | null },
): Promise<CreatedToken | { kind: "not-found" }> {
  return writeFor(context, accountId, async (context): Promise<CreatedToken | { kind: "not-found" }> => {
    const { db, clock } = context;
    const now = clock.now();
    const old = await db.apiToken.findFirst({
      where: { ...liveToken(context), id, accountId, parentId: null, replacedAt: null },
      include: { projects: true },
    });
    if (!old) return { kind: "not-found" };
    const overlapping = { ...liveToken(context), accountId, replacedAt: { not: null } };
    if (overlapHours > 0 && (await db.apiToken.count({ where: overlapping })) >= MAX_TOKENS) return { kind: "too-many" };

    const { label, allProjects, projects, mayCreate, version, usesLeft, ranges, createdAt, expiresAt } = old;
    const stored = await storeToken(context, {
      accountId,
      kind: "p",
      label,
      projects: allProjects ? "all" : projects.map(({ projectId }) => projectId),
      mayCreate,
      version,
      usesLeft,
      ranges: ranges && JSON.parse(ranges),
      expiresAt: expiresAt && after(now, expiresAt.getTime() - createdAt.getTime()),
      loginId,
    });
    await copyWhatIsKnown(context, { from: id, to: stored.id });
    if (overlapHours === 0) await endTokens(context, { accountId, reason: "regenerated", which: { id } });
    else await letExpire(context, { id, expiresAt, until: after(now, overlapHours * HOUR) });

    const link = { purpose: "not-me", since: now } as const;
    await report(context, { about: account(accountId), event: "token:regenerated", detail: { label }, link });
    return { kind: "created", ...stored };
  });
}

/** An owner of a project who shut the old one out meant this one too; and a network that is known is no news. */
async function copyWhatIsKnown({ db }: Context, { from, to }: { from: string; to: string }): Promise<void> {
  const shutOut = await db.apiTokenShutOut.findMany({ where: { tokenId: from } });
  await db.apiTokenShutOut.createMany({ data: shutOut.map((row) => ({ ...row, tokenId: to })) });
  const networks = await db.apiTokenNetwork.findMany({ where: { tokenId: from } });
  await db.apiTokenNetwork.createMany({ data: networks.map((row) => ({ ...row, tokenId: to })) });
}

async function letExpire(
  { db, clock }: Context,
  { id, expiresAt, until }: { id: string; expiresAt: Date | null; until: Date },
): Promise<void> {
  const end = expiresAt && expiresAt < until ? expiresAt : until;
  await db.apiToken.update({ where: { id }, data: { replacedAt: clock.now(), expiresAt: end, checkAt: end } });
}
