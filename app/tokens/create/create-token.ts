import { after } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { hashToken, newId } from "../../lib/random.ts";
import { account } from "../../lib/subject.ts";
import { writeFor } from "../../lib/write-for.ts";
import { report } from "../../report/report.ts";
import { EXPIRY_WARNING, nextCheck } from "../end/due.ts";
import { makeToken, type TokenKind } from "../use/format.ts";
import { liveToken } from "../use/live-token.ts";

/** An account's tokens that are good at the same time, those that were narrowed aside. */
export const MAX_TOKENS = 100;

/** What a token may do. */
export type TokenRights = {
  /** Every project that the account may upload to, now or later; or these, by id. */
  projects: "all" | string[];
  mayCreate: boolean;
  /** The one version, as it was written; null for every one. */
  version: string | null;
  /** How often it may be used; null where that is not counted. */
  usesLeft: number | null;
  /** Address ranges as `readRange` gives them; null for everywhere. */
  ranges: string[] | null;
  /** Null where it never expires. */
  expiresAt: Date | null;
};

export type NewToken = TokenRights & { accountId: string; label: string; loginId: string | null };

/** `token` is shown once: the database has its hash only. */
export type CreatedToken = { kind: "created"; id: string; token: string } | { kind: "too-many" };

/**
 * Creates a token for the account, with an event and a mail whose link takes it back.
 * @param loginId the login that it is created in: "this was not me" about that one ends it
 */
export async function createToken(context: Context, { accountId, ...token }: NewToken): Promise<CreatedToken> {
  return writeFor(context, accountId, async (context): Promise<CreatedToken> => {
    if ((await countTokens(context, accountId)) >= MAX_TOKENS) return { kind: "too-many" };

    const since = context.clock.now();
    const stored = await storeToken(context, { ...token, accountId, kind: "p" });
    const link = { purpose: "not-me", since } as const;
    await report(context, { about: account(accountId), event: "token:created", detail: { label: token.label }, link });
    return { kind: "created", ...stored };
  });
}

/** How many tokens of the account are good, those aside that were narrowed or that another has replaced. */
export async function countTokens(context: Context, accountId: string): Promise<number> {
  return context.db.apiToken.count({ where: { ...liveToken(context), accountId, parentId: null, replacedAt: null } });
}

/** Writes a token down. @returns its id, and the token itself */
export async function storeToken(
  context: Context,
  {
    accountId,
    kind,
    parentId = null,
    digests = null,
    ...token
  }: NewToken & { kind: TokenKind; parentId?: string | null; digests?: string[] | null },
): Promise<{ id: string; token: string }> {
  const { db, clock, random } = context;
  const { label, projects, mayCreate, version, usesLeft, ranges, expiresAt, loginId } = token;
  const text = makeToken(context, kind);
  const id = newId(random);
  const createdAt = clock.now();
  // One that lasts no longer than the warning is known to end soon.
  const warned = expiresAt && expiresAt <= after(createdAt, EXPIRY_WARNING) ? "expiring" : null;
  await db.apiToken.create({
    data: {
      id,
      accountId,
      parentId,
      kind,
      tokenHash: hashToken(text),
      label,
      allProjects: projects === "all",
      mayCreate,
      version,
      usesLeft,
      ranges: ranges && JSON.stringify(ranges),
      digests: digests && JSON.stringify(digests),
      createdAt,
      loginId,
      expiresAt,
      warned,
      checkAt: parentId ? null : nextCheck({ createdAt, expiresAt, warned, lastUsedAt: null, unusedWarnedAt: null, replacedAt: null }),
    },
  });
  if (projects !== "all") await db.apiTokenProject.createMany({ data: projects.map((projectId) => ({ tokenId: id, projectId })) });
  return { id, token: text };
}
