import { afterAll, beforeAll, expect, test } from "vitest";
import { unyankRelease, yankRelease } from "~/files/releases/change-release";
import { deleteFile, deleteProject, deleteRelease } from "~/files/releases/delete";
import { setQuarantine } from "~/projects/manage/quarantine";
import { setPolicy, setStatus } from "~/projects/manage/settings";
import { createVerifiedAccount } from "../support/accounts.ts";
import { giveToken } from "../support/api-tokens.ts";
import { onBothDatabases } from "../support/databases.ts";
import { type Distribution, sdist, wheel } from "../support/distributions.ts";
import { newName } from "../support/people.ts";
import { type ServedApp, serveApp } from "../support/served-app.ts";
import { upload } from "../support/upload-site.ts";

type Listed = { filename: string; yanked?: unknown };

onBothDatabases("an installer that asks again", (get) => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp(get());
  });
  afterAll(() => app.stop());

  test("is told of each change of a project by a new page, and 304 until there is one", async () => {
    const { context } = app;
    const { accountId } = await createVerifiedAccount(context);
    const { token } = await giveToken(context, { accountId });
    const name = `changes-${newName()}`;
    const put = async (file: Distribution) => expect(await upload(app.origin, token, file)).toMatchObject({ status: 200 });
    await put(wheel({ name, version: "1.0" }));
    const { id: projectId } = await context.db.project.findUniqueOrThrow({ where: { nameKey: name } });
    const acting = { accountId, projectId };

    let etag = "";
    /** The page as one line, where it is a new one; the status where it is not. */
    const ask = async () => {
      const headers = { Accept: "application/vnd.pypi.simple.v1+json", "If-None-Match": etag };
      const page = await app.ask(`/simple/${name}/`, { headers });
      if (page.status !== 200) return page.status;
      etag = page.headers.etag ?? "";
      const { files, "project-status": project } = JSON.parse(page.body);
      const each = files.map(
        ({ filename, yanked }: Listed) => filename.replace(/^.*-(\d\.\d)(\.tar|-py3).*$/, "$1$2") + (yanked ? "!" : ""),
      );
      return `${project.status}: ${each.sort().join(" ")}`;
    };
    /** Each asks twice: after the change, and again. */
    const after = async (change: () => Promise<unknown>) => {
      const result = await change();
      if (typeof result === "string") expect(["done", name]).toContain(result);
      return [await ask(), await ask()];
    };

    expect(await after(async () => {})).toEqual(["active: 1.0-py3", 304]);
    expect(await after(async () => put(wheel({ name, version: "1.0" })))).toEqual([304, 304]);
    expect(await after(async () => put(sdist({ name, version: "1.0" })))).toEqual(["active: 1.0-py3 1.0.tar", 304]);
    expect(await after(async () => put(sdist({ name, version: "2.0" })))).toEqual(["active: 1.0-py3 1.0.tar 2.0.tar", 304]);
    const version = "1.0";
    expect(await after(() => yankRelease(context, { ...acting, version, reason: "" }))).toEqual(["active: 1.0-py3! 1.0.tar! 2.0.tar", 304]);
    expect(await after(() => unyankRelease(context, { ...acting, version }))).toEqual(["active: 1.0-py3 1.0.tar 2.0.tar", 304]);
    expect(await after(() => setStatus(context, { ...acting, status: "deprecated" }))).toEqual([
      "deprecated: 1.0-py3 1.0.tar 2.0.tar",
      304,
    ]);
    const held = (quarantined: boolean) => () =>
      context.db.$transaction((db) => setQuarantine({ ...context, db }, { projectId, quarantined, reason: "" }));
    expect(await after(held(true))).toEqual(["quarantined: ", 304]);
    expect(await after(held(false))).toEqual(["deprecated: 1.0-py3 1.0.tar 2.0.tar", 304]);

    await setPolicy(context, { ...acting, needsTwoFactors: false, needsApproval: true });
    expect(await after(async () => put(wheel({ name, version: "2.0" })))).toEqual([304, 304]);

    const { filename: file } = sdist({ name, version: "1.0" });
    expect(await after(() => deleteFile(context, { ...acting, name, file }))).toEqual(["deprecated: 1.0-py3 2.0.tar", 304]);
    expect(await after(() => deleteRelease(context, { ...acting, name, version }))).toEqual(["deprecated: 2.0.tar", 304]);
    expect(await after(() => deleteProject(context, { ...acting, name }))).toEqual([404, 404]);
  });
});
