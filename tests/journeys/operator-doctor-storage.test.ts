import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { boundByRights, makeReadOnly } from "../support/bound-by-rights.ts";
import { startBucket } from "../support/bucket.ts";
import { builtProgram } from "../support/built-program.ts";
import { doctor, find } from "../support/doctor.ts";
import { freePort, onFreePort } from "../support/free-port.ts";

/** A run of the tool is a process of its own, and a test here has many. */
vi.setConfig({ testTimeout: 180_000 });

const look = async (env: Record<string, string>) => {
  const report = await doctor(env);
  return { code: report.code, ...find(report, "storage") };
};

describe("a folder", () => {
  let data: string;
  let storage: string;
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), "gatehouse-doctor-"));
    storage = join(data, "storage");
  });
  afterEach(() => {
    // Only root removes what is in a folder that nobody may write.
    for (const name of readdirSync(data, { recursive: true, encoding: "utf8" })) chmodSync(join(data, name), 0o700);
    rmSync(data, { recursive: true, force: true });
  });

  /** As the site, whom the rights of files bind. */
  const lookBound = () => {
    const [command, args] = boundByRights(builtProgram("gatehouse", ["doctor", "--json"]));
    const env = { PATH: process.env.PATH, NODE_ENV: "production" as const, DATA_DIR: data, STORAGE: storage };
    const { stdout, status } = spawnSync(command, args, { env, encoding: "utf8" });
    return { code: status, ...find({ code: status ?? 0, ...JSON.parse(stdout) }, "storage") };
  };

  test("is written, read and left as it was", async () => {
    mkdirSync(storage);
    expect(await look({ DATA_DIR: data, STORAGE: storage })).toEqual({
      code: 0,
      name: "storage",
      state: "good",
      text: `${storage}: a small object was written, read back and removed`,
    });
    expect(readdirSync(storage)).toEqual([]);
  });

  test("that is not there yet is not made, and is wrong where it cannot be made", async () => {
    storage = join(data, "not", "there");
    expect(await look({ DATA_DIR: data, STORAGE: storage })).toMatchObject({
      code: 0,
      state: "good",
      text: `${storage} does not exist yet; the first upload creates it`,
    });
    expect(existsSync(join(data, "not"))).toBe(false);

    mkdirSync(join(data, "not"));
    makeReadOnly(join(data, "not"));
    expect(lookBound()).toMatchObject({ code: 1, state: "wrong", text: expect.stringMatching(`^EACCES: [^\\n]*'${join(data, "not")}'$`) });
  });

  test.each(["", "incoming", "files"])("in which this user may not write, in %j, is wrong, and is named", (name) => {
    mkdirSync(join(storage, name), { recursive: true });
    makeReadOnly(join(storage, name));
    expect(lookBound()).toMatchObject({
      code: 1,
      state: "wrong",
      text: expect.stringMatching(`^EACCES: [^\\n]*'${join(storage, name)}'$`),
      todo: expect.stringContaining("set STORAGE"),
    });
  });
});

describe("a bucket", () => {
  let bucket: Awaited<ReturnType<typeof startBucket>>;
  beforeAll(async () => {
    bucket = await startBucket();
  });
  afterAll(() => bucket?.stop());

  test("is written, read and left as it was", async () => {
    expect(await look(bucket.env)).toMatchObject({
      code: 0,
      state: "good",
      text: "the bucket packages: a small object was written, read back and removed",
    });
    expect(readdirSync(join(bucket.directory, "packages"))).toEqual([]);
  });

  test.each([
    ["that is not there", () => ({ STORAGE: bucket.env.STORAGE.replace("packages", "others") }), "NoSuchBucket"],
    ["for which the key is unknown", () => ({ AWS_ACCESS_KEY_ID: "unknown" }), "InvalidAccessKeyId"],
    ["for which the key's secret is wrong", () => ({ AWS_SECRET_ACCESS_KEY: "hunter22" }), "SignatureDoesNotMatch"],
  ])("%s is wrong, in the server's words and without the secret", async (_, wrong, text) => {
    const seen = await look({ ...bucket.env, ...wrong() });
    expect(seen).toMatchObject({
      code: 1,
      state: "wrong",
      text: expect.stringMatching(`^${text}: [^\\n]+$`),
      todo: expect.stringContaining("AWS_SECRET_ACCESS_KEY"),
    });
    expect(JSON.stringify(seen)).not.toContain("hunter22");
  });

  test("that cannot be reached is wrong", async () => {
    const STORAGE = `s3://packages?endpoint=http://127.0.0.1:${await freePort()}`;
    expect(await look({ ...bucket.env, STORAGE })).toMatchObject({
      code: 1,
      state: "wrong",
      text: expect.stringContaining("ECONNREFUSED"),
    });
  });
});

describe("a bucket that does not do all", () => {
  let objects: Map<string, Buffer>;
  let env: Record<string, string>;
  let listener: RequestListener;
  let stop: () => Promise<void>;
  beforeEach(async () => {
    objects = new Map();
    const server = createServer((request, response) => listener(request, response));
    const port = await onFreePort((port) => new Promise<number>((resolve) => server.listen(port, "127.0.0.1", () => resolve(port))));
    env = { STORAGE: `s3://packages?endpoint=http://127.0.0.1:${port}`, AWS_ACCESS_KEY_ID: "x", AWS_SECRET_ACCESS_KEY: "x" };
    stop = async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    };
  });
  afterEach(() => stop());

  /** Keeps what it is sent, as far as a fault lets it. */
  const keeping =
    (fault: { refuses?: string; hides?: boolean; bends?: boolean; keepsAll?: boolean }): RequestListener =>
    (request, response) => {
      const { method = "", url = "" } = request;
      const path = url.split("?", 1)[0] ?? "";
      const chunks: Buffer[] = [];
      request.on("data", (chunk) => chunks.push(chunk));
      request.on("end", () => {
        const fail = (status: number, code: string) =>
          response
            .writeHead(status, { "Content-Type": "application/xml" })
            .end(`<Error><Code>${code}</Code><Message>No.</Message></Error>`);
        if (method === fault.refuses) return fail(403, "AccessDenied");
        if (method === "PUT") objects.set(path, Buffer.concat(chunks));
        if (method === "DELETE" && !fault.keepsAll) objects.delete(path);
        if (method === "PUT" || method === "DELETE") return response.writeHead(method === "PUT" ? 200 : 204).end();
        const found = objects.get(path);
        if (!found) return fault.hides ? fail(403, "AccessDenied") : fail(404, "NoSuchKey");
        const bytes = fault.bends ? Buffer.alloc(found.length) : found;
        response.writeHead(200, { "Content-Length": bytes.length }).end(method === "GET" ? bytes : undefined);
      });
    };

  test.each([
    ["refuses to keep", { refuses: "PUT" }, /^AccessDenied: No\.$/, 0],
    ["refuses to read", { refuses: "GET" }, /^AccessDenied: No\.$/, 0],
    ["refuses to remove", { refuses: "DELETE" }, /^AccessDenied: No\.$/, 1],
    ["does not say that something is missing", { hides: true }, /^AccessDenied: No\.$/, 0],
    ["sends other bytes", { bends: true }, /^what was read is not what was written$/, 0],
    ["goes on having what was removed", { keepsAll: true }, /^what was removed is still there$/, 1],
  ])("and %s is wrong", async (_, fault, text, left) => {
    listener = keeping(fault);
    expect(await look(env)).toMatchObject({ code: 1, state: "wrong", text: expect.stringMatching(text) });
    expect(objects.size).toBe(left);
  });

  test("and is silent is wrong, and is not waited for", async () => {
    listener = () => {};
    expect(await look(env)).toMatchObject({ code: 1, state: "wrong", text: expect.stringMatching(/^TimeoutError: [^\n]+$/) });
  });
});
