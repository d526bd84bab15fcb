import { afterAll, beforeAll, expect, test } from "vitest";
import { logIn, type Person, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { changeSiteProject, createSiteProject, newProjectName } from "../support/site-projects.ts";

let site: Site;
let owner: Person;
beforeAll(async () => {
  site = await Site.start();
  owner = await registerVerified(site);
});
afterAll(() => site.stop());

/** A project with an old release, a new one and a candidate. */
async function newProject() {
  const name = newProjectName();
  const releases = [
    { version: "1.0", yanked: "it broke", files: [{ filename: `${name}-1.0.tar.gz` }] },
    {
      version: "2.0",
      summary: "A demo of a project",
      type: "text/markdown",
      description: "# Read me\n\n![A logo](https://example.org/logo.png) <script>alert(1)</script>\n\n[in](/logout)",
      metadata: {
        author: "Ada",
        requiresPython: ">=3.8",
        licenseExpression: "MIT",
        projectUrls: [
          { label: "Source", url: "https://example.org/source" },
          { label: "Bad", url: "javascript:alert(1)" },
        ],
      },
      files: [
        { filename: `${name}-2.0.tar.gz` },
        { filename: `${name}-2.0-py3-none-any.whl` },
        { filename: `${name}-waits.whl`, published: false },
      ],
    },
    { version: "3.0rc1" },
  ];
  await createSiteProject(site, { name, owner: owner.username, releases });
  return name;
}

test("a project's page shows how it is installed, what it says of itself, its files with their hashes, releases and people", async () => {
  const name = await newProject();
  const page = await site.visitor().open(`/projects/${name}`);
  expect(page.status).toBe(200);
  expect(page.heading).toBe(`${name} 2.0`);
  expect(page.document.querySelector("[data-install]")?.text).toBe(`pip install --index-url ${site.origin}/simple/ ${name}`);
  for (const text of ["A demo of a project", "Ada", ">=3.8", "MIT", owner.username, "owner", "3.0rc1", "Pre-release", "Yanked"]) {
    expect(page.text).toContain(text);
  }
  expect(page.text).not.toContain("waits");
  const hashes = page.document.querySelectorAll("[data-sha256]").map((element) => element.text);
  expect(hashes).toHaveLength(2);
  for (const hash of hashes) expect(page.body).toContain(`/files/${hash}/`);
});

test("nothing in a description or in the metadata is loaded, runs, or is a link into the site", async () => {
  const page = await site.visitor().open(`/projects/${await newProject()}`);
  const description = page.document.querySelector(".description");
  expect(description?.querySelector("h3")?.text).toBe("Read me");
  expect(description?.querySelectorAll("a").map((link) => link.getAttribute("href"))).toEqual(["https://example.org/logo.png"]);
  expect(page.document.querySelectorAll("main img, main script")).toEqual([]);
  expect(page.body).not.toContain("javascript:");
  expect(page.body).toContain("https://example.org/source");
});

test("another release is shown by its version, and says whether it was yanked and is not the latest", async () => {
  const name = await newProject();
  const page = await site.visitor().open(`/projects/${name}?version=1.0.0`);
  expect(page.heading).toBe(`${name} 1.0`);
  expect(page.text).toContain("it broke");
  expect(page.text).toContain("This isn't the latest release.");
  expect(page.document.querySelector("[data-install]")?.text).toContain(`${name}==1.0`);
  for (const query of ["version=9", "version=", "page=0", "page=2", "page=x"]) {
    expect((await site.visitor().open(`/projects/${name}?${query}`)).status, query).toBe(404);
  }
});

test("a name is found however it is written, and an unknown one is not", async () => {
  const name = await newProject();
  expect((await site.visitor().open(`/projects/${name.toUpperCase().replace(".", "_")}`)).heading).toBe(`${name} 2.0`);
  for (const other of ["nowhere", "-a", "a%20b", "a%25", "x".repeat(200)])
    expect((await site.visitor().open(`/projects/${other}`)).status).toBe(404);
});

test("a project says that it is archived; one that is held back shows nothing, and one that is deleted is not there", async () => {
  const name = await newProject();
  const open = () => site.visitor().open(`/projects/${name}`);
  await changeSiteProject(site, name, { status: "archived" });
  expect((await open()).text).toContain("archived");
  await changeSiteProject(site, name, { quarantinedAt: new Date() });
  const held = await open();
  expect(held.text).toContain("in quarantine");
  expect(held.document.querySelectorAll("[data-install], [data-sha256], .description")).toEqual([]);
  expect((await site.visitor().open(`/projects/${name}/releases.xml`)).status).toBe(404);
  await changeSiteProject(site, name, { quarantinedAt: null, deletedAt: new Date() });
  expect((await open()).status).toBe(404);
});

test("the feed has the published releases, and the page leads there", async () => {
  const name = await newProject();
  const visitor = site.visitor();
  const page = await visitor.open(`/projects/${name}`);
  const link = page.document.querySelectorAll("main a").find((link) => link.text.includes("Atom"));
  const feed = await visitor.open(link?.getAttribute("href") ?? "");
  expect(feed.status).toBe(200);
  expect(feed.headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
  expect(feed.body.match(/<entry>/g)).toHaveLength(3);
  expect(feed.body).toContain(`<id>${site.origin}/projects/${name}?version=2.0</id>`);
  expect(feed.body).toContain("<summary>A demo of a project</summary>");
});

test("a project is found by letters of its name, by everybody, and page by page", async () => {
  const name = await newProject();
  const visitor = site.visitor();
  await visitor.open(`/projects?q=${name.slice(2).toUpperCase()}`);
  expect(visitor.page.valueOf("q")).toBe(name.slice(2).toUpperCase());
  const link = visitor.page.document.querySelectorAll("main a").find((link) => link.text === name);
  expect((await visitor.open(link?.getAttribute("href") ?? "")).heading).toBe(`${name} 2.0`);
  expect((await visitor.open("/projects?q=%3Cb%3Enothing%25")).text).toContain("No project has “<b>nothing%” in its name.");
  expect((await visitor.open("/projects")).text).not.toContain(name);
  expect((await visitor.open("/projects?q=a&after=nonsense")).status).toBe(404);
});

test("its people find the way to the settings, and others do not", async () => {
  const name = await newProject();
  const settings = `/projects/${name}/settings`;
  expect((await site.visitor().open(`/projects/${name}`)).body).not.toContain(settings);
  await logIn(owner);
  expect((await owner.visitor.open(`/projects/${name}`)).body).toContain(`href="${settings}"`);
});
