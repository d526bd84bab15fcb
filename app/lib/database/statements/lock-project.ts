import type { Context } from "../../context.ts";

/**
 * Orders the writers of a project; call it after the account is locked, and before what decides by the project's people or state is
 * read. The update changes nothing, but holds the project's row until the end of the transaction.
 * @returns false where there is no such project
 */
export async function lockProject({ db }: Context, projectId: string): Promise<boolean> {
  return (await db.$executeRaw`UPDATE "Project" SET "id" = "id" WHERE "id" = ${projectId}`) === 1;
}
