import type { ProjectRecord } from "~/projects/find/find-project";
import type { ProjectRole } from "~/projects/find/role";
import { requireVerified } from "./guards.ts";

type Args = Parameters<typeof requireVerified>[0] & { params: { name?: string | undefined } };

/** A project as one of its people sees it, and their standing. */
export type Standing = {
  accountId: string;
  username: string;
  project: ProjectRecord;
  role: ProjectRole;
  /** Whether the project or the site asks for a second factor that they do not have. */
  lacksSecondFactor: boolean;
};

/** Somebody of the project that the address names, signed in with a verified address; to anybody else there is no such page: 404. */
export async function requireMember(args: Args): Promise<Standing> {
  const { account } = await requireVerified(args);
  const { projects } = args.context.services;
  const project = await projects.findProject(args.params.name ?? "");
  const role = project && (await projects.readRole({ projectId: project.id, accountId: account.id }));
  if (!project || !role) throw new Response(null, { status: 404 });
  const lacksSecondFactor = await projects.lacksSecondFactor({ accountId: account.id, needsTwoFactors: project.needsTwoFactors });
  return { accountId: account.id, username: account.username, project, role, lacksSecondFactor };
}

/** The same, of an owner. */
export async function requireOwner(args: Args): Promise<Standing> {
  const standing = await requireMember(args);
  if (standing.role !== "owner") throw new Response(null, { status: 404 });
  return standing;
}
