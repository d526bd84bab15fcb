import { readdir } from "node:fs/promises";
import { dirname } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { after, DAY, HOUR } from "~/lib/clock";
import { fileKey, MissingError } from "~/lib/storage";
import { createVerifiedAccount } from "../support/accounts.ts";
import { giveToken } from "../support/api-tokens.ts";
import { onBothDatabases } from "../support/databases.ts";
import { largeWheel, metadataText, sdist, wheel, wheelParts } from "../support/distributions.ts";
import { type ServedApp, serveApp } from "../support/served-app.ts";
import { digestsOf, multipart, type Part, twineForm } from "../support/upload-forms.ts";
import { basic, sendForm, upload } from "../support/upload-site.ts";
import { zipBytes } from "../support/zip-bytes.ts";

let names = 0;
const newName = () => `bad-z${names++}z`;

onBothDatabases("a bad upload", (get) => {
  let site: ServedApp;
  let accountId: string;
  let token: string;
  beforeAll(async () => {
    site = await serveApp(get());
    ({ accountId } = await createVerifiedAccount(site.context));
    ({ token } = await giveToken(site.context, { accountId }));
  });
  afterAll(() => site.stop());

  /** Nothing is left of what was received, whatever became of it. A refusal is answered before its file is removed. */
  afterEach(async () => {
    const incoming = dirname(await site.context.storage.newPath());
    await expect.poll(() => readdir(incoming)).toEqual([]);
  });

  const form = (file: ReturnType<typeof sdist>, changed: Record<string, string>) =>
    sendForm(site.origin, twineForm(file, changed), { token });
  const filesOf = (nameKey: string) => site.context.db.releaseFile.count({ where: { release: { project: { nameKey } } } });

  test("case 1: empty parts are absent", async () => {
    const file = sdist({ name: newName() });
    const answer = await form(file, { md5_digest: "", blake2_256_digest: " ", home_page: "", attestations: "" });
    expect(answer).toMatchObject({ status: 200 });
  });

  test("case 2: white space around the token is no part of it", async () => {
    const file = sdist({ name: newName() });
    const headers = { Authorization: basic(`  ${token}\r\n`) };
    expect(await sendForm(site.origin, twineForm(file), { headers })).toMatchObject({ status: 200 });
  });

  test("case 3: other letters in the form are in the body, and not in the status line", async () => {
    const name = newName();
    const bytes = sdist({ name }).bytes;
    const file = { ...sdist({ name }), filename: `Жук“${"x".repeat(150)}”.tar.gz`, bytes };
    const answer = await sendForm(site.origin, twineForm(file, { name }), { token });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain("Жук“xxx");
    expect(answer.reason).toMatch(/^[ -~]{1,500}$/);
    expect(answer.reason).toContain('???"xxx');
  });

  test("case 3: a very long message is cut in the status line, and whole in the body", async () => {
    const long = "y".repeat(3000);
    const answer = await form(sdist({ name: newName() }), { ":action": `x${long}` });
    expect([answer.status, answer.reason.length <= 500]).toEqual([400, true]);
    const asFile = await sendForm(site.origin, multipart([{ name: long, value: "x", filename: "x" }]), { token });
    expect([asFile.status, asFile.reason.length, asFile.body.includes(long)]).toEqual([400, 500, true]);
  });

  test("case 4: a text field that is sent as a file is named, and a signature ignored", async () => {
    const file = sdist({ name: newName() });
    const content: Part = { name: "content", filename: file.filename, value: file.bytes };
    const named: Part[] = Object.entries({ name: "demo", version: "1.0", filetype: "sdist", sha256_digest: file.sha256 }).map(
      ([name, value]) => ({ name, value }),
    );
    const asFile = await sendForm(site.origin, multipart([...named, content, { name: "description", value: "x", filename: "x.txt" }]), {
      token,
    });
    expect(asFile).toMatchObject({
      status: 400,
      body: "The field description was sent as a file. Send it as text, without a file name.\n",
    });
    const fields = named.map((part) => (part.name === "name" ? { ...part, value: file.metadata.match(/Name: (.*)/)?.[1] ?? "" } : part));
    const signed = await sendForm(
      site.origin,
      multipart([{ name: "gpg_signature", value: "-----BEGIN", filename: "x.asc" }, ...fields, content]),
      { token },
    );
    expect(signed).toMatchObject({ status: 200 });
  });

  test("case 11: a file that is there already is answered first, whatever has changed since", async () => {
    const name = newName();
    const file = sdist({ name });
    expect((await upload(site.origin, token, file)).status).toBe(200);
    await site.context.db.release.updateMany({ where: { project: { nameKey: name } }, data: { opensUntil: new Date(0) } });
    await site.context.db.project.updateMany({ where: { nameKey: name }, data: { status: "archived" } });
    expect(await upload(site.origin, token, file)).toMatchObject({ status: 200 });
    expect(await upload(site.origin, token, wheel({ name }))).toMatchObject({ status: 400, body: expect.stringContaining("archived") });
  });

  test("case 13: a digest that is cut or wrong is refused, and one of SHA-256 and BLAKE2 is enough", async () => {
    const file = sdist({ name: newName() });
    const digests = digestsOf(file.bytes);
    const wrong: Record<string, string>[] = [
      { sha256_digest: digests.sha256_digest.slice(0, 32) },
      { md5_digest: "0".repeat(32) },
      { blake2_256_digest: "f".repeat(64) },
      { blake2_256_digest: "f".repeat(128) },
      { sha256_digest: "", blake2_256_digest: "" },
    ];
    for (const changed of wrong) expect(await form(file, changed)).toMatchObject({ status: 400, body: expect.stringMatching(/digest/i) });
    expect(await form(file, { md5_digest: "", sha256_digest: "" })).toMatchObject({ status: 200 });
    const next = sdist({ name: newName() });
    expect(await form(next, { md5_digest: "", blake2_256_digest: "", sha256_digest: next.sha256.toUpperCase() })).toMatchObject({
      status: 200,
    });
  });

  test("case 18: an error is JSON without parameters for a tool that prefers JSON", async () => {
    const answer = await sendForm(site.origin, multipart([]), {
      token,
      headers: { Accept: "application/json;q=0.9, text/plain;q=0.8, text/html;q=0.7" },
    });
    expect(answer.headers["content-type"]).toBe("application/json");
    const message = "The form has no file. Send it as content, with its file name.";
    expect(JSON.parse(answer.body)).toEqual({ code: `400 ${message}`, message, title: "Bad Request" });
    expect(answer.reason).toBe(message);
  });

  test("case 24: a token with another last character is none", async () => {
    const wrong = token.slice(0, -1) + (token.endsWith("0") ? "1" : "0");
    expect(await upload(site.origin, wrong, sdist({ name: newName() }))).toMatchObject({
      status: 403,
      body: expect.stringContaining("isn't an API token"),
    });
  });

  test("case 25: a file name of 241 bytes is refused", async () => {
    const name = newName();
    const file = { ...sdist({ name }), filename: `${name}-${"1".repeat(241 - name.length - 8)}.tar.gz` };
    expect(file.filename).toHaveLength(241);
    expect(await upload(site.origin, token, file)).toMatchObject({ status: 400, reason: "The file name is longer than 240 bytes." });
  });

  test("a path as a file name is refused, and leads nowhere", async () => {
    for (const filename of ["../../demo-1.0.tar.gz", "/etc/demo-1.0.tar.gz", "..\\demo-1.0.tar.gz", "demo-1.0.tar.gz/..", ""]) {
      const file = { ...sdist({ name: "demo" }), filename };
      expect(await upload(site.origin, token, file)).toMatchObject({ status: 400, body: expect.stringContaining("The file name") });
    }
  });

  test("a form that is cut anywhere is refused, and the next upload is taken", async () => {
    const file = sdist({ name: newName() });
    const { type, bytes } = twineForm(file);
    for (const length of [0, 1, 40, 200, bytes.length - 300, bytes.length - 60, bytes.length - 25]) {
      const answer = await sendForm(site.origin, { type, bytes: bytes.subarray(0, length) }, { token });
      expect([length, answer.status]).toEqual([length, 400]);
    }
    // Only the last hyphens and the line break are missing: the file is whole.
    expect((await sendForm(site.origin, { type, bytes: bytes.subarray(0, -2) }, { token })).status).toBe(200);
  });

  test("another media type, and one without a boundary, is no form", async () => {
    const { bytes } = twineForm(sdist());
    for (const type of ["application/x-www-form-urlencoded", "multipart/form-data", "multipart/mixed; boundary=x", "text/plain"])
      expect((await sendForm(site.origin, { type, bytes }, { token })).status).toBeOneOf([400, 415]);
  });

  test("3,001 fields, and one field of more than 4 MiB, are said and not cut", async () => {
    const file = sdist({ name: newName() });
    const content: Part = { name: "content", filename: file.filename, value: file.bytes };
    const many = Array.from({ length: 3001 }, (_, index) => ({ name: "classifiers", value: `Topic :: ${index}` }));
    expect(await sendForm(site.origin, multipart([...many, content]), { token })).toMatchObject({
      status: 400,
      reason: "The form has more than 3000 fields.",
    });
    const long = { name: "description", value: "x".repeat(4 * 1024 * 1024 + 1) };
    expect(await sendForm(site.origin, multipart([content, long]), { token })).toMatchObject({
      status: 400,
      reason: "The field description is larger than 4 MiB.",
    });
    expect((await form(file, { description: "x".repeat(4 * 1024 * 1024) })).status).toBe(200);
  });

  test("a field that decides cannot be sent twice with two values, nor can attestations be sent", async () => {
    const file = sdist({ name: newName() });
    const content: Part = { name: "content", filename: file.filename, value: file.bytes };
    const twice = multipart([{ name: "name", value: "a" }, { name: "name", value: "b" }, content]);
    expect(await sendForm(site.origin, twice, { token })).toMatchObject({ status: 400, reason: "The field name was sent twice." });
    expect((await form(file, { attestations: "[{}]" })).reason).toMatch(/^Attestations are not supported/);
  });

  test("an action of old is gone, and an unknown one refused", async () => {
    const file = sdist();
    for (const action of ["submit", "verify", "doc_upload"]) expect((await form(file, { ":action": action })).status).toBe(410);
    expect(await form(file, { ":action": "upload" })).toMatchObject({ status: 400 });
    expect(await form(file, { protocol_version: "2" })).toMatchObject({ status: 400 });
  });

  test("a form that claims another name, version or type than the file has is refused", async () => {
    const name = newName();
    const file = wheel({ name });
    expect((await form(file, { name: "other" })).body).toContain("another project");
    expect((await form(file, { version: "1.1" })).body).toContain("version");
    expect((await form(file, { filetype: "sdist" })).body).toContain("type");
    expect(await form(file, { version: "1.0.0" })).toMatchObject({ status: 200 });
  });

  test("METADATA of another name than the file's is refused", async () => {
    const name = newName();
    const other = wheel({ name, metadata: metadataText({ name: newName() }) });
    expect((await upload(site.origin, token, { ...other, metadata: metadataText({ name }) })).body).toContain("another project");
  });

  test("a source distribution whose name has two readings stands in the project that its metadata names, or nowhere", async () => {
    const name = newName();
    const file = sdist({ name, version: "6.7-9", metadata: metadataText({ name, version: "6.7.post9" }) });
    expect(await form(file, { name: `${name}-6.7`, version: "9" })).toMatchObject({
      status: 400,
      body: expect.stringContaining("another project"),
    });
    expect(await filesOf(`${name}-6-7`)).toBe(0);
    expect(await form(file, {})).toMatchObject({ status: 200 });
  });

  test("no archive, and an archive of the other kind, is refused", async () => {
    const name = newName();
    for (const bytes of [Buffer.from("no archive at all"), sdist({ name }).bytes, Buffer.alloc(0)]) {
      const file = { ...wheel({ name }), bytes };
      expect(await upload(site.origin, token, file)).toMatchObject({ status: 400 });
    }
    expect(await filesOf(name)).toBe(0);
  });

  test("METADATA that is there twice is refused", async () => {
    const name = newName();
    const parts = wheelParts({ name });
    const file = { ...wheel({ name }), bytes: zipBytes([...parts, ...parts.slice(1, 2)]) };
    expect(await upload(site.origin, token, file)).toMatchObject({
      status: 400,
      body: expect.stringContaining("two files of the same name"),
    });
  });

  test("case 10: a release has one source distribution, however its name is written", async () => {
    const name = newName();
    expect((await upload(site.origin, token, sdist({ name, version: "1.0.post9" }))).status).toBe(200);
    for (const version of ["1.0-9", "1.0.0.post9"]) {
      const answer = await upload(site.origin, token, sdist({ name, version }));
      expect([version, answer.status, answer.body]).toEqual([version, 400, expect.stringContaining("File already exists")]);
    }
  });

  test("a release takes no file 14 days after its first one, but the next release does", async () => {
    const name = newName();
    expect((await upload(site.origin, token, sdist({ name }))).status).toBe(200);
    const project = { nameKey: name };
    const release = await site.context.db.release.findFirstOrThrow({ where: { project } });
    expect(release.opensUntil).toEqual(after(release.createdAt, 14 * DAY));
    await site.context.db.release.updateMany({ where: { project }, data: { opensUntil: site.context.clock.now() } });
    const closed = await upload(site.origin, token, wheel({ name }));
    expect([closed.status, closed.body]).toEqual([400, expect.stringContaining("14 days")]);
    // An owner opens it for a day.
    await site.context.db.release.updateMany({ where: { project }, data: { opensUntil: after(site.context.clock.now(), HOUR) } });
    expect((await upload(site.origin, token, wheel({ name }))).status).toBe(200);
    expect((await upload(site.origin, token, sdist({ name, version: "1.1" }))).status).toBe(200);
  });

  test("a release has a thousand files at most", async () => {
    const name = newName();
    expect((await upload(site.origin, token, sdist({ name }))).status).toBe(200);
    const row = await site.context.db.releaseFile.findFirstOrThrow({ where: { release: { project: { nameKey: name } } } });
    const more = Array.from({ length: 999 }, (_, index) => ({ ...row, id: `${name}-${index}`, filenameKey: `${name}-${index}` }));
    await site.context.db.releaseFile.createMany({ data: more.slice(1) });
    expect((await upload(site.origin, token, wheel({ name }))).status).toBe(200);
    const full = await upload(site.origin, token, wheel({ name, tag: "py2-none-any" }));
    expect([full.status, full.body]).toEqual([400, expect.stringContaining("1,000 files")]);
    expect((await upload(site.origin, token, sdist({ name, version: "1.1" }))).status).toBe(200);
  });

  test("a name that looks like another project's is refused", async () => {
    const name = newName();
    expect((await upload(site.origin, token, sdist({ name }))).status).toBe(200);
    const alike = await upload(site.origin, token, sdist({ name: name.replaceAll("-", "") }));
    expect([alike.status, alike.body]).toEqual([400, expect.stringContaining(`too similar to ${name}`)]);
    expect(await filesOf(name.replaceAll("-", ""))).toBe(0);
  });

  test("the name of a deleted file cannot be used again, not even for the same bytes", async () => {
    const name = newName();
    const file = sdist({ name });
    expect((await upload(site.origin, token, file)).status).toBe(200);
    await site.context.db.releaseFile.deleteMany({ where: { release: { project: { nameKey: name } } } });
    expect(await upload(site.origin, token, file)).toMatchObject({
      status: 400,
      body: expect.stringContaining("used before by a deleted file"),
    });
  });

  test("a project in quarantine takes nothing", async () => {
    const name = newName();
    expect((await upload(site.origin, token, sdist({ name }))).status).toBe(200);
    await site.context.db.project.updateMany({ where: { nameKey: name }, data: { quarantinedAt: new Date() } });
    expect(await upload(site.origin, token, wheel({ name }))).toMatchObject({ status: 400, body: expect.stringContaining("quarantine") });
  });

  test("a file above the limit is refused, by its length before it is read, or by what comes", async () => {
    const small = await serveApp(get(), { settings: { origin: site.origin, uploadMaxBytes: 1024 } });
    try {
      const name = newName();
      const file = { ...sdist({ name }), bytes: Buffer.alloc(1025) };
      const answer = await sendForm(small.origin, twineForm(file), { token });
      expect(answer).toMatchObject({ status: 413, reason: expect.stringContaining("larger than") });
      const tooLong = { type: "multipart/form-data; boundary=x", bytes: Buffer.alloc(17 * 1024 * 1024) };
      expect(await sendForm(small.origin, tooLong, { token })).toMatchObject({ status: 413 });
    } finally {
      await small.stop();
    }
  });

  test("a file is refused as too large also by its last byte, when the form is whole already", async () => {
    const most = 1024 * 1024;
    const small = await serveApp(get(), { settings: { origin: site.origin, uploadMaxBytes: most } });
    try {
      const file = { ...sdist({ name: newName() }), bytes: Buffer.alloc(most + 1) };
      const answer = await sendForm(small.origin, twineForm(file), { token });
      expect(answer).toMatchObject({ status: 413, reason: expect.stringContaining("larger than") });
    } finally {
      await small.stop();
    }
  });

  test("a project has no more bytes than its quota, counted once for each file", async () => {
    const name = newName();
    const [first, second] = [sdist({ name }), wheel({ name })];
    const quota = await serveApp(get(), {
      settings: { origin: site.origin, projectQuotaBytes: first.bytes.length + second.bytes.length - 1 },
    });
    try {
      expect((await upload(quota.origin, token, first)).status).toBe(200);
      expect((await upload(quota.origin, token, first)).status).toBe(200);
      const large = largeWheel({ bytes: first.bytes.length + second.bytes.length, name: newName().replaceAll("-", "_") });
      expect(await upload(quota.origin, token, large)).toMatchObject({ status: 400, body: expect.stringContaining("larger than") });
      const full = await upload(quota.origin, token, second);
      expect([full.status, full.body]).toEqual([400, expect.stringContaining("larger than")]);
      const project = await quota.context.db.project.findUnique({ where: { nameKey: name } });
      expect(project?.storedBytes).toBe(BigInt(first.bytes.length));
    } finally {
      await quota.stop();
    }
  });

  test("a file above the quota of a project that is there is refused before it is kept", async () => {
    const name = newName();
    const [first, second] = [sdist({ name }), wheel({ name })];
    const quota = await serveApp(get(), { settings: { origin: site.origin, projectQuotaBytes: first.bytes.length } });
    try {
      expect((await upload(quota.origin, token, first)).status).toBe(200);
      expect((await upload(quota.origin, token, second)).status).toBe(400);
      const { storage } = quota.context;
      await storage.read(fileKey(digestsOf(first.bytes).sha256_digest)).then((stream) => stream.destroy());
      await expect(storage.read(fileKey(digestsOf(second.bytes).sha256_digest))).rejects.toThrow(MissingError);
    } finally {
      await quota.stop();
    }
  });
});
