import type { Context } from "../../lib/context.ts";
import { listProjectsOf } from "./list-projects.ts";
import { projectKey } from "./name.ts";

/**
 * The ids of an account's projects by their names, however they are written (PEP 503); or the first name that is none of them, whether
 * there is such a project or not.
 */
export async function findOwnProjects(
  context: Context,
  { accountId, names }: { accountId: string; names: readonly string[] },
): Promise<{ kind: "found"; ids: string[] } | { kind: "not-found"; name: string }> {
  const ids = new Map((await listProjectsOf(context, accountId)).map(({ id, name }) => [projectKey(name), id]));
  const found: string[] = [];
  for (const name of names) {
    const id = ids.get(projectKey(name));
    if (!id) return { kind: "not-found", name };
    found.push(id);
  }
  return { kind: "found", ids: [...new Set(found)] };
}
