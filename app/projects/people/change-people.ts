import { readUsername } from "../../accounts/read-account.ts";
import { usernameKey } from "../../accounts/username.ts";
import type { FactorContext } from "../../auth/factor.ts";
import type { Context } from "../../lib/context.ts";
import { lockProject } from "../../lib/database/statements/lock-project.ts";
import { writeFor } from "../../lib/write-for.ts";
import { readProject } from "../find/find-project.ts";
import { type ProjectRole, readRole } from "../find/role.ts";
import { type Acting, addressesOf, type Managed, manageProject, type NotManaged, reportInProject } from "../manage/manage.ts";
import { endMembership, withdrawInvitationsBy } from "./membership.ts";
import { hasOtherOwner } from "./owners.ts";
import { findPerson } from "./people.ts";

/** `last-owner`: the project would have nobody left who can manage it. */
export type PeopleChange = "done" | "no-such-person" | "last-owner" | NotManaged;

/** Gives somebody of the project another role; they and all owners are told. */
export function changeRole(
  context: FactorContext,
  { username, role, ...acting }: Acting & { username: string; role: ProjectRole },
): Promise<PeopleChange> {
  return manageProject(context, acting, async (context, managed) => {
    const { projectId } = acting;
    const person = await findPerson(context, { projectId, usernameKey: usernameKey(username) });
    if (!person) return "no-such-person";
    if (person.role === role) return "done";
    const { accountId } = person;
    if (role !== "owner" && !(await hasOtherOwner(context, { projectId, accountId }))) return "last-owner";

    await context.db.projectMember.update({ where: { projectId_accountId: { projectId, accountId } }, data: { role } });
    if (role !== "owner") await withdrawInvitationsBy(context, { projectId, username: person.username });
    const alsoTo = await addressesOf(context, accountId);
    const detail = { person: person.username, role };
    await reportInProject(context, managed, { event: "project:role-changed", detail, alsoTo, by: acting.accountId });
    return "done";
  });
}

/** Removes somebody from the project, or takes an invitation back; they and all owners are told. Owners may remove themselves. */
export function removePerson(context: FactorContext, { username, ...acting }: Acting & { username: string }): Promise<PeopleChange> {
  return manageProject(context, acting, async (context, managed) => {
    const { projectId } = acting;
    const key = usernameKey(username);
    const person = await findPerson(context, { projectId, usernameKey: key });
    if (!person) {
      return (await withdrawInvitation(context, managed, key)) ? "done" : "no-such-person";
    }
    const { accountId } = person;
    if (!(await hasOtherOwner(context, { projectId, accountId }))) return "last-owner";

    const alsoTo = await addressesOf(context, accountId);
    await endMembership(context, { projectId, ...person });
    const detail = { person: person.username, was: person.role };
    await reportInProject(context, managed, { event: "project:person-removed", detail, alsoTo, by: acting.accountId });
    return "done";
  });
}

/** Leaves a project, in whatever role: asks for no second factor, since it only gives a right away. The owners are told. */
export function leaveProject(context: Context, { accountId, projectId }: Acting): Promise<"done" | "last-owner" | "not-found"> {
  return writeFor(context, accountId, async (context) => {
    await lockProject(context, projectId);
    const project = await readProject(context, projectId);
    const role = await readRole(context, { projectId, accountId });
    if (!project || !role) return "not-found";
    if (role === "owner" && !(await hasOtherOwner(context, { projectId, accountId }))) return "last-owner";

    const member = await readUsername(context, accountId);
    await endMembership(context, { projectId, accountId, username: member });
    const alsoTo = await addressesOf(context, accountId);
    await reportInProject(context, { project, member }, { event: "project:left", detail: { was: role }, alsoTo });
    return "done";
  });
}

async function withdrawInvitation(context: Context, managed: Managed, usernameKey: string): Promise<boolean> {
  const invitation = await context.db.projectInvitation.findFirst({
    where: { projectId: managed.project.id, account: { usernameKey } },
    include: { account: { select: { username: true } } },
  });
  if (!invitation) return false;
  await context.db.projectInvitation.deleteMany({ where: { id: invitation.id } });
  const detail = { person: invitation.account.username };
  await reportInProject(context, managed, { event: "project:invitation-withdrawn", detail });
  return true;
}
