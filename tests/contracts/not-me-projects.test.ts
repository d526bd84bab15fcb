import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { requestDeletion } from "~/account-life/deletion";
import { disownLogin, readDisownable } from "~/account-life/not-me/disown-login";
import { freezeAccount } from "~/admin/freeze-account";
import { deleteProject } from "~/files/releases/delete";
import { listEvents } from "~/history/list-events";
import { MINUTE } from "~/lib/clock";
import { type Database, openDatabase } from "~/lib/database/open";
import { transaction } from "~/lib/database/transaction";
import { account, project as projectSubject } from "~/lib/subject";
import type { ProjectRole } from "~/projects/find/role";
import { setPolicy, setStatus } from "~/projects/manage/settings";
import { startProject } from "~/projects/manage/start-project";
import { changeRole, leaveProject, removePerson } from "~/projects/people/change-people";
import { acceptInvitation, listInvitations, listSentInvitations } from "~/projects/people/invitations";
import { invite } from "~/projects/people/invite";
import { listMembers } from "~/projects/people/people";
import type { TestAccount } from "../support/accounts.ts";
import { asOperator } from "../support/actors.ts";
import { databaseKinds } from "../support/database-kinds.ts";
import { createTestDatabase, onBothDatabases, type TestDatabase } from "../support/databases.ts";
import { linkOf, logInAnew, type Newcomer } from "../support/intruder.ts";
import { createPeople, createTestProject } from "../support/projects.ts";
import { createTestContext, type TestContext } from "../support/test-context.ts";

type Trio = [TestAccount, TestAccount, TestAccount];

/** A project of ada's, in whose account somebody is since just now. `eve` is theirs; grace is in the project as `role` says. */
async function broken(context: TestContext, { role }: { role?: ProjectRole } = {}) {
  const [ada, grace, eve] = (await createPeople(context, 3)) as Trio;
  const others = role ? [{ person: grace, role }] : [];
  const project = await createTestProject(context, ada, { others });
  const thief = await logInAnew(context, ada);
  const by = ({ accountId }: TestAccount) => ({ accountId, projectId: project.id });
  const bringIn = async (sender: TestAccount, person: TestAccount, role: ProjectRole = "owner") => {
    await invite(context, { ...by(sender), username: person.username, role });
    await accept(context, person);
    context.clock.advance(MINUTE);
  };
  /** Who is in the project, as `name role`. */
  const people = async () => (await listMembers(context, project.id)).map(({ username, role }) => `${username} ${role}`).sort();
  return { ada, grace, eve, project, thief, by, bringIn, people };
}

async function accept(context: TestContext, { accountId }: TestAccount) {
  const id = (await listInvitations(context, accountId))[0]?.id ?? "";
  return (await acceptInvitation(context, { accountId, id })).kind;
}

const owner = ({ username }: TestAccount) => `${username} owner`;
const maintainer = ({ username }: TestAccount) => `${username} maintainer`;

const tokenOf = ({ mails, address }: Newcomer) => linkOf(mails, "new-device", address);

async function disown(context: TestContext, thief: Newcomer) {
  await context.sentMail();
  context.clock.advance(MINUTE);
  expect(await disownLogin(context, { token: tokenOf(thief) })).not.toBeNull();
  return context.sentMail();
}

onBothDatabases("“this was not me”, in the projects of the account", (get) => {
  test("an accomplice who was brought in as an owner goes: the page says so before, history and mails afterwards", async () => {
    const context = get();
    const { ada, eve, project, thief, bringIn, people } = await broken(context);
    await bringIn(ada, eve);
    expect(await people()).toEqual([owner(ada), owner(eve)].sort());
    const change = { person: eve.username, was: "owner", role: null };
    expect((await readDisownable(context, { token: tokenOf(thief) }))?.projects).toEqual([
      { id: project.id, name: project.name, changes: [change], left: [], hasHistory: true },
    ]);
    expect(await people()).toEqual([owner(ada), owner(eve)].sort());

    const mails = await disown(context, thief);
    expect(await people()).toEqual([owner(ada)]);
    const [first] = (await listEvents(context, { about: projectSubject(project.id) })).events;
    expect(first).toMatchObject({ event: "project:people-taken-back", detail: { member: ada.username, people: JSON.stringify([change]) } });
    expect(mails.filter(({ kind }) => kind === "project-people-taken-back").map(({ to }) => to)).toEqual([ada.address, eve.address]);
    const roles = JSON.stringify([{ name: project.name, changes: [change], left: [] }]);
    const told = mails.find(({ kind }) => kind === "login-disowned");
    expect(told).toMatchObject({ to: ada.address, params: { roles, touched: JSON.stringify([project.name]) } });
    const own = (await listEvents(context, { about: account(ada.accountId) })).events;
    expect(own.find(({ event }) => event === "login:disowned")?.detail).toMatchObject({ roles });
  });

  test("an accomplice's people, acts and invitations go with them: the owner whom they removed is the last one, and is back", async () => {
    const context = get();
    const { ada, grace, eve, project, thief, by, bringIn, people } = await broken(context);
    const [mallory, trent] = (await createPeople(context, 2)) as [TestAccount, TestAccount];
    await bringIn(ada, eve);
    await bringIn(eve, mallory);
    expect(await removePerson(context, { ...by(mallory), username: ada.username })).toBe("done");
    await bringIn(mallory, grace, "maintainer");
    await invite(context, { ...by(eve), username: trent.username, role: "owner" });
    expect(await people()).toEqual([owner(eve), maintainer(grace), owner(mallory)].sort());
    await disown(context, thief);
    expect(await people()).toEqual([owner(ada)]);
    expect(await listSentInvitations(context, project.id)).toEqual([]);
    expect(await accept(context, trent)).toBe("gone");
  });

  test("a role that was raised is lowered, with its invitations; one that was lowered is raised", async () => {
    const context = get();
    const { ada, grace, eve, project, thief, by, people } = await broken(context, { role: "maintainer" });
    await changeRole(context, { ...by(ada), username: grace.username, role: "owner" });
    await invite(context, { ...by(grace), username: eve.username, role: "owner" });
    await disown(context, thief);
    expect(await people()).toEqual([maintainer(grace), owner(ada)].sort());
    expect(await listSentInvitations(context, project.id)).toEqual([]);

    const second = await broken(context, { role: "owner" });
    await changeRole(context, { ...second.by(second.ada), username: second.grace.username, role: "maintainer" });
    await disown(context, second.thief);
    expect(await second.people()).toEqual([owner(second.ada), owner(second.grace)].sort());
  });

  test("an owner who was removed is one again, and their invitation to come back is gone; one who is frozen is named, and stays out", async () => {
    const context = get();
    const { ada, grace, thief, by, people } = await broken(context, { role: "owner" });
    await removePerson(context, { ...by(ada), username: grace.username });
    await invite(context, { ...by(ada), username: grace.username, role: "maintainer" });
    await disown(context, thief);
    expect(await people()).toEqual([owner(ada), owner(grace)].sort());
    expect(await listInvitations(context, grace.accountId)).toEqual([]);

    const second = await broken(context, { role: "maintainer" });
    await removePerson(context, { ...second.by(second.ada), username: second.grace.username });
    await freezeAccount(asOperator(context), { accountId: second.grace.accountId });
    const plan = (await readDisownable(context, { token: tokenOf(second.thief) }))?.projects;
    expect(plan).toMatchObject([{ changes: [], left: [second.grace.username] }]);
    const mails = await disown(context, second.thief);
    expect(await second.people()).toEqual([owner(second.ada)]);
    expect(mails.map(({ kind }) => kind)).not.toContain("project-people-taken-back");
  });

  test("the mails about people of a project have the link for the one who did it, and for nobody else", async () => {
    const context = get();
    const { ada, grace, eve, by, people } = await broken(context, { role: "owner" });
    const [linus] = (await createPeople(context, 1)) as [TestAccount];
    const acts = [
      ["project-invited", () => invite(context, { ...by(ada), username: linus.username, role: "owner" })],
      ["project-role-changed", () => changeRole(context, { ...by(ada), username: eve.username, role: "owner" })],
      ["project-person-removed", () => removePerson(context, { ...by(ada), username: eve.username })],
    ] as const;
    for (const [kind, act] of acts) {
      await context.db.projectMember.deleteMany({ where: { accountId: eve.accountId } });
      const { projectId } = by(ada);
      await context.db.projectMember.create({
        data: { projectId, accountId: eve.accountId, role: "maintainer", createdAt: context.clock.now() },
      });
      context.clock.advance(MINUTE);
      await context.sentMail();
      await act();
      if (kind === "project-invited") expect(await accept(context, linus)).toBe("joined");
      const mails = (await context.sentMail()).filter((mail) => mail.kind === kind);
      const linked = mails.filter(({ params }) => params.token);
      expect(linked.map(({ to }) => to)).toEqual([ada.address]);
      expect(mails.map(({ to }) => to)).toContain(grace.address);
      context.clock.advance(MINUTE);
      expect(await disownLogin(context, { token: String(linked[0]?.params.token) })).not.toBeNull();
      expect(await people()).toEqual([owner(ada), owner(grace), maintainer(eve)].sort());
    }
    await context.sentMail();
  });

  test("the account itself gets no part back that another owner can give it", async () => {
    const context = get();
    const { ada, grace, eve, thief, by, bringIn, people } = await broken(context, { role: "owner" });
    await bringIn(ada, eve);
    expect(await leaveProject(context, by(ada))).toBe("done");
    const plan = (await readDisownable(context, { token: tokenOf(thief) }))?.projects;
    expect(plan).toMatchObject([{ left: [ada.username], hasHistory: false }]);
    await disown(context, thief);
    expect(await people()).toEqual([owner(grace)]);
  });

  test("what came before stays, and what other owners decided since", async () => {
    const context = get();
    const { ada, grace, eve, thief, by, bringIn, people } = await broken(context, { role: "owner" });
    const [early, trusted, lowered] = (await createPeople(context, 3)) as Trio;
    const link = await logInAnew(context, ada);
    await bringIn(ada, early);
    const late = await logInAnew(context, ada);
    await bringIn(grace, trusted, "maintainer");
    await bringIn(ada, lowered);
    await changeRole(context, { ...by(grace), username: lowered.username, role: "maintainer" });
    await bringIn(ada, eve, "maintainer");
    await removePerson(context, { ...by(grace), username: eve.username });
    await bringIn(grace, eve, "maintainer");
    await disown(context, late);
    const all = [owner(ada), owner(grace), owner(early), maintainer(trusted), maintainer(lowered), maintainer(eve)];
    expect(await people()).toEqual(all.sort());
    await disown(context, link);
    expect(await people()).toEqual(all.filter((one) => one !== owner(early)));
    await disown(context, thief);
    expect(await people()).toEqual(all.filter((one) => one !== owner(early)));
  });

  test("what another login gave and its owner took back does not come back", async () => {
    const context = get();
    const { ada, grace, eve, thief, by, bringIn, people } = await broken(context, { role: "owner" });
    const [linus] = (await createPeople(context, 1)) as [TestAccount];
    await bringIn(grace, linus);
    const other = await logInAnew(context, grace);
    await bringIn(grace, eve);
    await changeRole(context, { ...by(linus), username: grace.username, role: "maintainer" });
    await setStatus(context, { ...by(ada), status: "archived" });
    await disown(context, other);
    await disown(context, thief);
    expect(await people()).toEqual([owner(ada), maintainer(grace), owner(linus)].sort());
  });

  test("an accomplice gets nothing back by a link of their own", async () => {
    const context = get();
    const { ada, eve, thief, by, bringIn, people } = await broken(context);
    const [mallory] = (await createPeople(context, 1)) as [TestAccount];
    const theirs = await logInAnew(context, eve);
    await bringIn(ada, eve);
    await bringIn(eve, mallory);
    const later = await logInAnew(context, eve);
    await removePerson(context, { ...by(eve), username: mallory.username });
    await removePerson(context, { ...by(eve), username: ada.username });
    await disown(context, later);
    await disown(context, thief);
    expect(await people()).toEqual([owner(ada)]);
    await disown(context, theirs);
    expect(await people()).toEqual([owner(ada)]);
  });

  test("a project that was deleted and created anew by an accomplice is its owner's again", async () => {
    const context = get();
    const { ada, eve, project, thief, by, bringIn } = await broken(context);
    await bringIn(ada, eve);
    await removePerson(context, { ...by(eve), username: ada.username });
    expect(await deleteProject(context, { ...by(eve), name: project.name })).toBe("done");
    const anew = await startProject(context, { accountId: eve.accountId, name: project.name });
    const id = anew.kind === "created" ? anew.id : "";
    context.clock.advance(MINUTE);
    await disown(context, thief);
    expect(await listMembers(context, id)).toEqual([{ username: ada.username, role: "owner" }]);
  });

  test("of a deleted project an accomplice does not keep the name", async () => {
    const context = get();
    const { ada, eve, project, thief, by, bringIn } = await broken(context);
    await bringIn(ada, eve);
    expect(await deleteProject(context, { ...by(eve), name: project.name })).toBe("done");
    await disown(context, thief);
    expect(await startProject(context, { accountId: eve.accountId, name: project.name })).toEqual({ kind: "reserved" });
    expect(await startProject(context, { accountId: ada.accountId, name: project.name })).toMatchObject({ kind: "created" });
    await context.sentMail();
  });

  test("the last owner who stays stays, whoever brought them in", async () => {
    const context = get();
    const { ada, grace, eve, thief, by, bringIn, people } = await broken(context, { role: "owner" });
    await bringIn(ada, eve);
    await changeRole(context, { ...by(grace), username: ada.username, role: "maintainer" });
    await changeRole(context, { ...by(eve), username: ada.username, role: "owner" });
    await freezeAccount(asOperator(context), { accountId: grace.accountId });
    const plan = (await readDisownable(context, { token: tokenOf(thief) }))?.projects;
    expect(plan).toMatchObject([{ changes: [], left: [eve.username, ada.username] }]);
    await disown(context, thief);
    expect(await people()).toEqual([owner(ada), owner(eve), owner(grace)].sort());
  });

  test("a deletion that was asked for meanwhile is cancelled where the account is the only owner again", async () => {
    const context = get();
    const { ada, eve, thief, bringIn, people } = await broken(context);
    await bringIn(ada, eve);
    expect(await requestDeletion(context, ada)).toEqual({ kind: "requested" });
    const mails = await disown(context, thief);
    expect(await people()).toEqual([owner(ada)]);
    expect(mails.map(({ kind }) => kind)).toContain("deletion-cancelled");
    expect(await context.db.account.findUniqueOrThrow({ where: { id: ada.accountId } })).toMatchObject({ deleteAfter: null });
  });

  test("projects in which something else was done are named, and no other", async () => {
    const context = get();
    const { ada, grace, project, thief, by } = await broken(context, { role: "owner" });
    await createTestProject(context, grace, { others: [{ person: ada, role: "owner" }] });
    await setPolicy(context, { ...by(grace), needsTwoFactors: false, needsApproval: true });
    const named = async () => (await readDisownable(context, { token: tokenOf(thief) }))?.projects.map(({ name }) => name);
    expect(await named()).toEqual([]);
    await setStatus(context, { ...by(ada), status: "archived" });
    expect(await named()).toEqual([project.name]);
    const mails = await disown(context, thief);
    expect(mails.find(({ kind }) => kind === "login-disowned")?.params).toMatchObject({ touched: JSON.stringify([project.name]) });
    expect(mails.map(({ kind }) => kind)).not.toContain("project-people-taken-back");
  });
});

const ROUNDS = 3;

describe.each(databaseKinds)("“this was not me” in projects, two at once, on %s", (kind) => {
  let database: TestDatabase;
  let second: Database;
  let [one, two]: TestContext[] = [];
  beforeAll(async () => {
    database = await createTestDatabase(kind);
    second = openDatabase(database.url);
    one = createTestContext(database.db);
    two = { ...createTestContext(second), keys: one.keys, clock: one.clock };
  });
  afterAll(async () => {
    await second.$disconnect();
    await database.close();
  });
  const contexts = () => {
    if (!one || !two) throw new Error("only inside a test");
    return { one, two };
  };

  test("an invitation that is accepted at the same moment leaves nobody behind", async () => {
    const { one, two } = contexts();
    for (let round = 0; round < ROUNDS; round++) {
      const { ada, eve, thief, by, people } = await broken(one);
      await invite(one, { ...by(ada), username: eve.username, role: "owner" });
      const accepted = transaction(two, async (two) => {
        const outcome = await accept(two, eve);
        await sleep(100);
        return outcome;
      });
      await sleep(20);
      await Promise.all([disownLogin(one, { token: tokenOf(thief) }), accepted]);
      expect(await people()).toEqual([owner(ada)]);
    }
  });

  test("two owners of the same projects take back what their logins did, and neither waits for the other for ever", async () => {
    const { one, two } = contexts();
    for (let round = 0; round < ROUNDS; round++) {
      const [ada, grace, eve] = (await createPeople(one, 3)) as Trio;
      const projects = [
        await createTestProject(one, ada, { others: [{ person: grace, role: "owner" }] }),
        await createTestProject(one, grace, { others: [{ person: ada, role: "owner" }] }),
      ];
      const thieves = [await logInAnew(one, ada), await logInAnew(one, grace)] as const;
      for (const [index, { id: projectId }] of projects.entries()) {
        const sender = index ? ada : grace;
        await invite(one, { accountId: sender.accountId, projectId, username: eve.username, role: "owner" });
        await accept(one, eve);
        await setStatus(one, { accountId: ada.accountId, projectId, status: "archived" });
        await setStatus(one, { accountId: grace.accountId, projectId, status: "active" });
      }
      await Promise.all([disownLogin(one, { token: tokenOf(thieves[0]) }), disownLogin(two, { token: tokenOf(thieves[1]) })]);
      for (const { id } of projects) expect((await listMembers(one, id)).map(({ username }) => username)).not.toContain(eve.username);
    }
  });
});
