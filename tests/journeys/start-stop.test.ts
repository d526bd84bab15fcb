import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { builtProgram } from "../support/built-program.ts";
import { failToStart } from "../support/failed-start.ts";
import { freePort, onFreePort } from "../support/free-port.ts";
import { logIn, PASSWORD, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";

const folders: string[] = [];
const sites: Site[] = [];
afterEach(async () => {
  for (const site of sites.splice(0)) await site.stop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function startSite(env?: Record<string, string>): Promise<Site> {
  const site = await Site.start(env);
  sites.push(site);
  return site;
}

async function start(env: Record<string, string>) {
  const failed = await failToStart(env);
  folders.push(failed.folder);
  return failed;
}

/** A connection on which a test writes a request in pieces. */
function open(site: Site): Promise<{ socket: Socket; received: () => string; closed: Promise<void> }> {
  const { hostname, port } = new URL(site.address);
  return new Promise((resolve, reject) => {
    let text = "";
    const socket = connect({ host: hostname, port: Number(port) }, () => resolve({ socket, received: () => text, closed }));
    const closed = new Promise<void>((done) => socket.once("close", () => done()));
    socket.on("data", (chunk) => (text += chunk));
    socket.on("error", reject);
  });
}

test("an idle connection is kept longer than a proxy would send on it", async () => {
  const site = await startSite();
  const answer = await fetch(`${site.address}/healthz`);
  expect(answer.headers.get("Keep-Alive")).toBe("timeout=65");
});

test("a site for others that lacks everything names it all, exits with 1 and has touched nothing", async () => {
  const { code, output, errors, folder } = await start({ ORIGIN: "http://login.example.org", PORT: "none" });
  expect(code).toBe(1);
  expect(output).toBe("");
  expect(
    errors
      .trim()
      .split("\n")
      .map((line) => line.split(":")[0]),
  ).toEqual(["PORT", "ORIGIN", "SMTP_URL", "SECRET_KEYS"]);
  expect(readdirSync(folder)).toEqual([]);
});

test("a port that is taken is said in one line", async () => {
  const site = await startSite();
  const { code, errors } = await start({ PORT: new URL(site.address).port });
  expect(code).toBe(1);
  expect(errors).toMatch(/^[^\n]*EADDRINUSE[^\n]*\n$/);
});

test("a database that does not answer is said in one line, and the process does not stay", async () => {
  const port = await freePort();
  const { code, errors } = await start({ PORT: "0", DATABASE_URL: `postgresql://nobody@127.0.0.1:${port}/none` });
  expect(code).toBe(1);
  expect(errors).toMatch(/^[^\n]*(reach|ECONNREFUSED)[^\n]*\n$/i);
});

test("told to stop while it still waits for its database, the process exits with 0 at once", async () => {
  const silent = createServer().listen(0, "127.0.0.1");
  await once(silent, "listening");
  const { port } = silent.address() as AddressInfo;
  const asked = once(silent, "connection");
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-start-"));
  folders.push(folder);
  const env = { PORT: "0", DATA_DIR: folder, DATABASE_URL: `postgresql://nobody@127.0.0.1:${port}/none` };
  const site = spawn(...builtProgram("main"), { env: { PATH: process.env.PATH, NODE_ENV: "production", ...env }, stdio: "ignore" });
  const exit = new Promise((resolve) => site.once("exit", (code, signal) => resolve({ code, signal })));
  await asked;
  site.kill("SIGTERM");
  expect(await exit).toEqual({ code: 0, signal: null });
  silent.close();
});

test("the start says where to go, and makes all that it needs in the data folder", async () => {
  // Neither is set, whatever the tests' sites have otherwise.
  const site = await startSite({ SMTP_URL: "", DATABASE_URL: "" });
  expect(site.log).toContain(`Gatehouse is at ${site.origin}\n`);
  expect(site.log).toContain("/dev/mail");
  expect(existsSync(join(site.dataDir, "gatehouse.db"))).toBe(true);
  expect(existsSync(join(site.dataDir, "secret-keys"))).toBe(true);
});

test("told to stop, the site finishes the open request, takes no new one, closes what is idle, and exits with 0", async () => {
  const site = await startSite();
  const person = await registerVerified(site);
  const { host } = new URL(site.origin);
  const idle = await open(site);
  idle.socket.write(`GET /healthz HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
  await expect.poll(idle.received).toContain("ok");

  const body = new URLSearchParams({ login: person.username, password: PASSWORD }).toString();
  const half = Math.floor(body.length / 2);
  const slow = await open(site);
  slow.socket.write(
    `POST /login HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, half)}`,
  );
  await sleep(200);

  const exit = site.kill("SIGTERM");
  await idle.closed;
  await expect
    .poll(() =>
      open(site).then(
        () => "open",
        (error) => error.code,
      ),
    )
    .toBe("ECONNREFUSED");

  slow.socket.write(body.slice(half));
  await slow.closed;
  expect(slow.received()).toMatch(/^HTTP\/1\.1 303 /);
  expect(slow.received()).toMatch(/\r\nconnection: close\r\n/i);
  expect(await exit).toBe(0);

  await site.run();
  await logIn(person);
  expect(person.visitor.page.path).toBe("/account");
});

test("npm start told to stop stops the site itself and leaves no process behind", async () => {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-start-"));
  folders.push(folder);
  const { npm, exit, status } = await onFreePort(async (port) => {
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: "production" as const, PORT: String(port), DATA_DIR: folder };
    const npm = spawn("npm", ["start"], { env, stdio: ["ignore", "ignore", "pipe"] });
    let errors = "";
    npm.stderr.on("data", (chunk) => (errors += chunk));
    const exit = new Promise((resolve) => npm.once("close", resolve));
    const status = () =>
      fetch(`http://localhost:${port}/readyz`).then(
        (answer) => answer.status,
        () => "closed",
      );
    await expect.poll(async () => npm.exitCode ?? (await status()), { timeout: 60_000, interval: 200 }).not.toBe("closed");
    if (npm.exitCode !== null) throw new Error(errors);
    return { npm, exit, status };
  });
  await expect.poll(status, { timeout: 60_000, interval: 200 }).toBe(200);

  npm.kill("SIGTERM");
  expect(await exit).toBe(0);
  expect(await status()).toBe("closed");
});
