import { generateSync } from "otplib";
import { hashPassword } from "~/auth/password/password-hash";
import { keepHouse } from "~/background.server";
import { migrate } from "~/lib/database/migrate";
import { type Database, type DatabaseKind, openDatabase, type Statement } from "~/lib/database/open";
import { systemRandom } from "~/lib/random";
import { toBase32 } from "~/lib/text/base32";
import { CountedSite } from "../../support/counted-site.ts";
import { PASSWORD } from "../../support/people.ts";
import { STEP } from "../../support/totp.ts";
import type { Visitor } from "../../support/visitor.ts";
import type { Databases, Place } from "../places/databases.ts";
import { fill, type Grown } from "./fill.ts";

/** Of whom each round takes the next one, so that no answer is that of before. */
const USABLE = 20;

/** The built site in this process, over a database of some size, which tells its statements. */
export class GrownSite {
  private turn = 0;

  private constructor(
    readonly accounts: number,
    readonly db: Database,
    readonly site: CountedSite,
    private readonly people: Grown[],
    private readonly place: Place,
  ) {}

  static async start(databases: Pick<Databases, "create">, kind: DatabaseKind, accounts: number): Promise<GrownSite> {
    const place = await databases.create(kind);
    const db = openDatabase(place.url);
    await migrate(db, kind, `prisma/${kind}/migrations`);
    const site = await CountedSite.start({ kind, url: place.url, db, close: place.drop });
    const context = { ...site.context, random: systemRandom };
    const passwordHash = await hashPassword(PASSWORD);
    const people = await fill(db, { kind, accounts, usable: Math.min(USABLE, accounts), passwordHash, context });
    return new GrownSite(accounts, db, site, people, place);
  }

  get statements(): Statement[] {
    return this.site.statements;
  }

  /** What is done, by the names of the table. Each is one request, or the few of a login. */
  readonly works: Record<string, () => Promise<unknown>> = {
    "overview of the account": () => this.open("/account"),
    "history of the account": () => this.open("/account/history"),
    "history of the account, filtered": () => this.open("/account/history?subject=login&failures=yes&from=2026-01-01"),
    "search of the admin pages": () => this.open(`/admin?q=person${1 + (this.turn % this.accounts)}`, this.people[0]),
    "events of the site": () => this.open("/admin/events", this.people[0]),
    "/simple/<name>/": () => this.open("/simple/lib-1/"),
    "a round of what is swept": () => keepHouse(this.site.context),
    // The last: each moves the clock by a step, and what was signed in at the start would end.
    "a login, with its hash": () => this.logIn(),
  };

  private async logIn(): Promise<void> {
    this.site.context.clock.advance(STEP);
    const person = this.next();
    const visitor = this.visitor();
    const steps = [
      await visitor.request("/login", {}),
      await visitor.send("/login", { login: person.login, password: PASSWORD }),
      await visitor.request("/login/totp", {}),
      await visitor.send("/login/totp", { code: this.codeOf(person) }),
    ];
    const statuses = steps.map(({ status }) => status).join(" ");
    if (statuses !== "200 303 200 303") throw new Error(`login of ${person.login}: ${statuses}`);
  }

  private codeOf({ secret }: Grown): string {
    return generateSync({ secret: toBase32(secret), epoch: Math.floor(this.site.context.clock.now().getTime() / 1000) });
  }

  private async open(path: string, person = this.next()): Promise<void> {
    const visitor = this.visitor();
    visitor.cookies.set("session", person?.sessionToken ?? "");
    const { status } = await visitor.request(path, {});
    if (status !== 200) throw new Error(`${path}: ${status}`);
  }

  private next(): Grown {
    this.turn++;
    const person = this.people[this.turn % this.people.length];
    if (!person) throw new Error("nobody can log in");
    return person;
  }

  private visitor(): Visitor {
    return this.site.visitor();
  }

  async stop(): Promise<void> {
    await this.site.stop();
    await this.db.$disconnect();
    await this.place.drop();
  }
}
