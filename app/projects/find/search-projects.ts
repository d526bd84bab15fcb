import type { Context } from "../../lib/context.ts";
import { projectKey } from "./name.ts";

export const FOUND_PER_PAGE = 20;

/** A project that a search found. */
export type FoundProject = { id: string; name: string };

/**
 * Projects with these letters in their name, however that is written: the one of that very name first, then by name. Projects that are
 * deleted or held back, or have published nothing, are not found.
 * @param page begins at 1
 */
export async function searchProjects(
  { db }: Context,
  { query, page }: { query: string; page: number },
): Promise<{ found: FoundProject[]; isLast: boolean }> {
  const letters = projectKey(query.trim());
  // Other characters stand in no name, and some of them mean something to the database.
  if (!/^[a-z0-9-]{1,100}$/.test(letters)) return { found: [], isLast: true };
  const shown = { deletedAt: null, quarantinedAt: null, releases: { some: { files: { some: { publishedAt: { not: null } } } } } };
  const select = { id: true, name: true };
  const exact = await db.project.findFirst({ where: { ...shown, nameKey: letters }, select });
  const others = await db.project.findMany({
    where: { ...shown, nameKey: { contains: letters, not: letters } },
    orderBy: { nameKey: "asc" },
    skip: (page - 1) * FOUND_PER_PAGE,
    take: FOUND_PER_PAGE + 1,
    select,
  });
  const found = others.slice(0, FOUND_PER_PAGE);
  return { found: exact && page === 1 ? [exact, ...found] : found, isLast: others.length <= FOUND_PER_PAGE };
}
