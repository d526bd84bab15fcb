import type { Mutation } from "./mutation.ts";

const TEST = "tests/contracts/not-me-projects.test.ts";
const RIGHTFUL = "app/projects/take-back/rightful-people.ts";
const PLAN = "app/projects/take-back/plan-take-back.ts";
const CARRIED_OUT = "app/projects/take-back/take-back.ts";
const BROUGHT_IN = "an accomplice who was brought in as an owner goes: the page says so before, history and mails afterwards";

/** "This was not me", in the projects of the account. */
export const takeBack: Mutation[] = [
  {
    name: "“this was not me” only lists what was done in projects",
    file: "app/account-life/not-me/disown-login.ts",
    find: `since ? await takeBackInProjects(`,
    replace: `since ? await listTouchedProjects(`,
    killedBy: { file: TEST, test: BROUGHT_IN },
  },
  {
    name: "what an accomplice did counts as an owner's act",
    file: RIGHTFUL,
    find: `by !== member && rightful.get(by) === "owner";`,
    replace: `by !== member;`,
    killedBy: {
      file: TEST,
      test: "an accomplice's people, acts and invitations go with them: the owner whom they removed is the last one, and is back",
    },
  },
  {
    name: "what a disowned login did counts as its owner's act",
    file: RIGHTFUL,
    find: `by !== member && rightful.get(by) === "owner";`,
    replace: `rightful.get(by) === "owner";`,
    killedBy: { file: TEST, test: BROUGHT_IN },
  },
  {
    name: "an invitation by another owner does not make good the one before",
    file: RIGHTFUL,
    find: `        unasked.delete(person);\n`,
    replace: "",
    killedBy: { file: TEST, test: "what came before stays, and what other owners decided since" },
  },
  {
    name: "a role that a disowned login raised stays",
    file: RIGHTFUL,
    find: `if (counts) rightful.set(person, toRole(String(detail.role)));`,
    replace: `if (counts || by === member) rightful.set(person, toRole(String(detail.role)));`,
    killedBy: { file: TEST, test: "a role that was raised is lowered, with its invitations; one that was lowered is raised" },
  },
  {
    name: "an owner whom a disowned login removed stays out",
    file: RIGHTFUL,
    find: `if (counts) rightful.delete(person);`,
    replace: `if (counts || by === member) rightful.delete(person);`,
    killedBy: {
      file: TEST,
      test: "an owner who was removed is one again, and their invitation to come back is gone; one who is frozen is named, and stays out",
    },
  },
  {
    name: "what another link took back comes back where its owner is none any more",
    file: RIGHTFUL,
    find: `(counts || isLess(role, was))`,
    replace: `counts`,
    killedBy: { file: TEST, test: "what another login gave and its owner took back does not come back" },
  },
  {
    name: "an accomplice's own link gives roles",
    file: RIGHTFUL,
    find: `if (by !== member && (counts || isLess(role, was)))`,
    replace: `if (by !== member)`,
    killedBy: { file: TEST, test: "an accomplice gets nothing back by a link of their own" },
  },
  {
    name: "somebody whose account is closed is restored",
    file: PLAN,
    find: `(!gives || (await isOpen(context, change.person)))`,
    replace: `(!gives || isOpen !== undefined)`,
    killedBy: {
      file: TEST,
      test: "an owner who was removed is one again, and their invitation to come back is gone; one who is frozen is named, and stays out",
    },
  },
  {
    name: "an account that left takes its part in a project back by a mail",
    file: PLAN,
    find: `if (own && (owners.size === 0 || isLess(own.role, own.was))) changes.push(own);`,
    replace: `if (own) changes.push(own);`,
    killedBy: { file: TEST, test: "the account itself gets no part back that another owner can give it" },
  },
  {
    name: "the last owner goes, since a disowned login brought them in",
    file: PLAN,
    find: `  if (owners.size === 0 && roleAfter() !== "owner") changes = changes.filter(({ was }) => was !== "owner");\n`,
    replace: "",
    killedBy: { file: TEST, test: "the last owner who stays stays, whoever brought them in" },
  },
  {
    name: "an account whose own role goes counts as the owner who stays",
    file: PLAN,
    find: `  owners.delete(member);\n`,
    replace: "",
    killedBy: { file: TEST, test: "the last owner who stays stays, whoever brought them in" },
  },
  {
    name: "a project that was created anew is not looked for",
    file: PLAN,
    find: `for (const id of await findProjectsNaming(context, named)) ids.add(id);`,
    replace: `await findProjectsNaming(context, named);`,
    killedBy: { file: TEST, test: "a project that was deleted and created anew by an accomplice is its owner's again" },
  },
  {
    name: "what was done before a project was created anew is forgotten",
    file: PLAN,
    find: `return former === undefined ? acts :`,
    replace: `return former !== "" ? acts :`,
    killedBy: { file: TEST, test: "a project that was deleted and created anew by an accomplice is its owner's again" },
  },
  {
    name: "what came before the login is taken back in projects too",
    file: "app/history/acts-since.ts",
    find: `event: { in: [...events] }, at: { gte: since } };`,
    replace: `event: { in: [...events] }, at: { gte: new Date(since.getTime() - 86_400_000) } };`,
    killedBy: { file: TEST, test: "what came before stays, and what other owners decided since" },
  },
  {
    name: "“this was not me” does not wait for somebody who is joining",
    file: CARRIED_OUT,
    find: `    for (const projectId of more) await lockProject(context, projectId);\n`,
    replace: "    void lockProject;\n",
    killedBy: { file: TEST, test: "an invitation that is accepted at the same moment leaves nobody behind" },
  },
  {
    name: "somebody who is restored keeps an invitation too",
    file: CARRIED_OUT,
    find: `    await db.projectInvitation.deleteMany({ where: key });\n`,
    replace: "",
    killedBy: {
      file: TEST,
      test: "an owner who was removed is one again, and their invitation to come back is gone; one who is frozen is named, and stays out",
    },
  },
  {
    name: "an owner who is lowered by a link leaves invitations behind",
    file: CARRIED_OUT,
    find: `    if (role !== "owner") await withdrawInvitationsBy(context, { projectId, username: person });\n`,
    replace: "    void withdrawInvitationsBy;\n",
    killedBy: { file: TEST, test: "a role that was raised is lowered, with its invitations; one that was lowered is raised" },
  },
  {
    name: "a deletion goes on that leaves a project without an owner",
    file: "app/account-life/not-me/disown-login.ts",
    find: `    if (projects.some(({ changes }) => changes.length)) await keepSoleOwner(context, accountId);\n`,
    replace: "    void keepSoleOwner;\n",
    killedBy: {
      file: TEST,
      test: "a deletion that was asked for meanwhile is cancelled where the account is the only owner again",
    },
  },
  {
    name: "another owner's mail has the link to disown a change",
    file: "app/report/report.ts",
    find: `recipients.filter(({ accountId }) => !of || accountId === of)`,
    replace: `recipients`,
    killedBy: { file: TEST, test: "the mails about people of a project have the link for the one who did it, and for nobody else" },
  },
  {
    name: "the link of a mail about people of a project begins after them",
    file: "app/projects/manage/manage.ts",
    find: `since: context.clock.now(), of: by }`,
    replace: `since: new Date(context.clock.now().getTime() + 1), of: by }`,
    killedBy: { file: TEST, test: "the mails about people of a project have the link for the one who did it, and for nobody else" },
  },
];
