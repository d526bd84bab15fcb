import type { FactorContext } from "../../auth/factor.ts";
import type { Context } from "../../lib/context.ts";
import { listProjectTokens, type ProjectToken, shutOutToken as shutOut } from "../../tokens/project-tokens.ts";
import { type Acting, manageProject, type NotManaged, reportInProject } from "../manage/manage.ts";
import { readPeople } from "./people.ts";

/** A token that can upload to the project, and whose it is. */
export type UploadToken = ProjectToken & { username: string };

/** The tokens of the project's people that can upload to it. */
export async function listUploadTokens(context: Context, projectId: string): Promise<UploadToken[]> {
  const names = await namesOf(context, projectId);
  const tokens = await listProjectTokens(context, { projectId, accountIds: [...names.keys()] });
  return tokens.map((token) => ({ ...token, username: names.get(token.accountId) ?? "" }));
}

/** Keeps one of these tokens from uploading to the project, whatever else it may do; its owner and the project's are told. */
export function shutOutToken(
  context: FactorContext,
  { id, ...acting }: Acting & { id: string },
): Promise<"done" | "not-there" | NotManaged> {
  return manageProject(context, acting, async (context, managed) => {
    const { id: projectId, name: projectName } = managed.project;
    const names = await namesOf(context, projectId);
    const token = await shutOut(context, { id, projectId, projectName, accountIds: [...names.keys()] });
    if (!token) return "not-there";
    const detail = { label: token.label, person: names.get(token.accountId) ?? "" };
    await reportInProject(context, managed, { event: "project:token-shut-out", detail });
    return "done";
  });
}

async function namesOf(context: Context, projectId: string): Promise<Map<string, string>> {
  return new Map((await readPeople(context, projectId)).map(({ accountId, username }) => [accountId, username]));
}
