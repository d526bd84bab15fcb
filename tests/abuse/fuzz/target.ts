import { noteDevice } from "~/auth/devices/devices";
import { createFlow } from "~/auth/login/flow";
import { issueSession } from "~/auth/session/issue-session";
import { systemClock } from "~/lib/clock";
import { createMailToken, type MailTokenPurpose } from "~/report/mail-token";
import { withAdmin } from "../../support/admins.ts";
import { createTestDatabase, type TestDatabase } from "../../support/databases.ts";
import { addKeyByForm, keyAt, type PersonWithKey, withSecurityKey } from "../../support/key-people.ts";
import { addTotp, register } from "../../support/people.ts";
import { Site } from "../../support/site.ts";
import type { SoftAuthenticator } from "../../support/soft-authenticator.ts";
import { createTestContext, type TestContext } from "../../support/test-context.ts";
import { Visitor } from "../../support/visitor.ts";

const KEY = Buffer.alloc(32, 7);
const LINKS: MailTokenPurpose[] = ["verify-email", "reset-password", "not-me", "keep-account", "confirm-device"];

export const WHO = ["nobody", "halfWay", "stale", "fresh", "admin"] as const;
export type Who = (typeof WHO)[number];

/** A site, and people in every state of a login whose browsers are made anew as often as they are asked for. */
export class Target {
  private count = 0;

  private constructor(
    readonly site: Site,
    readonly context: TestContext,
    /** Has a key, a passkey, an app, recovery codes, and an address that is not verified yet. */
    readonly member: PersonWithKey & { passkey: SoftAuthenticator },
    private readonly accountIds: Record<"member" | "admin" | "bystander", string>,
    private readonly database: TestDatabase,
  ) {}

  static async start(kind: "sqlite" | "postgresql"): Promise<Target> {
    const database = await createTestDatabase(kind);
    const site = await Site.start({ DATABASE_URL: database.url, SECRET_KEYS: `test:${KEY.toString("base64")}`, TRUST_PROXY: "1" });
    const test = createTestContext(database.db);
    const settings = { ...test.settings, origin: site.origin };
    const clock = { ...systemClock, advance: test.clock.advance };
    const context = { ...test, clock, keys: new Map([["test", KEY]]), settings };

    const person = await withSecurityKey(site);
    const passkey = keyAt(site, { resident: true, verifies: true });
    await addKeyByForm(person, passkey, { kind: "passkey" });
    await addTotp(person);
    await person.visitor.post("/account/emails", { intent: "add", email: `second-${person.email}` });
    const admin = await withAdmin(site);
    const bystander = await register(site);
    const idOf = async (username: string) => (await database.db.account.findFirstOrThrow({ where: { username } })).id;
    const accountIds = {
      member: await idOf(person.username),
      admin: await idOf(admin.username),
      bystander: await idOf(bystander.username),
    };
    return new Target(site, context, { ...person, passkey }, accountIds, database);
  }

  async stop(): Promise<void> {
    await this.site.stop();
    await this.database.close();
  }

  /** A browser in this state, from an address of its own; what was counted and which keys were added before is forgotten. */
  async browser(who: Who): Promise<Visitor> {
    const { context, member } = this;
    await context.db.throttle.deleteMany();
    const kept = [member.key.id, member.passkey.id];
    await context.db.securityKey.deleteMany({ where: { accountId: this.accountIds.member, credentialId: { notIn: kept } } });
    const number = ++this.count;
    const visitor = new Visitor(this.site.origin, {
      headers: { "X-Forwarded-For": `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}` },
    });
    if (who === "nobody") return visitor;

    const accountId = this.accountIds[who === "admin" ? "admin" : "member"];
    visitor.cookies.set("device", (await noteDevice(context, { accountId, remember: false })).token);
    if (who === "halfWay") {
      visitor.cookies.set("flow", (await createFlow(context, { accountId, methods: ["password"], next: null })).token);
      return visitor;
    }
    const proved = who !== "stale";
    const keyProvedAt = proved ? context.clock.now() : null;
    const session = await issueSession(context, { accountId, methods: ["password", "security-key"], proved, keyProvedAt });
    visitor.cookies.set("session", session.token);
    return visitor;
  }

  /** The path as it can be asked for: with a good token where it is that of a link. */
  async open(path: string): Promise<string> {
    const purpose = LINKS.find((purpose) => path === `/${purpose}`);
    if (!purpose) return path;
    const accountId = this.accountIds.member;
    const { id: emailId } = await this.context.db.emailAddress.findFirstOrThrow({ where: { accountId, isPrimary: false } });
    return `${path}?token=${await createMailToken(this.context, { purpose, accountId, emailId })}`;
  }

  /** An account of nobody else's, for an admin to look at. */
  get adminPage(): string {
    return `/admin/accounts/${this.accountIds.bystander}`;
  }
}
