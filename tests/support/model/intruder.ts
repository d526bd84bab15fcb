import { expect } from "vitest";
import { MINUTE } from "~/lib/clock";
import type { Answer, Browser } from "./browser.ts";
import type { Held } from "./intruder-held.ts";
import { addApp, addKey, Owner, PAGES } from "./intruder-owner.ts";
import { confirmByMail, isIn, logInWith, type Proofs, withProof } from "./intruder-person.ts";
import type { Run } from "./intruder-run.ts";
import { choose } from "./people.ts";

/** What somebody got hold of who is not the owner. */
export const POWERS = ["password", "mailbox", "minute at the browser", "remembered browser"] as const;
export type Power = (typeof POWERS)[number];

/** Numbers that choose among what there is. */
export type Choice = { pick: number; flag: boolean };

type Act = [name: string, can: boolean, act: (choice: Choice) => Promise<unknown>];

const MOST_OF_A_KIND = 2;
/** Longer than a proof is good for, shorter than a session without a request. */
const UNTIL_STALE = 16 * MINUTE;

/** Somebody with some of the powers, what they came to hold by them, and what they do with it. It narrows nothing: the owner keeps what they had. */
export class Intruder {
  readonly held: Held[] = [];
  private readonly run: Run;
  private addresses = 0;
  /** Another account of theirs. */
  private accomplice: Owner | null = null;
  private mailsRead = 0;
  /** In which they logged in last. */
  private browser: Browser;

  constructor(
    private readonly owner: Owner,
    private readonly powers: ReadonlySet<Power>,
  ) {
    this.run = owner.run;
    this.browser = this.run.browser("intruder");
    if (powers.has("password")) this.knowPassword(owner.password);
  }

  /** What they can do at the moment. */
  get acts(): [name: string, act: (choice: Choice) => Promise<unknown>][] {
    const holds = (kind: Held["kind"]) => this.held.some((held) => held.kind === kind);
    const acts: Act[] = [
      ["copy cookies", this.canCopy, async () => this.copyCookies()],
      ["log in", holds("password"), (choice) => this.logIn(choice, { finishes: true })],
      ["add an address", holds("session"), (choice) => this.addAddress(choice)],
      ["add a key", holds("session"), (choice) => this.addFactor("key", choice)],
      ["add an app", holds("session"), (choice) => this.addFactor("app", choice)],
      ["look at the codes", holds("session"), (choice) => this.lookAtCodes(choice)],
      ["verify the address", holds("address"), (choice) => this.verifyAddress(choice)],
      ["bring in an accomplice", holds("session") && !holds("role"), (choice) => this.bringIn(choice)],
      ["begin a set-up", holds("session"), (choice) => this.beginSetUp(choice)],
      ["leave a form", holds("session"), (choice) => this.leaveForm(choice)],
      ["log in with a passkey", holds("key"), (choice) => this.logInWithPasskey(choice)],
      ["start a login and leave it", holds("password"), (choice) => this.logIn(choice, { finishes: false })],
      ["ask for a reset", true, () => this.askForReset()],
      ["reset the password", holds("reset link"), (choice) => this.resetPassword(choice)],
    ];
    return acts.filter(([, can]) => can).map(([name, , act]) => [name, act]);
  }

  /** Uses each power once, as far as it goes. */
  async breakIn(choice: Choice): Promise<void> {
    this.copyCookies();
    if (!this.powers.has("password") && this.powers.has("mailbox") && choice.flag) {
      await this.askForReset();
      await this.run.deliver();
      this.readMails();
      await this.resetPassword(choice);
    }
    await this.logIn(choice, { finishes: true });
  }

  /** Does all that they can, each once, in the order in which it leaves the most in their hands. */
  async doEverything(choice: Choice): Promise<void> {
    const done = new Set<string>();
    for (;;) {
      const next = this.acts.find(([name]) => !done.has(name) && name !== "reset the password");
      if (!next) return;
      const [name, act] = next;
      done.add(name);
      this.run.note(`the intruder: ${name}`);
      await act(choice);
      await this.run.deliver();
      this.readMails();
    }
  }

  /** Reads what came to the addresses that are open to them: the owner's for who has the mailbox, and their own. */
  readMails(): void {
    const { run, powers, owner } = this;
    for (const { kind, to, params, at } of run.mails.slice(this.mailsRead)) {
      const token = String(params.token);
      const own = this.held.find((held) => held.kind === "address" && held.address === to);
      if (own?.kind === "address" && kind === "verify-email") own.tokens.push(token);
      if (!own && !(powers.has("mailbox") && to === owner.email)) continue;
      if (kind === "reset-password") this.hold({ kind: "reset link", token, since: at, name: "a reset link" });
      if (kind === "confirm-device")
        this.hold({ kind: "confirmation link", token, browser: this.browser, since: at, name: "a link that confirms a browser" });
    }
    this.mailsRead = run.mails.length;
  }

  lose(gone: readonly Held[]): void {
    this.held.splice(0, this.held.length, ...this.held.filter((held) => !gone.includes(held)));
  }

  private get proofs(): Proofs {
    const of = <Kind extends Held["kind"]>(kind: Kind) =>
      this.held.filter((held): held is Extract<Held, { kind: Kind }> => held.kind === kind);
    return {
      passwords: of("password").map(({ password }) => password),
      apps: of("app").map(({ app }) => app),
      keys: of("key").map(({ key }) => key),
      codes: of("codes").flatMap(({ codes }) => codes),
    };
  }

  private hold(held: Held): void {
    this.held.push(held);
    this.run.note(`    the intruder holds ${held.name}`);
  }

  private knowPassword(password: string): void {
    if (this.proofs.passwords.includes(password)) return;
    this.hold({ kind: "password", password, since: this.run.now, name: "the password" });
  }

  private get canCopy(): boolean {
    return this.powers.has("minute at the browser") || this.powers.has("remembered browser");
  }

  private copyCookies(): void {
    const { home } = this.owner;
    const { powers, run } = this;
    const since = run.now;
    if (powers.has("minute at the browser") && home.cookies.has("session")) {
      this.hold({ kind: "session", browser: run.copy(home, "session", "device"), since, name: "a copy of the owner's session" });
    }
    if (this.canCopy && home.cookies.has("device")) {
      this.hold({ kind: "remembered browser", browser: run.copy(home, "device"), since, name: "a copy of the owner's device cookie" });
    }
  }

  private async logIn({ pick, flag }: Choice, { finishes }: { finishes: boolean }): Promise<void> {
    const { run, owner, proofs } = this;
    const password = proofs.passwords.at(-1);
    if (!password) return;
    const known = this.held.filter(({ kind }) => kind === "remembered browser");
    const device = choose([null, ...known], pick);
    const browser = device && "browser" in device ? run.copy(device.browser, "device") : run.browser(`intruder ${run.next()}`);
    this.browser = browser;
    const usable = finishes ? proofs : { ...proofs, apps: [], keys: [], codes: [] };
    let came = await logInWith(run, browser, { login: owner.username, password, proofs: usable, remember: flag });
    // An intruder who does not open the link holds it, and the login that waits for it.
    if (came === "mail" && this.powers.has("mailbox") && flag) came = (await confirmByMail(run, browser, owner.email)) ? "in" : "mail";
    if (came === "in") this.isIn(browser, flag);
    if (came === "factor" || came === "mail") this.hold({ kind: "flow", browser, since: run.now, name: "a login under way" });
  }

  private isIn(browser: Browser, remembers: boolean): void {
    const since = this.run.now;
    this.hold({ kind: "session", browser, since, name: "a session of their own" });
    if (remembers)
      this.hold({ kind: "remembered browser", browser: this.run.copy(browser, "device"), since, name: "a remembered browser" });
  }

  private async logInWithPasskey({ pick }: Choice): Promise<void> {
    const key = choose(
      this.proofs.keys.filter(({ isPasskey }) => isPasskey),
      pick,
    );
    if (!key) return;
    const browser = this.run.browser(`intruder ${this.run.next()}`);
    const { data } = await browser.post("/login/passkey/options", {});
    const answer = await this.run.patiently(() => browser.post("/login/passkey", { response: key.soft.assert(data) }));
    if (isIn(answer)) this.isIn(browser, false);
  }

  /** Does something in one of the sessions that they hold. */
  private async inSession(pick: number, send: (browser: Browser) => Promise<Answer>): Promise<{ answer: Answer; browser: Browser } | null> {
    const session = choose(
      this.held.filter(({ kind }) => kind === "session"),
      pick,
    );
    if (!session || !("browser" in session)) return null;
    const { browser } = session;
    const answer = await withProof(this.run, browser, this.proofs, () => send(browser));
    return answer && { answer, browser };
  }

  private async addFactor(kind: "app" | "key", { pick, flag }: Choice): Promise<void> {
    if (this.held.filter((held) => held.kind === kind).length >= MOST_OF_A_KIND) return;
    const page = await this.inSession(pick, (browser) => browser.get(PAGES[kind]));
    if (page?.answer.status !== 200) return;
    const { run } = this;
    // Another app than the first is asked for.
    if (kind === "app" && !page.answer.data.setup) {
      await page.browser.post(PAGES.app, { intent: "begin" });
      page.answer = await page.browser.get(PAGES.app);
    }
    const { fields, app, key } = kind === "app" ? addApp(run, page.answer) : addKey(run, page.answer, { isPasskey: flag });
    const answer = await page.browser.post(PAGES[kind], fields);
    if (answer.status !== 303 || answer.to?.startsWith("/login") || answer.to?.startsWith("/confirm")) return;
    const since = run.now;
    if (app) this.hold({ kind: "app", app, since, name: "an app of their own" });
    if (key) this.hold({ kind: "key", key, since, name: `a ${flag ? "passkey" : "security key"} of their own` });
  }

  /** They are shown once: to who looks first. */
  private async lookAtCodes({ pick }: Choice): Promise<void> {
    const page = await this.inSession(pick, (browser) => browser.get(PAGES.codes));
    const codes = page?.answer.data?.shown?.codes;
    if (codes) this.hold({ kind: "codes", codes, since: await this.run.codesMadeAt(this.owner.username), name: "the recovery codes" });
  }

  private async addAddress({ pick }: Choice): Promise<void> {
    if (this.addresses >= MOST_OF_A_KIND) return;
    const address = `intruder-${this.run.next()}@example.net`;
    const sent = await this.inSession(pick, (browser) => browser.post(PAGES.emails, { intent: "add", email: address }));
    if (sent?.answer.to !== PAGES.emails) return;
    this.addresses++;
    this.hold({ kind: "address", address, tokens: [], since: this.run.now, name: "an address of their own" });
  }

  private async verifyAddress({ pick }: Choice): Promise<void> {
    await this.run.deliver();
    this.readMails();
    const own = choose(
      this.held.filter(({ kind }) => kind === "address"),
      pick,
    );
    if (own?.kind !== "address" || own.tokens.length === 0) return;
    await this.inSession(pick, (browser) => browser.post(`/verify-email?token=${own.tokens.at(-1)}`, {}));
  }

  /** Makes another account of theirs an owner of the owner's project. */
  private async bringIn({ pick }: Choice): Promise<void> {
    const { run, owner } = this;
    this.accomplice ??= await Owner.settle(run, { factor: "none", remember: false, readsCodes: false });
    run.actor = "intruder";
    const { accomplice } = this;
    const since = run.now;
    const fields = { intent: "invite", username: accomplice.username, role: "owner" };
    await this.inSession(pick, (browser) => browser.post(owner.settings, fields));
    const [invitation] = (await accomplice.get(PAGES.invitations))?.data?.invitations ?? [];
    if (!invitation) return;
    const joined = await accomplice.post(PAGES.invitations, { intent: "accept", id: invitation.id });
    if (joined?.to === owner.settings) this.hold({ kind: "role", accomplice, since, name: "a role in the owner's project" });
  }

  private async beginSetUp({ pick }: Choice): Promise<void> {
    const page = await this.inSession(pick, (browser) => browser.get(PAGES.app));
    const secret = page?.answer.data?.setup?.secret;
    if (!page || !secret) return;
    const sessionId = await this.run.sessionId(page.browser);
    this.hold({ kind: "set-up", secret, sessionId, since: this.run.now, name: "the secret of a set-up" });
  }

  /** Sends a form that has to wait for a proof, and gives none: it would stand filled in before who proves. */
  private async leaveForm({ pick, flag }: Choice): Promise<void> {
    const session = choose(
      this.held.filter(({ kind }) => kind === "session"),
      pick,
    );
    if (!session || !("browser" in session)) return;
    const { browser } = session;
    if (flag) this.run.advance(UNTIL_STALE);
    const before = new Set((await this.run.keptForms(this.owner.username)).map(({ id }) => id));
    const { to } = await browser.post(PAGES.emails, { intent: "remove", email: this.owner.email });
    if (!to?.startsWith("/confirm?")) return;
    const forms = (await this.run.keptForms(this.owner.username)).map(({ id }) => id).filter((id) => !before.has(id));
    this.hold({ kind: "kept form", forms, since: this.run.now, name: "a form that waits for a proof" });
  }

  private async askForReset(): Promise<void> {
    const { status } = await this.run.browser("intruder").post("/forgot-password", { email: this.owner.email });
    expect([303, 429]).toContain(status);
  }

  private async resetPassword({ pick }: Choice): Promise<void> {
    const link = choose(
      this.held.filter(({ kind }) => kind === "reset link"),
      pick,
    );
    if (link?.kind !== "reset link") return;
    const password = this.run.newPassword();
    const { status } = await this.run.browser("intruder").post(`/reset-password?token=${link.token}`, { password });
    this.lose([link]);
    if (status === 303) this.knowPassword(password);
  }
}
