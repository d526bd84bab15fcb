import type { Mutation } from "./mutation.ts";

const PEOPLE = "tests/contracts/project-people.test.ts";
const RACES = "tests/contracts/project-races.test.ts";
const RELEASES = "tests/contracts/managed-releases.test.ts";
const CREATION = "tests/contracts/create-project.test.ts";
const APPROVAL = "tests/contracts/approval.test.ts";
const JOURNEY = "tests/journeys/projects.test.ts";

/** What keeps a project with its owners. */
export const projects: Mutation[] = [
  {
    name: "a maintainer manages a project",
    file: "app/projects/manage/manage.ts",
    find: `(await readRole(context, { projectId, accountId })) !== "owner"`,
    replace: `(await readRole(context, { projectId, accountId })) === null`,
    killedBy: { file: PEOPLE, test: "are changed by its owners only, who are all told, and so is the one whom it concerns" },
  },
  {
    name: "a change of a project does not wait for its other owners",
    file: "app/projects/manage/manage.ts",
    find: `    await lockProject(context, projectId);\n`,
    replace: "",
    killedBy: { file: RACES, test: "a change that was under way when its owner was removed changes nothing" },
  },
  {
    name: "a project in quarantine is changed",
    file: "app/projects/manage/manage.ts",
    find: `    if (project.quarantinedAt) return "quarantined";\n`,
    replace: "",
    killedBy: {
      file: "tests/contracts/quarantine.test.ts",
      test: "keeps a project as it is until an admin releases it; its owners can leave",
    },
  },
  {
    name: "a project is managed without the second factor that it asks for",
    file: "app/projects/manage/manage.ts",
    find: `    if (await lacksSecondFactor(context, { accountId, ...project })) return "no-second-factor";\n`,
    replace: "",
    killedBy: {
      file: PEOPLE,
      test: "need a second factor to manage, to change its rules and to join, where the project or the site asks for one",
    },
  },
  {
    name: "the last owner is removed",
    file: "app/projects/people/change-people.ts",
    find: `    if (!(await hasOtherOwner(context, { projectId, accountId }))) return "last-owner";\n\n    const alsoTo`,
    replace: `    const alsoTo`,
    killedBy: { file: PEOPLE, test: "keep an owner who stays: the last one neither leaves nor is lowered nor removed" },
  },
  {
    name: "the last owner leaves",
    file: "app/projects/people/change-people.ts",
    find: `    if (role === "owner" && !(await hasOtherOwner(context, { projectId, accountId }))) return "last-owner";\n`,
    replace: "",
    killedBy: { file: PEOPLE, test: "keep an owner who stays: the last one neither leaves nor is lowered nor removed" },
  },
  {
    name: "a frozen owner counts as one who stays",
    file: "app/projects/people/owners.ts",
    find: `const STAYS = { frozenAt: null, deleteAfter: null } as const;`,
    replace: `const STAYS = { deleteAfter: null } as const;`,
    killedBy: { file: PEOPLE, test: "have no owner who stays in one who is frozen or about to be deleted" },
  },
  {
    name: "an owner who is about to be deleted counts as one who stays",
    file: "app/projects/people/owners.ts",
    find: `const STAYS = { frozenAt: null, deleteAfter: null } as const;`,
    replace: `const STAYS = { frozenAt: null } as const;`,
    killedBy: { file: PEOPLE, test: "have no owner who stays in one who is frozen or about to be deleted" },
  },
  {
    name: "the only owner of a project is deleted",
    file: "app/account-life/deletion.ts",
    find: `    if (projects.length) return { kind: "sole-owner", projects };\n`,
    replace: "",
    killedBy: { file: PEOPLE, test: "are not left alone by a deletion: an only owner's is refused with the names of the projects" },
  },
  {
    name: "an invitation outlives the right of who sent it",
    file: "app/projects/people/change-people.ts",
    find: `    if (role !== "owner") await withdrawInvitationsBy(context, { projectId, username: person.username });\n`,
    replace: "",
    killedBy: { file: PEOPLE, test: "end with seven days, with a refusal, with a withdrawal, and with the right of who sent them" },
  },
  {
    name: "an invitation that is over is accepted",
    file: "app/projects/people/invitations.ts",
    find: `where: { id, expiresAt: { gt: clock.now() } }`,
    replace: `where: { id }`,
    killedBy: { file: PEOPLE, test: "end with seven days, with a refusal, with a withdrawal, and with the right of who sent them" },
  },
  {
    name: "somebody accepts another's invitation",
    file: "app/projects/people/invitations.ts",
    find: `const invitation = await db.projectInvitation.findFirst({ where: { id, accountId } });`,
    replace: `const invitation = await db.projectInvitation.findFirst({ where: { id } });`,
    killedBy: { file: PEOPLE, test: "are mailed to the invited and to all owners, and accepted once by the invited alone" },
  },
  {
    name: "a name that looks like another one is taken",
    file: "app/projects/manage/create-project.ts",
    find: `lookKey: lookKey(name) };`,
    replace: `lookKey: name };`,
    killedBy: { file: CREATION, test: "is refused for a name that is no name, is taken, or is easily taken for another" },
  },
  {
    name: "the name of a deleted project goes to anybody",
    file: "app/projects/manage/create-project.ts",
    find: `  if (!owners.includes(accountId)) return "reserved";\n`,
    replace: "",
    killedBy: { file: CREATION, test: "with the name of a deleted project is its owners', and makes another project with all of them" },
  },
  {
    name: "something is deleted without its project's name",
    file: "app/files/releases/delete.ts",
    find: `projectKey(name) === managed.project.nameKey`,
    replace: `projectKey(name)`,
    killedBy: {
      file: RELEASES,
      test: "and each of its files is deleted by the project's name typed again; names stay used and bytes are given back",
    },
  },
  {
    name: "a change of a project asks for no fresh proof",
    file: "app/routes/projects.project.settings/action.ts",
    find: `  await requireFresh(args);\n`,
    replace: "",
    killedBy: { file: JOURNEY, test: "changes ask for a fresh proof, and what was typed is there after it" },
  },
  {
    name: "anybody sees a project's settings",
    file: "app/web/require-member.ts",
    find: `if (!project || !role) throw`,
    replace: `if (!project) throw`,
    killedBy: {
      file: JOURNEY,
      test: "somebody is invited, accepts, gets another role and is removed; each is mailed, and nobody else sees the settings",
    },
  },
  {
    name: "files are approved by a session that proved a password only",
    file: "app/files/approval/decide-waiting.ts",
    find: `    if (!(await provedByFactor(context, acting.accountId))) return "no-fresh-factor";\n`,
    replace: "",
    killedBy: { file: APPROVAL, test: "are approved by no session that proved only its password, no maintainer and no stranger" },
  },
  {
    name: "a file that came since is approved too",
    file: "app/files/approval/decide-waiting.ts",
    find: `if (idOfSet(first) === id) return { releaseId, version, files: first };`,
    replace: `if (idOfSet(first) === id) return { releaseId, version, files };`,
    killedBy: {
      file: APPROVAL,
      test: "are published by an owner's approval, exactly those that were shown; one that came since goes on waiting",
    },
  },
  {
    name: "files wait for ever",
    file: "app/files/approval/expire-waiting.ts",
    find: `    await dropWaiting(context, { projectId, releaseId, files });\n`,
    replace: "",
    killedBy: { file: APPROVAL, test: "are removed after 14 days, their names are free, and the owners are told" },
  },
];
