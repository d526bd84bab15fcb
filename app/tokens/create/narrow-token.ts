import { after, HOUR, SECOND } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { account } from "../../lib/subject.ts";
import { versionKey } from "../../lib/text/version.ts";
import { AccessEndedError, writeFor } from "../../lib/write-for.ts";
import { report } from "../../report/report.ts";
import { guarded, type Throttled } from "../../throttle/throttle.ts";
import { type FoundToken, MAX_PARENTS } from "../use/find-token.ts";
import { tokenActor } from "../use/token-actor.ts";
import { storeToken } from "./create-token.ts";

/** The longest that a narrowed token lasts, in seconds; one that names no time lasts as long. */
const MOST_SECONDS = HOUR / SECOND;

/** What is left to a narrowed token. What is not named stays as the token has it that is narrowed. */
export type Narrowing = {
  /** By id. It creates none then. */
  projectIds?: string[] | undefined;
  version?: string | undefined;
  uses?: number | undefined;
  /** At most `MOST_SECONDS`. */
  seconds?: number | undefined;
  /** Digests in lower case. */
  sha256?: string[] | undefined;
};

export type NarrowedToken =
  | { kind: "narrowed"; token: string; expiresAt: Date }
  /** Which of them asks for more than the token has; `depth`: it was narrowed often enough. */
  | { kind: "too-wide"; what: "projects" | "version" | "sha256" | "depth" }
  | { kind: "ended" }
  | Throttled;

/**
 * Makes a token of one that can never do more: it has the same rights or fewer, ends with it, and each of its uses is one of both. So a
 * build can be given what it needs and no more. It is listed under the token it was narrowed from.
 */
export async function narrowToken(context: Context, { token, ...narrowing }: Narrowing & { token: FoundToken }): Promise<NarrowedToken> {
  const { projectIds, version, sha256 } = narrowing;
  if (token.parentIds.length >= MAX_PARENTS) return { kind: "too-wide", what: "depth" };
  if (projectIds && !token.allProjects && !projectIds.every((id) => token.projectIds.includes(id)))
    return { kind: "too-wide", what: "projects" };
  if (version !== undefined && token.version !== null && token.version !== versionKey(version))
    return { kind: "too-wide", what: "version" };
  if (sha256 && token.digests && !sha256.every((digest) => token.digests?.includes(digest))) return { kind: "too-wide", what: "sha256" };

  const root = token.parentIds.at(-1) ?? token.id;
  try {
    return await guarded(context, [{ limit: "narrowedTokens", key: root }], () => store(context, token, narrowing));
  } catch (error) {
    if (error instanceof AccessEndedError) return { kind: "ended" };
    throw error;
  }
}

async function store(
  context: Context,
  { id, accountId, label, ...token }: FoundToken,
  { projectIds, version, uses, seconds = MOST_SECONDS, sha256 }: Narrowing,
): Promise<NarrowedToken> {
  const acting = { ...context, actor: tokenActor({ id, accountId, label, ...token }) };
  return writeFor(acting, accountId, async (context): Promise<NarrowedToken> => {
    const parent = await context.db.apiToken.findUniqueOrThrow({ where: { id } });
    const longest = after(context.clock.now(), seconds * SECOND);
    const expiresAt = parent.expiresAt && parent.expiresAt < longest ? parent.expiresAt : longest;
    const stored = await storeToken(context, {
      accountId,
      kind: "n",
      parentId: id,
      label,
      projects: projectIds ?? (token.allProjects ? "all" : token.projectIds),
      mayCreate: token.mayCreate && !projectIds,
      version: version ?? parent.version,
      usesLeft: uses ?? null,
      ranges: null,
      digests: sha256 ?? token.digests,
      expiresAt,
      loginId: parent.loginId,
    });
    await report(context, { about: account(accountId), event: "token:narrowed", detail: { label } });
    return { kind: "narrowed", token: stored.token, expiresAt };
  });
}
