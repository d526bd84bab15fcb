import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import S3rver from "@20minutes/s3rver";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { parseStorage } from "~/lib/settings/storage-url";
import { fileKey, MissingError, type Storage, StorageError } from "~/lib/storage";
import { openStorage } from "~/outside/open-storage";
import { folderStorage } from "~/outside/storage-folder";
import { s3Storage } from "~/outside/storage-s3";
import { onFreePort } from "../support/free-port.ts";

type Place = { storage: Storage; incoming: string; close(): Promise<void> };

async function inFolder(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-storage-"));
  return {
    storage: folderStorage(folder),
    incoming: join(folder, "incoming"),
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** S3's interface over a folder: a real server, and the SDK that a real bucket is used by. */
async function inBucket(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-s3-"));
  const options = { address: "127.0.0.1", silent: true, directory: folder, configureBuckets: [{ name: "packages" }] };
  const { server, port } = await onFreePort(async (port) => {
    const server = new S3rver({ ...options, port });
    await server.run();
    return { server, port };
  });
  for (const [name, value] of Object.entries({ AWS_ACCESS_KEY_ID: "S3RVER", AWS_SECRET_ACCESS_KEY: "S3RVER" })) vi.stubEnv(name, value);
  const place = parseStorage(`s3://packages/index?endpoint=http://127.0.0.1:${port}`);
  if ("fault" in place) throw new Error(place.fault);
  const incoming = join(folder, "incoming");
  mkdirSync(incoming);
  return {
    storage: await openStorage({ storage: place, dataDir: folder }),
    incoming,
    async close() {
      vi.unstubAllEnvs();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const keyOf = (bytes: Uint8Array) => fileKey(createHash("sha256").update(bytes).digest("hex"));

describe.each([
  { kind: "a folder", open: inFolder },
  { kind: "a bucket", open: inBucket },
])("storage in $kind", ({ open }) => {
  let place: Place;
  beforeAll(async () => {
    place = await open();
  });
  afterAll(() => place.close());

  async function received(bytes: Uint8Array): Promise<string> {
    const path = await place.storage.newPath();
    writeFileSync(path, bytes);
    return path;
  }

  test("a file is read as it was kept, and is gone from where it was received", async () => {
    const { storage } = place;
    const bytes = randomBytes(100_000);
    const path = await received(bytes);
    await storage.keepFile(keyOf(bytes), path);
    expect((await buffer(await storage.read(keyOf(bytes)))).equals(bytes)).toBe(true);
    expect(existsSync(path)).toBe(false);
  });

  test("what is kept twice is kept once, also at the same time", async () => {
    const { storage } = place;
    const bytes = randomBytes(1000);
    const paths = await Promise.all([received(bytes), received(bytes), received(bytes)]);
    await Promise.all(paths.map((path) => storage.keepFile(keyOf(bytes), path)));
    expect((await buffer(await storage.read(keyOf(bytes)))).equals(bytes)).toBe(true);
    expect(paths.filter((path) => existsSync(path))).toEqual([]);
    await storage.remove(keyOf(bytes));
    await expect(storage.read(keyOf(bytes))).rejects.toThrow(MissingError);
  });

  test("bytes are kept, and an empty file is one", async () => {
    const { storage } = place;
    for (const bytes of [Buffer.from("Name: demo\n"), Buffer.alloc(0)]) {
      await storage.keepBytes(keyOf(bytes), bytes);
      expect((await buffer(await storage.read(keyOf(bytes)))).equals(bytes)).toBe(true);
    }
  });

  test("a range has its first and its last byte", async () => {
    const { storage } = place;
    const bytes = Buffer.from("0123456789");
    await storage.keepBytes(keyOf(bytes), bytes);
    const part = async (start: number, end: number) => (await buffer(await storage.read(keyOf(bytes), { start, end }))).toString();
    expect([await part(0, 1), await part(2, 4), await part(9, 9), await part(0, 9)]).toEqual(["01", "234", "9", "0123456789"]);
  });

  test("what is not there is missing, and removing it does nothing", async () => {
    const { storage } = place;
    const key = keyOf(Buffer.from("never kept"));
    await expect(storage.read(key)).rejects.toThrow(MissingError);
    await expect(storage.read(key, { start: 0, end: 1 })).rejects.toThrow(MissingError);
    await storage.remove(key);
  });

  test("what is no key leads nowhere", async () => {
    const { storage } = place;
    for (const key of ["../secret-keys", "files/../../x", "/etc/passwd", "files//x", "", "files/x\0"])
      await expect(storage.read(key)).rejects.toThrow("not a key");
  });

  test("what a killed process left is removed when it is old, and no file that is still being received", async () => {
    const { storage, incoming } = place;
    const [left, young] = [await received(Buffer.from("left")), await received(Buffer.from("young"))];
    const hourAgo = new Date(Date.now() - 3600_000);
    utimesSync(left, hourAgo, hourAgo);
    expect(await storage.removeLeft(new Date(hourAgo.getTime() + 1000))).toBe(1);
    expect(readdirSync(incoming).map((name) => join(incoming, name))).toEqual([young]);
  });
});

test("a bucket that has kept fewer bytes than it was sent, or sends others than it was asked for, is an error", async () => {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-s3-"));
  // It says that all is well, and has four bytes of whatever it was sent.
  const server = createServer((request, response) => {
    const has = request.method === "PUT" ? "" : "four";
    request.resume().on("end", () => response.writeHead(200, { "Content-Length": has.length }).end(has));
  });
  const port = await onFreePort((port) => new Promise<number>((resolve) => server.listen(port, "127.0.0.1", () => resolve(port))));
  for (const [name, value] of Object.entries({ AWS_ACCESS_KEY_ID: "x", AWS_SECRET_ACCESS_KEY: "x" })) vi.stubEnv(name, value);
  try {
    const place = parseStorage(`s3://packages?endpoint=http://127.0.0.1:${port}`);
    if ("fault" in place) throw new Error(place.fault);
    const storage = await openStorage({ storage: place, dataDir: folder });
    const bytes = Buffer.from("five!");
    const path = await storage.newPath();
    writeFileSync(path, bytes);
    await expect(storage.keepFile(keyOf(bytes), path)).rejects.toThrow(/4 bytes of 5/);
    expect(existsSync(path)).toBe(true);
    await expect(storage.keepBytes(keyOf(bytes), bytes)).rejects.toThrow(/4 bytes of 5/);
    await expect(storage.read(keyOf(bytes), { start: 1, end: 2 })).rejects.toThrow(/other bytes/);
  } finally {
    vi.unstubAllEnvs();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true, force: true });
  }
});

describe("a bucket that is slow or silent", () => {
  const SILENT = 400;
  const bytes = randomBytes(2 * 1024 * 1024);
  const key = keyOf(bytes);
  let folder: string;
  let storage: Storage;
  let open: (silentMilliseconds: number) => Promise<Storage>;
  let answer: RequestListener;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "gatehouse-s3-"));
    const server = createServer((request, response) => answer(request, response));
    const port = await onFreePort((port) => new Promise<number>((resolve) => server.listen(port, "127.0.0.1", () => resolve(port))));
    for (const [name, value] of Object.entries({ AWS_ACCESS_KEY_ID: "x", AWS_SECRET_ACCESS_KEY: "x" })) vi.stubEnv(name, value);
    const place = parseStorage(`s3://packages?endpoint=http://127.0.0.1:${port}`);
    if ("fault" in place || place.kind !== "s3") throw new Error("no bucket");
    open = (silentMilliseconds) => s3Storage(place, folder, { silentMilliseconds });
    storage = await open(SILENT);
    stop = async () => {
      vi.unstubAllEnvs();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    };
  });
  afterAll(() => stop());

  const asks: [string, () => Promise<unknown>][] = [
    ["a file", async () => storage.keepFile(key, await received())],
    ["bytes", () => storage.keepBytes(key, bytes)],
    ["a download", async () => buffer(await storage.read(key))],
    ["a removal", () => storage.remove(key)],
  ];
  async function received(): Promise<string> {
    const path = await storage.newPath();
    writeFileSync(path, bytes);
    return path;
  }
  const withoutBody: RequestListener = (request, response) => {
    // A request whose body was not read is not answered, as by a real bucket.
    request.resume().on("end", () => response.writeHead(200, { "Content-Length": bytes.length }).flushHeaders());
  };

  test.each(asks)("and says nothing is not waited for with %s", async (_, ask) => {
    answer = () => {};
    await expect(ask()).rejects.toThrow(StorageError);
  });

  test.each(asks)("and begins an answer that it does not end is not waited for with %s", async (_, ask) => {
    answer = withoutBody;
    await expect(ask()).rejects.toThrow(StorageError);
    answer = (request, response) => void request.resume().on("end", () => response.writeHead(403, { "Content-Length": 9 }).flushHeaders());
    await expect(ask()).rejects.toThrow(StorageError);
  });

  test("and says nothing of what it has kept is not waited for", async () => {
    answer = (request, response) => void (request.method === "PUT" && request.resume().on("end", () => response.end()));
    await expect(storage.keepBytes(key, bytes)).rejects.toThrow(StorageError);
  });

  test("and breaks an answer off is an error of the storage", async () => {
    answer = (_, response) => {
      response.writeHead(200, { "Content-Length": bytes.length }).write("some");
      setTimeout(() => response.destroy(), 10);
    };
    await expect(storage.read(key).then(buffer)).rejects.toThrow(StorageError);
  });

  test("and takes and sends its bytes slowly is waited for, longer than it may be silent", async () => {
    const [silent, pause] = [1500, 600];
    const storage = await open(silent);
    const large = Buffer.alloc(40 * 1024 * 1024);
    const path = await storage.newPath();
    writeFileSync(path, large);
    answer = async (request, response) => {
      if (request.method === "GET") response.writeHead(200, { "Content-Length": 8 });
      for (let sent = 0; request.method === "GET" && sent < 8; sent++) {
        response.write("x");
        await sleep(pause);
      }
      // More at a time than the system keeps on the way.
      let [taken, pauses] = [0, 0];
      for await (const chunk of request) {
        taken += chunk.length;
        if (taken < (pauses + 1) * 8 * 1024 * 1024 || pauses === 4) continue;
        pauses++;
        await sleep(pause);
      }
      if (request.method === "HEAD") response.writeHead(200, { "Content-Length": large.length });
      response.end();
    };
    const begun = Date.now();
    await storage.keepFile(key, path);
    expect(Date.now() - begun).toBeGreaterThan(silent);
    expect((await buffer(await storage.read(key))).toString()).toBe("xxxxxxxx");
  });

  test("waits for the client of a download, however slow it is, and for no other one's", async () => {
    answer = (_, response) => void response.writeHead(200, { "Content-Length": bytes.length }).end(bytes);
    const waiting = await Promise.all(Array.from({ length: 60 }, () => storage.read(key)));
    await sleep(3 * SILENT);
    expect((await buffer(waiting.pop() as Readable)).equals(bytes)).toBe(true);
    for (const download of waiting) download.destroy();
  });
});

test("a file is on the disk before it has its name in a folder, and then the name and the folders above it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-storage-"));
  const bytes = Buffer.from("x");
  const place = join(folder, keyOf(bytes));
  const storage = folderStorage(folder);
  const path = await storage.newPath();
  writeFileSync(path, bytes);
  const file = statSync(path).ino;
  // Of each sync that is really done: of what, and whether the file had its name by then.
  const synced: { ino: number; isNamed: boolean }[] = [];
  const handle = await open(path);
  const real = handle.sync;
  const spy = vi.spyOn(Object.getPrototypeOf(handle) as FileHandle, "sync").mockImplementation(async function (this: FileHandle) {
    synced.push({ ino: (await this.stat()).ino, isNamed: existsSync(place) });
    await real.call(this);
  });
  try {
    await storage.keepFile(keyOf(bytes), path);
    const above = [".", "..", "../..", "../../.."].map((up) => statSync(join(dirname(place), up)).ino);
    expect(synced).toEqual([{ ino: file, isNamed: false }, ...above.map((ino) => ({ ino, isNamed: true }))]);
  } finally {
    spy.mockRestore();
    await handle.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test("of bytes that cannot be kept nothing is left in a folder", async () => {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-storage-"));
  try {
    const key = keyOf(Buffer.from("x"));
    // A file stands where the key's first folder would.
    writeFileSync(join(folder, key.split("/")[0] ?? ""), "");
    await expect(folderStorage(folder).keepBytes(key, Buffer.from("x"))).rejects.toThrow();
    expect(readdirSync(join(folder, "incoming"))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a folder's files are readable by their owner only, and nothing is made before something is kept", async () => {
  const folder = join(mkdtempSync(join(tmpdir(), "gatehouse-storage-")), "storage");
  const mask = process.umask(0o077);
  try {
    const storage = folderStorage(folder);
    await expect(storage.read(keyOf(Buffer.from("x")))).rejects.toThrow(MissingError);
    expect(await storage.removeLeft(new Date())).toBe(0);
    expect(existsSync(folder)).toBe(false);
    await storage.keepBytes(keyOf(Buffer.from("x")), Buffer.from("x"));
    expect(statSync(join(folder, keyOf(Buffer.from("x")))).mode & 0o777).toBe(0o600);
  } finally {
    process.umask(mask);
    rmSync(join(folder, ".."), { recursive: true, force: true });
  }
});
