import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fileKey } from "~/lib/storage";
import { createVerifiedAccount } from "../support/accounts.ts";
import { giveToken } from "../support/api-tokens.ts";
import { onBothDatabases } from "../support/databases.ts";
import { metadataText, sdist, wheel } from "../support/distributions.ts";
import { type ServedApp, serveApp } from "../support/served-app.ts";
import { distutilsForm, flitForm, multipart, twine7Form, twineForm, UV_ACCEPT, uvForm } from "../support/upload-forms.ts";
import { sendForm, upload } from "../support/upload-site.ts";

let names = 0;
/** A name that no project has, nor one that looks like it. */
const newName = () => `demo-x${names++}x`;

onBothDatabases("an upload", (get) => {
  let site: ServedApp;
  let owner: { accountId: string; username: string; address: string };
  let token: string;
  beforeAll(async () => {
    site = await serveApp(get());
    owner = await createVerifiedAccount(site.context);
    token = (await giveToken(site.context, { accountId: owner.accountId })).token;
  });
  afterAll(() => site.stop());

  const fileOf = (filename: string) =>
    site.context.db.releaseFile.findFirst({ where: { filename }, include: { release: { include: { project: true } } } });

  test("creates the project, the release and the file, with the bytes that were sent", async () => {
    await site.context.sentMail();
    const name = newName();
    const file = wheel({
      name,
      metadata: metadataText({ name, fields: "Summary: A demo\nRequires-Python: >=3.8\n", description: "Text" }),
    });
    const answer = await upload(site.origin, token, file, { headers: { "User-Agent": "twine/4.0.2 CPython/3.11.2" } });
    expect(answer).toMatchObject({ status: 200, reason: `${file.filename} is published.` });
    expect(answer.headers).toMatchObject({ "content-type": "text/plain; charset=utf-8" });
    const row = await fileOf(file.filename);
    expect(row).toMatchObject({
      sha256: file.sha256,
      size: BigInt(file.bytes.length),
      filetype: "bdist_wheel",
      requiresPython: ">=3.8",
      uploadedBy: owner.username,
      tokenLabel: "Release machine",
      ipAddress: "",
      tool: "",
      waitingPage: null,
      release: {
        version: "1.0",
        versionKey: "1",
        description: "Text",
        project: { name, serial: 2, storedBytes: BigInt(file.bytes.length) },
      },
    });
    expect(row?.publishedAt).not.toBeNull();
    expect(JSON.parse(row?.release.metadata ?? "")).toMatchObject({ summary: "A demo", name });
    const { storage } = site.context;
    expect(await text(await storage.read(fileKey(row?.metadataSha256 ?? "")))).toBe(file.metadata);
    expect(row?.metadataSize).toBe(Buffer.byteLength(file.metadata));
    const kept: Buffer[] = [];
    for await (const chunk of await storage.read(fileKey(file.sha256))) kept.push(chunk);
    expect(Buffer.concat(kept).equals(file.bytes)).toBe(true);
    expect((await site.context.sentMail()).filter(({ kind }) => kind !== "token-created")).toMatchObject([
      { kind: "project-created", to: owner.address },
      {
        kind: "release-file-uploaded",
        to: owner.address,
        params: { project: name, file: file.filename, sha256: file.sha256, by: "Release machine" },
      },
    ]);
  });

  test.each([
    ["twine 4", "2.1", twineForm, {}],
    ["twine 7", "2.5", twine7Form, {}],
    ["uv", "2.5", uvForm, { Accept: UV_ACCEPT }],
    ["flit", "2.3", flitForm, {}],
    ["distutils", "1.0", distutilsForm, { Connection: "close" }],
  ])("in the form of %s, with metadata %s, is taken, a wheel and a source distribution", async (_tool, version, form, headers) => {
    const name = newName();
    const metadata = metadataText({ name, fields: "License-Expression: MIT\nImport-Name: demo\n" }).replace("2.1", version);
    for (const file of [sdist({ name, metadata }), wheel({ name, metadata })]) {
      const answer = await sendForm(site.origin, form(file), { token, headers });
      expect([answer.status, answer.body]).toEqual([200, expect.stringContaining("is published")]);
      expect((await fileOf(file.filename))?.sha256).toBe(file.sha256);
    }
  });

  test("of the very same file is answered as the first, and of other bytes by “already exists”", async () => {
    const name = newName();
    const file = sdist({ name });
    expect((await upload(site.origin, token, file)).status).toBe(200);
    const again = await upload(site.origin, token, file);
    expect([again.status, again.body]).toEqual([200, `${file.filename} was uploaded before. Nothing has changed.\n`]);
    const other = sdist({ name, metadata: metadataText({ name, fields: "Summary: another\n" }) });
    const refused = await upload(site.origin, token, other);
    expect(refused.status).toBe(400);
    expect(refused.reason).toMatch(/^File already exists: demo/);
    expect((await fileOf(file.filename))?.sha256).toBe(file.sha256);
  });

  test("is refused in words where anything is missing or twice", async () => {
    const file = sdist({ name: newName() });
    const all = [
      { name: ":action", value: "file_upload" },
      { name: "name", value: "demo" },
    ];
    const content = { name: "content", filename: file.filename, value: file.bytes };
    const answers: [string, number][] = [];
    for (const parts of [all, [...all, content, content], [...all, content], [{ name: "summary", value: "x", filename: "x" }, content]]) {
      const { status, body } = await sendForm(site.origin, multipart(parts), { token });
      answers.push([body.trim(), status]);
    }
    expect(answers).toEqual([
      ["The form has no file. Send it as content, with its file name.", 400],
      ["The form has two files named content. Send one file with each request.", 400],
      ["The field version is missing.", 400],
      ["The field summary was sent as a file. Send it as text, without a file name.", 400],
    ]);
  });
});
