import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "~/lib/database/open";
import { onFreePort } from "./free-port.ts";

/** pgbouncer does not run as root; as root it is started as nobody. */
const NOBODY = 65_534;
const START_TIMEOUT_MILLISECONDS = 20_000;

export type PgBouncer = { url: string; stop(): Promise<void> };

export function isInstalled(): boolean {
  return spawnSync("pgbouncer", ["--version"]).status === 0;
}

/**
 * pgbouncer (Debian's, tests/deploy/install.sh) in transaction mode before a database: a connection of the site has one of the server's
 * for a transaction, or for a statement outside of one, and then another.
 * @param url of the database
 * @param connections of the server's
 */
export async function startPgBouncer(url: string, { connections }: { connections: number }): Promise<PgBouncer> {
  return onFreePort(async (port) => {
    const folder = mkdtempSync(join(tmpdir(), "gatehouse-pgbouncer-"));
    chmodSync(folder, 0o755);
    writeFileSync(join(folder, "pgbouncer.ini"), configuration(new URL(url), { port, connections }));
    const account = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
    const child = spawn("pgbouncer", [join(folder, "pgbouncer.ini")], { ...account, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (chunk) => (said += chunk));
    child.once("error", (error) => (said += error.message));
    const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    const own = url.replace(/@[^/]+/, `@127.0.0.1:${port}`);
    if (await untilItAnswers(own, () => child.exitCode === null))
      return {
        url: own,
        async stop() {
          child.kill("SIGTERM");
          await exited;
          rmSync(folder, { recursive: true });
        },
      };
    child.kill("SIGKILL");
    throw new Error(`pgbouncer did not start:\n${said}`);
  });
}

function configuration({ hostname, port, pathname, username }: URL, own: { port: number; connections: number }): string {
  return `[databases]
* = host=${hostname} port=${port} user=${username} dbname=${pathname.slice(1)}

[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${own.port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
max_client_conn = 200
default_pool_size = ${own.connections}
`;
}

async function untilItAnswers(url: string, isRunning: () => boolean): Promise<boolean> {
  const db = openDatabase(url);
  const deadline = Date.now() + START_TIMEOUT_MILLISECONDS;
  let answers = false;
  while (!answers && isRunning() && Date.now() < deadline) {
    answers = await db.$queryRaw`SELECT 1`.then(
      () => true,
      () => false,
    );
    if (!answers) await sleep(100);
  }
  await db.$disconnect();
  return answers;
}
