import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "~/lib/database/migrate";
import { type DatabaseKind, openDatabase } from "~/lib/database/open";
import { startPostgres } from "./postgres.ts";

/** A PostgreSQL server's URL, without a database's name; the file of a migrated SQLite, or a migrated database's name on that server. */
export type Supply = "postgres" | `migrated/${DatabaseKind}`;

/**
 * What all processes of a test run share, over loopback: `GET /` and the supply's name. Each is made when it is first asked for:
 * a run that needs no PostgreSQL starts none, and migrations are run once for each database, which is copied from then on.
 */
export class DatabaseSupply {
  private readonly made = new Map<string, Promise<string>>();
  private readonly endings: (() => unknown)[] = [];

  /** @returns where it is asked */
  async listen(): Promise<string> {
    const server = createServer(({ url = "" }, response) => {
      this.take(url.slice(1) as Supply).then(
        (value) => response.end(value),
        (error) => response.writeHead(500).end(String(error)),
      );
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    this.endings.push(() => server.close().closeAllConnections());
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    for (const end of this.endings.reverse()) await end();
  }

  private take(name: Supply): Promise<string> {
    const value = this.made.get(name) ?? this.make(name);
    this.made.set(name, value);
    return value;
  }

  private async make(name: Supply): Promise<string> {
    if (name === "postgres") return this.startPostgres();
    return name === "migrated/sqlite" ? this.migrateSqlite() : this.migratePostgres();
  }

  /** One server for all tests; or the one of `TEST_POSTGRES_URL`, where several runs share it. */
  private async startPostgres(): Promise<string> {
    if (process.env.TEST_POSTGRES_URL) return process.env.TEST_POSTGRES_URL;
    const { url, stop } = await startPostgres();
    this.endings.push(stop);
    return url;
  }

  private async migrateSqlite(): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), "gatehouse-migrated-"));
    this.endings.push(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "migrated.db");
    await migrateAt(`file:${file}`, "sqlite");
    return file;
  }

  private async migratePostgres(): Promise<string> {
    const server = await this.take("postgres");
    const name = `migrated_${randomBytes(6).toString("hex")}`;
    await execute(server, `CREATE DATABASE ${name}`);
    this.endings.push(() => execute(server, `DROP DATABASE ${name}`));
    await migrateAt(`${server}/${name}`, "postgresql");
    return name;
  }
}

async function migrateAt(url: string, kind: DatabaseKind): Promise<void> {
  const db = openDatabase(url);
  await migrate(db, kind, `prisma/${kind}/migrations`).finally(() => db.$disconnect());
}

/** Executes a statement that is about whole databases, from another one. */
export async function execute(server: string, statement: string): Promise<void> {
  const db = openDatabase(`${server}/postgres`);
  await db.$executeRawUnsafe(statement).finally(() => db.$disconnect());
}
