import { expect } from "vitest";
import { HOUR, MINUTE, SECOND } from "~/lib/clock";
import { SoftAuthenticator } from "../soft-authenticator.ts";
import type { Answer, Browser } from "./browser.ts";
import { confirmByMail, logInWith, type Proofs, proveFactor, withProof } from "./intruder-person.ts";
import type { Arrived, Run } from "./intruder-run.ts";
import type { App, Key } from "./people.ts";
import { codeAt } from "./proofs.ts";

export const PAGES = {
  app: "/account/two-factor/totp",
  key: "/account/two-factor/security-keys",
  codes: "/account/two-factor/recovery-codes",
  emails: "/account/emails",
  projects: "/projects",
  invitations: "/invitations",
} as const;

/** The waiting time of a change that would leave an account with less than it had (README, TWO_FACTOR_RESET_HOURS). */
const WAITING = 72 * HOUR;
/** Mails of one kind to one address come ten minutes apart at the least. */
const UNTIL_NEXT_MAIL = 10 * MINUTE + SECOND;
/** Mails whose link is for something else than to say that this was not me. */
const OTHER_LINKS = new Set(["verify-email", "reset-password", "confirm-device", "deletion-requested"]);

/** The account's owner: what they know and hold, their own browser, and the mails to their address. */
export class Owner {
  readonly username: string;
  readonly email: string;
  readonly home: Browser;
  readonly project: string;
  readonly proofs: Proofs = { passwords: [], apps: [], keys: [], codes: [] };

  private constructor(readonly run: Run) {
    this.username = `owner-${run.next()}`;
    this.email = `${this.username}@example.org`;
    this.project = `of-${this.username}`;
    this.home = run.browser("home");
  }

  /** Somebody with a verified address who is logged in, with a project and these factors. */
  static async settle(
    run: Run,
    { factor, remember, readsCodes }: { factor: "none" | "app" | "key"; remember: boolean; readsCodes: boolean },
  ): Promise<Owner> {
    const owner = new Owner(run);
    const password = run.newPassword();
    owner.proofs.passwords.push(password);
    run.actor = "owner";
    const { home, username, email } = owner;
    expect((await home.post("/register", { username, email, password })).to).toBe("/login");
    await owner.getIn();
    await run.deliver();
    const mail = run.mails.find(({ kind, to }) => kind === "verify-email" && to === email);
    expect((await home.post(`/verify-email?token=${mail?.params.token}`, {})).status).toBe(303);
    const created = await home.post(PAGES.projects, { intent: "create", name: owner.project });
    expect(created.to).toBe(owner.settings);
    if (factor !== "none") {
      await owner.add(factor, { readsCodes });
      run.advance(HOUR);
      await owner.logInAgain({ remember });
    }
    await run.deliver();
    return owner;
  }

  /** The page on which the people of the owner's project are managed. */
  get settings(): string {
    return `${PAGES.projects}/${this.project}/settings`;
  }

  get password(): string {
    return this.proofs.passwords.at(-1) ?? "";
  }

  /** Logs out and in again, and may have the browser remembered. */
  async logInAgain({ remember }: { remember: boolean }): Promise<void> {
    await this.home.post("/logout", {});
    await this.tryToLogIn({ remember });
  }

  /** Sends a form of the account's pages, logging in and proving anew as the pages ask. @returns null where they do not let it come to that */
  async post(path: string, fields: Record<string, string>): Promise<Answer | null> {
    return this.ask(() => this.home.post(path, fields));
  }

  async get(path: string): Promise<Answer | null> {
    return this.ask(() => this.home.get(path));
  }

  private async ask(send: () => Promise<Answer>): Promise<Answer | null> {
    if (!(await this.isIn())) await this.tryToLogIn();
    return (await this.isIn()) ? withProof(this.run, this.home, this.proofs, send) : null;
  }

  async isIn(): Promise<boolean> {
    return (await this.home.get("/account")).status === 200;
  }

  /** Adds a factor; with the first one come codes, which wait for who looks first. */
  async add(kind: "app" | "key", { readsCodes = true } = {}): Promise<void> {
    const first = await this.get(PAGES[kind]);
    const isAnother = first && kind === "app" && !first.data.setup;
    const page = isAnother && (await this.post(PAGES.app, { intent: "begin" })) ? await this.get(PAGES.app) : first;
    if (!page) return;
    const added = kind === "app" ? addApp(this.run, page) : addKey(this.run, page, { isPasskey: true });
    const answer = await this.post(PAGES[kind], added.fields);
    if (answer?.status !== 303) return;
    if (added.app) this.proofs.apps.push(added.app);
    if (added.key) this.proofs.keys.push(added.key);
    if (answer.to === PAGES.codes && readsCodes) await this.readCodes();
  }

  async readCodes(): Promise<void> {
    const page = await this.get(PAGES.codes);
    if (page?.data?.shown) this.proofs.codes = page.data.shown.codes;
  }

  /** Mails about something that the owner did not do, whose link says so and is still good; the oldest first. */
  async linksOfStrangers(): Promise<Arrived[]> {
    const good: Arrived[] = [];
    for (const mail of this.run.mails) {
      const { to, by, kind, params } = mail;
      if (to !== this.email || by !== "intruder" || params.token === undefined || OTHER_LINKS.has(kind)) continue;
      if ((await this.home.get(`/not-me?token=${params.token}`)).status === 200) good.push(mail);
    }
    return good;
  }

  /** "This was not me." */
  async disown({ kind, params }: Arrived): Promise<void> {
    const { status, problem } = await this.home.post(`/not-me?token=${params.token}`, {});
    expect([200, 303], `the link of "${kind}": ${problem}`).toContain(status);
  }

  /** Resets the password by mail. A mail that came a short time ago is not sent again: its link is good, or another one comes later. */
  async reset(): Promise<void> {
    const { run, home, email } = this;
    const password = run.newPassword();
    for (let tries = 0; tries < 3; tries++) {
      const asked = await run.patiently(() => home.post("/forgot-password", { email }));
      expect(asked.to).toBe("/forgot-password");
      await run.deliver();
      const mail = run.mails.findLast(({ kind, to }) => kind === "reset-password" && to === email);
      const { status } = await home.post(`/reset-password?token=${mail?.params.token}`, { password });
      if (status === 303) return void this.proofs.passwords.push(password);
      run.advance(UNTIL_NEXT_MAIL);
    }
    throw new Error("no link resets the password");
  }

  private async tryToLogIn({ remember = false } = {}) {
    const { run, home, username, password, proofs } = this;
    const came = await logInWith(run, home, { login: username, password, proofs, remember });
    if (came !== "mail") return came;
    return (await confirmByMail(run, home, this.email)) ? "in" : "refused";
  }

  /**
   * Gets in by nothing but what pages and mails name: a refused password is reset, what a mail tells of and the owner did not do is
   * disowned, and what has to wait is waited for.
   * @throws where none of these leads in
   */
  async getIn(): Promise<void> {
    const way: string[] = [];
    for (let tries = 0; tries < 8; tries++) {
      if (await this.isIn()) return;
      const came = await this.tryToLogIn();
      way.push(`log in: ${came}`);
      if (came === "in") continue;
      const [link] = await this.linksOfStrangers();
      if (came === "refused") {
        way.push("reset");
        await this.reset();
      } else if (link) {
        way.push(`not me, by the mail "${link.kind}"`);
        await this.disown(link);
      } else {
        way.push("wait");
        await this.waitAsSaid();
      }
    }
    throw new Error(`the owner does not get in: ${way.join("; ")}`);
  }

  /** Waits until what has to wait is carried out. */
  async waitAsSaid(): Promise<void> {
    this.run.advance(WAITING + SECOND);
    await this.run.keepHouse();
    await this.run.deliver();
  }

  /** Looks into the account from a browser that nobody knows, with the right password and these proofs. @returns whether they are enough */
  async opens(proofs: Partial<Proofs>): Promise<boolean> {
    const { run, username } = this;
    const browser = run.browser("unknown");
    const answer = await run.patiently(() => browser.post("/login", { login: username, password: this.password }));
    // Where no factor is asked for, none of them is worth anything.
    if (answer.status !== 303 || answer.to === "/account") return false;
    const came = await proveFactor(run, browser, { proofs: { passwords: [], apps: [], keys: [], codes: [], ...proofs } });
    return came === "in" || came === "mail";
  }
}

type Added = { fields: Record<string, string>; app?: App; key?: Key };

/** The form that adds the app that the page shows. */
export function addApp(run: Run, { data }: Answer): Added {
  const { secret, id: setup } = data.setup;
  const app: App = { label: `App ${run.next()}`, secret, lastStep: Math.floor(run.now / SECOND / 30), addedAt: run.now, isDisowned: false };
  return { app, fields: { intent: "add", label: app.label, code: codeAt(secret, app.lastStep), setup } };
}

/** The form that adds a new key to the options that the page shows. */
export function addKey(run: Run, { data }: Answer, { isPasskey }: { isPasskey: boolean }): Added {
  const soft = new SoftAuthenticator({ origin: run.context.settings.origin, resident: isPasskey, verifies: isPasskey });
  const key: Key = { label: `Key ${run.next()}`, soft, isPasskey, addedAt: run.now, isDisowned: false };
  const response = soft.register(data.begun.options);
  return { key, fields: { intent: "add", label: key.label, response, ...(isPasskey ? { kind: "passkey" } : {}) } };
}
