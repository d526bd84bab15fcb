/**
 * Prints how much the site does on this machine, each figure against the same run's simplest answer: `npm run bench`.
 * Ratios are what to compare between machines and versions; the figures themselves depend on the machine.
 */
import { performance } from "node:perf_hooks";
import { createFlow } from "~/auth/login/flow";
import { hashPassword, verifyPassword } from "~/auth/password/password-hash";
import { recordEvent } from "~/history/record-event";
import { migrate } from "~/lib/database/migrate";
import { openDatabase } from "~/lib/database/open";
import { transaction } from "~/lib/database/transaction";
import { account as accountSubject } from "~/lib/subject";
import { createServices } from "~/services.server";
import { PASSWORD } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { createTestContext } from "../support/test-context.ts";
import { type Figure, uploads } from "./uploads.ts";

const SECONDS = 2;
/** Requests under way at once. */
const PARALLEL = 4;

type Row = { what: string; perSecond: number; statements?: number };

/** How often a second the work is done, PARALLEL at a time, over about two seconds. */
async function measure(work: () => Promise<unknown>): Promise<number> {
  await work();
  const start = performance.now();
  const end = start + SECONDS * 1000;
  let done = 0;
  const worker = async () => {
    while (performance.now() < end) {
      await work();
      done++;
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
  return done / ((performance.now() - start) / 1000);
}

function print(rows: Row[]) {
  const base = rows[0]?.perSecond ?? 1;
  const cells = rows.map(({ what, perSecond, statements }) => [
    what,
    perSecond.toFixed(1),
    (perSecond / base).toFixed(3),
    String(statements ?? ""),
  ]);
  const table = [["what", "a second", "ratio", "statements"], ...cells];
  for (const [what = "", ...figures] of table) console.log(what.padEnd(44) + figures.map((figure) => figure.padStart(12)).join(""));
}

async function pages(): Promise<Row[]> {
  const site = await Site.start({ LOG_LEVEL: "warn" });
  try {
    const get = (path: string) => measure(async () => (await fetch(site.origin + path)).text());
    return [
      { what: "GET /healthz", perSecond: await get("/healthz") },
      { what: "GET /readyz (one statement)", perSecond: await get("/readyz") },
      { what: "GET /login", perSecond: await get("/login") },
      { what: "GET /help", perSecond: await get("/help") },
    ];
  } finally {
    await site.stop();
  }
}

async function domain(): Promise<Row[]> {
  let statements = 0;
  const db = openDatabase("file::memory:", {
    onStatement: () => {
      statements++;
    },
  });
  await migrate(db, "sqlite", "prisma/sqlite/migrations");
  const context = createTestContext(db);
  const services = createServices(context);
  await services.accountLife.register({ username: "bench", email: "bench@example.org", password: PASSWORD });
  const account = await services.accounts.findAccountByLogin("bench");
  if (!account) throw new Error("not registered");
  const accountId = account.id;
  const hash = await hashPassword(PASSWORD);

  const count = async (work: () => Promise<unknown>) => {
    statements = 0;
    await work();
    return statements;
  };
  const row = async (what: string, work: () => Promise<unknown>): Promise<Row> => ({
    what,
    statements: await count(work),
    perSecond: await measure(work),
  });
  const logIn = () => services.login.beginLogin({ login: "bench", password: PASSWORD, next: null });
  const rows = [
    await row("verify a password (argon2id)", () => verifyPassword(PASSWORD, hash)),
    await row("log in with a password", logIn),
    await row("start a login flow", () => createFlow(context, { accountId, methods: ["password"], next: null })),
    await row("record an event in its chain", () =>
      transaction(context, (context) => recordEvent(context, { about: accountSubject(accountId), event: "logout" })),
    ),
    await row("a page of the history", () => services.history.listEvents({ about: accountSubject(accountId) })),
  ];
  await db.$disconnect();
  return rows;
}

function printFigures(figures: Figure[]) {
  console.log("");
  for (const { what, figure, unit, below } of figures) {
    const bound = below === undefined ? "" : `below ${below}: ${figure < below ? "kept" : "NOT KEPT"}`;
    console.log(`${what.padEnd(44)}${figure.toFixed(1).padStart(12)} ${unit.padEnd(12)}${bound}`);
  }
}

print([...(await pages()), ...(await domain())]);
printFigures(await uploads());
