import { readdir } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createVerifiedAccount } from "../support/accounts.ts";
import { giveToken } from "../support/api-tokens.ts";
import { onBothDatabases } from "../support/databases.ts";
import { metadataText, sdist, wheel } from "../support/distributions.ts";
import { RawConnection } from "../support/raw-connection.ts";
import { type ServedApp, serveApp } from "../support/served-app.ts";
import { twineForm, type UploadBody } from "../support/upload-forms.ts";
import { basic, sendForm, upload } from "../support/upload-site.ts";

let names = 0;
const newName = () => `http-v${names++}v`;

onBothDatabases("an upload over HTTP", (get) => {
  let site: ServedApp;
  let accountId: string;
  let token: string;
  beforeAll(async () => {
    site = await serveApp(get(), { env: { UPLOADS_AT_ONCE: "2" } });
    ({ accountId } = await createVerifiedAccount(site.context));
    ({ token } = await giveToken(site.context, { accountId }));
  });
  afterAll(() => site.stop());

  const open = () => new RawConnection(site.origin);
  function head({ type, bytes }: UploadBody, { authorization = basic(token), more = "" } = {}): string {
    const fields = [`Authorization: ${authorization}`, `Content-Type: ${type}`, `Content-Length: ${bytes.length}`];
    return `POST /legacy/ HTTP/1.1\r\nHost: localhost\r\n${fields.join("\r\n")}\r\n${more}\r\n`;
  }
  /** How many bytes of a form there are when its file has begun. */
  const untilFile = ({ bytes }: UploadBody) => bytes.indexOf('name="content"') + 120;
  const isThere = async (filename: string) => (await site.context.db.releaseFile.count({ where: { filename } })) === 1;
  const received = async () => readdir(dirname(await site.context.storage.newPath()));
  async function until(isSo: () => Promise<boolean>) {
    for (const end = Date.now() + 20_000; !(await isSo()); await sleep(10))
      if (Date.now() > end) throw new Error("it did not come to that");
  }

  test("goes to the address with a slash, and is told so without one; other methods are refused in words", async () => {
    const { type, bytes } = twineForm(sdist());
    const moved = await sendForm(site.origin, { type, bytes }, { path: "/legacy", token });
    expect([moved.status, moved.headers.location]).toEqual([308, `${site.origin}/legacy/`]);
    const got = await sendForm(site.origin, { type, bytes: Buffer.alloc(0) }, { method: "GET" });
    expect(got).toMatchObject({ status: 405, body: "Send uploads to this address as POST requests.\n", headers: { allow: "POST" } });
    for (const method of ["HEAD", "PUT", "DELETE", "OPTIONS"])
      expect((await sendForm(site.origin, { type, bytes: Buffer.alloc(0) }, { method })).status).toBe(405);
  });

  test("case 23: is refused at once while its body still comes, and the connection goes on afterwards", async () => {
    const body = { type: "multipart/form-data; boundary=x", bytes: Buffer.alloc(20 * 1024 * 1024, "x") };
    const connection = open()
      .send(head(body, { authorization: basic("no token") }))
      .send(body.bytes.subarray(0, 1000));
    expect(await connection.answers(1)).toEqual([403]);
    connection.send(body.bytes.subarray(1000));
    const file = sdist({ name: newName() });
    const next = twineForm(file);
    connection.send(head(next)).send(next.bytes);
    expect(await connection.answers(2)).toEqual([403, 200]);
    connection.drop();
  });

  test("that is longer than an upload may be is cut off after its answer", async () => {
    const connection = open().send(
      head({ type: "multipart/form-data; boundary=x", bytes: Buffer.alloc(0) }).replace("Content-Length: 0", "Content-Length: 99999999999"),
    );
    expect(await connection.answers(1)).toEqual([413]);
    for (let count = 0; count < 40; count++) connection.send(Buffer.alloc(1024 * 1024));
    await connection.closed;
    expect(connection.statuses).toEqual([413]);
  });

  test("whose client asks first is told to go on once its token is known, or is refused before it sends the body", async () => {
    const file = sdist({ name: newName() });
    const body = twineForm(file);
    const good = open().send(head(body, { more: "Expect: 100-continue\r\n" }));
    expect(await good.answers(1)).toEqual([100]);
    good.send(body.bytes);
    expect(await good.answers(2)).toEqual([100, 200]);
    good.drop();
    const bad = open().send(head(body, { authorization: basic("no token"), more: "Expect: 100-continue\r\n" }));
    expect(await bad.answers(1)).toEqual([403]);
    await bad.end().closed;
    expect(bad.statuses).toEqual([403]);
  });

  test("in chunks is taken", async () => {
    const file = sdist({ name: newName() });
    const { type, bytes } = twineForm(file);
    const connection = open().send(
      `POST /legacy/ HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${basic(token)}\r\nContent-Type: ${type}\r\nTransfer-Encoding: chunked\r\n\r\n`,
    );
    for (let at = 0; at < bytes.length; at += 500) {
      const chunk = bytes.subarray(at, at + 500);
      connection
        .send(`${chunk.length.toString(16)}\r\n`)
        .send(chunk)
        .send("\r\n");
    }
    connection.send("0\r\n\r\n");
    expect(await connection.answers(1)).toEqual([200]);
    connection.drop();
  });

  test("whose client goes away leaves nothing, and the process lives", async () => {
    const file = sdist({ name: newName() });
    const body = twineForm(file);
    open().send(head(body)).send(body.bytes.subarray(0, 600)).drop();
    for (const part of [untilFile(body), body.bytes.length - 30]) {
      const connection = open().send(head(body)).send(body.bytes.subarray(0, part));
      await until(async () => (await received()).length === 1);
      connection.drop();
      await until(async () => (await received()).length === 0);
    }
    expect(await isThere(file.filename)).toBe(false);
    expect((await upload(site.origin, token, file)).status).toBe(200);
  });

  test("waits unread while its account has as many under way as it may, and is taken then", async () => {
    const [first, second] = [twineForm(sdist({ name: newName() })), twineForm(sdist({ name: newName() }))];
    const slow = open()
      .send(head(first))
      .send(first.bytes.subarray(0, untilFile(first)));
    await until(async () => (await received()).length === 1);
    const waiting = open().send(head(second)).send(second.bytes);
    await sleep(200);
    expect([waiting.statuses, (await received()).length]).toEqual([[], 1]);

    // Another account has a place.
    const other = await createVerifiedAccount(site.context);
    const { token: others } = await giveToken(site.context, { accountId: other.accountId });
    expect((await upload(site.origin, others, sdist({ name: newName() }))).status).toBe(200);

    slow.send(first.bytes.subarray(untilFile(first)));
    expect([await slow.answers(1), await waiting.answers(1)]).toEqual([[200], [200]]);
    slow.drop();
    waiting.drop();
  });

  /** Sends a file, whose token is revoked before the last of it comes: it is refused, and told so. */
  async function revokeWhileItComes({ token, id }: { token: string; id: string }, file: Parameters<typeof twineForm>[0]): Promise<void> {
    const body = twineForm(file);
    const connection = open()
      .send(head(body, { authorization: basic(token) }))
      .send(body.bytes.subarray(0, untilFile(body)));
    await until(async () => (await received()).length === 1);
    await site.context.db.apiToken.update({ where: { id }, data: { endedAt: new Date(), endedReason: "revoked" } });
    connection.send(body.bytes.subarray(untilFile(body)));
    expect(await connection.answers(1)).toEqual([403]);
    // The token's uses, which are counted later, would refuse it too: for another reason.
    expect(connection.text).toContain("This API token was revoked.");
    connection.drop();
  }

  test("of a file that is there already is refused too where its token is revoked while the body comes", async () => {
    const { token: revoked, id } = await giveToken(site.context, { accountId });
    const name = newName();
    const file = sdist({ name });
    expect((await upload(site.origin, revoked, file)).status).toBe(200);
    const before = await site.context.db.apiToken.findUniqueOrThrow({ where: { id } });
    const other = sdist({ name, metadata: metadataText({ name, fields: "Summary: other bytes\n" }) });
    for (const sent of [file, other]) {
      await site.context.db.apiToken.update({ where: { id }, data: { endedAt: null } });
      await revokeWhileItComes({ token: revoked, id }, sent);
    }
    const after = await site.context.db.apiToken.findUniqueOrThrow({ where: { id } });
    expect(after.lastUsedAt).toEqual(before.lastUsedAt);
  });

  test("whose token is revoked while the body comes is refused, and publishes nothing", async () => {
    const { token, id } = await giveToken(site.context, { accountId });
    const file = sdist({ name: newName() });
    await revokeWhileItComes({ token, id }, file);
    expect(await isThere(file.filename)).toBe(false);
    expect(await site.context.db.project.count({ where: { nameKey: file.filename.replace(/-1\.0\.tar\.gz$/, "") } })).toBe(0);
  });

  test("whose project is full by another upload while the body comes is refused", async () => {
    const name = newName();
    const [first, second] = [sdist({ name }), wheel({ name })];
    const small = await serveApp(get(), {
      settings: { origin: site.origin, projectQuotaBytes: Math.max(first.bytes.length, second.bytes.length) },
    });
    try {
      const body = twineForm(second);
      const connection = new RawConnection(small.origin).send(head(body)).send(body.bytes.subarray(0, untilFile(body)));
      await until(async () => (await received()).length === 1);
      expect((await upload(small.origin, token, first)).status).toBe(200);
      connection.send(body.bytes.subarray(untilFile(body)));
      expect(await connection.answers(1)).toEqual([400]);
      connection.drop();
      expect(await isThere(second.filename)).toBe(false);
    } finally {
      await small.stop();
    }
  });
});
