import { expect, test } from "vitest";
import { deleteDueAccounts } from "~/account-life/deletion";
import { approveFiles, rejectFiles } from "~/files/approval/decide-waiting";
import { sweepWaiting } from "~/files/approval/expire-waiting";
import { listWaiting, reportWaiting } from "~/files/approval/waiting";
import { listReleases } from "~/files/releases/list-releases";
import { listEvents } from "~/history/list-events";
import { DAY } from "~/lib/clock";
import { project as projectSubject } from "~/lib/subject";
import { changeRole } from "~/projects/people/change-people";
import { asOwnerOf } from "../support/actors.ts";
import { onBothDatabases } from "../support/databases.ts";
import { createGuarded } from "../support/guarded-project.ts";
import { addTestFile, createPeople, type TestProject } from "../support/projects.ts";
import type { TestContext } from "../support/test-context.ts";

const wait = (context: TestContext, project: TestProject, filename: string, version = "1.0") =>
  addTestFile(context, project, { version, filename: `${project.name}-${filename}`, waiting: true });

async function setOf(context: TestContext, { id }: TestProject) {
  const [set] = await listWaiting(context, id);
  if (!set) throw new Error("nothing waits");
  return set;
}

onBothDatabases("files that wait for approval", (get) => {
  test("are published by an owner's approval, exactly those that were shown; one that came since goes on waiting", async () => {
    const context = get();
    const { owner, project, asOwner, acting } = await createGuarded(context);
    for (const filename of ["1.0.tar.gz", "1.0-py3-none-any.whl"]) await wait(context, project, filename);
    context.clock.advance(1000);
    const shown = await setOf(context, project);
    expect(shown.files).toHaveLength(2);
    expect((await listReleases(context, { projectId: project.id, page: 1 })).releases).toEqual([]);
    await wait(context, project, "1.0-py2-none-any.whl");

    expect(await approveFiles(asOwner, { ...acting, id: shown.id })).toBe("done");
    const { releases } = await listReleases(context, { projectId: project.id, page: 1 });
    expect(releases.flatMap(({ files }) => files.map(({ filename }) => filename)).sort()).toEqual(
      shown.files.map(({ filename }) => filename).sort(),
    );
    expect((await setOf(context, project)).files).toMatchObject([{ filename: `${project.name}-1.0-py2-none-any.whl` }]);
    expect(await context.db.usedFilename.count({ where: { projectId: project.id } })).toBe(2);
    const release = await context.db.release.findFirstOrThrow({ where: { projectId: project.id } });
    expect(release.metadata).toContain("1.0");
    expect(release.metadata).not.toContain("py2");
    expect(await context.sentMail()).toMatchObject([{ kind: "files-approved", to: owner.address, params: { count: 2, version: "1.0" } }]);
    expect(await approveFiles(asOwner, { ...acting, id: shown.id })).toBe("changed");
  });

  test("are gone after a rejection, their names and bytes free again", async () => {
    const context = get();
    const { project, asOwner, acting } = await createGuarded(context);
    await wait(context, project, "1.0.tar.gz");
    const { id } = await setOf(context, project);
    expect(await rejectFiles(asOwner, { ...acting, id })).toBe("done");
    expect(await listWaiting(context, project.id)).toEqual([]);
    expect(await context.db.release.count({ where: { projectId: project.id } })).toBe(0);
    expect(await context.db.usedFilename.count({ where: { projectId: project.id } })).toBe(0);
    expect((await context.db.project.findUniqueOrThrow({ where: { id: project.id } })).storedBytes).toBe(0n);
    expect(await context.sentMail()).toMatchObject([{ kind: "files-rejected" }]);
    await wait(context, project, "1.0.tar.gz");
    expect(await approveFiles(asOwner, { ...acting, id })).toBe("changed");
  });

  test("are approved by no session that proved only its password, no maintainer and no stranger", async () => {
    const context = get();
    const { owner, project, asOwner, acting } = await createGuarded(context);
    const [linus] = await createPeople(context, 1);
    if (!linus) throw new Error("nobody");
    await wait(context, project, "1.0.tar.gz");
    const { id } = await setOf(context, project);
    for (const decide of [approveFiles, rejectFiles]) {
      expect(await decide(await asOwnerOf(context, owner), { ...acting, id })).toBe("no-fresh-factor");
      expect(await decide(await asOwnerOf(context, linus), { ...acting, accountId: linus.accountId, id })).toBe("not-found");
    }
    await context.db.projectMember.create({
      data: { projectId: project.id, accountId: linus.accountId, role: "maintainer", createdAt: context.clock.now() },
    });
    expect(await approveFiles(await asOwnerOf(context, linus), { ...acting, accountId: linus.accountId, id })).toBe("not-found");
    expect(await changeRole(asOwner, { ...acting, username: linus.username, role: "owner" })).toBe("done");
    expect(await approveFiles(await asOwnerOf(context, linus), { ...acting, accountId: linus.accountId, id })).toBe("no-fresh-factor");
    await context.sentMail();
  });

  test("of an archived project are approved by nobody, and rejected; once it is active again they are approved", async () => {
    const context = get();
    const { project, asOwner, acting } = await createGuarded(context);
    await wait(context, project, "1.0.tar.gz", "1.0");
    const first = await setOf(context, project);
    await context.db.project.update({ where: { id: project.id }, data: { status: "archived" } });
    expect(await approveFiles(asOwner, { ...acting, id: first.id })).toBe("archived");
    expect(await context.db.releaseFile.count({ where: { release: { projectId: project.id }, publishedAt: { not: null } } })).toBe(0);
    expect(await context.sentMail()).toEqual([]);
    expect(await rejectFiles(asOwner, { ...acting, id: first.id })).toBe("done");

    await wait(context, project, "2.0.tar.gz", "2.0");
    const second = await setOf(context, project);
    await context.db.project.update({ where: { id: project.id }, data: { status: "active" } });
    expect(await approveFiles(asOwner, { ...acting, id: second.id })).toBe("done");
  });

  test("of a project in quarantine are neither approved nor rejected", async () => {
    const context = get();
    const { project, asOwner, acting } = await createGuarded(context);
    await wait(context, project, "1.0.tar.gz");
    const { id } = await setOf(context, project);
    await context.db.project.update({ where: { id: project.id }, data: { quarantinedAt: context.clock.now() } });
    expect(await approveFiles(asOwner, { ...acting, id })).toBe("quarantined");
    expect(await rejectFiles(asOwner, { ...acting, id })).toBe("quarantined");
    expect((await setOf(context, project)).files).toHaveLength(1);
  });

  test("say from where they came until they are published, or their uploader's account is deleted", async () => {
    const context = get();
    const { project, asOwner, acting } = await createGuarded(context);
    const [uploader, other] = await createPeople(context, 2);
    if (!uploader || !other) throw new Error("nobody");
    const of = { release: { projectId: project.id } };
    const places = async () => {
      const rows = await context.db.releaseFile.findMany({ where: of, orderBy: { id: "asc" } });
      return rows.map(({ uploadedById, ipAddress, tool }) => [uploadedById, ipAddress, tool]).sort();
    };
    for (const { accountId } of [uploader, other]) {
      const id = await wait(context, project, `1.0-${accountId}.tar.gz`);
      await context.db.releaseFile.update({ where: { id }, data: { uploadedById: accountId } });
    }
    const kept = [other.accountId, "192.0.2.9", "twine/4.0.2"];
    expect(await places()).toEqual([kept, [uploader.accountId, "192.0.2.9", "twine/4.0.2"]].sort());

    await context.db.account.update({ where: { id: uploader.accountId }, data: { deleteAfter: context.clock.now() } });
    expect(await deleteDueAccounts(context)).toBe(1);
    expect(await places()).toEqual([kept, [uploader.accountId, "", ""]].sort());

    const { id } = await setOf(context, project);
    expect(await approveFiles(asOwner, { ...acting, id })).toBe("done");
    expect((await places()).map(([, ...place]) => place)).toEqual([
      ["", ""],
      ["", ""],
    ]);
    await context.sentMail();
  });

  test("of another project are not approved by the owner of this one", async () => {
    const context = get();
    const other = await createGuarded(context);
    await wait(context, other.project, "1.0.tar.gz");
    const { id } = await setOf(context, other.project);
    const { asOwner, acting } = await createGuarded(context);
    expect(await approveFiles(asOwner, { ...acting, id })).toBe("changed");
  });

  test("are approved and rejected once, of two decisions at the same moment", async () => {
    const context = get();
    const { project, asOwner, acting } = await createGuarded(context);
    for (let round = 0; round < 5; round++) {
      await wait(context, project, `${round}.0.tar.gz`, `${round}.0`);
      const { id } = await setOf(context, project);
      const named = { ...acting, id };
      const results = await Promise.all([
        approveFiles(asOwner, named),
        round % 2 ? rejectFiles(asOwner, named) : approveFiles(asOwner, named),
      ]);
      expect(results.sort()).toEqual(["changed", "done"]);
      expect(await listWaiting(context, project.id)).toEqual([]);
    }
    await context.sentMail();
  });

  test("are removed after 14 days, their names are free, and the owners are told", async () => {
    const context = get();
    await context.db.releaseFile.deleteMany({ where: { publishedAt: null } });
    const { owner, project } = await createGuarded(context);
    await wait(context, project, "1.0.tar.gz");
    context.clock.advance(10 * DAY);
    await wait(context, project, "1.0-py3-none-any.whl");
    await addTestFile(context, project, { version: "0.9", filename: `${project.name}-0.9.tar.gz` });
    context.clock.advance(3 * DAY);
    expect(await sweepWaiting(context, { most: 10 })).toBe(0);
    context.clock.advance(DAY);
    expect(await sweepWaiting(context, { most: 10 })).toBe(1);
    expect((await setOf(context, project)).files).toHaveLength(1);
    expect(await context.sentMail()).toMatchObject([{ kind: "files-expired", to: owner.address, params: { count: 1, version: "1.0" } }]);
    context.clock.advance(10 * DAY);
    expect(await sweepWaiting(context, { most: 10 })).toBe(1);
    expect(await context.db.release.findMany({ where: { projectId: project.id } })).toMatchObject([{ version: "0.9" }]);
    await context.sentMail();
  });

  test("are told by one mail an hour, and each stands in the project's history", async () => {
    const context = get();
    const { owner, project } = await createGuarded(context);
    for (const filename of ["1.0.tar.gz", "1.0-py3-none-any.whl"]) {
      const { releaseId } = (await listWaiting(context, project.id))[0] ?? { releaseId: "" };
      await reportWaiting(context, { project, releaseId, file: filename, version: "1.0", member: owner.username });
      await wait(context, project, filename);
    }
    expect(await context.sentMail()).toMatchObject([{ kind: "files-waiting", to: owner.address, params: { project: project.name } }]);
    const { events } = await listEvents(context, { about: projectSubject(project.id) });
    expect(events.map(({ event }) => event)).toEqual(["release:file-waits-too", "release:file-waits", "project:created"]);
  });
});
