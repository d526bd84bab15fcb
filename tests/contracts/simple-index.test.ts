import { parse } from "node-html-parser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { onBothDatabases } from "../support/databases.ts";
import { moveSerial, putFile, putProject, sha256 } from "../support/indexed-files.ts";
import { type Answer, type ServedApp, serveApp } from "../support/served-app.ts";

const HTML = "application/vnd.pypi.simple.v1+html";
const JSON_ = "application/vnd.pypi.simple.v1+json";
/** What Debian's pip sends. */
const PIP = `${JSON_}, ${HTML}; q=0.1, text/html; q=0.01`;

/** The links of a page, each with its attributes. */
function linksOf({ body }: Answer): { text: string; [attribute: string]: string }[] {
  return parse(body)
    .querySelectorAll("a")
    .map((link) => ({ ...link.attributes, text: link.text }));
}

onBothDatabases("the simple index", (get) => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp(get());
  });
  afterAll(() => app.stop());

  const asJson = async (path: string) => JSON.parse((await app.ask(path, { headers: { Accept: PIP } })).body);

  test("lists every project that is not deleted, as HTML and as JSON", async () => {
    const here = await putProject(get(), { name: "Dotted.Demo_X" });
    await putProject(get(), { name: "held-back", quarantinedAt: new Date() });
    await putProject(get(), { name: "deleted-one", deletedAt: new Date() });
    const links = linksOf(await app.ask("/simple/"));
    expect(links).toContainEqual({ text: here.name, href: "/simple/dotted-demo-x/" });
    expect(links.map(({ text }) => text)).toContain("held-back");
    expect(links.map(({ text }) => text)).not.toContain("deleted-one");
    const { meta, projects } = await asJson("/simple/");
    expect(meta).toEqual({ "api-version": "1.4" });
    expect(projects.map(({ name }: { name: string }) => name)).toEqual(links.map(({ text }) => text));
  });

  test("lists more projects than one statement reads, each once", async () => {
    const { db, clock } = get();
    const names = Array.from({ length: 2001 }, (_, index) => `many-${String(index).padStart(4, "0")}`);
    const rows = names.map((name) => ({ id: name, name, nameKey: name, lookKey: name, createdAt: clock.now() }));
    await db.project.createMany({ data: rows });
    const { projects } = await asJson("/simple/");
    const listed = projects.map(({ name }: { name: string }) => name).filter((name: string) => name.startsWith("many-"));
    expect(listed).toEqual(names);
    await db.project.deleteMany({ where: { id: { in: names } } });
  });

  test("case 16: a project's page has its files with hash, size, time, Python and METADATA", async () => {
    const { id, nameKey } = await putProject(get());
    const at = get().clock.now().toISOString();
    const metadata = "Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n";
    const wheel = await putFile(get(), id, { filename: "demo-1.0-py3-none-any.whl", metadata, requiresPython: '>=3.8,<"4"' });
    const sdist = await putFile(get(), id, { filename: "demo-1.0.tar.gz", content: Buffer.from([0, 255, 10]) });

    const page = await asJson(`/simple/${nameKey}/`);
    expect(page).toEqual({
      meta: { "api-version": "1.4" },
      name: nameKey,
      "project-status": { status: "active" },
      versions: ["1.0"],
      files: [
        {
          filename: "demo-1.0-py3-none-any.whl",
          url: wheel.address,
          hashes: { sha256: wheel.file.sha256 },
          size: Number(wheel.file.size),
          "upload-time": at,
          "requires-python": '>=3.8,<"4"',
          "core-metadata": { sha256: sha256(metadata) },
        },
        { filename: "demo-1.0.tar.gz", url: sdist.address, hashes: { sha256: sdist.file.sha256 }, size: 3, "upload-time": at },
      ],
    });

    const html = await app.ask(`/simple/${nameKey}/`);
    expect(linksOf(html)).toEqual([
      {
        text: "demo-1.0-py3-none-any.whl",
        href: `${wheel.address}#sha256=${wheel.file.sha256}`,
        "data-requires-python": '>=3.8,<"4"',
        "data-core-metadata": `sha256=${sha256(metadata)}`,
      },
      { text: "demo-1.0.tar.gz", href: `${sdist.address}#sha256=${sdist.file.sha256}` },
    ]);
    expect(html.body).toMatch(/^<!DOCTYPE html>\n<html/);
    const metas = parse(html.body)
      .querySelectorAll("meta[name]")
      .map(({ attributes }) => [attributes.name, attributes.content]);
    expect(metas).toEqual([
      ["pypi:repository-version", "1.4"],
      ["pypi:project-status", "active"],
    ]);
    expect(html.body).not.toContain("dist-info");
    expect(JSON.stringify(page)).not.toContain("dist-info");
  });

  test("each link is a line of its own, whatever stands in it", async () => {
    const { id, nameKey } = await putProject(get());
    const requiresPython = `>=3\r\n"><script>'&amp;</script>`;
    const { file } = await putFile(get(), id, { filename: "lines-1!2.0+corp.1-py3-none-any.whl", version: "1!2.0+corp.1", requiresPython });
    const page = await app.ask(`/simple/${nameKey}/`);
    expect(page.body).not.toContain("<script");
    expect(page.body.split("\n").filter((line) => /^<a .*<\/a><br>$/.test(line))).toHaveLength(1);
    expect(linksOf(page)).toMatchObject([{ "data-requires-python": requiresPython, text: file.filename }]);
    // A plus is encoded, since some read it as a space; an exclamation mark may stand for itself (RFC 3986).
    expect(page.body).toContain(`/files/${file.sha256}/lines-1!2.0%2Bcorp.1-py3-none-any.whl#`);
    for (const asked of [`lines-1!2.0%2Bcorp.1`, `lines-1%212.0%2Bcorp.1`, `lines-1!2.0+corp.1`])
      expect((await app.ask(`/files/${file.sha256}/${asked}-py3-none-any.whl`)).status).toBe(200);
  });

  test("a yanked release says so at each of its files, with the reason where there is one", async () => {
    const { id, nameKey } = await putProject(get());
    const yankedAt = new Date();
    for (const [version, yank] of Object.entries({ "1.0": {}, "2.0": { yankedAt }, "3.0": { yankedAt, yankedReason: `"bad" <idea>` } })) {
      const { release } = await putFile(get(), id, { filename: `y-${version}.tar.gz`, version });
      await putFile(get(), id, { filename: `y-${version}-py3-none-any.whl`, version });
      await get().db.release.update({ where: { id: release.id }, data: yank });
    }
    const { files, versions } = await asJson(`/simple/${nameKey}/`);
    const yanked = files.map((file: { filename: string; yanked?: unknown }) => [file.filename.slice(0, 5), file.yanked]);
    const each = [undefined, true, `"bad" <idea>`].flatMap((said, index) => Array(2).fill([`y-${index + 1}.0`, said]));
    expect(yanked.sort()).toEqual(each.sort());
    expect(versions.sort()).toEqual(["1.0", "2.0", "3.0"]);
    const links = linksOf(await app.ask(`/simple/${nameKey}/`));
    expect(links.map((link) => link["data-yanked"])).toEqual(expect.arrayContaining([undefined, "", `"bad" <idea>`]));
  });

  test("what waits for approval stands nowhere, not even by its version", async () => {
    const { id, nameKey } = await putProject(get());
    await putFile(get(), id, { filename: "w-1.0.tar.gz" });
    await putFile(get(), id, { filename: "w-1.0-py3-none-any.whl", isPublished: false });
    await putFile(get(), id, { filename: "w-2.0.tar.gz", version: "2.0", isPublished: false });
    const { files, versions } = await asJson(`/simple/${nameKey}/`);
    expect([files.map(({ filename }: { filename: string }) => filename), versions]).toEqual([["w-1.0.tar.gz"], ["1.0"]]);
    expect((await app.ask(`/simple/${nameKey}/`)).body).not.toMatch(/any\.whl|2\.0/);
  });

  test("a project of more releases than one statement asks for has each of their files once", async () => {
    const { id, nameKey } = await putProject(get());
    const versions = Array.from({ length: 60 }, (_, index) => `1.${index}`);
    for (const version of versions) {
      await putFile(get(), id, { filename: `many-${version}.tar.gz`, version, content: "the same" });
      get().clock.advance(1);
    }
    const page = await asJson(`/simple/${nameKey}/`);
    expect(page.versions.sort()).toEqual(versions.sort());
    const names = page.files.map(({ filename }: { filename: string }) => filename);
    expect(names.sort()).toEqual(versions.map((version) => `many-${version}.tar.gz`).sort());
    expect(linksOf(await app.ask(`/simple/${nameKey}/`))).toHaveLength(versions.length);
  });

  test("a project says where it stands; one that is held back offers nothing, and a deleted one is not there", async () => {
    for (const [row, status] of [
      [{ status: "deprecated" }, "deprecated"],
      [{ status: "archived" }, "archived"],
    ] as const) {
      const { id, nameKey } = await putProject(get(), row);
      await putFile(get(), id, { filename: `${nameKey}-1.0.tar.gz` });
      const page = await asJson(`/simple/${nameKey}/`);
      expect([page["project-status"], page.files.length]).toEqual([{ status }, 1]);
    }
    const held = await putProject(get(), { quarantinedAt: new Date(), status: "deprecated" });
    await putFile(get(), held.id, { filename: "held-1.0.tar.gz" });
    const page = await asJson(`/simple/${held.nameKey}/`);
    expect(page).toMatchObject({ "project-status": { status: "quarantined" }, files: [], versions: [] });
    expect((await app.ask(`/simple/${held.nameKey}/`)).body).toContain('<meta name="pypi:project-status" content="quarantined">');

    const deleted = await putProject(get(), { deletedAt: new Date() });
    await putFile(get(), deleted.id, { filename: "deleted-1.0.tar.gz" });
    expect((await app.ask(`/simple/${deleted.nameKey}/`)).status).toBe(404);
  });

  test.each([
    ["no Accept at all", undefined, "text/html"],
    ["anything", "*/*", "text/html"],
    ["a browser", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html"],
    ["Debian's pip", PIP, JSON_],
    ["uv", `${JSON_}, ${HTML};q=0.2, text/html;q=0.01`, JSON_],
    ["JSON the least", `${JSON_};q=0.1, ${HTML};q=0.2`, HTML],
    ["the latest JSON", "application/vnd.pypi.simple.latest+json", JSON_],
    ["the latest HTML", "application/vnd.pypi.simple.latest+html", HTML],
    ["one by name, all else less", `*/*;q=0.5, ${JSON_}`, JSON_],
    ["a later version first", `application/vnd.pypi.simple.v2+json, ${JSON_};q=0.9`, JSON_],
    ["capital letters", JSON_.toUpperCase(), JSON_],
    ["a range of types", "application/*", HTML],
    ["HTML by no means", "text/html;q=0, */*", HTML],
  ])("the format is negotiated: %s", async (_, accept, type) => {
    const { nameKey } = await putProject(get());
    for (const path of ["/simple/", `/simple/${nameKey}/`]) {
      const page = await app.ask(path, { headers: accept === undefined ? {} : { Accept: accept } });
      expect([page.status, page.headers["content-type"], page.headers.vary]).toEqual([
        200,
        type === JSON_ ? type : `${type}; charset=utf-8`,
        "Accept",
      ]);
      expect(page.body.startsWith(type === JSON_ ? "{" : "<!DOCTYPE html>")).toBe(true);
    }
  });

  test("a client that takes none of the formats is told so by 406 and their names", async () => {
    const { nameKey } = await putProject(get());
    for (const accept of ["application/json", "image/png", "application/vnd.pypi.simple.v2+json", `${JSON_};q=0`]) {
      const page = await app.ask(`/simple/${nameKey}/`, { headers: { Accept: accept } });
      expect([page.status, page.headers.vary]).toEqual([406, "Accept"]);
      expect(page.body).toContain(JSON_);
    }
  });

  test("the format can be asked for in the address, over what Accept says", async () => {
    const { nameKey } = await putProject(get());
    const typeOf = async (format: string) => {
      const { status, headers } = await app.ask(`/simple/${nameKey}/?format=${format}`, { headers: { Accept: "text/html" } });
      return status === 200 ? headers["content-type"] : status;
    };
    expect(await typeOf(JSON_)).toBe(JSON_);
    expect(await typeOf(encodeURIComponent(JSON_))).toBe(JSON_);
    expect(await typeOf("application/vnd.pypi.simple.latest+json")).toBe(JSON_);
    expect(await typeOf("text/html")).toBe("text/html; charset=utf-8");
    for (const bad of ["", "json", "*/*", "__proto__", `${JSON_}&format=text/html`]) expect(await typeOf(bad), bad).toBe(406);
  });

  test("a name that is not normalised, or misses the slash, is led to the address by 301", async () => {
    const { nameKey } = await putProject(get(), { name: "Led.To_it" });
    expect(nameKey).toBe("led-to-it");
    const query = `?format=${JSON_}`;
    for (const path of ["/simple/Led.To_it/", "/simple/led--to-it/", "/simple/LED-TO-IT", "/simple/led-to-it"]) {
      const { status, headers } = await app.ask(path + query);
      expect([status, headers.location]).toEqual([301, `/simple/led-to-it/${query}`]);
    }
    const { status, headers } = await app.ask("/simple");
    expect([status, headers.location]).toEqual([301, "/simple/"]);
  });

  test("case 17: a project that is not there is a 404 in a few words", async () => {
    for (const path of [
      "/simple/no-such-project/",
      "/simple/-/",
      "/simple/%C3%A4/",
      "/simple/a%2F..%2Fb/",
      `/simple/${"x".repeat(101)}/`,
    ]) {
      const page = await app.ask(path, { headers: { Accept: PIP } });
      expect([page.status, page.headers["content-type"]]).toEqual([404, "text/plain; charset=utf-8"]);
      expect(page.body.length).toBeLessThan(100);
    }
  });

  test("a page has a strong ETag, which changes with what installers see and with the format", async () => {
    const { id, nameKey } = await putProject(get());
    const etagOf = async (path: string, accept = PIP) => {
      const { headers } = await app.ask(path, { headers: { Accept: accept } });
      expect(headers.etag).toMatch(/^"[\w-]{43}"$/);
      return headers.etag;
    };
    const path = `/simple/${nameKey}/`;
    const first = await etagOf(path);
    expect(await etagOf(path)).toBe(first);
    const all = [first, await etagOf(path, HTML), await etagOf(path, "text/html")];
    await moveSerial(get(), id);
    all.push(await etagOf(path));
    await get().db.project.update({ where: { id }, data: { status: "archived" } });
    all.push(await etagOf(path));
    await get().db.project.update({ where: { id }, data: { quarantinedAt: new Date() } });
    all.push(await etagOf(path));
    expect(new Set(all).size).toBe(6);
  });

  test("the list's ETag changes when a project is created, deleted or comes back, and with nothing else", async () => {
    const { db, clock } = get();
    const etagOf = async () => (await app.ask("/simple/")).headers.etag;
    const { id } = await putProject(get());
    const all = [await etagOf()];
    await moveSerial(get(), id);
    expect(await etagOf()).toBe(all[0]);
    for (const change of [
      () => db.project.update({ where: { id }, data: { deletedAt: clock.now() } }),
      () => putProject(get()),
      () => db.project.update({ where: { id }, data: { deletedAt: null } }),
    ]) {
      clock.advance(1000);
      await change();
      all.push(await etagOf());
    }
    expect(new Set(all).size).toBe(4);
  });

  test("who has the page is answered 304 without it, until it changes", async () => {
    const { id, nameKey } = await putProject(get());
    const path = `/simple/${nameKey}/`;
    const { headers: first } = await app.ask(path, { headers: { Accept: PIP } });
    for (const known of [first.etag, `"other", W/${first.etag}`, "*"]) {
      // As pip asks again.
      const again = await app.ask(path, { headers: { Accept: PIP, "If-None-Match": String(known), "Cache-Control": "max-age=0" } });
      expect([again.status, again.bytes.length, again.headers.etag, again.headers.vary]).toEqual([304, 0, first.etag, "Accept"]);
    }
    await moveSerial(get(), id);
    expect((await app.ask(path, { headers: { Accept: PIP, "If-None-Match": String(first.etag) } })).status).toBe(200);
    expect(first["cache-control"]).toBe("no-cache");
  });

  test("HEAD answers as GET does, without the page", async () => {
    const { nameKey } = await putProject(get());
    for (const path of ["/simple/", `/simple/${nameKey}/`, "/simple", "/simple/none-such/"]) {
      const [get, head] = [await app.ask(path), await app.ask(path, { method: "HEAD" })];
      expect([head.status, head.bytes.length]).toEqual([get.status, 0]);
      for (const name of ["content-type", "etag", "vary", "cache-control", "location"])
        expect(head.headers[name]).toEqual(get.headers[name]);
    }
  });

  test("other methods are refused, whoever asks", async () => {
    for (const path of ["/simple/", "/simple/demo/", `/files/${"0".repeat(64)}/demo-1.0.tar.gz`]) {
      for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
        const page = await app.ask(path, { method, headers: { "Content-Length": "0", Origin: "https://elsewhere.example" } });
        expect([page.status, page.headers.allow]).toEqual([405, "GET, HEAD"]);
      }
    }
  });

  test("no cookie is read or set, and a page that is asked for under another name leads to the site's", async () => {
    const { nameKey } = await putProject(get());
    const path = `/simple/${nameKey}/`;
    const plain = await app.ask(path);
    const signedIn = await app.ask(path, { headers: { Cookie: "session=anything; device=else", Authorization: "Basic QTpC" } });
    expect(signedIn.body).toBe(plain.body);
    expect(signedIn.headers.etag).toBe(plain.headers.etag);
    for (const { headers } of [plain, signedIn]) expect(headers["set-cookie"]).toBeUndefined();
    const elsewhere = await app.ask(path, { headers: { Host: "rebound.example" } });
    expect([elsewhere.status, elsewhere.headers.location]).toEqual([308, app.origin + path]);
  });

  test("where the database is away the answer is 503 and when to come again, and a bug is a 500 in words", async () => {
    const broken = async (error: Error) => {
      const fail = () => Promise.reject(error);
      const { db } = get();
      const project = new Proxy(db.project, { get: () => fail });
      return serveApp({ ...get(), db: new Proxy(db, { get: (all, name) => (name === "project" ? project : Reflect.get(all, name)) }) });
    };
    for (const [error, status, retry] of [
      [Object.assign(new Error("away"), { code: "P1001" }), 503, "5"],
      [new Error("a bug"), 500, undefined],
    ] as const) {
      const failing = await broken(error);
      const page = await failing.ask("/simple/demo/");
      await failing.stop();
      expect([page.status, page.headers["retry-after"], page.headers["cache-control"]]).toEqual([status, retry, "no-store"]);
      expect(page.body).not.toMatch(/away|bug/);
      expect(failing.log.join("")).toContain(error.message);
    }
  });
});
