import { expect } from "vitest";
import { noteDevice } from "~/auth/devices/devices";
import type { Method } from "~/auth/factor";
import { createFlow } from "~/auth/login/flow";
import { issueSession } from "~/auth/session/issue-session";
import { systemClock } from "~/lib/clock";
import type { Database } from "~/lib/database/open";
import { createTestDatabase, type TestDatabase } from "./databases.ts";
import { Site } from "./site.ts";
import { createTestContext, type TestContext } from "./test-context.ts";
import type { Page, Visitor } from "./visitor.ts";

/** How many requests go out at once, half of them to each process. */
export const RUNNERS = 100;

const KEY = Buffer.alloc(32, 7);

/** Two processes of the site on one database, and the domain's functions on the same, to put things in place fast. */
export class Pair {
  private readonly seen = new Set<string>();

  private constructor(
    readonly sites: readonly [Site, Site],
    readonly context: TestContext,
    private readonly database: TestDatabase,
  ) {}

  get db(): Database {
    return this.context.db;
  }

  get site(): Site {
    return this.sites[0];
  }

  static async start(kind: "sqlite" | "postgresql", env: Record<string, string> = {}): Promise<Pair> {
    const database = await createTestDatabase(kind);
    // Behind a proxy, so that every runner can have an address of its own.
    const site = await Site.start({ DATABASE_URL: database.url, SECRET_KEYS: `test:${KEY.toString("base64")}`, TRUST_PROXY: "1", ...env });
    const test = createTestContext(database.db);
    const settings = { ...test.settings, origin: site.origin };
    const context = { ...test, clock: { ...systemClock, advance: test.clock.advance }, keys: new Map([["test", KEY]]), settings };
    return new Pair([site, await site.twin()], context, database);
  }

  async stop(): Promise<void> {
    await this.sites[1].stop();
    await this.sites[0].stop();
    await this.database.close();
  }

  /** What went wrong on our side in either process since the last call. A worker whose turn the busy database put off has it again. */
  takeFaults(): string[] {
    const faults = this.sites.flatMap(({ faults }) => faults.filter((line) => !line.includes('"worker"')));
    const fresh = faults.filter((fault) => !this.seen.has(fault));
    for (const fault of fresh) this.seen.add(fault);
    return fresh;
  }

  /** Browsers of their own, half of them at each process, each from an address of its own. */
  visitors(count = RUNNERS): Visitor[] {
    return Array.from({ length: count }, (_, index) => {
      const site = this.sites[index % 2 === 0 ? 0 : 1];
      return site.visitor({ headers: { "X-Forwarded-For": `10.0.${index >> 8}.${index & 255}` } });
    });
  }

  /** Gives each visitor a login of the account between password and second factor. */
  async giveFlows(visitors: Visitor[], accountId: string, methods: Method[] = ["password"]): Promise<void> {
    for (const { cookies } of visitors) {
      const { token } = await createFlow(this.context, { accountId, methods, next: null });
      cookies.set("flow", token);
    }
  }

  /** Makes each visitor's browser one that the account has logged in from: it has a budget of its own. */
  async giveDevices(visitors: Visitor[], accountId: string): Promise<void> {
    for (const { cookies } of visitors) {
      const { token } = await noteDevice(this.context, { accountId, remember: false });
      cookies.set("device", token);
    }
  }

  /** Gives the visitor a session of the account, with a fresh proof. @returns the id by which lists name it */
  async giveSession({ cookies }: Visitor, accountId: string): Promise<string> {
    const { token, publicId } = await issueSession(this.context, { accountId, methods: ["password"], proved: true });
    cookies.set("session", token);
    return publicId;
  }

  async accountIdOf(username: string): Promise<string> {
    return (await this.db.account.findFirstOrThrow({ where: { username } })).id;
  }
}

/** All at once. @returns the answers, and their statuses counted with where they lead to */
export async function race(runs: Promise<Page>[]): Promise<{ answers: Page[]; outcomes: Record<string, number> }> {
  const answers = await Promise.all(runs);
  const outcomes: Record<string, number> = {};
  for (const { status, headers, location } of answers) {
    const outcome = [status, location].filter(Boolean).join(" ");
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    if (status === 503) expect(headers.get("Retry-After")).toMatch(/^\d+$/);
  }
  return { answers, outcomes };
}

/** Holds that one has won and the rest were told so, or that the site is busy: a slow machine cannot answer all in time. */
export function expectOneWinner(outcomes: Record<string, number>, winner: RegExp, losers: RegExp): void {
  const count = (kind: RegExp) => Object.entries(outcomes).reduce((sum, [outcome, times]) => sum + (kind.test(outcome) ? times : 0), 0);
  const all = Object.values(outcomes).reduce((sum, times) => sum + times, 0);
  expect(count(winner), JSON.stringify(outcomes)).toBe(1);
  expect(count(losers) + count(/^503$/), JSON.stringify(outcomes)).toBe(all - 1);
}
