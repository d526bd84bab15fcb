import { readUsername } from "../../accounts/read-account.ts";
import type { FactorContext } from "../../auth/factor.ts";
import { happenedSince } from "../../history/happened-since.ts";
import type { Context } from "../../lib/context.ts";
import { lockProject } from "../../lib/database/statements/lock-project.ts";
import type { Sweep } from "../../lib/sweep.ts";
import { writeFor } from "../../lib/write-for.ts";
import { readProject } from "../find/find-project.ts";
import { type ProjectRole, toRole } from "../find/role.ts";
import { reportInProject } from "../manage/manage.ts";
import { lacksSecondFactor } from "../manage/second-factor.ts";
import { findStayingOwner } from "./owners.ts";

/** An invitation as the invited account sees it. */
export type OwnInvitation = { id: string; project: string; role: ProjectRole; invitedBy: string; createdAt: Date; expiresAt: Date };
/** An invitation as the project's owners see it. */
export type SentInvitation = { username: string; role: ProjectRole; invitedBy: string; expiresAt: Date };

/** The open invitations of an account, the latest first. */
export async function listInvitations({ db, clock }: Context, accountId: string): Promise<OwnInvitation[]> {
  const rows = await db.projectInvitation.findMany({
    where: { accountId, expiresAt: { gt: clock.now() }, project: { deletedAt: null } },
    orderBy: { createdAt: "desc" },
    include: { project: { select: { name: true } } },
  });
  return rows.map(({ id, project, role, invitedBy, createdAt, expiresAt }) => ({
    id,
    project: project.name,
    role: toRole(role),
    invitedBy,
    createdAt,
    expiresAt,
  }));
}

/** The open invitations to a project, the latest first. */
export async function listSentInvitations({ db, clock }: Context, projectId: string): Promise<SentInvitation[]> {
  const rows = await db.projectInvitation.findMany({
    where: { projectId, expiresAt: { gt: clock.now() } },
    orderBy: { createdAt: "desc" },
    include: { account: { select: { username: true } } },
  });
  return rows.map(({ account, role, invitedBy, expiresAt }) => ({ username: account.username, role: toRole(role), invitedBy, expiresAt }));
}

export type AcceptedInvitation =
  | { kind: "joined"; project: string }
  /** It was taken back, is over, or was never the account's; or who sent it is no owner who stays. */
  | { kind: "gone" }
  | { kind: "quarantined" }
  | { kind: "no-second-factor" };

/** Joins the project that the account was invited to; the owners are told. An invitation is accepted once. */
export function acceptInvitation(
  context: FactorContext,
  { accountId, id }: { accountId: string; id: string },
): Promise<AcceptedInvitation> {
  return writeFor(context, accountId, async (context): Promise<AcceptedInvitation> => {
    const { db, clock } = context;
    const invitation = await db.projectInvitation.findFirst({ where: { id, accountId, expiresAt: { gt: clock.now() } } });
    if (!invitation) return { kind: "gone" };
    const { projectId } = invitation;
    const role = toRole(invitation.role);
    await lockProject(context, projectId);
    const project = await readProject(context, projectId);
    if (!project || !(await isSenderGood(context, invitation))) return { kind: "gone" };
    if (project.quarantinedAt) return { kind: "quarantined" };
    if (await lacksSecondFactor(context, { accountId, ...project })) return { kind: "no-second-factor" };
    // What took it back since held the project, and is seen here.
    const { count } = await db.projectInvitation.deleteMany({ where: { id } });
    if (count === 0) return { kind: "gone" };

    await db.projectMember.create({ data: { projectId, accountId, role, createdAt: clock.now() } });
    const member = await readUsername(context, accountId);
    await reportInProject(context, { project, member }, { event: "project:joined", detail: { role } });
    return { kind: "joined", project: project.name };
  });
}

/**
 * Whether the sender is an owner still, who stays. Somebody who was in the sender's account may have invited an account of their own: it
 * joins neither while that one is frozen nor once its owner has said "this was not me".
 */
async function isSenderGood(
  context: Context,
  { projectId, invitedBy, createdAt }: { projectId: string; invitedBy: string; createdAt: Date },
): Promise<boolean> {
  const accountId = await findStayingOwner(context, { projectId, username: invitedBy });
  if (!accountId) return false;
  return !(await happenedSince(context, { accountId, event: "login:disowned", since: createdAt }));
}

/** Declines an invitation, also one that is over. @returns the project's name, or null where there was none */
export function declineInvitation(context: Context, { accountId, id }: { accountId: string; id: string }): Promise<string | null> {
  return writeFor(context, accountId, async (context) => {
    const include = { project: { select: { id: true, name: true } } };
    const invitation = await context.db.projectInvitation.findFirst({ where: { id, accountId }, include });
    const { count } = await context.db.projectInvitation.deleteMany({ where: { id, accountId } });
    if (!invitation || count === 0) return null;
    const { project } = invitation;
    const member = await readUsername(context, accountId);
    await reportInProject(context, { project, member }, { event: "project:invitation-declined" });
    return project.name;
  });
}

/** Invitations that nobody answered in time. */
export const sweepInvitations: Sweep = async ({ db, clock }, { most }) =>
  (await db.projectInvitation.deleteMany({ where: { expiresAt: { lte: clock.now() } }, limit: most })).count;
