import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { BrowserContext } from "playwright-core";
import { type Database, openDatabase } from "~/lib/database/open";
import { readKeyFile } from "~/lib/secrets/key-file";
import { parseKeyRing } from "~/lib/secrets/key-ring";
import type { KeyRing } from "~/lib/secrets/seal";
import { builtProgram } from "./built-program.ts";
import { onFreePort } from "./free-port.ts";
import { Leaks } from "./leaks.ts";
import { Mailbox } from "./mailbox.ts";
import { Visitor } from "./visitor.ts";

/** Ten that start at once on two cores take half a minute. */
const START_TIMEOUT_MILLISECONDS = 120_000;

/**
 * The built site as a process of its own, with a mail server beside it. With `SITE_FRONT=nginx` it is two processes on one
 * PostgreSQL, and requests take turns between them.
 */
export class Site {
  private process: ChildProcess | undefined;
  private output = "";
  private print = (text: string) => {
    this.output += text;
  };
  private stopFront = async () => {};
  /** Each visitor has a network of their own, as a proxy would name it: start the site with `TRUST_PROXY=1`. */
  isAskedFromEverywhere = false;
  /** The other processes behind the same front: they run, and end, with this one. */
  private behind: Site[] = [];

  private constructor(
    readonly origin: string,
    readonly mailbox: Mailbox,
    readonly dataDir: string,
    private readonly env: Record<string, string>,
    private readonly leaks: Leaks,
    private readonly isTwin = false,
  ) {
    leaks.started(env);
  }

  /** @param env set on top of the defaults: a fresh data folder with SQLite, a free port, the tests' mail server */
  static async start(env: Record<string, string> = {}): Promise<Site> {
    return process.env.SITE_FRONT === "nginx" ? onFreePort((port) => Site.startBehindNginx(port, env)) : Site.startAlone(env);
  }

  /** @param front where people find it, if not at the process itself */
  private static async startAlone(env: Record<string, string>, front?: string): Promise<Site> {
    const mailbox = await Mailbox.start();
    const dataDir = mkdtempSync(join(tmpdir(), "gatehouse-site-"));
    return onFreePort(async (port) => {
      const own = { PORT: String(port), DATA_DIR: dataDir, SMTP_URL: mailbox.url, METRICS_TOKEN: randomUUID() };
      const site = new Site(front ?? `http://localhost:${port}`, mailbox, dataDir, { ...own, ...env }, new Leaks());
      await site.run();
      return site;
    });
  }

  /** @param port nginx's own */
  private static async startBehindNginx(port: number, env: Record<string, string>): Promise<Site> {
    // Loaded only here: they need a test run.
    const { createEmptyDatabase } = await import("./databases.ts");
    const { startNginx } = await import("./reverse-proxy.ts");
    const database = await createEmptyDatabase("postgresql");
    const origin = `http://localhost:${port}`;
    const site = await Site.startAlone({ ORIGIN: origin, TRUST_PROXY: "1", DATABASE_URL: database.url, ...env }, origin);
    const twin = await site.twin();
    site.behind = [twin];
    twin.print = site.print;
    let stopNginx = async () => {};
    site.stopFront = async () => {
      await stopNginx();
      await twin.stop();
      await database.close();
    };
    try {
      stopNginx = (await startNginx({ port, upstreams: [site.address, twin.address] })).stop;
    } catch (error) {
      await site.stop();
      throw error;
    }
    return site;
  }

  /** One more process of the same site, on the same data and mail server. Stop it before this one. */
  async twin(): Promise<Site> {
    return onFreePort(async (port) => {
      const env = { ...this.env, PORT: String(port), ORIGIN: this.env.ORIGIN ?? this.origin };
      const twin = new Site(`http://localhost:${port}`, this.mailbox, this.dataDir, env, this.leaks, true);
      twin.isAskedFromEverywhere = this.isAskedFromEverywhere;
      await twin.run();
      return twin;
    });
  }

  /** Where this process itself answers. */
  get address(): string {
    return `http://localhost:${this.env.PORT}`;
  }

  /** Where each process of the site answers. */
  get addresses(): string[] {
    return [this, ...this.behind].map(({ address }) => address);
  }

  /** Starts the process again after `kill`, on the same data. */
  async run(): Promise<void> {
    await this.runAlone();
    for (const twin of this.behind) await twin.run();
  }

  private async runAlone(): Promise<void> {
    const child = spawn(...builtProgram("main"), {
      env: { PATH: process.env.PATH ?? "", NODE_ENV: "production", ...this.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.process = child;
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => this.print(chunk));
    // Before it says so, whatever answers at its port is another program.
    let said = "";
    child.stdout.on("data", (chunk) => (said += chunk));
    const deadline = Date.now() + START_TIMEOUT_MILLISECONDS;
    while (Date.now() < deadline && child.exitCode === null) {
      const ready = said.includes(" is at ") ? await fetch(`${this.address}/readyz`).catch(() => null) : null;
      if (ready?.ok) return;
      await sleep(50);
    }
    await this.killAlone("SIGKILL");
    throw new Error(`the site did not start:\n${this.output}`);
  }

  get pid(): number {
    if (!this.process?.pid) throw new Error("the site does not run");
    return this.process.pid;
  }

  /** What went wrong on our side so far, as it was logged. */
  get faults(): string[] {
    return this.output.split("\n").filter((line) => /"level":[56]0/.test(line));
  }

  /** The environment in which the operator's tool finds the site's data. */
  get dataEnv(): Record<string, string> {
    const { DATA_DIR = "", DATABASE_URL } = this.env;
    return DATABASE_URL ? { DATA_DIR, DATABASE_URL } : { DATA_DIR };
  }

  /** The ring of the site's keys. */
  get keys(): KeyRing {
    const { SECRET_KEYS } = this.env;
    const source = "SECRET_KEYS";
    return SECRET_KEYS ? parseKeyRing(SECRET_KEYS, { source, faults: [] }) : readKeyFile(join(this.dataDir, "secret-keys"));
  }

  /** All that the process printed so far, and those behind the same front. */
  get log(): string {
    return this.output;
  }

  /** Ends the process; SIGKILL gives it no chance to finish anything. @returns its exit code, or null if it was killed */
  async kill(signal: "SIGKILL" | "SIGTERM" = "SIGKILL"): Promise<number | null> {
    const [code = null] = await Promise.all([this, ...this.behind].map((process) => process.killAlone(signal)));
    return code;
  }

  private async killAlone(signal: "SIGKILL" | "SIGTERM"): Promise<number | null> {
    const child = this.process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
    child.kill(signal);
    return exited;
  }

  /** Somebody with a browser of their own: no cookies, no scripts. */
  visitor({ headers = {} }: { headers?: Record<string, string> } = {}): Visitor {
    const own: Record<string, string> = this.isAskedFromEverywhere ? { "X-Forwarded-For": nextAddress() } : {};
    const claimed = { ...own, ...headers };
    // The front drops what a client says of its network: behind it all would be of one.
    const at = "X-Forwarded-For" in claimed ? this.address : this.origin;
    return new Visitor(at, { headers: { ...this.named, ...claimed }, leaks: this.leaks });
  }

  /** The site's own name, said as by a proxy, where it is not this machine's: whoever asks a process itself asks under another one. */
  private get named(): Record<string, string> {
    const { hostname } = new URL(this.env.ORIGIN || this.origin);
    return hostname === "localhost" ? {} : { "X-Forwarded-Host": hostname };
  }

  /** Has the secrets that a real browser sends looked for too. */
  watch(context: BrowserContext): void {
    context.on("request", async (request) => {
      const cookies = await context.cookies(request.url()).catch(() => []);
      const url = new URL(request.url());
      this.leaks.sent({ url, form: request.postData() ?? "", cookies: cookies.map(({ name, value }) => [name, value] as const) });
    });
  }

  /** The site's own database, to look at or to move time in. Disconnect it when done. */
  openDatabase(): Database {
    return openDatabase(this.env.DATABASE_URL || `file:${join(this.dataDir, "gatehouse.db")}`);
  }

  /**
   * Ends the site, and looks through all that it left behind: log, metrics, mails and error pages.
   * @throws if a password, code, token or other secret that passed through it stands there
   */
  async stop(): Promise<void> {
    const metrics = await this.metrics();
    await this.killAlone("SIGTERM");
    if (!this.isTwin) {
      await this.stopFront();
      await this.mailbox.stop();
      rmSync(this.dataDir, { recursive: true, force: true });
    }
    const mail = this.mailbox.received.map(({ to, subject, text, html }) => [to, subject, text, html].join("\n")).join("\n");
    const found = this.leaks.findIn({ log: this.output, metrics, mail });
    if (found.length) throw new Error(found.join("\n"));
  }

  /** What the process tells of itself, or nothing where it runs no more. */
  private async metrics(): Promise<string> {
    const headers = { Authorization: `Bearer ${this.env.METRICS_TOKEN}` };
    const answer = await fetch(`${this.address}/metrics`, { headers }).catch(() => null);
    return (await answer?.text()) ?? "";
  }
}

let addresses = 0;

/** An address that no visitor had. */
function nextAddress(): string {
  addresses++;
  return `10.${addresses >> 16}.${(addresses >> 8) & 255}.${addresses & 255}`;
}
