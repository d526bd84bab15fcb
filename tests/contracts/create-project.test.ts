import { expect, test } from "vitest";
import { listEvents } from "~/history/list-events";
import { after, DAY } from "~/lib/clock";
import { project } from "~/lib/subject";
import { writeFor } from "~/lib/write-for";
import { listProjectsOf } from "~/projects/find/list-projects";
import { createProject } from "~/projects/manage/create-project";
import { listUploadTokens } from "~/projects/people/upload-tokens";
import { createVerifiedAccount, type TestAccount } from "../support/accounts.ts";
import { giveToken } from "../support/api-tokens.ts";
import { onBothDatabases } from "../support/databases.ts";
import { newName } from "../support/people.ts";
import { createPeople, createTestProject } from "../support/projects.ts";
import type { TestContext } from "../support/test-context.ts";

/** Creates a project for an account. */
function create(context: TestContext, { accountId, username }: TestAccount, name: string) {
  return writeFor(context, accountId, (context) => createProject(context, { name, accountId, member: username }));
}

onBothDatabases("a project's creation", (get) => {
  test("makes its creator its owner, stands in its history, and is mailed", async () => {
    const context = get();
    const ada = await createVerifiedAccount(context);
    const name = `Sample.${newName()}`;
    const created = await create(context, ada, name);
    if (created.kind !== "created") throw new Error(created.kind);
    expect(await listProjectsOf(context, ada.accountId)).toEqual([{ id: created.id, name, role: "owner" }]);
    const { events } = await listEvents(context, { about: project(created.id) });
    expect(events).toMatchObject([{ event: "project:created", detail: { project: name, member: ada.username } }]);
    expect(await context.sentMail()).toMatchObject([{ kind: "project-created", to: ada.address, params: { project: name } }]);
  });

  test("is refused for a name that is no name, is taken, or is easily taken for another", async () => {
    const context = get();
    const ada = await createVerifiedAccount(context);
    const grace = await createVerifiedAccount(context);
    const name = `lib-${newName()}`;
    expect(await create(context, ada, "-x")).toEqual({ kind: "invalid" });
    expect(await create(context, ada, name)).toMatchObject({ kind: "created" });
    expect(await create(context, grace, name.toUpperCase().replace("-", "__"))).toEqual({ kind: "taken" });
    expect(await create(context, grace, name.replace("lib", "1ib"))).toEqual({ kind: "looks-like", name });
    expect(await listProjectsOf(context, grace.accountId)).toEqual([]);
  });

  test("of the same name at the same moment comes to one project", async () => {
    const context = get();
    const people = await createPeople(context, 6);
    const name = `x-${newName()}`;
    const results = await Promise.all(people.map((person) => create(context, person, name)));
    expect(results.map(({ kind }) => kind).sort()).toEqual(["created", ...Array(5).fill("taken")]);
  });

  test("with the name of a deleted project is its owners', and makes another project with all of them", async () => {
    const context = get();
    const [ada, grace, eve] = (await createPeople(context, 3)) as [TestAccount, TestAccount, TestAccount];
    const others = [
      { person: grace, role: "owner" as const },
      { person: eve, role: "maintainer" as const },
    ];
    const { id, name } = await createTestProject(context, ada, { others });
    await context.db.project.update({ where: { id }, data: { deletedAt: after(context.clock.now(), -DAY) } });

    expect(await listProjectsOf(context, ada.accountId)).toEqual([]);
    expect(await create(context, eve, name)).toEqual({ kind: "reserved" });
    const anew = await create(context, grace, name);
    if (anew.kind !== "created") throw new Error(anew.kind);
    expect(anew.id).not.toBe(id);
    for (const { accountId } of [ada, grace])
      expect(await listProjectsOf(context, accountId)).toEqual([{ id: anew.id, name, role: "owner" }]);
    expect(await listProjectsOf(context, eve.accountId)).toEqual([]);
  });
  test("with the name of a deleted project is guarded as that one was", async () => {
    const context = get();
    const [ada, grace] = (await createPeople(context, 2)) as [TestAccount, TestAccount];
    const { id, name } = await createTestProject(context, ada, { others: [{ person: grace, role: "owner" }] });
    const { id: tokenId } = await giveToken(context, { accountId: grace.accountId });
    await context.db.apiTokenShutOut.create({ data: { tokenId, projectId: id, at: context.clock.now() } });
    const deletedAt = context.clock.now();
    await context.db.project.update({ where: { id }, data: { deletedAt, needsTwoFactors: true, needsApproval: true, status: "archived" } });

    const anew = await create(context, ada, name);
    if (anew.kind !== "created") throw new Error(anew.kind);
    const row = await context.db.project.findUnique({ where: { id: anew.id } });
    expect(row).toMatchObject({ needsTwoFactors: true, needsApproval: true, status: "active", deletedAt: null });
    expect(await listUploadTokens(context, anew.id)).toEqual([]);
    expect(await context.db.apiTokenShutOut.findMany({ where: { tokenId } })).toMatchObject([{ projectId: anew.id }]);
  });
});
