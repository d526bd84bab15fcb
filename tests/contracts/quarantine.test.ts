import { expect, test } from "vitest";
import { quarantineProject, searchProjects, viewProject } from "~/admin/oversee-projects";
import { AccessEndedError } from "~/lib/write-for";
import { setStatus } from "~/projects/manage/settings";
import { leaveProject, removePerson } from "~/projects/people/change-people";
import { createAdmin } from "../support/accounts.ts";
import { asOwnerOf } from "../support/actors.ts";
import { onBothDatabases } from "../support/databases.ts";
import { createPeople, createTestProject } from "../support/projects.ts";

onBothDatabases("a quarantine", (get) => {
  test("keeps a project as it is until an admin releases it; its owners can leave", async () => {
    const context = get();
    const [ada, grace] = await createPeople(context, 2);
    if (!ada || !grace) throw new Error("no people");
    const project = await createTestProject(context, ada, { others: [{ person: grace, role: "owner" }] });
    const admin = await createAdmin(context);
    const asAdmin = await asOwnerOf(context, admin);
    const set = (quarantined: boolean) => quarantineProject(asAdmin, { projectId: project.id, quarantined, reason: "a stolen token" });
    expect(await set(false)).toBe(false);
    expect(await set(true)).toBe(true);
    expect(await set(true)).toBe(false);
    expect(await context.sentMail()).toMatchObject(
      [1, 2].map(() => ({ kind: "project-quarantined", params: { by: admin.username, reason: "a stolen token", ipAddress: "" } })),
    );
    const acting = { accountId: ada.accountId, projectId: project.id };
    expect(await setStatus(context, { ...acting, status: "archived" })).toBe("quarantined");
    expect(await removePerson(context, { ...acting, username: grace.username })).toBe("quarantined");
    expect(await leaveProject(context, { ...acting, accountId: grace.accountId })).toBe("done");
    expect(await set(false)).toBe(true);
    expect(await setStatus(context, { ...acting, status: "archived" })).toBe("done");
    const picture = await viewProject(asAdmin, { projectId: project.id });
    expect(picture?.history.events.map(({ event }) => event)).toEqual([
      "project:status-changed",
      "project:released",
      "project:left",
      "project:quarantined",
      "project:created",
    ]);
    const { found } = await searchProjects(asAdmin, { prefix: project.name.toUpperCase(), quarantined: false, after: null });
    expect(found).toMatchObject([{ id: project.id, quarantinedAt: null }]);
    await context.sentMail();
  });

  test("is an admin's only", async () => {
    const context = get();
    const [ada] = await createPeople(context, 1);
    if (!ada) throw new Error("nobody");
    const project = await createTestProject(context, ada);
    const asAda = await asOwnerOf(context, ada);
    await expect(quarantineProject(asAda, { projectId: project.id, quarantined: true, reason: "x" })).rejects.toThrow(AccessEndedError);
  });
});
