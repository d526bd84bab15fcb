import { expect, test } from "vitest";
import { quarantineProject, searchProjects, viewProject } from "~/admin/oversee-projects";
import { AccessEndedError } from "~/lib/write-for";
import { setStatus } from "~/projects/manage/settings";
import { leaveProject, removePerson } from "~/projects/people/change-people";
import { acceptInvitation, listInvitations } from "~/projects/people/invitations";
import { invite } from "~/projects/people/invite";
import { createAdmin } from "../support/accounts.ts";
import { asOwnerOf } from "../support/actors.ts";
import { onBothDatabases } from "../support/databases.ts";
import { createPeople, createTestProject } from "../support/projects.ts";

onBothDatabases("a quarantine", (get) => {
  test("keeps a project as it is until an admin releases it; its owners can leave", async () => {
    const context = get();
    const [ada, grace, eve] = await createPeople(context, 3);
    if (!ada || !grace || !eve) throw new Error("no people");
    const project = await createTestProject(context, ada, { others: [{ person: grace, role: "owner" }] });
    const admin = await createAdmin(context);
    const asAdmin = await asOwnerOf(context, admin);
    const set = (quarantined: boolean) => quarantineProject(asAdmin, { projectId: project.id, quarantined, reason: "a stolen token" });
    expect(await set(false)).toBe(false);
    const acting = { accountId: ada.accountId, projectId: project.id };
    expect(await invite(context, { ...acting, username: eve.username, role: "owner" })).toEqual({ kind: "invited" });
    await context.sentMail();
    expect(await set(true)).toBe(true);
    expect(await set(true)).toBe(false);
    expect(await context.sentMail()).toMatchObject(
      [1, 2].map(() => ({ kind: "project-quarantined", params: { by: admin.username, reason: "a stolen token", ipAddress: "" } })),
    );
    expect(await setStatus(context, { ...acting, status: "archived" })).toBe("quarantined");
    const [invitation] = await listInvitations(context, eve.accountId);
    const accepting = { accountId: eve.accountId, id: invitation?.id ?? "" };
    expect(await acceptInvitation(context, accepting)).toEqual({ kind: "quarantined" });
    expect(await removePerson(context, { ...acting, username: grace.username })).toBe("quarantined");
    expect(await leaveProject(context, { ...acting, accountId: grace.accountId })).toBe("done");
    expect(await set(false)).toBe(true);
    expect(await setStatus(context, { ...acting, status: "archived" })).toBe("done");
    expect(await acceptInvitation(context, accepting)).toMatchObject({ kind: "joined" });
    const picture = await viewProject(asAdmin, { projectId: project.id });
    expect(picture?.history.events.map(({ event }) => event)).toEqual([
      "project:joined",
      "project:status-changed",
      "project:released",
      "project:left",
      "project:quarantined",
      "project:invited",
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
