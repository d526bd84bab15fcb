import type { Context } from "../lib/context.ts";
import { findRows, type Row } from "../lib/database/rows.ts";
import { listTokenProjects } from "../lib/database/statements/list-token-projects.ts";
import { isLiveToken, liveToken } from "./use/live-token.ts";

/** A token as its owner's list shows it; `id` names it in forms and is worth nothing else. */
export type ListedToken = {
  id: string;
  label: string;
  createdAt: Date;
  expiresAt: Date | null;
  /** Every project, or these by id. */
  projects: "all" | string[];
  mayCreate: boolean;
  version: string | null;
  usesLeft: number | null;
  ranges: string[] | null;
  /** How many files it is for, by their SHA-256; null for every one. */
  fileCount: number | null;
  lastUse: { at: Date; ipAddress: string; tool: string; projectId: string | null } | null;
  /** Whether another one took its place. */
  isReplaced: boolean;
  /** Tokens that were narrowed from it, the latest first. */
  narrowed: ListedToken[];
};

/** The account's tokens that can be used, the latest first. */
export async function listTokens(context: Context, accountId: string): Promise<ListedToken[]> {
  const rows = (await findRows(context, "ApiToken", { accountId, endedAt: null }, ["-createdAt", "id"])).filter((row) =>
    isLiveToken(context, row),
  );
  // Most people have none, or none for some projects only.
  const limited = rows.some(({ allProjects }) => !allProjects) ? await listTokenProjects(context, accountId) : [];
  const projectsOf = (id: string) => limited.filter(({ tokenId }) => tokenId === id).map(({ projectId }) => projectId);
  const childrenOf = (id: string | null): ListedToken[] =>
    rows.filter(({ parentId }) => parentId === id).map((row) => ({ ...toListed(row, projectsOf(row.id)), narrowed: childrenOf(row.id) }));
  return childrenOf(null);
}

/** The labels of the account's tokens that can be used and were created from `since` on. */
export async function listLaterTokens(context: Context, { accountId, since }: { accountId: string; since: Date }): Promise<string[]> {
  const rows = await context.db.apiToken.findMany({
    where: { ...liveToken(context), accountId, parentId: null, createdAt: { gte: since } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { label: true },
  });
  return rows.map(({ label }) => label);
}

function toListed(row: Row<"ApiToken">, projectIds: string[]): Omit<ListedToken, "narrowed"> {
  const { id, label, createdAt, expiresAt, allProjects, mayCreate, version, usesLeft, ranges, digests } = row;
  const { lastUsedAt, lastIpAddress, lastTool, lastProjectId, replacedAt } = row;
  return {
    id,
    label,
    createdAt,
    expiresAt,
    projects: allProjects ? "all" : projectIds,
    mayCreate,
    version,
    usesLeft,
    ranges: ranges === null ? null : JSON.parse(ranges),
    fileCount: digests === null ? null : JSON.parse(digests).length,
    lastUse: lastUsedAt && { at: lastUsedAt, ipAddress: lastIpAddress ?? "", tool: lastTool ?? "", projectId: lastProjectId },
    isReplaced: replacedAt !== null,
  };
}
