import type { Database, DatabaseKind } from "~/lib/database/open";
import { Site } from "../../support/site.ts";
import type { Job, Outcome } from "../load/jobs.ts";
import { Load } from "../load/process.ts";
import { ownPostgres, processorTime } from "../processes.ts";
import type { Databases, Place } from "./databases.ts";
import { startMailSink } from "./mail-sink.ts";
import { type BenchPerson, createPeople, forgetCodes } from "./people.ts";

/** What a job took of the processor where it was done: in the site, in its database's server, in what made the load. Milliseconds. */
export type Measured = Outcome & { siteMilliseconds: number; postgresMilliseconds: number };

/** The built site on a database of its own, with people, and a process that makes load. */
export class BenchSite {
  private constructor(
    readonly kind: DatabaseKind,
    readonly site: Site,
    readonly people: BenchPerson[],
    readonly db: Database,
    readonly load: Load,
    private readonly place: Place,
    private readonly stopMail: () => void,
  ) {}

  /** @param env beside what it needs: everything else is as `npm start` has it */
  static async start(databases: Databases, kind: DatabaseKind, { people, env = {} }: { people: number; env?: Record<string, string> }) {
    const place = await databases.create(kind);
    const sink = await startMailSink();
    // Who was signed in for the first row still is for the last one, and nobody asks for /metrics.
    const fixed = { DATABASE_URL: place.url, SMTP_URL: sink.url, TRUST_PROXY: "1", METRICS_TOKEN: "", SESSION_IDLE_SECONDS: "36000" };
    const site = await Site.start({ ...fixed, ...env });
    const db = site.openDatabase();
    const created = await createPeople(db, site.keys, people);
    return new BenchSite(kind, site, created, db, Load.start(), place, sink.stop);
  }

  get target(): { origin: string } {
    return { origin: this.site.origin };
  }

  /** The cookie of somebody who is signed in. */
  cookieOf({ sessionToken }: BenchPerson): Record<string, string> {
    return { Cookie: `session=${sessionToken}` };
  }

  person(index = 0): BenchPerson {
    const person = this.people[index];
    if (!person) throw new Error("too few people");
    return person;
  }

  /** Logins of everybody in turn; codes that were used before are good again. */
  async logIns(login: { clients: number; seconds: number; browsers: "known" | "new"; perSecond?: number }): Promise<Measured> {
    await forgetCodes(this.db);
    return this.measure({ kind: "login", target: this.target, people: this.people, ...login });
  }

  async measure(job: Job): Promise<Measured> {
    const { pid } = this.site;
    const postgres = this.kind === "postgresql" ? ownPostgres() : undefined;
    const processor = () => ({ site: processorTime(pid), postgres: postgres ? processorTime(postgres) : 0, own: process.cpuUsage() });
    const before = processor();
    const outcome = await this.load.run(job);
    const after = processor();
    // Mails go to this process, and the site's log.
    const own = (after.own.user + after.own.system - before.own.user - before.own.system) / 1000;
    return {
      ...outcome,
      loadMilliseconds: outcome.loadMilliseconds + own,
      siteMilliseconds: after.site - before.site,
      postgresMilliseconds: after.postgres - before.postgres,
    };
  }

  async stop(): Promise<void> {
    await this.load.stop();
    await this.db.$disconnect();
    await this.site.stop();
    this.stopMail();
    await this.place.drop();
  }
}
