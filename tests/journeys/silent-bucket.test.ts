import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { sdist } from "../support/distributions.ts";
import { onFreePort } from "../support/free-port.ts";
import { createdToken } from "../support/http-tokens.ts";
import { logIn, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { upload } from "../support/upload-site.ts";

/** Keeps what it is sent, until it is told to be silent. */
async function startSilenceableBucket() {
  const objects = new Map<string, Buffer>();
  const bucket = { url: "", isSilent: false };
  const server = createServer(async (request, response) => {
    if (bucket.isSilent) return;
    const path = request.url?.split("?", 1)[0] ?? "";
    const body = await buffer(request);
    if (request.method === "PUT") objects.set(path, body);
    const found = request.method === "PUT" ? Buffer.alloc(0) : objects.get(path);
    response.writeHead(found ? 200 : 404, { "Content-Length": found?.length ?? 0 }).end(request.method === "GET" ? found : undefined);
  });
  const port = await onFreePort((port) => new Promise<number>((resolve) => server.listen(port, "127.0.0.1", () => resolve(port))));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  bucket.url = `s3://packages?endpoint=http://127.0.0.1:${port}`;
  return bucket;
}

test("while the bucket is silent, uploads and downloads are answered 503, and no upload keeps its place", async () => {
  const bucket = await startSilenceableBucket();
  const keys = { AWS_ACCESS_KEY_ID: "x", AWS_SECRET_ACCESS_KEY: "x" };
  const site = await Site.start({ STORAGE: bucket.url, UPLOADS_AT_ONCE: "1", ...keys });
  onTestFinished(() => site.stop());
  const person = await registerVerified(site);
  await logIn(person);
  const token = await createdToken(person.visitor, { "may-create": "on" });
  const [before, after] = [sdist({ name: "before" }), sdist({ name: "after" })];
  expect(await upload(site.address, token, before)).toMatchObject({ status: 200 });

  bucket.isSilent = true;
  const download = () => fetch(`${site.address}/files/${before.sha256}/${before.filename}`);
  const [uploaded, downloaded] = await Promise.all([upload(site.address, token, after), download()]);
  expect([uploaded.status, uploaded.headers["retry-after"]]).toEqual([503, "30"]);
  expect([downloaded.status, downloaded.headers.get("retry-after")]).toEqual([503, "5"]);

  bucket.isSilent = false;
  expect(await upload(site.address, token, after)).toMatchObject({ status: 200 });
  expect(Buffer.from(await (await download()).arrayBuffer()).equals(before.bytes)).toBe(true);
});
