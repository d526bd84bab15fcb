import { expect, test } from "vitest";
import { deleteDueAccounts, requestDeletion } from "~/account-life/deletion";
import { disownLogin } from "~/account-life/not-me/disown-login";
import { freezeAccount } from "~/admin/freeze-account";
import { endAccess } from "~/auth/end-access/end-access";
import { listEvents } from "~/history/list-events";
import { DAY, MINUTE } from "~/lib/clock";
import { LIFETIMES } from "~/lib/lifetimes";
import { project as projectSubject } from "~/lib/subject";
import { AccessEndedError } from "~/lib/write-for";
import { readProject } from "~/projects/find/find-project";
import { readRole } from "~/projects/find/role";
import { setPolicy, setStatus } from "~/projects/manage/settings";
import { changeRole, leaveProject, removePerson } from "~/projects/people/change-people";
import { acceptInvitation, declineInvitation, listInvitations, listSentInvitations, sweepInvitations } from "~/projects/people/invitations";
import { invite } from "~/projects/people/invite";
import { listPeople } from "~/projects/people/people";
import { createAccount, createVerifiedAccount, type TestAccount } from "../support/accounts.ts";
import { asOperator, asOwnerOf } from "../support/actors.ts";
import { giveToken } from "../support/api-tokens.ts";
import { onBothDatabases } from "../support/databases.ts";
import { createPeople, createTestProject, type TestProject } from "../support/projects.ts";
import type { TestContext } from "../support/test-context.ts";
import { createOwnerWithApp } from "../support/totp.ts";

/** A project of ada's with grace as another owner and linus as a maintainer; eve has no part in it. */
async function createTeam(context: TestContext) {
  const [ada, grace, linus, eve] = (await createPeople(context, 4)) as [TestAccount, TestAccount, TestAccount, TestAccount];
  const others = [
    { person: grace, role: "owner" as const },
    { person: linus, role: "maintainer" as const },
  ];
  const project = await createTestProject(context, ada, { others });
  return { project, ada, grace, linus, eve, by: ({ accountId }: TestAccount) => ({ accountId, projectId: project.id }) };
}

async function eventsOf(context: TestContext, { id }: TestProject): Promise<string[]> {
  return (await listEvents(context, { about: projectSubject(id) })).events.map(({ event }) => event);
}

async function invitationIdOf(context: TestContext, { accountId }: TestAccount): Promise<string> {
  return (await listInvitations(context, accountId))[0]?.id ?? "";
}

onBothDatabases("invitations to a project", (get) => {
  test("are mailed to the invited and to all owners, and accepted once by the invited alone", async () => {
    const context = get();
    const { project, ada, grace, eve, by } = await createTeam(context);
    expect(await invite(context, { ...by(ada), username: eve.username, role: "maintainer" })).toEqual({ kind: "invited" });
    expect(await context.sentMail()).toMatchObject([
      ...[ada, grace].map(() => ({
        kind: "project-invited",
        params: { project: project.name, member: ada.username, person: eve.username },
      })),
      { kind: "invitation", to: eve.address, params: { project: project.name, member: ada.username, role: "maintainer" } },
    ]);
    const id = await invitationIdOf(context, eve);
    expect(await acceptInvitation(context, { accountId: grace.accountId, id })).toEqual({ kind: "gone" });
    expect(await acceptInvitation(context, { accountId: eve.accountId, id })).toEqual({ kind: "joined", project: project.name });
    expect(await acceptInvitation(context, { accountId: eve.accountId, id })).toEqual({ kind: "gone" });
    expect(await readRole(context, { projectId: project.id, accountId: eve.accountId })).toBe("maintainer");
    expect((await context.sentMail()).map(({ kind, to }) => [kind, to]).sort()).toEqual(
      [ada, grace].map(({ address }) => ["project-joined", address]).sort(),
    );
    expect((await eventsOf(context, project)).slice(0, 2)).toEqual(["project:joined", "project:invited"]);
  });

  test("are sent by owners only, to verified accounts that are not in yet", async () => {
    const context = get();
    const { ada, grace, linus, eve, by } = await createTeam(context);
    const unverified = await createAccount(context);
    await context.sentMail();
    const frozen = await createVerifiedAccount(context);
    await freezeAccount(asOperator(context), { accountId: frozen.accountId });
    const send = (person: TestAccount, username: string) => invite(context, { ...by(person), username, role: "owner" });
    for (const person of [linus, eve]) expect(await send(person, eve.username)).toEqual({ kind: "not-found" });
    for (const username of [unverified.username, frozen.username, "nobody-here", ada.address, "a b"])
      expect(await send(ada, username)).toEqual({ kind: "no-account" });
    expect(await send(ada, grace.username.toUpperCase())).toEqual({ kind: "is-member" });
    expect(await send(ada, eve.username)).toEqual({ kind: "invited" });
    expect(await send(grace, eve.username)).toEqual({ kind: "is-invited" });
    await context.sentMail();
  });

  test("end with seven days, with a refusal, with a withdrawal, and with the right of who sent them", async () => {
    const context = get();
    const { project, ada, grace, eve, by } = await createTeam(context);
    const invited = async () => {
      expect(await invite(context, { ...by(grace), username: eve.username, role: "owner" })).toEqual({ kind: "invited" });
      return invitationIdOf(context, eve);
    };
    const isGone = async (id: string) => {
      expect(await acceptInvitation(context, { accountId: eve.accountId, id })).toEqual({ kind: "gone" });
      expect(await listInvitations(context, eve.accountId)).toEqual([]);
      expect(await listSentInvitations(context, project.id)).toEqual([]);
    };

    const declined = await invited();
    expect(await declineInvitation(context, { accountId: ada.accountId, id: declined })).toBeNull();
    expect(await declineInvitation(context, { accountId: eve.accountId, id: declined })).toBe(project.name);
    await isGone(declined);
    const withdrawn = await invited();
    expect(await removePerson(context, { ...by(ada), username: eve.username })).toBe("done");
    await isGone(withdrawn);
    const orphaned = await invited();
    expect(await changeRole(context, { ...by(ada), username: grace.username, role: "maintainer" })).toBe("done");
    await isGone(orphaned);
    expect(await changeRole(context, { ...by(ada), username: grace.username, role: "owner" })).toBe("done");
    const old = await invited();
    context.clock.advance(7 * DAY);
    // Whatever else would hinder it.
    await context.db.project.update({ where: { id: project.id }, data: { needsTwoFactors: true } });
    await isGone(old);
    await context.db.project.update({ where: { id: project.id }, data: { needsTwoFactors: false } });
    expect(await sweepInvitations(context, { most: 10 })).toBeGreaterThan(0);
    await context.sentMail();
  });

  test("are not accepted while who sent them is frozen, or about to be deleted", async () => {
    const context = get();
    const { ada, eve, by } = await createTeam(context);
    expect(await invite(context, { ...by(ada), username: eve.username, role: "owner" })).toEqual({ kind: "invited" });
    const accept = async () => (await acceptInvitation(context, { accountId: eve.accountId, id: await invitationIdOf(context, eve) })).kind;
    for (const column of ["frozenAt", "deleteAfter"]) {
      await context.db.account.update({ where: { id: ada.accountId }, data: { [column]: context.clock.now() } });
      expect(await accept()).toBe("gone");
      await context.db.account.update({ where: { id: ada.accountId }, data: { [column]: null } });
    }
    expect(await accept()).toBe("joined");
    await context.sentMail();
  });

  test("end with the sender's “this was not me”, and are good where they were sent after it", async () => {
    const context = get();
    const { ada, eve, by } = await createTeam(context);
    await giveToken(context, { accountId: ada.accountId });
    const token = String((await context.sentMail()).at(-1)?.params.token);
    expect(await invite(context, { ...by(ada), username: eve.username, role: "owner" })).toEqual({ kind: "invited" });
    context.clock.advance(MINUTE);
    expect(await disownLogin(context, { token })).not.toBeNull();
    const accept = async () => (await acceptInvitation(context, { accountId: eve.accountId, id: await invitationIdOf(context, eve) })).kind;
    expect(await accept()).toBe("gone");

    expect(await removePerson(context, { ...by(ada), username: eve.username })).toBe("done");
    context.clock.advance(MINUTE);
    expect(await invite(context, { ...by(ada), username: eve.username, role: "maintainer" })).toEqual({ kind: "invited" });
    expect(await accept()).toBe("joined");
    await context.sentMail();
  });

  test("are throttled by who sends and by who gets them", async () => {
    const context = get();
    const { ada, eve, by } = await createTeam(context);
    const role = "maintainer";
    const sendFive = async (acting: { accountId: string; projectId: string }, username: string) => {
      for (let round = 0; round < 5; round++) {
        expect(await invite(context, { ...acting, username, role })).toEqual({ kind: "invited" });
        await removePerson(context, { ...acting, username });
      }
    };
    const withProject = async () => {
      const person = await createVerifiedAccount(context);
      return { person, acting: { accountId: person.accountId, projectId: (await createTestProject(context, person)).id } };
    };

    // One stranger leaves room for others, and all of them together for those who work with her.
    await sendFive(by(ada), eve.username);
    expect(await invite(context, { ...by(ada), username: eve.username, role })).toMatchObject({ kind: "throttled" });
    for (let count = 0; count < 3; count++) await sendFive((await withProject()).acting, eve.username);
    const { person: known, acting } = await withProject();
    expect(await invite(context, { ...acting, username: eve.username, role })).toMatchObject({ kind: "throttled" });
    await createTestProject(context, known, { others: [{ person: eve, role }] });
    for (let time = 0; time < 2; time++) await sendFive(acting, eve.username);
    await context.sentMail();

    for (const { username } of await createPeople(context, 9)) await sendFive(by(ada), username);
    const next = await createVerifiedAccount(context);
    expect(await invite(context, { ...by(ada), username: next.username, role })).toMatchObject({ kind: "throttled" });
    await context.sentMail();
  });
});

onBothDatabases("the people of a project", (get) => {
  test("are changed by its owners only, who are all told, and so is the one whom it concerns", async () => {
    const context = get();
    const { project, ada, grace, linus, eve, by } = await createTeam(context);
    for (const person of [linus, eve]) {
      expect(await changeRole(context, { ...by(person), username: linus.username, role: "owner" })).toBe("not-found");
      expect(await removePerson(context, { ...by(person), username: grace.username })).toBe("not-found");
    }
    expect(await context.sentMail()).toEqual([]);
    expect(await changeRole(context, { ...by(ada), username: linus.username, role: "owner" })).toBe("done");
    expect((await context.sentMail()).map(({ kind, to }) => [kind, to]).sort()).toEqual(
      [ada, grace, linus].map(({ address }) => ["project-role-changed", address]).sort(),
    );
    expect(await removePerson(context, { ...by(grace), username: linus.username })).toBe("done");
    expect((await context.sentMail()).map(({ kind, to }) => [kind, to]).sort()).toEqual(
      [ada, grace, linus].map(({ address }) => ["project-person-removed", address]).sort(),
    );
    expect(await removePerson(context, { ...by(grace), username: linus.username })).toBe("no-such-person");
    expect((await listPeople(context, project.id)).map(({ username, role }) => [username, role])).toEqual(
      [ada, grace].map(({ username }) => [username, "owner"]).sort(),
    );
  });

  test("keep an owner who stays: the last one neither leaves nor is lowered nor removed", async () => {
    const context = get();
    const { ada, grace, linus, by } = await createTeam(context);
    expect(await leaveProject(context, by(linus))).toBe("done");
    expect(await leaveProject(context, by(grace))).toBe("done");
    expect(await leaveProject(context, by(ada))).toBe("last-owner");
    expect(await removePerson(context, { ...by(ada), username: ada.username })).toBe("last-owner");
    expect(await changeRole(context, { ...by(ada), username: ada.username, role: "maintainer" })).toBe("last-owner");
    expect(await leaveProject(context, by(linus))).toBe("not-found");
    await context.sentMail();
  });

  test("have no owner who stays in one who is frozen or about to be deleted", async () => {
    const context = get();
    const { ada, grace, linus, by } = await createTeam(context);
    expect(await requestDeletion(context, grace)).toEqual({ kind: "requested" });
    expect(await leaveProject(context, by(ada))).toBe("last-owner");
    expect(await changeRole(context, { ...by(ada), username: linus.username, role: "owner" })).toBe("done");
    await freezeAccount(asOperator(context), { accountId: linus.accountId });
    expect(await leaveProject(context, by(ada))).toBe("last-owner");
    await context.sentMail();
  });

  test("are not left alone by a deletion: an only owner's is refused with the names of the projects", async () => {
    const context = get();
    const { project, ada, grace, by } = await createTeam(context);
    const own = await createTestProject(context, ada);
    expect(await requestDeletion(context, ada)).toEqual({ kind: "sole-owner", projects: [own.name] });
    expect(await leaveProject(context, by(grace))).toBe("done");
    expect(await requestDeletion(context, ada)).toEqual({ kind: "sole-owner", projects: [own.name, project.name].sort() });
    await context.sentMail();
  });

  test("keep an owner whose deletion comes due and would leave them alone: it is cancelled, and their owner is told", async () => {
    const context = get();
    const { ada, grace } = await createTeam(context);
    expect([await requestDeletion(context, ada), await requestDeletion(context, grace)]).toMatchObject([
      { kind: "requested" },
      { kind: "sole-owner" },
    ]);
    await freezeAccount(asOperator(context), { accountId: grace.accountId });
    const [eve] = (await createPeople(context, 1)) as [TestAccount];
    expect(await requestDeletion(context, eve)).toEqual({ kind: "requested" });
    const { id: projectId } = await createTestProject(context, eve);
    context.clock.advance(LIFETIMES.deletionGrace);

    await deleteDueAccounts(context);
    for (const { accountId } of [ada, eve])
      expect(await context.db.account.findUnique({ where: { id: accountId } })).toMatchObject({ deleteAfter: null });
    expect(await readRole(context, { projectId, accountId: eve.accountId })).toBe("owner");
    const told = (await context.sentMail()).filter(({ params }) => [ada.username, eve.username].includes(String(params.username)));
    expect(told.map(({ kind }) => kind)).toEqual(["deletion-cancelled", "deletion-cancelled"]);
  });

  test("keep a rule that one owner switched on while another one's page was open", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const { id: projectId } = await createTestProject(context, owner);
    const acting = { accountId: owner.accountId, projectId };
    const none = { needsTwoFactors: false, needsApproval: false };
    expect(await setPolicy(context, { ...acting, needsTwoFactors: false, needsApproval: true, was: none })).toBe("done");
    await context.sentMail();
    expect(await setPolicy(context, { ...acting, needsTwoFactors: true, needsApproval: false, was: none })).toBe("done");
    expect((await context.sentMail()).map(({ kind }) => kind)).toEqual(["project-two-factors-required"]);
    const both = { needsTwoFactors: true, needsApproval: true };
    expect(await readProject(context, projectId)).toMatchObject(both);
    expect(await setPolicy(context, { ...acting, needsTwoFactors: true, needsApproval: false, was: both })).toBe("done");
    expect(await readProject(context, projectId)).toMatchObject({ needsTwoFactors: true, needsApproval: false });
  });

  test("need a second factor to manage, to change its rules and to join, where the project or the site asks for one", async () => {
    const context = get();
    const { project, ada, grace, eve, by } = await createTeam(context);
    const policy = { needsTwoFactors: true, needsApproval: false };
    expect(await setPolicy(context, { ...by(ada), ...policy })).toBe("no-second-factor");
    const owner = await createOwnerWithApp(context);
    await context.db.projectMember.create({
      data: { projectId: project.id, accountId: owner.accountId, role: "owner", createdAt: context.clock.now() },
    });
    const byOwner = { accountId: owner.accountId, projectId: project.id };
    expect(await setPolicy(context, { ...byOwner, ...policy })).toBe("done");

    expect(await setPolicy(context, { ...by(ada), needsTwoFactors: false, needsApproval: false })).toBe("no-second-factor");
    expect(await removePerson(context, { ...by(ada), username: grace.username })).toBe("no-second-factor");
    expect(await invite(context, { ...by(ada), username: eve.username, role: "owner" })).toEqual({ kind: "no-second-factor" });
    expect(await invite(context, { ...byOwner, username: eve.username, role: "owner" })).toEqual({ kind: "invited" });
    const id = await invitationIdOf(context, eve);
    expect(await acceptInvitation(context, { accountId: eve.accountId, id })).toEqual({ kind: "no-second-factor" });
    expect(await leaveProject(context, by(grace))).toBe("done");

    expect(await setPolicy(context, { ...byOwner, needsTwoFactors: false, needsApproval: false })).toBe("done");
    const strict = { ...context, settings: { ...context.settings, twoFactorPolicy: "required" as const } };
    expect(await setStatus(strict, { ...by(ada), status: "deprecated" })).toBe("no-second-factor");
    expect(await setStatus(strict, { ...byOwner, status: "deprecated" })).toBe("done");
    expect(await acceptInvitation(strict, { accountId: eve.accountId, id })).toEqual({ kind: "no-second-factor" });
    expect((await context.sentMail()).map(({ kind }) => kind)).toContain("project-two-factors-optional");
  });

  test("case 30: who has neither the right nor a second factor is told of the right", async () => {
    const context = get();
    const { ada, linus, eve, by } = await createTeam(context);
    const strict = { ...context, settings: { ...context.settings, twoFactorPolicy: "required" as const } };
    for (const person of [linus, eve]) expect(await setStatus(strict, { ...by(person), status: "archived" })).toBe("not-found");
    expect(await setStatus(strict, { ...by(ada), status: "archived" })).toBe("no-second-factor");
  });

  test("change nothing by a session that has ended since", async () => {
    const context = get();
    const { ada, grace, linus, by } = await createTeam(context);
    const asAda = await asOwnerOf(context, ada);
    await endAccess(context, { accountId: ada.accountId, reason: "admin", browsers: "distrusted" });
    for (const write of [
      () => removePerson(asAda, { ...by(ada), username: grace.username }),
      () => changeRole(asAda, { ...by(ada), username: linus.username, role: "owner" }),
      () => invite(asAda, { ...by(ada), username: linus.username, role: "owner" }),
      () => leaveProject(asAda, by(ada)),
      () => setStatus(asAda, { ...by(ada), status: "archived" }),
      () => acceptInvitation(asAda, { accountId: ada.accountId, id: "x" }),
    ])
      await expect(write()).rejects.toThrow(AccessEndedError);
  });
});
