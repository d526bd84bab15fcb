import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { requestDeletion } from "~/account-life/deletion";
import { deleteProject } from "~/files/releases/delete";
import { type Database, openDatabase } from "~/lib/database/open";
import { writeFor } from "~/lib/write-for";
import { createProject } from "~/projects/manage/create-project";
import { manageProject } from "~/projects/manage/manage";
import { setStatus } from "~/projects/manage/settings";
import { changeRole, leaveProject, removePerson } from "~/projects/people/change-people";
import { acceptInvitation, listInvitations } from "~/projects/people/invitations";
import { invite } from "~/projects/people/invite";
import { createVerifiedAccount, type TestAccount } from "../support/accounts.ts";
import { databaseKinds } from "../support/database-kinds.ts";
import { createTestDatabase, type TestDatabase } from "../support/databases.ts";
import { createPeople, createTestProject } from "../support/projects.ts";
import { createTestContext, type TestContext } from "../support/test-context.ts";

const ROUNDS = 8;

describe.each(databaseKinds)("two at once in a project, each with a connection of their own, on %s", (kind) => {
  let database: TestDatabase;
  let second: Database;
  let [one, two]: TestContext[] = [];
  let people: TestAccount[];
  const contexts = () => {
    if (!one || !two) throw new Error("only inside a test");
    return { one, two };
  };
  const pair = () => people as [TestAccount, TestAccount];

  beforeAll(async () => {
    database = await createTestDatabase(kind);
    second = openDatabase(database.url);
    one = createTestContext(database.db);
    two = { ...createTestContext(second), keys: one.keys };
    people = await createPeople(one, 2);
  });
  afterAll(async () => {
    await second.$disconnect();
    await database.close();
  });

  /** A new project of the first two, as owners, and how each acts in it. */
  async function shared() {
    const { one } = contexts();
    const [ada, grace] = pair();
    // Each is a stranger, who gets no more than a few invitations by one.
    const eve = await createVerifiedAccount(one);
    const project = await createTestProject(one, ada, { others: [{ person: grace, role: "owner" }] });
    const by = ({ accountId }: TestAccount) => ({ accountId, projectId: project.id });
    const owners = () => one.db.projectMember.count({ where: { projectId: project.id, role: "owner" } });
    return { project, ada, grace, eve, by, owners };
  }

  test("owners who remove each other leave one of them", async () => {
    const { one, two } = contexts();
    for (let round = 0; round < ROUNDS; round++) {
      const { ada, grace, by, owners } = await shared();
      const results = await Promise.all([
        removePerson(one, { ...by(ada), username: grace.username }),
        removePerson(two, { ...by(grace), username: ada.username }),
      ]);
      expect(results.sort()).toEqual(["done", "not-found"]);
      expect(await owners()).toBe(1);
    }
  });

  test("owners who both leave or give up their role leave one who stays", async () => {
    const { one, two } = contexts();
    const ways = [
      (context: TestContext, acting: { accountId: string; projectId: string }) => leaveProject(context, acting),
      (context: TestContext, acting: { accountId: string; projectId: string }, { username }: TestAccount) =>
        changeRole(context, { ...acting, username, role: "maintainer" }),
    ];
    for (let round = 0; round < ROUNDS; round++) {
      const { ada, grace, by, owners } = await shared();
      const [first, other] = [ways[round % 2], ways[(round >> 1) % 2]];
      if (!first || !other) throw new Error("no way");
      const results = await Promise.all([first(one, by(ada), ada), other(two, by(grace), grace)]);
      expect(results.sort()).toEqual(["done", "last-owner"]);
      expect(await owners()).toBe(1);
    }
  });

  test("an owner who leaves and one who asks for deletion: one of the two is refused", async () => {
    const { one, two } = contexts();
    for (let round = 0; round < ROUNDS; round++) {
      const [ada, grace] = (await createPeople(one, 2)) as [TestAccount, TestAccount];
      const project = await createTestProject(one, ada, { others: [{ person: grace, role: "owner" }] });
      const [left, deleted] = await Promise.all([
        leaveProject(one, { accountId: ada.accountId, projectId: project.id }),
        requestDeletion(two, grace),
      ]);
      expect([left === "done", deleted.kind === "requested"].filter(Boolean)).toHaveLength(1);
      await one.sentMail();
    }
  });

  test("an invitation that is accepted and withdrawn at once ends in one of the two", async () => {
    const { one, two } = contexts();
    for (let round = 0; round < ROUNDS; round++) {
      const { project, ada, eve, by } = await shared();
      expect(await invite(one, { ...by(ada), username: eve.username, role: "owner" })).toEqual({ kind: "invited" });
      const [invitation] = await listInvitations(one, eve.accountId);
      const [accepted, removed] = await Promise.all([
        acceptInvitation(one, { accountId: eve.accountId, id: invitation?.id ?? "" }),
        removePerson(two, { ...by(ada), username: eve.username }),
      ]);
      // The withdrawal came first; or the acceptance did, and the removal found a member.
      expect(removed).toBe("done");
      expect(["gone", "joined"]).toContain(accepted.kind);
      expect(await one.db.projectMember.count({ where: { projectId: project.id, accountId: eve.accountId } })).toBe(0);
      expect(await one.db.projectInvitation.count({ where: { projectId: project.id } })).toBe(0);
    }
  });

  test("an invitation that is accepted twice is accepted once", async () => {
    const { one, two } = contexts();
    for (let round = 0; round < ROUNDS; round++) {
      const { ada, eve, by } = await shared();
      await invite(one, { ...by(ada), username: eve.username, role: "owner" });
      const [invitation] = await listInvitations(one, eve.accountId);
      const about = { accountId: eve.accountId, id: invitation?.id ?? "" };
      const results = await Promise.all([acceptInvitation(one, about), acceptInvitation(two, about)]);
      expect(results.map(({ kind }) => kind).sort()).toEqual(["gone", "joined"]);
    }
  });

  test("a change that was under way when its owner was removed changes nothing", async () => {
    const { one, two } = contexts();
    const { project, ada, grace, by } = await shared();
    const removal = manageProject(one, by(ada), async ({ db }) => {
      await db.projectMember.delete({ where: { projectId_accountId: by(grace) } });
      await sleep(500);
      return "done";
    });
    await sleep(150);
    expect(await setStatus(two, { ...by(grace), status: "archived" })).toBe("not-found");
    expect(await removal).toBe("done");
    expect(await one.db.project.findUnique({ where: { id: project.id } })).toMatchObject({ status: "active" });
  });

  test("the name of a deleted project is taken anew by one of its owners", async () => {
    const { one, two } = contexts();
    for (let round = 0; round < ROUNDS; round++) {
      const { project, ada, grace, by } = await shared();
      expect(await deleteProject(one, { ...by(ada), name: project.name })).toBe("done");
      const take = (context: TestContext, { accountId, username }: TestAccount) =>
        writeFor(context, accountId, (context) => createProject(context, { name: project.name, accountId, member: username }));
      const results = await Promise.all([take(one, ada), take(two, grace)]);
      expect(results.map(({ kind }) => kind).sort()).toEqual(["created", "taken"]);
      expect(await one.db.project.count({ where: { name: project.name } })).toBe(1);
    }
  });
});
