import type { Context } from "../../context.ts";

type NewProject = { id: string; name: string; nameKey: string; lookKey: string; needsTwoFactors: boolean; needsApproval: boolean };

/**
 * Adds a project whose name and look nobody has, by one statement: of two at the same moment one does, and the transaction of the
 * other goes on. Prisma's own create would fail, and take PostgreSQL's transaction with it.
 * @returns whether it was added
 */
export async function addProjectRow(
  { db, clock }: Context,
  { id, name, nameKey, lookKey, needsTwoFactors, needsApproval }: NewProject,
): Promise<boolean> {
  const count = await db.$executeRaw`
    INSERT INTO "Project" ("id", "name", "nameKey", "lookKey", "createdAt", "needsTwoFactors", "needsApproval")
    VALUES (${id}, ${name}, ${nameKey}, ${lookKey}, ${clock.now()}, ${needsTwoFactors}, ${needsApproval})
    ON CONFLICT DO NOTHING`;
  return count === 1;
}
