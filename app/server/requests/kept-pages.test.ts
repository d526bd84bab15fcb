import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express, { type RequestHandler } from "express";
import { afterEach, expect, test } from "vitest";
import { keptPages } from "./kept-pages.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Kept pages before a handler of the test's, and how often that was asked. */
async function serveKept(render: RequestHandler) {
  const announced: { id: string; title: string }[] = [];
  const app = express();
  app.use(keptPages({ secure: false, languages: ["en"], announced: () => announced, newBrowserToken: () => "new" }));
  let rendered = 0;
  app.use((...args) => {
    rendered++;
    return render(...args);
  });
  const server = createServer(app).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const ask = async (cookie?: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}/help`, cookie === undefined ? {} : { headers: { Cookie: cookie } });
    return answer.text();
  };
  return { announced, ask, count: () => rendered };
}

test("a page is rendered once, for those whose cookies say the same", async () => {
  const { ask, count } = await serveKept((_request, response) => void response.end("page"));
  for (const cookie of [undefined, undefined, "theme=dark", "theme=dark", "browser=one", "browser=other"]) await ask(cookie);
  expect(count()).toBe(3);
});

test.each([
  ["too long", `browser=${"a".repeat(200)}`],
  ["there twice", "browser=one; browser=other"],
  ["of other letters", "browser=<script>"],
  ["empty", "browser="],
])("a cookie that is %s has no page kept", async (_, cookie) => {
  const { ask, count } = await serveKept((_request, response) => void response.end("page"));
  for (let time = 0; time < 2; time++) await ask(cookie);
  expect(count()).toBe(2);
});

test("a page that is rendered while something is announced is not kept", async () => {
  let goOn = () => {};
  const { announced, ask, count } = await serveKept((_request, response) => {
    const titles = announced.map(({ title }) => title).join();
    if (titles) return void response.end(titles);
    goOn = () => response.end("nothing");
  });
  const early = ask();
  await expect.poll(count).toBe(1);
  announced.push({ id: "news", title: "Closed on Sunday" });
  const told = await ask("theme=dark");
  goOn();
  expect([await early, told, await ask()]).toEqual(["nothing", "Closed on Sunday", "Closed on Sunday"]);
});
