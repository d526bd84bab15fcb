import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fileKey, StorageError } from "~/lib/storage";
import { onBothDatabases } from "../support/databases.ts";
import { type PutFile, putFile, putProject, sha256 } from "../support/indexed-files.ts";
import { type ServedApp, serveApp } from "../support/served-app.ts";
import type { TestContext } from "../support/test-context.ts";

const CONTENT = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 256));

onBothDatabases("files", (get) => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp(get());
  });
  afterAll(() => app.stop());

  let made = 0;
  async function published(file: Partial<PutFile> = {}) {
    const project = await putProject(get());
    made++;
    return { project, ...(await putFile(get(), project.id, { filename: `demo-1.${made}.tar.gz`, content: CONTENT, ...file })) };
  }

  test("a file is served as it was kept, at the address with its hash, to be kept for good", async () => {
    const { address, file } = await published();
    const whole = await app.ask(address);
    expect([whole.status, whole.bytes.equals(CONTENT)]).toEqual([200, true]);
    expect(whole.headers).toMatchObject({
      "content-length": "1000",
      "content-type": "application/octet-stream",
      "content-disposition": "attachment",
      "content-security-policy": "sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "public, max-age=31536000, immutable",
      "accept-ranges": "bytes",
      etag: `"${file.sha256}"`,
    });
    for (const name of ["content-encoding", "set-cookie", "vary"]) expect(whole.headers[name]).toBeUndefined();
  });

  test("case 15: no content is encoded, and no page is shown, whatever the client asks for and the file is", async () => {
    const html = "<script>alert(1)</script>";
    const { address } = await published({ content: html, metadata: html, filename: "html-1.0-py3-none-any.whl" });
    for (const path of [address, `${address}.metadata`]) {
      const page = await app.ask(path, { headers: { Accept: "text/html", "Accept-Encoding": "gzip, br, deflate" } });
      expect([page.status, page.body]).toEqual([200, html]);
      expect(page.headers["content-encoding"]).toBeUndefined();
      expect(page.headers["content-type"]).toBe("application/octet-stream");
      expect(page.headers["content-disposition"]).toBe("attachment");
      expect(page.headers["content-security-policy"]).toBe("sandbox");
    }
  });

  test("the METADATA of a wheel is beside it, with its own hash as ETag; an sdist has none", async () => {
    const metadata = "Metadata-Version: 2.1\nName: demo\n";
    const { address } = await published({ metadata, filename: "meta-1.0-py3-none-any.whl" });
    const page = await app.ask(`${address}.metadata`);
    expect([page.status, page.body, page.headers.etag]).toEqual([200, metadata, `"${sha256(metadata)}"`]);
    const known = await app.ask(`${address}.metadata`, { headers: { "If-None-Match": `"${sha256(metadata)}"` } });
    expect([known.status, known.bytes.length]).toEqual([304, 0]);
    const head = await app.ask(`${address}.metadata`, { method: "HEAD" });
    expect([head.status, head.bytes.length, head.headers.etag]).toEqual([200, 0, page.headers.etag]);
    const sdist = await published();
    expect((await app.ask(`${sdist.address}.metadata`)).status).toBe(404);
  });

  test.each(["with its size", "from before sizes were written down"])(
    "METADATA that was kept %s has its length and ranges as files do",
    async (kept) => {
      const metadata = "Metadata-Version: 2.1\nName: demo\nSummary: größer\n";
      const bytes = Buffer.from(metadata);
      const { address, file } = await published({ metadata, filename: `length${kept.length}-1.0-py3-none-any.whl` });
      if (kept !== "with its size") await get().db.releaseFile.update({ where: { id: file.id }, data: { metadataSize: null } });

      for (const method of ["GET", "HEAD"]) {
        const { headers } = await app.ask(`${address}.metadata`, { method });
        expect(headers).toMatchObject({ "content-length": String(bytes.length), "accept-ranges": "bytes" });
      }
      const part = await app.ask(`${address}.metadata`, { headers: { Range: "bytes=-8" } });
      expect([part.status, part.bytes.equals(bytes.subarray(-8))]).toEqual([206, true]);
      expect(part.headers["content-range"]).toBe(`bytes ${bytes.length - 8}-${bytes.length - 1}/${bytes.length}`);
      const beyond = await app.ask(`${address}.metadata`, { headers: { Range: `bytes=${bytes.length}-` } });
      expect([beyond.status, beyond.headers["content-range"]]).toEqual([416, `bytes */${bytes.length}`]);
    },
  );

  test.each([
    ["bytes=0-0", 0, 0],
    ["bytes=10-19", 10, 19],
    ["bytes=990-", 990, 999],
    ["bytes=-7", 993, 999],
    ["bytes=-2000", 0, 999],
    ["bytes=500-99999999999", 500, 999],
  ])("of a file the range %s is served", async (range, start, end) => {
    const { address, file } = await published();
    const part = await app.ask(address, { headers: { Range: range } });
    expect([part.status, part.bytes.equals(CONTENT.subarray(start, end + 1))]).toEqual([206, true]);
    expect(part.headers).toMatchObject({
      "content-range": `bytes ${start}-${end}/1000`,
      "content-length": String(end - start + 1),
      etag: `"${file.sha256}"`,
      "content-security-policy": "sandbox",
    });
  });

  test.each(["bytes=0-1,5-6", "lines=0-1", "bytes=a-b", "bytes=", "bytes"])(
    "the range %s is not understood: the whole is served",
    async (range) => {
      const { address } = await published();
      const whole = await app.ask(address, { headers: { Range: range } });
      expect([whole.status, whole.bytes.equals(CONTENT), whole.headers["content-range"]]).toEqual([200, true, undefined]);
    },
  );

  test.each(["bytes=1000-", "bytes=2000-3000", "bytes=-0"])("the range %s is beyond the file: 416 says how long it is", async (range) => {
    const { address } = await published();
    const refused = await app.ask(address, { headers: { Range: range } });
    expect([refused.status, refused.headers["content-range"], refused.headers.etag]).toEqual([416, "bytes */1000", undefined]);
    expect(refused.headers["cache-control"]).toBe("no-store");
  });

  test("a range is served only of the file that If-Range names", async () => {
    const { address, file } = await published();
    const statusOf = async (ifRange: string) => (await app.ask(address, { headers: { Range: "bytes=0-9", "If-Range": ifRange } })).status;
    expect(await statusOf(`"${file.sha256}"`)).toBe(206);
    for (const other of [`W/"${file.sha256}"`, `"${"0".repeat(64)}"`, "Sat, 01 Jan 2028 00:00:00 GMT"])
      expect(await statusOf(other)).toBe(200);
  });

  test("HEAD has the headers of the whole, without it, also where a range is asked for", async () => {
    const { address } = await published();
    const [whole, head] = [await app.ask(address), await app.ask(address, { method: "HEAD", headers: { Range: "bytes=0-1" } })];
    const { date: _one, ...headers } = whole.headers;
    const { date: _other, ...headersOfHead } = head.headers;
    expect([head.status, head.bytes.length, headersOfHead]).toEqual([200, 0, headers]);
  });

  test("who has the file is answered 304 without it", async () => {
    const { address, file } = await published();
    const known = await app.ask(address, { headers: { "If-None-Match": `"${file.sha256}"`, Range: "bytes=0-1" } });
    expect([known.status, known.bytes.length, known.headers.etag]).toEqual([304, 0, `"${file.sha256}"`]);
    expect((await app.ask(address, { headers: { "If-None-Match": `"other"` } })).status).toBe(200);
  });

  test("an address is exactly one file: its hash and its name", async () => {
    const { address, file } = await published({ filename: "exact-1.0.tar.gz" });
    const other = await published({ filename: "other-1.0.tar.gz", content: "other bytes" });
    for (const path of [
      `/files/${other.file.sha256}/exact-1.0.tar.gz`,
      `/files/${file.sha256}/other-1.0.tar.gz`,
      `/files/${file.sha256.toUpperCase()}/exact-1.0.tar.gz`,
      `/files/${file.sha256.slice(1)}/exact-1.0.tar.gz`,
      `/files/${file.sha256}/Exact-1.0.tar.gz`,
      `/files/${file.sha256}/..%2Fexact-1.0.tar.gz`,
      `${address}.metadata.metadata`,
      `${address}.asc`,
    ])
      expect((await app.ask(path)).status, path).toBe(404);
    // The same bytes under another name are another address.
    const twin = await published({ filename: "twin-1.0.tar.gz" });
    expect(twin.file.sha256).toBe(file.sha256);
    expect((await app.ask(twin.address)).status).toBe(200);
  });

  test("what was not published, of a project that is deleted or held back is not there; what was yanked is", async () => {
    const metadata = "Name: demo\n";
    const waiting = await published({ filename: "waiting-1.0-py3-none-any.whl", metadata, isPublished: false });
    const deleted = await published({ filename: "deleted-1.0-py3-none-any.whl", metadata });
    await get().db.project.update({ where: { id: deleted.project.id }, data: { deletedAt: new Date() } });
    const held = await published({ filename: "held-1.0-py3-none-any.whl", metadata });
    await get().db.project.update({ where: { id: held.project.id }, data: { quarantinedAt: new Date() } });
    for (const { address, file } of [waiting, deleted, held]) {
      for (const path of [address, `${address}.metadata`]) {
        for (const headers of [{}, { "If-None-Match": `"${file.sha256}"` }, { Range: "bytes=0-1" }])
          expect((await app.ask(path, { headers: headers as Record<string, string> })).status, path).toBe(404);
      }
    }
    const yanked = await published();
    await get().db.release.update({ where: { id: yanked.release.id }, data: { yankedAt: new Date(), yankedReason: "no" } });
    expect((await app.ask(yanked.address)).status).toBe(200);
  });

  /** The site over a storage that reads otherwise. */
  async function withStorage<R>(read: TestContext["storage"]["read"], work: (app: ServedApp) => Promise<R>): Promise<R> {
    const served = await serveApp({ ...get(), storage: { ...get().storage, read } });
    try {
      return await work(served);
    } finally {
      await served.stop();
    }
  }

  test("what the storage has lost is a 404, and an error of the log", async () => {
    const { address, file } = await published({ content: "lost bytes" });
    await get().storage.remove(fileKey(file.sha256));
    const page = await app.ask(address);
    expect([page.status, page.headers["cache-control"], page.headers.etag]).toEqual([404, "no-store", undefined]);
    expect(app.log.filter((line) => line.includes('"level":50')).join("")).toContain(file.sha256.slice(4));
  });

  test("while the storage is away a file is answered 503, and when to come again", async () => {
    const { address } = await published();
    const away = () => Promise.reject(new StorageError("no bucket of ours"));
    await withStorage(away, async (served) => {
      const page = await served.ask(address);
      expect([page.status, page.headers["retry-after"], page.headers.etag]).toEqual([503, "5", undefined]);
      expect(page.body).not.toContain("bucket");
      expect((await served.ask(address, { method: "HEAD" })).status).toBe(200);
    });
  });

  test("a file that the storage has shortened or lengthened is cut off, and seen to be incomplete", async () => {
    const { address } = await published();
    for (const bytes of [CONTENT.subarray(0, 900), Buffer.concat([CONTENT, CONTENT])]) {
      await withStorage(
        async () => Readable.from([bytes.subarray(0, 500), bytes.subarray(500)]),
        async (served) => {
          const page = await served.ask(address).catch(() => null);
          expect(page?.isWhole ?? false).toBe(false);
          expect(served.log.join("")).toContain("another length");
        },
      );
    }
  });

  test("a client that goes in the middle of a file leaves nothing open", async () => {
    const { address } = await published();
    let closed: Promise<unknown> | undefined;
    await withStorage(
      async () => {
        const endless = new Readable({ read: (size) => void setImmediate(() => endless.push(Buffer.alloc(Math.min(size, 100)))) });
        closed = new Promise((resolve) => endless.once("close", resolve));
        return endless;
      },
      async (served) => {
        const gone = new AbortController();
        const answer = await fetch(served.origin + address, { signal: gone.signal });
        gone.abort();
        await answer.text().catch(() => {});
        await closed;
        expect(served.log.filter((line) => line.includes('"level":50'))).toEqual([]);
      },
    );
  });
});
