import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { boundByRights, makeReadOnly } from "../support/bound-by-rights.ts";
import { builtProgram } from "../support/built-program.ts";
import { failToStart } from "../support/failed-start.ts";
import { freePort, onFreePort } from "../support/free-port.ts";
import { logIn, newName, PASSWORD, register, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";

const SECRET_KEYS = `test:${Buffer.alloc(32, 7).toString("base64")}`;

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
  ).toEqual(["PORT", "ORIGIN", "SMTP_URL", "SECRET_KEYS", "SUPPORT_URL"]);
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

test("what the site makes is for its owner only, however open the system makes files", async () => {
  const site = await startSite({ SMTP_URL: "" });
  await register(site);
  await expect.poll(() => existsSync(join(site.dataDir, "mail")), { timeout: 10_000 }).toBe(true);
  const found = readdirSync(site.dataDir, { recursive: true, encoding: "utf8" });
  // Behind a proxy the site is two processes, on PostgreSQL.
  const database = site.dataEnv.DATABASE_URL ? [] : ["gatehouse.db", "gatehouse.db-wal"];
  expect(found).toEqual(expect.arrayContaining([...database, "secret-keys", "mail"]));
  expect(found.filter((name) => statSync(join(site.dataDir, name)).mode & 0o077)).toEqual([]);
});

test("the data folder is made for its owner only", async () => {
  const parent = mkdtempSync(join(tmpdir(), "gatehouse-start-"));
  folders.push(parent);
  await startSite({ DATA_DIR: join(parent, "data") });
  expect(statSync(join(parent, "data")).mode & 0o777).toBe(0o700);
});

test("a database file that the site may not write makes it not ready, and keeps it from starting, each in one line that names the file", async () => {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-start-"));
  folders.push(folder);
  const port = String(await freePort());
  const file = join(folder, "gatehouse.db");
  const env = { PATH: process.env.PATH, NODE_ENV: "production" as const, DATA_DIR: folder, PORT: port, SECRET_KEYS };
  const run = () => {
    const child = spawn(...boundByRights(builtProgram("main")), { env });
    let errors = "";
    child.stderr.on("data", (chunk) => (errors += chunk));
    return { child, errors: () => errors, exit: new Promise((resolve) => child.once("exit", resolve)) };
  };
  const status = () =>
    fetch(`http://localhost:${port}/readyz`).then(
      ({ status }) => status,
      () => "closed",
    );

  const writing = run();
  await expect.poll(status, { timeout: 60_000, interval: 200 }).toBe(200);
  makeReadOnly(file);
  expect(await status()).toBe(503);
  expect(
    writing
      .errors()
      .split("\n")
      .filter((line) => line.includes('"not ready"') && line.includes(file)),
  ).toHaveLength(1);
  writing.child.kill("SIGTERM");
  await writing.exit;

  const again = run();
  expect(await again.exit).toBe(1);
  expect(again.errors()).toMatch(/^EACCES: [^\n]*\n$/);
  expect(again.errors()).toContain(`'${file}'`);
});

test.each([
  ["SMTP_URL", "smtp://user:pa#ss@mail.example.org"],
  ["SMTP_URL", "smtp://user:pa/ss@mail.example.org"],
  ["DATABASE_URL", "postgresql://user:pa#ss@127.0.0.1/gatehouse"],
  ["DATABASE_URL", "postgresql://user@127.0.0.1/gatehouse?sslmode=verify-full&sslrootcert=/no/such/file"],
  ["MAIL_FROM", "Site <site@example.org>"],
  ["TRUST_PROXY", "yes"],
  ["HOST", "[::1]"],
])("%s=%s is named in one line, and nothing is touched", async (name, value) => {
  const { code, output, errors, folder } = await start({ [name]: value });
  expect([code, output]).toEqual([1, ""]);
  expect(errors).toMatch(new RegExp(`^${name}: [^\\n]+\\n$`));
  expect(readdirSync(folder)).toEqual([]);
});

describe("a mail server", () => {
  const warnings = (site: Site) => site.log.split("\n").filter((line) => /"level":40.*"mail (not sent|given up)/.test(line));

  test("that cannot be reached is a warning with its reason at once, without the recipient", async () => {
    const site = await startSite({ SMTP_URL: `smtp://127.0.0.1:${await freePort()}` });
    const { email, username } = await register(site);
    await expect.poll(() => warnings(site).length, { timeout: 10_000 }).toBeGreaterThan(0);
    expect(warnings(site)[0]).toMatch(/"kind":"verify-email","attempts":1,"reason":"mail server: connect ECONNREFUSED 127.0.0.1:\d+"/);
    for (const secret of [email, username]) expect(site.log).not.toContain(secret);
  });

  test("that lets nobody in, or takes nothing for an address, is a warning with its words, without the address", async () => {
    const site = await startSite();
    site.mailbox.refusing = true;
    await register(site);
    await expect
      .poll(() => warnings(site).join("\n"), { timeout: 10_000 })
      .toMatch(/mail server: .*554 nobody is let in.*not sent, tried again later/);

    site.mailbox.refusing = false;
    const visitor = site.visitor();
    const email = `${newName()}@example.org`;
    site.mailbox.rejected.add(email);
    await visitor.open("/register");
    await visitor.submit({ username: newName(), email, password: PASSWORD });
    await expect.poll(() => warnings(site).join("\n"), { timeout: 10_000 }).toMatch(/recipient: .*550 no such mailbox.*mail given up/);
    expect(site.log).not.toContain(email);
  });
});
