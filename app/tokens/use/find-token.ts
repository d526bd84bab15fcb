import type { Context } from "../../lib/context.ts";
import { hashToken } from "../../lib/random.ts";
import { versionKey } from "../../lib/text/version.ts";
import { readToken } from "./format.ts";
import { isLiveToken } from "./live-token.ts";
import { isInRanges } from "./ranges.ts";

/** A token that may be used now, and what it may do: its own rights, which are never more than those it was narrowed from had. */
export type FoundToken = {
  id: string;
  /** The tokens that it was narrowed from, the nearest first: it is good while they are. */
  parentIds: string[];
  accountId: string;
  label: string;
  /** Whether it is for every project that its account may upload to; otherwise for `projectIds`. */
  allProjects: boolean;
  projectIds: string[];
  mayCreate: boolean;
  /** The one version that it may upload, by its key (app/lib/text/version.ts); null for every one. */
  version: string | null;
  /** SHA-256 digests, hex, of the files that it may upload; null for every file. */
  digests: string[] | null;
  /** Projects whose owners shut it out, or one that it was narrowed from. */
  shutOutOf: string[];
};

/** Why a token is refused. `frozen`: its account is, or is about to be deleted. */
export type TokenRefusal = "malformed" | "other-site" | "unknown" | "ended" | "expired" | "frozen" | "used-up" | "address";

export type FoundTokenResult = { kind: "found"; token: FoundToken } | { kind: "refused"; reason: TokenRefusal };

/** How often a token can be narrowed further: a chain of parents is read one by one. */
export const MAX_PARENTS = 4;

/**
 * Looks a token up that was sent by `context.client`. Only reads: no use is counted or noted, and `tokenActor` reads the token again under
 * the account's lock.
 * @param token as it was sent, without white space around it
 */
export async function findToken(context: Context, { token }: { token: string }): Promise<FoundTokenResult> {
  const form = readToken(token, context.settings);
  if (form !== "token") return refused(form);

  const row = await readRow(context, { tokenHash: hashToken(token) });
  if (!row) return refused("unknown");
  const chain = [row];
  for (let parentId = row.parentId; parentId !== null && chain.length <= MAX_PARENTS; ) {
    const parent = await readRow(context, { id: parentId });
    if (!parent) return refused("unknown");
    chain.push(parent);
    parentId = parent.parentId;
  }

  const { frozenAt, deleteAfter } = row.account;
  if (chain.some(({ endedAt }) => endedAt)) return refused("ended");
  if (!chain.every((token) => isLiveToken(context, token))) return refused("expired");
  if (frozenAt || deleteAfter) return refused("frozen");
  if (chain.some(({ usesLeft }) => usesLeft !== null && usesLeft < 1)) return refused("used-up");
  const isElsewhere = ({ ranges }: TokenRow) => ranges !== null && !isInRanges(context.client.ipAddress, JSON.parse(ranges));
  if (chain.some(isElsewhere)) return refused("address");
  return { kind: "found", token: await toFound(context, row, chain) };
}

type TokenRow = NonNullable<Awaited<ReturnType<typeof readRow>>>;

function readRow({ db }: Context, where: { tokenHash: string } | { id: string }) {
  const include = { account: { select: { frozenAt: true, deleteAfter: true } } } as const;
  return db.apiToken.findUnique({ where, include });
}

/**
 * The token with the projects that it is for now, and those that it is shut out of: both may change while an upload is on its way. What
 * this says holds in a transaction that has locked the account and the project.
 */
export async function withProjectsNow({ db }: Context, token: Omit<FoundToken, "projectIds" | "shutOutOf">): Promise<FoundToken> {
  const projects = await db.apiTokenProject.findMany({ where: { tokenId: token.id } });
  const shutOut = await db.apiTokenShutOut.findMany({ where: { tokenId: { in: [token.id, ...token.parentIds] } } });
  return { ...token, projectIds: projects.map(({ projectId }) => projectId), shutOutOf: shutOut.map(({ projectId }) => projectId) };
}

function toFound(context: Context, row: TokenRow, chain: TokenRow[]): Promise<FoundToken> {
  const { id, accountId, label, allProjects, mayCreate, version, digests } = row;
  return withProjectsNow(context, {
    id,
    parentIds: chain.slice(1).map(({ id }) => id),
    accountId,
    label,
    allProjects,
    mayCreate,
    version: version === null ? null : versionKey(version),
    digests: digests === null ? null : JSON.parse(digests),
  });
}

function refused(reason: TokenRefusal): FoundTokenResult {
  return { kind: "refused", reason };
}
