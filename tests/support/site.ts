import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Database, openDatabase } from "~/lib/database/open";
import { freePort } from "./free-port.ts";
import { Mailbox } from "./mailbox.ts";
import { Visitor } from "./visitor.ts";

const START_TIMEOUT_MILLISECONDS = 30_000;

/** What starts the site: Node with the built server, or what `SITE_COMMAND` says instead, such as the image. */
const [COMMAND = process.execPath, ...ARGUMENTS] = process.env.SITE_COMMAND?.split(" ") ?? [process.execPath, "build/main.js"];

/**
 * The built site as a process of its own, with a mail server beside it. With `SITE_FRONT=nginx` it is two processes on one
 * PostgreSQL, and requests take turns between them.
 */
export class Site {
  private process: ChildProcess | undefined;
  private output = "";
  private stopFront = async () => {};

  private constructor(
    readonly origin: string,
    readonly mailbox: Mailbox,
    readonly dataDir: string,
    private readonly env: Record<string, string>,
    private readonly isTwin = false,
  ) {}

  /** @param env set on top of the defaults: a fresh data folder with SQLite, a free port, the tests' mail server */
  static async start(env: Record<string, string> = {}): Promise<Site> {
    const front = process.env.SITE_FRONT === "nginx" ? await prepareFront() : undefined;
    const port = await freePort();
    const mailbox = await Mailbox.start();
    const dataDir = mkdtempSync(join(tmpdir(), "gatehouse-site-"));
    const site = new Site(front?.env.ORIGIN ?? `http://localhost:${port}`, mailbox, dataDir, {
      PORT: String(port),
      DATA_DIR: dataDir,
      SMTP_URL: mailbox.url,
      ...front?.env,
      ...env,
    });
    await site.run();
    if (front) site.stopFront = await front.start(site, await site.twin());
    return site;
  }

  /** One more process of the same site, on the same data and mail server. Stop it before this one. */
  async twin(): Promise<Site> {
    const port = await freePort();
    const env = { ...this.env, PORT: String(port), ORIGIN: this.env.ORIGIN ?? this.origin };
    const twin = new Site(`http://localhost:${port}`, this.mailbox, this.dataDir, env, true);
    await twin.run();
    return twin;
  }

  /** Where this process itself answers. */
  get address(): string {
    return `http://localhost:${this.env.PORT}`;
  }

  /** Starts the process again after `kill`, on the same data. */
  async run(): Promise<void> {
    const child = spawn(COMMAND, ARGUMENTS, {
      env: { PATH: process.env.PATH ?? "", NODE_ENV: "production", ...this.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.process = child;
    child.stdout.on("data", (chunk) => (this.output += chunk));
    child.stderr.on("data", (chunk) => (this.output += chunk));
    const deadline = Date.now() + START_TIMEOUT_MILLISECONDS;
    while (Date.now() < deadline && child.exitCode === null) {
      const ready = await fetch(`${this.address}/readyz`).catch(() => null);
      if (ready?.ok) return;
      await sleep(50);
    }
    throw new Error(`the site did not start:\n${this.output}`);
  }

  /** All that the process printed so far. */
  get log(): string {
    return this.output;
  }

  /** Ends the process; SIGKILL gives it no chance to finish anything. */
  async kill(signal: "SIGKILL" | "SIGTERM" = "SIGKILL"): Promise<number | null> {
    const child = this.process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
    child.kill(signal);
    return exited;
  }

  /** Somebody with a browser of their own: no cookies, no scripts. */
  visitor(options?: ConstructorParameters<typeof Visitor>[1]): Visitor {
    return new Visitor(this.origin, options);
  }

  /** The site's own database, to look at or to move time in. Disconnect it when done. */
  openDatabase(): Database {
    return openDatabase(this.env.DATABASE_URL ?? `file:${join(this.dataDir, "gatehouse.db")}`);
  }

  async stop(): Promise<void> {
    await this.kill("SIGTERM");
    if (this.isTwin) return;
    await this.stopFront();
    await this.mailbox.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

/** nginx, and a database for the processes behind it. */
async function prepareFront() {
  // Loaded only here: they need a test run.
  const { createEmptyDatabase } = await import("./databases.ts");
  const { startNginx } = await import("./reverse-proxy.ts");
  const port = await freePort();
  const database = await createEmptyDatabase("postgresql");
  return {
    env: { ORIGIN: `http://localhost:${port}`, TRUST_PROXY: "1", DATABASE_URL: database.url },
    async start(site: Site, twin: Site) {
      const nginx = await startNginx({ port, upstreams: [site.address, twin.address] });
      return async () => {
        await nginx.stop();
        await twin.stop();
        await database.close();
      };
    },
  };
}
