import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdtemp, open, rename, rm } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createRequestHandler } from "@remix-run/express";
import express from "express";
import { createBLAKE2b } from "hash-wasm";
import { remixPage } from "./remix.tsx";

/** What the site is measured against: the same bytes, the same page without data, the same bytes written and hashed; and nothing else. */
const folder = await mkdtemp(join(tmpdir(), "gatehouse-floor-"));
let bytes: Buffer = Buffer.alloc(0);
let page: express.Express = express();

const server = createServer(async (request, response) => {
  try {
    if (request.url === "/bytes") return void response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(bytes);
    if (request.url === "/upload") {
      await store(request);
      return void response.end("OK\n");
    }
    page(request, response);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});

/** Written and hashed on the way, safe on the disk under its name, and gone: the disk is not to be filled. */
async function store(request: IncomingMessage): Promise<void> {
  const path = join(folder, randomUUID());
  const digests = [createHash("sha256"), createHash("md5"), (await createBLAKE2b(256)).init()];
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      for (const digest of digests) digest.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(request, measure, createWriteStream(path, { flags: "wx" }));
  const name = join(folder, digests[0]?.digest("hex") as string);
  for (const digest of digests.slice(1)) digest.digest("hex");
  for (const place of [path, folder]) {
    const file = await open(place);
    await file.sync();
    await file.close();
  }
  await rename(path, name);
  await rm(name);
}

process.on("message", (message: { bytes: string; html?: string }) => {
  bytes = Buffer.from(message.bytes);
  const { html } = message;
  if (html)
    page = express()
      .disable("x-powered-by")
      .set("etag", false)
      .use(createRequestHandler({ build: remixPage(html), mode: "production" }));
  process.send?.({ ready: true });
});
process.on("disconnect", async () => {
  await rm(folder, { recursive: true, force: true });
  process.exit(0);
});
server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
