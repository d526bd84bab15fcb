import { findAccountByName } from "../../accounts/find-account.ts";
import { hasVerifiedAddress } from "../../addresses/list.ts";
import type { FactorContext } from "../../auth/factor.ts";
import { after } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { LIFETIMES } from "../../lib/lifetimes.ts";
import { newId } from "../../lib/random.ts";
import { account } from "../../lib/subject.ts";
import { report } from "../../report/report.ts";
import { guarded, type Throttled } from "../../throttle/throttle.ts";
import type { ProjectRole } from "../find/role.ts";
import { type Acting, type Managed, manageProject, type NotManaged, reportInProject } from "../manage/manage.ts";

/** `no-account`: nobody with this name can be written to. */
export type Invited = { kind: "invited" | "no-account" | "is-member" | "is-invited" | NotManaged } | Throttled;

/**
 * Asks an account to join the project, by a mail; it joins only where it accepts. The invitation is good for seven days, and ends
 * with the right of who sent it. All owners are told.
 */
export async function invite(
  context: FactorContext,
  { username, role, ...acting }: Acting & { username: string; role: ProjectRole },
): Promise<Invited> {
  const found = await findAccountByName(context, username);
  // Each writes to somebody who did not ask for it: strangers may use up their room with a person, and not that of those they work with.
  const isStranger = found && !(await shareProject(context, [acting.accountId, found.id]));
  const counts = [
    { limit: "invitation", key: acting.accountId } as const,
    ...(isStranger ? [{ limit: "invitationTo", key: found.id } as const] : []),
    ...(isStranger ? [{ limit: "invitationBetween", key: `${acting.accountId} ${found.id}` } as const] : []),
  ];
  return guarded(context, counts, async (): Promise<Invited> => {
    const result = await manageProject(context, acting, (context, managed) =>
      inviteAccount(context, managed, { found, role, by: acting.accountId }),
    );
    return { kind: result };
  });
}

/** Whether two accounts are members of one project, which both have agreed to. */
async function shareProject({ db }: Context, [one, other]: [string, string]): Promise<boolean> {
  const isOfBoth = { accountId: one, project: { deletedAt: null, members: { some: { accountId: other } } } };
  return (await db.projectMember.count({ where: isOfBoth })) > 0;
}

type Found = { id: string; username: string; frozenAt: Date | null };

async function inviteAccount(
  context: Context,
  managed: Managed,
  { found, role, by }: { found: Found | null; role: ProjectRole; by: string },
): Promise<"invited" | "no-account" | "is-member" | "is-invited"> {
  const { db, clock, random } = context;
  if (!found || found.frozenAt || !(await hasVerifiedAddress(context, found.id))) return "no-account";
  const { project, member } = managed;
  const of = { projectId: project.id, accountId: found.id };
  if (await db.projectMember.count({ where: of })) return "is-member";

  const now = clock.now();
  // One that is over is of no use, and stands in the way until it is swept.
  await db.projectInvitation.deleteMany({ where: { ...of, expiresAt: { lte: now } } });
  if (await db.projectInvitation.count({ where: of })) return "is-invited";
  const expiresAt = after(now, LIFETIMES.invitation);
  await db.projectInvitation.create({ data: { id: newId(random), ...of, role, invitedBy: member, createdAt: now, expiresAt } });

  await reportInProject(context, managed, { event: "project:invited", detail: { person: found.username, role }, by });
  await report(context, { about: account(found.id), event: "invitation:received", detail: { project: project.name, member, role } });
  return "invited";
}
