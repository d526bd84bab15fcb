import { expect, vi } from "vitest";
import type { Method } from "~/auth/factor";
import { keepHouse, sendDue } from "~/background.server";
import { NOBODY } from "~/history/chains/chain-id";
import type { SecurityEventName } from "~/history/events/events";
import { operatorActor } from "~/lib/actors";
import { DAY, HOUR, MINUTE } from "~/lib/clock";
import { NO_CLIENT } from "~/lib/context";
import type { Mail } from "~/mail/kinds";
import { createServices, type Services } from "~/services.server";
import type { TestContext } from "../test-context.ts";
import { type Before, checkStep, NOTHING } from "./audit.ts";
import { type Answer, Browser } from "./browser.ts";
import { type Account, type Flow, isPrimaryFactorSet, type KnownBrowser, type Link, type Session, verifiedAddresses } from "./people.ts";
import { Periods } from "./periods.ts";

export type Policy = { twoFactorPolicy: "optional" | "required"; confirmNewDevices: boolean };

const FRESH = 15 * MINUTE;
const FLOW_ATTEMPTS = 20;
const TRUST = 30 * DAY;

/** How long each link is good, and whether a new one replaces the earlier ones: of its address, of its account, or none. */
const LINKS = {
  "verify-email": { ttl: DAY, replaces: "address" },
  "reset-password": { ttl: HOUR, replaces: null },
  "not-me": { ttl: 7 * DAY, replaces: null },
  "keep-account": { ttl: 7 * DAY, replaces: "account" },
  "confirm-device": { ttl: 10 * MINUTE, replaces: "account" },
  "stop-reset": { ttl: 31 * DAY, replaces: null },
} as const;

/**
 * The model of one run: what everybody has and knows, which sessions, logins and browsers there must be by the rules of the
 * site, and what each step must leave in history and mail. It predicts no counters: an answer may be "too many tries" wherever
 * the site counts, and must then say how long to wait, and change nothing.
 */
export class World {
  readonly accounts: Account[] = [];
  readonly browsers: Browser[];
  readonly links: Link[] = [];
  readonly assertions: string[] = [];
  sessions: Session[] = [];
  flows: Flow[] = [];
  known: KnownBrowser[] = [];
  /** What a browser's cookies stand for. */
  readonly sessionOf = new Map<Browser, Session>();
  readonly flowOf = new Map<Browser, Flow>();
  readonly context: TestContext;
  readonly services: Services;
  readonly trace: string[] = [];
  /** What the step at hand must have written into the histories. */
  expectedEvents: string[] = [];
  /** The login that a mail's link is to confirm in this step. */
  asking: Flow | null = null;
  /** Addresses that must get a reset link in this step. */
  expectedResets: string[] = [];
  /** Mails with a reset link, by address. */
  readonly resetMails = new Periods<string>(1, 10 * MINUTE);
  /** Failures of strangers at an account's password. */
  readonly strangersFailures = new Periods<Account>(10, 5 * MINUTE);
  /** Failures in an account's sessions of which no mail tells, and mails that tell. */
  private readonly quietFailures = new Periods<Account>(4, DAY);
  private readonly failureMails = new Periods<Account>(1, DAY);
  readonly startedAt = Date.now();
  private serial = 0;
  private step = 0;
  private before: Before = NOTHING;

  constructor(base: TestContext, policy: Policy, run: number) {
    const clock = { now: () => new Date(), advance: (milliseconds: number) => void vi.setSystemTime(Date.now() + milliseconds) };
    const context = { ...base, clock, settings: { ...base.settings, ...policy } };
    this.context = context;
    this.services = createServices({ ...context, client: NO_CLIENT, actor: operatorActor("an operator") });
    const client = (number: number) => ({ ipAddress: `10.${run >> 8}.${run & 255}.${number}`, userAgent: `Browser ${number}` });
    this.browsers = Array.from({ length: 4 }, (_, number) => new Browser(`browser ${number}`, context, client(number)));
  }

  get now(): number {
    return Date.now();
  }

  get policy(): Policy {
    return this.context.settings;
  }

  get liveAccounts(): Account[] {
    return this.accounts.filter(({ isGone }) => !isGone);
  }

  /** A number that was not given out before in this run. */
  next(): number {
    return ++this.serial;
  }

  /** Does one step, and checks that what it left in the database is what the rules say. */
  async perform(name: string, work: () => Promise<unknown>): Promise<void> {
    this.trace.push(`${new Date().toISOString()} ${name}`);
    this.expectedEvents = [];
    this.expectedResets = [];
    this.step++;
    await work();
    this.before = await checkStep(this, this.before);
  }

  /** Empties the outbox. @returns what was in it */
  async sentMail(): Promise<Mail[]> {
    const sent: Mail[] = [];
    while ((await sendDue(this.context, async (mail) => void sent.push(mail))) > 0);
    return sent;
  }

  async keepHouse(): Promise<void> {
    while ((await keepHouse(this.context)) > 0);
  }

  note(text: string): void {
    this.trace.push(`    ${text}`);
  }

  /** Notes an event that this step must leave in the account's history, or in nobody's. */
  happens(account: Account | null, event: SecurityEventName, times = 1): void {
    for (let count = 0; count < times; count++) this.expectedEvents.push(`${account?.username ?? NOBODY} ${event}`);
  }

  /** Whose verified address this is. */
  holder(address: string): Account | undefined {
    return this.liveAccounts.find(({ addresses }) => addresses.get(address));
  }

  isLive({ account, hasEnded, startedAt, seenAt }: Session): boolean {
    return !hasEnded && !account.isGone && this.now < startedAt + 12 * HOUR && this.now < seenAt + HOUR;
  }

  isOpen({ account, isOver, startedAt, attempts }: Flow): boolean {
    return !isOver && !account.isGone && this.now < startedAt + 10 * MINUTE && attempts < FLOW_ATTEMPTS;
  }

  isFresh({ provedAt }: Session): boolean {
    return provedAt !== null && this.now - provedAt < FRESH;
  }

  isGood({ purpose, sentAt, isDead, account }: Link): boolean {
    return !isDead && !account.isGone && this.now < sentAt + LINKS[purpose].ttl;
  }

  knownBrowser(account: Account, browser: Browser): KnownBrowser | undefined {
    return this.known.find((known) => known.account === account && known.browser === browser);
  }

  isTrusted(account: Account, browser: Browser): boolean {
    return (this.knownBrowser(account, browser)?.trustedUntil ?? 0) > this.now;
  }

  /** The session that a page sees in this browser, which counts as seeing its owner. */
  viewer(browser: Browser): Session | null {
    const session = this.sessionOf.get(browser);
    if (!session || !this.isLive(session)) return null;
    if (this.now - session.seenAt >= MINUTE) session.seenAt = this.now;
    return session;
  }

  /** Where a page must send this browser instead of letting it in; null where it lets it in. */
  guard(browser: Browser, path: string, { verified = false, fresh = false } = {}): string | null {
    const session = this.viewer(browser);
    if (!session) return "/login?next=";
    const { account } = session;
    const beforeFirstFactor = /^\/(account\/(two-factor|emails|delete|export)|confirm)/.test(path);
    if (this.policy.twoFactorPolicy === "required" && !beforeFirstFactor && !isPrimaryFactorSet(account)) return "/account/two-factor";
    if (verified && verifiedAddresses(account).length === 0) return "/account/emails";
    return fresh && !this.isFresh(session) ? "/confirm?next=" : null;
  }

  /** Checks an answer that sends the browser elsewhere, and what follows of that for its cookies. */
  expectSentTo(browser: Browser, answer: Answer, place: string): void {
    expect(answer.to ?? `no way on, ${answer.status} ${answer.problem}`).toContain(place);
    if (place.startsWith("/login?next=") && !browser.cookies.has("session")) this.sessionOf.delete(browser);
  }

  /** Whether the answer is "too many tries"; it then says how long to wait. */
  isThrottled(answer: Answer): boolean {
    if (answer.status !== 429) return false;
    expect(answer.retryAfterSeconds).toBeGreaterThanOrEqual(1);
    expect(answer.problem).toMatch(/^form\.throttled/);
    this.note(`throttled for ${answer.retryAfterSeconds} s`);
    return true;
  }

  /** A login that is complete, whatever it took. */
  signedIn(
    browser: Browser,
    account: Account,
    { methods, remember = false, proved = true }: { methods: Method[]; remember?: boolean; proved?: boolean },
  ): void {
    const replaced = this.sessionOf.get(browser);
    if (replaced && this.isLive(replaced)) {
      replaced.hasEnded = true;
      this.happens(replaced.account, "session:ended");
    }
    const { now } = this;
    const token = browser.cookies.get("session") ?? "";
    const provedAt = proved ? now : null;
    const session = { account, token, methods, startedAt: now, seenAt: now, provedAt, hasEnded: false };
    this.sessions.push(session);
    this.sessionOf.set(browser, session);
    this.flowOf.delete(browser);

    this.happens(account, "login:success");
    let known = this.knownBrowser(account, browser);
    if (!known) {
      known = { account, browser, trustedUntil: 0, failedAt: 0 };
      this.known.push(known);
      this.happens(account, "login:new-device");
    }
    if (remember) {
      known.trustedUntil = now + TRUST;
      this.happens(account, "device:remembered");
    }
  }

  /**
   * What gets into the account ends: logins under way, sessions, what remembered browsers skip, links that reset the password or
   * confirm a browser.
   * @param forgets whether all browsers but that of the session that goes on are forgotten
   */
  endAccess(account: Account, { except, forgets = false }: { except?: Session; forgets?: boolean } = {}): void {
    for (const flow of this.flows) if (flow.account === account) flow.isOver = true;
    for (const session of this.sessions) if (session.account === account && session !== except) session.hasEnded = true;
    for (const known of this.known) if (known.account === account) known.trustedUntil = 0;
    const isSpared = ({ browser }: KnownBrowser) => except !== undefined && this.sessionOf.get(browser) === except;
    if (forgets) this.known = this.known.filter((known) => known.account !== account || isSpared(known));
    for (const purpose of ["reset-password", "confirm-device"] as const) this.dropLinks(account, purpose);
  }

  passwordIsNow(account: Account, password: string): void {
    account.formerPasswords.push(account.password);
    account.password = password;
  }

  /** No factor is left, and so no codes that back it up. */
  takeFactorsOff(account: Account): void {
    account.removedKeys.push(...account.keys);
    account.spentCodes.push(...account.codes);
    Object.assign(account, { apps: [], keys: [], codes: [], areCodesKept: false, areCodesDisowned: false, codesMadeAt: 0 });
  }

  /** A proof failed in a session of the account, in this browser. */
  failsInside(account: Account, browser: Browser, event: SecurityEventName): void {
    const known = this.knownBrowser(account, browser);
    if (known) known.failedAt = this.now;
    this.happens(account, event);
    if (!this.quietFailures.isFull(account, this.now)) this.quietFailures.add(account, this.now);
    else if (!this.failureMails.isFull(account, this.now)) {
      this.failureMails.add(account, this.now);
      this.happens(account, "session:confirm-failing");
    }
  }

  /** @param since only those that were sent then or later */
  dropLinks(account: Account, purpose: Link["purpose"], since = 0): void {
    for (const link of this.links) if (link.account === account && link.purpose === purpose && link.sentAt >= since) link.isDead = true;
  }

  /** Keeps a link that came with a mail. */
  receive({ purpose, token, account, address }: Pick<Link, "purpose" | "token" | "account" | "address">): void {
    const { replaces } = LINKS[purpose];
    // A link that is mailed again is good for the whole of its time again.
    const again = this.links.find((link) => link.token === token);
    if (again) return void Object.assign(again, { sentAt: this.now });
    for (const link of this.links) {
      const isEarlier = link.purpose === purpose && link.account === account && (link.step < this.step || link.address === address);
      if (isEarlier && (replaces === "account" || (replaces === "address" && link.address === address))) link.isDead = true;
    }
    const flow = purpose === "confirm-device" ? this.asking : null;
    this.links.push({ purpose, token, account, address, sentAt: this.now, step: this.step, flow, isDead: false });
  }
}
