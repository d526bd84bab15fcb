import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database, DatabaseKind } from "~/lib/database/open";
import { giveToken } from "../support/api-tokens.ts";
import { createEmptyDatabase } from "../support/databases.ts";
import { registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { createTestContext } from "../support/test-context.ts";
import { FLIT_PROJECT, POETRY_PROJECT, setuptoolsProject } from "./sources.ts";
import { type Ran, requireClients, Tools } from "./tools.ts";

/**
 * Debian's clients against the built site: packages are built, uploaded and installed, in the order in which somebody does that. Each
 * test goes on from the one before.
 * @param storage gives the environment of a storage, and what ends it
 */
export function driveClients(
  kind: DatabaseKind,
  name: string,
  startStorage: () => Promise<{ env: Record<string, string>; stop(): Promise<unknown> }>,
) {
  describe(`Debian's clients with ${kind} and ${name}`, () => {
    let site: Site;
    let db: Database;
    let tools: Tools;
    let token: string;
    let ends: (() => Promise<unknown>)[] = [];

    beforeAll(async () => {
      requireClients();
      const database = kind === "postgresql" ? await createEmptyDatabase("postgresql") : null;
      if (database) ends.push(() => database.close());
      const storage = await startStorage();
      ends.push(() => storage.stop());
      site = await Site.start({ ...storage.env, ...(database ? { DATABASE_URL: database.url } : {}) });
      ends.push(() => site.stop());
      db = site.openDatabase();
      ends.push(() => db.$disconnect());
      const { username } = await registerVerified(site);
      const { id: accountId } = await db.account.findUniqueOrThrow({ where: { usernameKey: username } });
      const context = createTestContext(db);
      const settings = { ...context.settings, origin: site.origin };
      ({ token } = await giveToken({ ...context, keys: site.keys, settings }, { accountId }));
      tools = new Tools(site.origin, token);
      ends.push(async () => tools.remove());
    });
    afterAll(async () => {
      for (const end of ends.reverse()) await end();
      ends = [];
    });

    /** The paths and statuses of the requests that the site answers during some work. */
    async function answeredDuring(work: () => Promise<unknown>): Promise<string[]> {
      const before = site.log.length;
      await work();
      const lines = site.log
        .slice(before)
        .split("\n")
        .filter((line) => line.includes('"msg":"request"'));
      return lines.map((line) => JSON.parse(line)).map(({ method, path, status }) => `${method} ${path} ${status}`);
    }

    const demo = (version: string) => join(tools.folder, `demo-${version}`, "dist");
    const distributions = (version: string) => readdirSync(demo(version)).map((file) => join(demo(version), file));
    const installed = (folder: string) =>
      readdirSync(join(tools.folder, folder))
        .filter((name) => name.endsWith(".dist-info"))
        .sort();

    function expectDone({ code, output }: Ran): void {
      expect(code, output).toBe(0);
    }

    test("build makes an sdist and a wheel, and twine uploads them to a project that is new", async () => {
      for (const version of ["1.0.0", "1.1.0"]) expectDone(await tools.build(tools.place(`demo-${version}`, setuptoolsProject(version))));
      expect(readdirSync(demo("1.0.0")).sort()).toEqual(["Gh.Demo-1.0.0.tar.gz", "Gh.Demo-1.0.0-py3-none-any.whl"].sort());
      expectDone(await tools.twine(...distributions("1.0.0")));
      expectDone(await tools.twine(...distributions("1.1.0")));
    });

    test("twine uploads the same again, and prints that other bytes cannot have the name; with --skip-existing it goes on", async () => {
      expectDone(await tools.twine(...distributions("1.0.0")));
      const changed = tools.place("demo-1.0.0-changed", setuptoolsProject("1.0.0", { answer: 43 }));
      expectDone(await tools.build(changed));
      const files = readdirSync(join(changed, "dist")).map((file) => join(changed, "dist", file));
      const refused = await tools.twine(...files);
      expect(refused.code).not.toBe(0);
      expect(refused.output).toMatch(/400 Bad Request from \S+ File already exists/);
      expectDone(await tools.twine("--skip-existing", ...files));
    });

    test("twine prints why a token is refused, and asks once", async () => {
      const wrong = token.slice(0, -1) + (token.endsWith("0") ? "1" : "0");
      let refused: Ran | undefined;
      const asked = await answeredDuring(async () => {
        refused = await tools.twineWith(wrong, ...distributions("1.0.0").slice(0, 1));
      });
      expect(refused?.code).not.toBe(0);
      expect(refused?.output).toMatch(/403 Forbidden from \S+ .*token/i);
      expect(asked).toEqual(["POST /legacy/ 403"]);
    });

    test("flit publishes", async () => {
      expectDone(await tools.flit(tools.place("flit", FLIT_PROJECT)));
      expect(await db.project.count({ where: { nameKey: "gh-flit" } })).toBe(1);
    });

    test("poetry publishes", async () => {
      expectDone(await tools.poetry(tools.place("poetry", POETRY_PROJECT)));
      expect(await db.project.count({ where: { nameKey: "gh-poetry" } })).toBe(1);
    });

    test("pip lists the versions, under any spelling of the name", async () => {
      for (const name of ["gh-demo", "Gh.Demo"]) {
        const listed = await tools.pip(["index", "versions"], name);
        expectDone(listed);
        expect(listed.output).toContain("Available versions: 1.1.0, 1.0.0");
      }
    });

    test("pip downloads; the second time the page is answered 304, and the file comes from its cache", async () => {
      const again = ["gh-demo==1.0.0", "--trusted-host", "localhost", "--cache-dir", join(tools.folder, "cache")];
      const download = (to: string) =>
        answeredDuring(async () => expectDone(await tools.pip(["download"], ...again, "-d", join(tools.folder, to))));
      const first = await download("downloads");
      expect(first).toEqual(["GET /simple/gh-demo/ 200", expect.stringMatching(/^GET \/files\/.*\.whl 200$/)]);
      expect(await download("downloads-again")).toEqual(["GET /simple/gh-demo/ 304"]);
      const [wheel = ""] = readdirSync(join(tools.folder, "downloads"));
      expect(readFileSync(join(tools.folder, "downloads", wheel)).equals(readFileSync(join(demo("1.0.0"), wheel)))).toBe(true);
    });

    test("pip installs a wheel with all that it needs, each from here", async () => {
      expectDone(await tools.pip(["install"], "gh-poetry", "--no-cache-dir", "--target", join(tools.folder, "wheels")));
      expect(installed("wheels").map((name) => name.toLowerCase().replace(/[._]/g, "-"))).toEqual([
        "gh-demo-1-1-0-dist-info",
        "gh-flit-0-3-dist-info",
        "gh-poetry-2-0-0-dist-info",
      ]);
    });

    test("pip installs an sdist, which it builds", async () => {
      const from = ["--no-binary", ":all:", "--no-build-isolation", "--no-cache-dir"];
      expectDone(await tools.pip(["install"], "gh-demo", ...from, "--target", join(tools.folder, "sdists")));
      expect(existsSync(join(tools.folder, "sdists", "gh_demo.py"))).toBe(true);
    });

    test("pip with fast-deps reads what a wheel needs by ranges", async () => {
      const fast = ["--use-feature=fast-deps", "--no-cache-dir", "--target", join(tools.folder, "fast")];
      const asked = await answeredDuring(async () => expectDone(await tools.pip(["install"], "gh-flit", ...fast)));
      expect(asked.filter((line) => /^GET \/files\/.* 206$/.test(line)).length).toBeGreaterThan(0);
      expect(installed("fast")).toHaveLength(2);
    });

    test("pip leaves out a yanked release, and takes it with its reason where nothing else will do", async () => {
      const yank = { yankedAt: new Date(), yankedReason: "it answers 42" };
      const { id } = await db.project.update({ where: { nameKey: "gh-demo" }, data: { serial: { increment: 1 } } });
      await db.release.updateMany({ where: { projectId: id, version: "1.1.0" }, data: yank });
      const download = (what: string) => tools.pip(["download"], what, "--no-cache-dir", "-d", tools.place("yanked"));
      expect((await download("gh-demo")).output).toMatch(/demo-1\.0\.0/i);
      const pinned = await download("gh-demo==1.1.0");
      expectDone(pinned);
      expect(pinned.output).toContain("it answers 42");
    });

    test("pip finds nothing in a project that is held back, nor where there is none", async () => {
      await db.project.update({ where: { nameKey: "gh-demo" }, data: { quarantinedAt: new Date() } });
      for (const name of ["gh-demo", "gh-never-there"]) {
        const refused = await tools.pip(["download"], name, "--no-cache-dir", "-d", tools.place("none"));
        expect(refused.code).not.toBe(0);
        expect(refused.output).toContain(`No matching distribution found for ${name}`);
      }
    });

    test("nothing of all this was a fault of the site", () => {
      expect(site.faults).toEqual([]);
    });
  });
}
