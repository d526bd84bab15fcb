import type { Context } from "../lib/context.ts";
import { NO_CLIENT } from "../lib/context.ts";
import { account } from "../lib/subject.ts";
import { report } from "../report/report.ts";
import { liveToken, OPEN_ACCOUNT } from "./use/live-token.ts";

/** A token that can upload to a project, as the project's owners see it. */
export type ProjectToken = {
  id: string;
  accountId: string;
  label: string;
  createdAt: Date;
  expiresAt: Date | null;
  lastUsedAt: Date | null;
};

/**
 * The tokens that can upload to a project, the one used last first; narrowed ones are left out, for they end with theirs.
 * @param accountIds the people who may upload to it
 */
export async function listProjectTokens(
  context: Context,
  { projectId, accountIds }: { projectId: string; accountIds: string[] },
): Promise<ProjectToken[]> {
  const { db } = context;
  const shutOut = await db.apiTokenShutOut.findMany({ where: { projectId } });
  const covers = { OR: [{ allProjects: true }, { projects: { some: { projectId } } }] };
  return db.apiToken.findMany({
    where: {
      AND: [liveToken(context), covers],
      accountId: { in: accountIds },
      account: OPEN_ACCOUNT,
      parentId: null,
      id: { notIn: shutOut.map(({ tokenId }) => tokenId) },
    },
    select: { id: true, accountId: true, label: true, createdAt: true, expiresAt: true, lastUsedAt: true },
    orderBy: [{ lastUsedAt: { sort: "desc", nulls: "last" } }, { id: "asc" }],
  });
}

/**
 * Shuts a token out of a project, with all that are narrowed from it, and tells the token's owner; call it in the transaction of the
 * project's own event. Where the owner of the project sits is not the token's owner's to know.
 * @returns false where there is no such token among those of `accountIds`, or it was shut out before
 */
export async function shutOutToken(
  context: Context,
  { id, projectId, projectName, accountIds }: { id: string; projectId: string; projectName: string; accountIds: string[] },
): Promise<{ accountId: string; label: string } | null> {
  const token = (await listProjectTokens(context, { projectId, accountIds })).find((token) => token.id === id);
  if (!token) return null;
  const { accountId, label } = token;
  await context.db.apiTokenShutOut.create({ data: { tokenId: id, projectId, at: context.clock.now() } });
  const unplaced = { ...context, client: NO_CLIENT };
  await report(unplaced, { about: account(accountId), event: "token:shut-out", detail: { label, project: projectName } });
  return { accountId, label };
}

/** Has tokens that were shut out of a project stay shut out of the one that takes its name; call it in the transaction that creates that one. */
export async function keepShutOut({ db }: Context, { from, to }: { from: string; to: string }): Promise<void> {
  await db.apiTokenShutOut.updateMany({ where: { projectId: from }, data: { projectId: to } });
}
