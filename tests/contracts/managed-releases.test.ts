import { expect, test } from "vitest";
import { openRelease, unyankRelease, yankRelease } from "~/files/releases/change-release";
import { deleteFile, deleteProject, deleteRelease } from "~/files/releases/delete";
import { listReleases } from "~/files/releases/list-releases";
import { listEvents } from "~/history/list-events";
import { DAY } from "~/lib/clock";
import { project as projectSubject } from "~/lib/subject";
import { writeFor } from "~/lib/write-for";
import { findProject } from "~/projects/find/find-project";
import { listProjectsOf } from "~/projects/find/list-projects";
import { createProject } from "~/projects/manage/create-project";
import { sweepDeletedProjects } from "~/projects/manage/end-project";
import { setStatus } from "~/projects/manage/settings";
import { createVerifiedAccount } from "../support/accounts.ts";
import { onBothDatabases } from "../support/databases.ts";
import { addTestFile, createPeople, createTestProject } from "../support/projects.ts";
import type { TestContext } from "../support/test-context.ts";

/** A project with version 1.0 of a wheel and an sdist, its owner, and a maintainer. */
async function createReleased(context: TestContext) {
  const [ada, linus] = await createPeople(context, 2);
  if (!ada || !linus) throw new Error("no people");
  const project = await createTestProject(context, ada, { others: [{ person: linus, role: "maintainer" }] });
  const [wheel, sdist] = [`${project.name}-1.0-py3-none-any.whl`, `${project.name}-1.0.tar.gz`];
  for (const filename of [wheel, sdist]) await addTestFile(context, project, { filename });
  const acting = { accountId: ada.accountId, projectId: project.id };
  return { ada, linus, project, wheel, sdist, acting, asMaintainer: { ...acting, accountId: linus.accountId } };
}

const rowOf = (context: TestContext, id: string) => context.db.project.findUniqueOrThrow({ where: { id } });

onBothDatabases("a release", (get) => {
  test("is yanked with a reason and un-yanked by an owner; installers see a change, and owners get a mail", async () => {
    const context = get();
    const { ada, project, acting, asMaintainer } = await createReleased(context);
    expect(await yankRelease(context, { ...asMaintainer, version: "1.0", reason: "" })).toBe("not-found");
    expect(await yankRelease(context, { ...acting, version: "2.0", reason: "" })).toBe("no-such-release");
    const { serial } = await rowOf(context, project.id);
    // A version is found however it is written.
    expect(await yankRelease(context, { ...acting, version: "v1.0.0", reason: "it loses data" })).toBe("done");
    expect((await listReleases(context, { projectId: project.id, page: 1 })).releases).toMatchObject([{ yankedReason: "it loses data" }]);
    expect(await context.sentMail()).toMatchObject([
      { kind: "release-yanked", to: ada.address, params: { version: "1.0", why: "it loses data" } },
    ]);
    expect(await unyankRelease(context, { ...acting, version: "1.0" })).toBe("done");
    expect((await listReleases(context, { projectId: project.id, page: 1 })).releases).toMatchObject([
      { yankedAt: null, yankedReason: null },
    ]);
    expect((await rowOf(context, project.id)).serial).toBe(serial + 2);
    expect(await context.sentMail()).toMatchObject([{ kind: "release-unyanked" }]);
  });

  test("that was closed takes files for a day more, once an owner opens it", async () => {
    const context = get();
    const { project, acting } = await createReleased(context);
    const isOpen = async () => (await listReleases(context, { projectId: project.id, page: 1 })).releases[0]?.isOpen;
    expect(await openRelease(context, { ...acting, version: "1.0" })).toBe("done");
    expect(await context.sentMail()).toEqual([]);
    context.clock.advance(14 * DAY);
    expect(await isOpen()).toBe(false);
    expect(await openRelease(context, { ...acting, version: "1.0" })).toBe("done");
    expect(await isOpen()).toBe(true);
    expect(await context.sentMail()).toMatchObject([{ kind: "release-opened" }]);
    context.clock.advance(DAY);
    expect(await isOpen()).toBe(false);
  });

  test("and each of its files is deleted by the project's name typed again; names stay used and bytes are given back", async () => {
    const context = get();
    const { project, acting, asMaintainer, wheel, sdist } = await createReleased(context);
    await addTestFile(context, project, { version: "2.0", filename: `${project.name}-2.0.tar.gz` });
    expect(await deleteFile(context, { ...acting, file: wheel, name: "another" })).toBe("wrong-name");
    expect(await deleteFile(context, { ...asMaintainer, file: wheel, name: project.name })).toBe("not-found");
    expect(await deleteFile(context, { ...acting, file: wheel, name: project.name.toUpperCase() })).toBe("done");
    expect(await deleteFile(context, { ...acting, file: wheel, name: project.name })).toBe("not-there");
    expect((await rowOf(context, project.id)).storedBytes).toBe(2000n);
    expect(await deleteRelease(context, { ...acting, version: "2.0", name: "another" })).toBe("wrong-name");
    expect(await deleteRelease(context, { ...acting, version: "2.0", name: project.name })).toBe("done");
    // The last file takes the release with it.
    expect(await deleteFile(context, { ...acting, file: sdist, name: project.name })).toBe("done");
    expect((await listReleases(context, { projectId: project.id, page: 1 })).releases).toEqual([]);
    expect((await rowOf(context, project.id)).storedBytes).toBe(0n);
    expect(await context.db.usedFilename.count({ where: { projectId: project.id } })).toBe(3);
    const { events } = await listEvents(context, { about: projectSubject(project.id) });
    expect(events.slice(0, 3).map(({ event }) => event)).toEqual(["release:file-deleted", "release:deleted", "release:file-deleted"]);
    expect((await context.sentMail()).map(({ kind }) => kind)).toEqual(["release-file-deleted", "release-deleted", "release-file-deleted"]);
  });

  test("of another project is not there", async () => {
    const context = get();
    const { wheel, project: others } = await createReleased(context);
    await addTestFile(context, others, { version: "3.0", filename: `${others.name}-3.0.tar.gz` });
    const { acting, project } = await createReleased(context);
    expect(await deleteFile(context, { ...acting, file: wheel, name: project.name })).toBe("not-there");
    expect(await deleteRelease(context, { ...acting, version: "3.0", name: project.name })).toBe("not-there");
    expect(await yankRelease(context, { ...acting, version: "3.0", reason: "" })).toBe("no-such-release");
  });
});

onBothDatabases("a deleted project", (get) => {
  test("is gone with its files, and keeps its name for its owners for 90 days, then for nobody", async () => {
    const context = get();
    const { ada, project, acting } = await createReleased(context);
    const eve = await createVerifiedAccount(context);
    expect(await deleteProject(context, { ...acting, name: "another" })).toBe("wrong-name");
    expect(await deleteProject(context, { ...acting, name: project.name })).toBe("done");
    expect(await context.sentMail()).toMatchObject([{ kind: "project-deleted", to: ada.address }]);
    expect(await findProject(context, project.name)).toBeNull();
    expect(await listProjectsOf(context, ada.accountId)).toEqual([]);
    expect(await context.db.release.count({ where: { projectId: project.id } })).toBe(0);
    expect(await setStatus(context, { ...acting, status: "active" })).toBe("not-found");

    const take = () =>
      writeFor(context, eve.accountId, (context) =>
        createProject(context, { name: project.name, accountId: eve.accountId, member: eve.username }),
      );
    context.clock.advance(89 * DAY);
    await sweepDeletedProjects(context, { most: 100 });
    expect(await take()).toEqual({ kind: "reserved" });
    context.clock.advance(2 * DAY);
    await sweepDeletedProjects(context, { most: 100 });
    expect(await take()).toMatchObject({ kind: "created" });
    expect(await context.db.usedFilename.count({ where: { projectId: project.id } })).toBe(2);
  });
});
