import { findAccountByName } from "../../accounts/find-account.ts";
import { readUsername } from "../../accounts/read-account.ts";
import type { Context, Recipient } from "../../lib/context.ts";
import { lockProject } from "../../lib/database/statements/lock-project.ts";
import { addressesOf, reportInProject } from "../manage/manage.ts";
import { endMembership, withdrawInvitationsBy } from "../people/membership.ts";
import { findTouched, planProject, type TouchedProject } from "./plan-take-back.ts";
import type { Change } from "./rightful-people.ts";

type Since = { accountId: string; since: Date };

/** The projects in which an account did something from `since` on, and what would be taken back of their people. */
export async function listTouchedProjects(context: Context, { accountId, since }: Since): Promise<TouchedProject[]> {
  const touched: TouchedProject[] = [];
  for (const projectId of await findTouched(context, { accountId, since })) {
    const project = await planProject(context, { projectId, accountId, since });
    if (project) touched.push(project);
  }
  return touched;
}

/**
 * Takes back what an account did to the people of projects from `since` on; call it in a transaction that holds the account's lock and has
 * written no history yet, since it locks the projects, in the order of their ids. Each project's history says what was changed, and its
 * owners and the people concerned are told.
 * @returns the projects in which the account did something
 */
export async function takeBackInProjects(context: Context, { accountId, since }: Since): Promise<TouchedProject[]> {
  await lockTouched(context, { accountId, since });
  const touched = await listTouchedProjects(context, { accountId, since });
  const member = await readUsername(context, accountId);
  for (const { id, name, changes } of touched) {
    if (changes.length === 0) continue;
    const alsoTo: Recipient[] = [];
    for (const change of changes) alsoTo.push(...(await carryOut(context, id, change)));
    const detail = { people: JSON.stringify(changes) };
    await reportInProject(context, { project: { id, name }, member }, { event: "project:people-taken-back", detail, alsoTo });
  }
  return touched;
}

/** Locks them all. One may have been created anew meanwhile, by somebody who held it. */
async function lockTouched(context: Context, of: Since): Promise<void> {
  const locked = new Set<string>();
  for (;;) {
    const more = (await findTouched(context, of)).filter((id) => !locked.has(id));
    if (more.length === 0) return;
    for (const projectId of more) await lockProject(context, projectId);
    for (const id of more) locked.add(id);
  }
}

/** @returns the addresses of the person; none where the account is gone */
async function carryOut(context: Context, projectId: string, { person, was, role }: Change): Promise<Recipient[]> {
  const { db, clock } = context;
  const found = await findAccountByName(context, person);
  if (!found) return [];
  const key = { projectId, accountId: found.id };
  if (role === null) await endMembership(context, { ...key, username: person });
  else if (was === null) {
    // One that waits could not be accepted by somebody who is in the project.
    await db.projectInvitation.deleteMany({ where: key });
    await db.projectMember.create({ data: { ...key, role, createdAt: clock.now() } });
  } else {
    await db.projectMember.updateMany({ where: key, data: { role } });
    if (role !== "owner") await withdrawInvitationsBy(context, { projectId, username: person });
  }
  return addressesOf(context, found.id);
}
