import type { Context } from "../../lib/context.ts";
import type { FoundToken } from "./find-token.ts";

/**
 * A project that a token created is one of those it is for, so that the second file of a first release follows the first; call it in the
 * transaction that creates the project. A token for all projects needs no such row.
 */
export async function coverCreated({ db }: Context, { token, projectId }: { token: FoundToken; projectId: string }): Promise<void> {
  const chain = await db.apiToken.findMany({
    where: { id: { in: [token.id, ...token.parentIds] }, allProjects: false },
    select: { id: true },
  });
  await db.apiTokenProject.createMany({ data: chain.map(({ id: tokenId }) => ({ tokenId, projectId })) });
}
