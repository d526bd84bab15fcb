import type { Context } from "../../lib/context.ts";

/** A person of a project. */
type Membership = { projectId: string; accountId: string; username: string };

/** Ends a person's part in a project, and with it their invitations; call it with the project locked. Their tokens upload to it no more. */
export async function endMembership(context: Context, { projectId, accountId, username }: Membership): Promise<void> {
  await context.db.projectMember.deleteMany({ where: { projectId, accountId } });
  await withdrawInvitationsBy(context, { projectId, username });
}

/** An owner's invitations end with the owner's right to invite. */
export async function withdrawInvitationsBy(
  { db }: Context,
  { projectId, username }: Pick<Membership, "projectId" | "username">,
): Promise<void> {
  await db.projectInvitation.deleteMany({ where: { projectId, invitedBy: username } });
}
