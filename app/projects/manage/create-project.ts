import type { EventDetail } from "../../history/events/events.ts";
import type { Context } from "../../lib/context.ts";
import { addProjectRow } from "../../lib/database/statements/add-project.ts";
import { lockProject } from "../../lib/database/statements/lock-project.ts";
import { newId } from "../../lib/random.ts";
import { project } from "../../lib/subject.ts";
import { report } from "../../report/report.ts";
import { keepShutOut } from "../../tokens/project-tokens.ts";
import { isProjectName, lookKey, projectKey } from "../find/name.ts";

export type CreatedProject =
  | { kind: "created"; id: string }
  /** A project has this name. */
  | { kind: "taken" }
  /** A project has a name that is easily taken for this one. */
  | { kind: "looks-like"; name: string }
  /** A deleted project had this name, and it is kept for its owners. */
  | { kind: "reserved" }
  /** No project can have this name. */
  | { kind: "invalid" };

/**
 * Creates a project; its first owner is the account. Call it in a transaction in which the account is locked (`writeFor`). A name
 * that was kept for the owners of a deleted project becomes a new project with all of these owners, and guarded as that one was: tokens
 * of the deleted one do not cover it, and those that were shut out of it stay so.
 * @param name as it is to be shown
 * @param member the account's user name, for the project's history
 */
export async function createProject(
  context: Context,
  { name, accountId, member }: { name: string; accountId: string; member: string },
): Promise<CreatedProject> {
  const { db, clock, random } = context;
  if (!isProjectName(name)) return { kind: "invalid" };
  const keys = { nameKey: projectKey(name), lookKey: lookKey(name) };

  const before = await db.project.findUnique({ where: { nameKey: keys.nameKey } });
  if (before && !before.deletedAt) return { kind: "taken" };
  const others = before ? await takeOver(context, { projectId: before.id, accountId }) : null;
  if (others === "reserved") return { kind: "reserved" };

  const id = newId(random);
  const needsTwoFactors = before?.needsTwoFactors ?? false;
  const needsApproval = before?.needsApproval || context.settings.newProjectsNeedApproval;
  if (!(await addProjectRow(context, { id, name, ...keys, needsTwoFactors, needsApproval }))) return whyNot(context, keys);
  if (before) await keepShutOut(context, { from: before.id, to: id });
  const createdAt = clock.now();
  await db.projectMember.createMany({
    data: [accountId, ...(others ?? [])].map((accountId) => ({ projectId: id, accountId, role: "owner", createdAt })),
  });
  // Its owners came from the former one, as did the acts that made them owners.
  const former: EventDetail = before && others ? { former: before.id } : {};
  await report(context, { about: project(id), event: "project:created", detail: { project: name, member, ...former } });
  return { kind: "created", id };
}

/** Frees the name of a deleted project for one of its owners. @returns its other owners, "reserved", or null where it is free already */
async function takeOver(
  context: Context,
  { projectId, accountId }: { projectId: string; accountId: string },
): Promise<string[] | "reserved" | null> {
  const { db } = context;
  // Another owner took it over, or its time is up: whoever adds the name now has it.
  if (!(await lockProject(context, projectId))) return null;
  const owners = (await db.projectMember.findMany({ where: { projectId, role: "owner" } })).map(({ accountId }) => accountId);
  if (!owners.includes(accountId)) return "reserved";
  await db.project.deleteMany({ where: { id: projectId, deletedAt: { not: null } } });
  return owners.filter((owner) => owner !== accountId);
}

/** Why the account cannot create a project of this name, as things are now; null where it can. Only reads. */
export async function whyNotCreatable(
  { db }: Context,
  { name, accountId }: { name: string; accountId: string },
): Promise<Extract<CreatedProject, { kind: "reserved" | "looks-like" }> | null> {
  const alike = await db.project.findUnique({
    where: { lookKey: lookKey(name) },
    select: { name: true, nameKey: true, deletedAt: true, members: { where: { accountId, role: "owner" }, select: { accountId: true } } },
  });
  if (!alike) return null;
  if (alike.nameKey !== projectKey(name)) return { kind: "looks-like", name: alike.name };
  // One that is there was created in this moment, and is no hindrance to its people.
  return alike.deletedAt && alike.members.length === 0 ? { kind: "reserved" } : null;
}

async function whyNot({ db }: Context, keys: { nameKey: string; lookKey: string }): Promise<CreatedProject> {
  const same = await db.project.findUnique({ where: { nameKey: keys.nameKey } });
  if (same) return { kind: same.deletedAt ? "reserved" : "taken" };
  const alike = await db.project.findUnique({ where: { lookKey: keys.lookKey } });
  return { kind: "looks-like", name: alike?.name ?? keys.nameKey };
}
