import { vi } from "vitest";
import { keepHouse, sendDue } from "~/background.server";
import { SECOND } from "~/lib/clock";
import { NO_CLIENT } from "~/lib/context";
import { hashToken } from "~/lib/random";
import type { Mail } from "~/mail/kinds";
import { createServices } from "~/services.server";
import type { TestContext } from "../test-context.ts";
import { type Answer, Browser } from "./browser.ts";

/** A mail as it arrived: when, and through whose act it was written. */
export type Arrived = Mail & { at: number; by: Who };
export type Who = "owner" | "intruder" | "nobody";

/** A site of one run, with its clock and its mail. All that is asked of the domain itself, and not of its pages, stands here. */
export class Run {
  readonly context: TestContext;
  readonly mails: Arrived[] = [];
  readonly trace: string[] = [];
  /** The person who acts at the moment. */
  actor: Who = "nobody";
  private serial = 0;
  private networks = 0;

  constructor(
    base: TestContext,
    { confirmNewDevices }: { confirmNewDevices: boolean },
    private readonly number: number,
  ) {
    const clock = { now: () => new Date(), advance: (milliseconds: number) => void vi.setSystemTime(Date.now() + milliseconds) };
    this.context = { ...base, clock, settings: { ...base.settings, twoFactorPolicy: "optional", confirmNewDevices } };
  }

  get now(): number {
    return Date.now();
  }

  next(): number {
    return ++this.serial;
  }

  newPassword(): string {
    return `lantern quarry ${this.next() * 7919} otters`;
  }

  /** A browser with a network of its own, so that nobody's tries are counted against another's. */
  browser(name: string, cookies: Iterable<[string, string]> = []): Browser {
    const { number } = this;
    const network = ++this.networks;
    const ipAddress = `10.${number & 255}.${network >> 8}.${network & 255}`;
    const browser = new Browser(name, this.context, { ipAddress, userAgent: name });
    for (const [cookie, value] of cookies) browser.cookies.set(cookie, value);
    return browser;
  }

  /** Another browser with some of the cookies of this one. */
  copy(browser: Browser, ...names: ("session" | "device" | "flow")[]): Browser {
    return this.browser(
      `copy of ${browser.name}`,
      [...browser.cookies].filter(([name]) => (names as string[]).includes(name)),
    );
  }

  advance(milliseconds: number): void {
    this.context.clock.advance(milliseconds);
  }

  /** Sends again what was answered with "too many tries", after the time that the answer says. */
  async patiently(send: () => Promise<Answer>): Promise<Answer> {
    for (let tries = 0; tries < 5; tries++) {
      const answer = await send();
      if (answer.status !== 429) return answer;
      this.note(`waits ${answer.retryAfterSeconds} s`);
      this.advance((answer.retryAfterSeconds + 1) * SECOND);
    }
    throw new Error("five waits as long as the answers say are not enough");
  }

  /** Lets everything in the outbox arrive. */
  async deliver(): Promise<void> {
    const keep = async (mail: Mail) => void this.mails.push({ ...mail, at: this.now, by: this.actor });
    while ((await sendDue(this.context, keep)) > 0);
  }

  async keepHouse(): Promise<void> {
    while ((await keepHouse(this.context)) > 0);
  }

  note(text: string): void {
    this.trace.push(`${new Date().toISOString()} ${text}`);
  }

  async accountId(username: string): Promise<string> {
    return (await this.context.db.account.findFirstOrThrow({ where: { username } })).id;
  }

  async hasSecondFactor(username: string): Promise<boolean> {
    const services = createServices({ ...this.context, client: NO_CLIENT });
    return services.enrolment.hasSecondFactor(await this.accountId(username));
  }

  /** When the account's recovery codes were made. */
  async codesMadeAt(username: string): Promise<number> {
    const where = { accountId: await this.accountId(username) };
    return (await this.context.db.recoverySheet.findUniqueOrThrow({ where })).createdAt.getTime();
  }

  /** Whether some account has this browser remembered. */
  async isRemembered({ cookies }: Browser): Promise<boolean> {
    const tokenHash = hashToken(cookies.get("device") ?? "");
    return (await this.context.db.device.count({ where: { tokenHash, trustedUntil: { gt: new Date() } } })) > 0;
  }

  /** The forms that wait for a proof, and the session in which each does. */
  async keptForms(username: string): Promise<{ id: string; sessionId: string }[]> {
    return this.context.db.pendingForm.findMany({ where: { accountId: await this.accountId(username) } });
  }

  /** What the browser's session is called outside, whatever its cookie is by now; null where it has none. */
  async sessionId({ cookies }: Browser): Promise<string | null> {
    const session = await this.context.db.session.findUnique({ where: { id: hashToken(cookies.get("session") ?? "") } });
    return session?.publicId ?? null;
  }
}
