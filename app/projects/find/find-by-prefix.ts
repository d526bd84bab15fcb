import type { Context } from "../../lib/context.ts";
import { prefixRange } from "../../lib/text/prefix-range.ts";
import { projectKey } from "./name.ts";

/** A project as lists of many show it. */
export type ProjectLine = { id: string; name: string; nameKey: string; createdAt: Date; status: string; quarantinedAt: Date | null };

/**
 * Projects whose name starts with `prefix`, in the order of their names; an empty prefix finds all.
 * @param after the `nameKey` after which to go on
 */
export function findProjectsByPrefix(
  { db }: Context,
  { prefix, quarantined, after, most }: { prefix: string; quarantined: boolean; after: string | null; most: number },
): Promise<ProjectLine[]> {
  return db.project.findMany({
    where: {
      nameKey: { ...prefixRange(projectKey(prefix)), ...(after === null ? {} : { gt: after }) },
      deletedAt: null,
      ...(quarantined ? { quarantinedAt: { not: null } } : {}),
    },
    orderBy: { nameKey: "asc" },
    take: most,
    select: { id: true, name: true, nameKey: true, createdAt: true, status: true, quarantinedAt: true },
  });
}
