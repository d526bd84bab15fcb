import type { ServerBuild } from "@remix-run/node";
import express from "express";
import pino from "pino";
import { sessionActor } from "~/auth/session/session-actor";
import { readConfig } from "~/config.server";
import { openDatabase, type Statement } from "~/lib/database/open";
import { createApp } from "~/server/create-app";
import { serve } from "~/server/serve";
import { createServices } from "~/services.server";
import type { TestDatabase } from "./databases.ts";
import { onFreePort } from "./free-port.ts";
import { createTestContext, type TestContext } from "./test-context.ts";
import { type Page, Visitor } from "./visitor.ts";

/** What the database did for one request. `translated`: those of the statements that Prisma's client made of a model. */
export type Counted = { page: Page; statements: string[]; translated: string[]; transactions: number };

/** The site's own handler over the built pages and a test's database, in this process and by the test's clock. It tells each statement. */
export class CountedSite {
  private constructor(
    readonly context: TestContext,
    private readonly origin: string,
    /** All since it was started, or since the last request that was counted began. */
    readonly statements: Statement[],
    readonly stop: () => Promise<void>,
  ) {}

  static start(database: TestDatabase): Promise<CountedSite> {
    const built = "../../build/server/index.js";
    return onFreePort(async (port) => {
      const build: ServerBuild = await import(built);
      const config = readConfig({ PORT: String(port), SMTP_URL: "smtp://localhost:25" });
      const statements: Statement[] = [];
      const db = openDatabase(database.url, { onStatement: (statement) => statements.push(statement) });
      const context: TestContext = { ...createTestContext(db), settings: config.settings };
      const nothing = async () => {};
      const app = createApp({
        config,
        mode: "production",
        build,
        assets: express.Router(),
        log: pino({ level: "silent" }),
        services: (client, around) => createServices({ ...context, client, actor: sessionActor(client.sessionToken) }, around),
        checks: { database: nothing, migrations: nothing, keys: nothing },
        metrics: null,
      });
      const stopServing = await serve(app, config);
      const stop = async () => {
        await stopServing();
        await db.$disconnect();
      };
      return new CountedSite(context, config.settings.origin, statements, stop);
    });
  }

  visitor(): Visitor {
    return new Visitor(this.origin);
  }

  /** What is done for one request. Statements are named by their verb and table; what begins and ends a transaction is none. */
  async count(request: () => Promise<Page>): Promise<Counted> {
    this.statements.length = 0;
    const page = await request();
    const isEnd = ({ query }: Statement) => ENDS.test(nameOf(query));
    const statements = this.statements.filter((statement) => !isEnd(statement)).map(({ query }) => query);
    return {
      page,
      statements: statements.map(nameOf),
      translated: statements.filter((query) => BY_PRISMA.test(query)).map(nameOf),
      transactions: this.statements.filter(isEnd).length,
    };
  }
}

/** SQLite and PostgreSQL tell the end of a transaction as a statement; its beginning is told by neither. */
const ENDS = /^(COMMIT|ROLLBACK)$/;

/** Prisma's client names a table with its schema, on SQLite in backticks. */
const BY_PRISMA = /`\w+`|"public"\."/;

/** Such as `SELECT LoginFlow`: the verb, and the first table. */
function nameOf(query: string): string {
  const [verb = query] = query.trim().split(/\s/, 1);
  const table = /(?:FROM|INTO|UPDATE) +(?:\( *SELECT.*? FROM +)?(?:[`"]\w+[`"]\.)?[`"](\w+)[`"]/s.exec(query)?.[1];
  return table ? `${verb} ${table}` : verb;
}
