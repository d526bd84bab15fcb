import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseKind } from "~/lib/database/open";
import { execute } from "../../support/database-supply.ts";
import { type Postgres, startPostgres } from "../../support/postgres.ts";

/** A database on a real disk that keeps what it has committed. */
export type Place = { kind: DatabaseKind; url: string; drop(): Promise<void> };

/** Makes empty databases: files of their own, and databases of one PostgreSQL that starts when it is first asked for. */
export class Databases {
  private postgres: Promise<Postgres> | undefined;

  async create(kind: DatabaseKind): Promise<Place> {
    return kind === "sqlite" ? sqlite() : this.createPostgres();
  }

  async stop(): Promise<void> {
    await (await this.postgres)?.stop();
  }

  private async createPostgres(): Promise<Place> {
    // The tests' server waits for no disk; this one does.
    this.postgres ??= startPostgres({ settings: ["fsync=on"] });
    const { url: server } = await this.postgres;
    const name = `bench_${randomBytes(6).toString("hex")}`;
    await execute(server, `CREATE DATABASE ${name}`);
    return { kind: "postgresql", url: `${server}/${name}`, drop: () => execute(server, `DROP DATABASE ${name} WITH (FORCE)`) };
  }
}

function sqlite(): Place {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-bench-"));
  return { kind: "sqlite", url: `file:${join(folder, "bench.db")}`, drop: async () => rmSync(folder, { recursive: true, force: true }) };
}
