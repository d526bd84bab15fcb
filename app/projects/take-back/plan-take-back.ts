import { findAccountByName } from "../../accounts/find-account.ts";
import { findAccountRecord, readUsername } from "../../accounts/read-account.ts";
import { type Act, findProjectsNaming, listActsSince } from "../../history/acts-since.ts";
import type { SecurityEventName } from "../../history/events/events.ts";
import type { Context } from "../../lib/context.ts";
import { project as projectSubject } from "../../lib/subject.ts";
import { listStayingOwners } from "../people/owners.ts";
import { readPeople } from "../people/people.ts";
import { type Change, findWronged, isLess } from "./rightful-people.ts";

/** All that changes who is in a project. */
const OF_PEOPLE = [
  "project:created",
  "project:invited",
  "project:joined",
  "project:role-changed",
  "project:person-removed",
  "project:left",
  "project:people-taken-back",
] as const satisfies SecurityEventName[];

/** All that a person does in a project on the site. */
const ACTS = [
  ...OF_PEOPLE,
  "project:invitation-withdrawn",
  "project:token-shut-out",
  "project:status-changed",
  "project:two-factors-required",
  "project:two-factors-optional",
  "project:approval-on",
  "project:approval-off",
  "project:deleted",
  "release:yanked",
  "release:unyanked",
  "release:opened",
  "release:files-approved",
  "release:files-rejected",
  "release:deleted",
  "release:file-deleted",
] as const satisfies SecurityEventName[];

/** A project in which an account did something. */
export type TouchedProject = {
  id: string;
  name: string;
  /** What is taken back of its people. */
  changes: Change[];
  /** The people who would be something else without these acts, and stay as they are. */
  left: string[];
  /** Whether the account can read afterwards what else was done. */
  hasHistory: boolean;
};

type Since = { accountId: string; since: Date };

/** The ids of the projects in which the account did something from `since` on, in the order in which they are locked. */
export async function findTouched(context: Context, { accountId, since }: Since): Promise<string[]> {
  const value = await readUsername(context, accountId);
  const ids = new Set(await findProjectsNaming(context, { events: ACTS, since, key: "member", value }));
  // One that was deleted and created anew is another project, with the owners of the first. The loop comes to those that it adds.
  for (const former of ids) {
    const named = { events: ["project:created"], since, key: "former", value: former } as const;
    for (const id of await findProjectsNaming(context, named)) ids.add(id);
  }
  return [...ids].sort();
}

/**
 * Finds what is taken back of a project's people with all that an account did in it from `since` on, by whichever session; call it with the
 * project locked, so that it stays true. People who were brought in go, and roles that were raised are lowered. People who were removed
 * or lowered are what they were, where their account is open. The account itself is restored only where nobody else could do that: it may
 * have left, or handed the project over, which nobody who reads the mailbox should undo. The last owner stays.
 * @returns null where there is no such project any more
 */
export async function planProject(
  context: Context,
  { projectId, accountId, since }: Since & { projectId: string },
): Promise<TouchedProject | null> {
  const row = await context.db.project.findUnique({ where: { id: projectId }, select: { name: true, deletedAt: true } });
  if (!row) return null;
  const member = await readUsername(context, accountId);
  const current = new Map((await readPeople(context, projectId)).map(({ username, role }) => [username, role]));
  const wronged = findWronged({ current, acts: await listPeopleActs(context, { projectId, since }), member });
  const own = wronged.find(({ person }) => person === member);
  let changes: Change[] = [];
  for (const change of wronged) {
    const gives = isLess(change.was, change.role);
    if (change !== own && (!gives || (await isOpen(context, change.person)))) changes.push(change);
  }
  const owners = new Set(await listStayingOwners(context, projectId));
  owners.delete(member);
  for (const { person, role } of changes) {
    if (role === "owner") owners.add(person);
    else owners.delete(person);
  }
  if (own && (owners.size === 0 || isLess(own.role, own.was))) changes.push(own);

  const roleAfter = () => (own && changes.includes(own) ? own.role : current.get(member));
  // The account that asks is there to look after it.
  if (owners.size === 0 && roleAfter() !== "owner") changes = changes.filter(({ was }) => was !== "owner");
  const left = wronged.filter((change) => !changes.includes(change)).map(({ person }) => person);
  return { id: projectId, name: row.name, changes, left, hasHistory: roleAfter() === "owner" && row.deletedAt === null };
}

/** What changed a project's people since; where it took over the name and the owners of another one, what had changed those comes first. */
async function listPeopleActs(context: Context, { projectId, since }: { projectId: string; since: Date }): Promise<Act[]> {
  const acts = await listActsSince(context, { about: projectSubject(projectId), events: OF_PEOPLE, since });
  const former = acts.find(({ event }) => event === "project:created")?.detail.former;
  return former === undefined ? acts : [...(await listPeopleActs(context, { projectId: String(former), since })), ...acts];
}

async function isOpen(context: Context, username: string): Promise<boolean> {
  const found = await findAccountByName(context, username);
  const account = found && (await findAccountRecord(context, found.id));
  return account !== null && !account.frozenAt && !account.deleteAfter;
}
