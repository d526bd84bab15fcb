import { expect, test } from "vitest";
import { renderDescription } from "~/files/description/render-description";
import { listPublished } from "~/files/releases/list-published";
import { showProject, VERSIONS_PER_PAGE } from "~/files/releases/show-project";
import { FOUND_PER_PAGE, searchProjects } from "~/projects/find/search-projects";
import { createVerifiedAccount } from "../support/accounts.ts";
import { onBothDatabases } from "../support/databases.ts";
import { newName } from "../support/people.ts";
import { createTestProject } from "../support/projects.ts";
import { createRelease } from "../support/published.ts";
import type { TestContext } from "../support/test-context.ts";

const newProject = async (context: TestContext, name?: string) =>
  createTestProject(context, await createVerifiedAccount(context), { name });

onBothDatabases("a project's page", (get) => {
  test("shows the version that installers take: no pre-release and no yanked one where there is another", async () => {
    const context = get();
    const { id: projectId } = await newProject(context);
    const shown = async () => (await showProject(context, { projectId }))?.release?.version;
    expect(await shown()).toBeUndefined();
    await createRelease(context, { projectId, version: "1.9", yanked: "it broke" });
    expect(await shown()).toBe("1.9");
    await createRelease(context, { projectId, version: "1.0rc1" });
    expect(await shown()).toBe("1.0rc1");
    await createRelease(context, { projectId, version: "0.10" });
    await createRelease(context, { projectId, version: "0.9" });
    expect(await shown()).toBe("0.10");
    const page = await showProject(context, { projectId });
    expect(page?.versions.map(({ version, isPreRelease, yanked }) => [version, isPreRelease, yanked])).toEqual([
      ["1.9", false, "it broke"],
      ["1.0rc1", true, null],
      ["0.10", false, null],
      ["0.9", false, null],
    ]);
  });

  test("shows another version by any of its spellings, and none that is not there", async () => {
    const context = get();
    const { id: projectId } = await newProject(context);
    await createRelease(context, { projectId, version: "1!2.0+corp.1" });
    await createRelease(context, { projectId, version: "1!3.0" });
    const page = await showProject(context, { projectId, version: "v1!2+CORP-1" });
    expect(page).toMatchObject({ isLatest: false, release: { version: "1!2.0+corp.1" } });
    for (const version of ["9", "", "x", "1!2"]) expect(await showProject(context, { projectId, version })).toBeNull();
  });

  test("shows no file and no release that waits for approval", async () => {
    const context = get();
    const { id: projectId } = await newProject(context);
    await createRelease(context, { projectId, version: "2.0", files: [{ filename: "waits-2.0.tar.gz", published: false }] });
    const files = [{ filename: "both-1.0.tar.gz" }, { filename: "both-1.0-py3-none-any.whl", published: false }];
    await createRelease(context, { projectId, version: "1.0", files });
    const page = await showProject(context, { projectId });
    expect(page?.versions.map(({ version }) => version)).toEqual(["1.0"]);
    expect(page?.release?.files.map(({ filename, size }) => [filename, size])).toEqual([["both-1.0.tar.gz", 1234]]);
    expect(await showProject(context, { projectId, version: "2.0" })).toBeNull();
    expect((await listPublished(context, projectId)).map(({ version }) => version)).toEqual(["1.0"]);
  });

  test("lists many releases page by page", async () => {
    const context = get();
    const { id: projectId } = await newProject(context);
    for (let minor = 0; minor <= VERSIONS_PER_PAGE; minor++) await createRelease(context, { projectId, version: `1.${minor}` });
    expect(await showProject(context, { projectId })).toMatchObject({ pages: 2, versions: { length: VERSIONS_PER_PAGE } });
    expect((await showProject(context, { projectId, page: 2 }))?.versions.map(({ version }) => version)).toEqual(["1.0"]);
    expect(await showProject(context, { projectId, page: 3 })).toBeNull();
  });

  test("has the description as clean HTML, or as text", async () => {
    const context = get();
    const { id: projectId } = await newProject(context);
    const shown = async (version: string) => (await showProject(context, { projectId, version }))?.release?.description;
    await createRelease(context, { projectId, version: "1", type: "text/markdown", description: "# Demo\n\n<script>x</script>*one*" });
    await createRelease(context, { projectId, version: "2", type: "text/plain", description: "<b>text</b>" });
    await createRelease(context, { projectId, version: "3", type: "text/x-rst", description: ".. unknown::\n" });
    await createRelease(context, { projectId, version: "4" });
    expect(await shown("1")).toEqual({ kind: "html", html: expect.stringMatching(/^<h3>Demo<\/h3>\s*<p>?<?em>one|<h3>Demo/) });
    expect(JSON.stringify(await shown("1"))).not.toContain("script");
    expect(await shown("2")).toEqual({ kind: "text", text: "<b>text</b>" });
    expect(await shown("3")).toEqual({ kind: "text", text: ".. unknown::\n" });
    expect(await shown("4")).toBeNull();
  });
});

onBothDatabases("a description", (get) => {
  test("that is longer than 1 MiB is not rendered", async () => {
    expect(await renderDescription(get(), { text: "x".repeat(1024 * 1024 + 1), type: "text/markdown" })).toEqual({ kind: "too-long" });
  });

  test("that many ask for at once keeps nobody waiting for ever: they get it as text", async () => {
    const context = get();
    const texts = Array.from({ length: 60 }, (_, index) => `*${index}*`);
    const rendered = await Promise.all(texts.map((text) => renderDescription(context, { text, type: "text/markdown" })));
    const kinds = rendered.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "html").length).toBeGreaterThan(30);
    expect(new Set(kinds)).toEqual(new Set(["html", "text"]));
    // The next reader gets it rendered.
    expect(await renderDescription(context, { text: "*59*", type: "text/markdown" })).toMatchObject({ kind: "html" });
  });
});

onBothDatabases("a project's feed", (get) => {
  test("has the latest releases first, each by its first file", async () => {
    const context = get();
    const { id: projectId } = await newProject(context);
    const first = context.clock.now();
    await createRelease(context, { projectId, version: "2.0", summary: "the second" });
    context.clock.advance(60_000);
    await createRelease(context, { projectId, version: "1.5", files: [{ filename: `a-${projectId}` }, { filename: `b-${projectId}` }] });
    await createRelease(context, { projectId, version: "3.0", files: [{ filename: `c-${projectId}`, published: false }] });
    const feed = await listPublished(context, projectId);
    expect(feed.map(({ version, summary }) => [version, summary])).toEqual([
      ["1.5", null],
      ["2.0", "the second"],
    ]);
    expect(feed[1]?.publishedAt).toEqual(first);
  });
});

onBothDatabases("the search for projects", (get) => {
  async function search(query: string, place: string | null = null) {
    const page = await searchProjects(get(), { query, place });
    if (page === "unknown-place") throw new Error(`${place} is not known`);
    return { names: page.found.map(({ name }) => name), next: page.next };
  }

  test("finds by letters of the name, however they are written, and that very name first", async () => {
    const context = get();
    const word = newName().toLowerCase();
    for (const name of [`A-${word}-tool`, `Z.${word}_tool.extra`, `${word}-tool`]) {
      const { id } = await newProject(context, name);
      await createRelease(context, { projectId: id, version: "1.0" });
    }
    const found = async (query: string) => (await search(query)).names;
    expect(await found(`${word.toUpperCase()}._Tool`)).toEqual([`${word}-tool`, `A-${word}-tool`, `Z.${word}_tool.extra`]);
    expect(await found(`${word} tool`)).toEqual([]);
    for (const query of ["", "%", "a%", "\\", "'", "ä", "x".repeat(101)]) expect(await found(query)).toEqual([]);
  });

  test("finds nothing of a project that is deleted, held back, or has published nothing", async () => {
    const context = get();
    const word = newName().toLowerCase();
    const { id } = await newProject(context, `${word}-tool`);
    const count = async () => (await search(word)).names.length;
    expect(await count()).toBe(0);
    const release = await createRelease(context, {
      projectId: id,
      version: "1.0",
      files: [{ filename: `${word}.tar.gz`, published: false }],
    });
    expect(await count()).toBe(0);
    await context.db.releaseFile.updateMany({ where: { releaseId: release }, data: { publishedAt: context.clock.now() } });
    expect(await count()).toBe(1);
    for (const gone of [{ deletedAt: context.clock.now() }, { quarantinedAt: context.clock.now() }]) {
      await context.db.project.update({ where: { id }, data: { deletedAt: null, quarantinedAt: null, ...gone } });
      expect(await count()).toBe(0);
    }
  });

  test("shows many page by page: those that start with the letters, then the others, none twice and none left out", async () => {
    const context = get();
    const word = newName().toLowerCase();
    const owner = await createVerifiedAccount(context);
    const numbered = (start: string) =>
      Array.from({ length: FOUND_PER_PAGE + 2 }, (_, index) => `${start}-${String(index).padStart(2, "0")}`);
    const expected = [...numbered(word), ...numbered(`m-${word}`)];
    for (const name of expected) {
      const { id } = await createTestProject(context, owner, { name });
      await createRelease(context, { projectId: id, version: "1.0" });
    }
    const seen: string[][] = [];
    let next: string | null = null;
    do {
      const page = await search(word, next);
      seen.push(page.names);
      next = page.next;
    } while (next !== null);
    expect(seen.flat()).toEqual(expected);
    expect(seen.map(({ length }) => length)).toEqual([FOUND_PER_PAGE, FOUND_PER_PAGE, 4]);
  });

  test("has no page at a place that none led to", async () => {
    for (const place of ["", "start", "within.A", "other.a", `start.${"a".repeat(101)}`, "within.a'"])
      expect(await searchProjects(get(), { query: "word", place }), place).toBe("unknown-place");
  });
});
