import type { Database } from "~/lib/database/open";
import { linkIn } from "./mailbox.ts";
import { logIn, newName, nextCode, PASSWORD, type Person, register, registerVerified, withTotp } from "./people.ts";
import type { Site } from "./site.ts";
import type { Page } from "./visitor.ts";

export const NEW_PASSWORD = "nine umbrellas under the old bridge";

/** A step that somebody is about to take: the request, and whether it is done. */
export type Attempt = { send(): Promise<Page>; isDone(): Promise<boolean> };
/** Brings somebody who is new to where the step can be taken. */
export type Step = () => Promise<Attempt>;

/** The steps of a person's way through the site that change something, each for somebody new. */
export function stepsOn(site: Site, db: Database) {
  const eventsOf = async (username: string, event: string) => {
    const account = await db.account.findFirst({ where: { username } });
    return account ? db.securityEvent.count({ where: { accountId: account.id, event } }) : 0;
  };

  /** Done once the account's history says so; what else belongs to the step is looked at by `expectWhole`. */
  async function untilEvent({ username }: { username: string }, event: string, send: () => Promise<Page>): Promise<Attempt> {
    const before = await eventsOf(username, event);
    return { send, isDone: async () => (await eventsOf(username, event)) > before };
  }

  /** The same person in another browser, asked for a second factor. Without a flow a code would lead to the login, too. */
  async function atSecondFactor<P extends Person>(person: P): Promise<P> {
    const again = { ...person, visitor: site.visitor() };
    await logIn(again);
    const { path, status } = again.visitor.page;
    if (path !== "/login/totp") throw new Error(`the password led to ${path}, ${status}`);
    return again;
  }

  return {
    async registration() {
      const username = newName();
      const fields = { username, email: `${username}@example.org`, password: PASSWORD };
      return untilEvent({ username }, "account:registered", () => site.visitor().send("/register", fields));
    },
    async verification() {
      const person = await register(site);
      const link = linkIn(await site.mailbox.take(person.email, /verify/i));
      return untilEvent(person, "email:verified", () => person.visitor.send(link, {}));
    },
    async login() {
      const person = await registerVerified(site);
      return untilEvent(person, "login:success", () => site.visitor().send("/login", { login: person.username, password: PASSWORD }));
    },
    async "setting up an app"() {
      const person = await registerVerified(site);
      await logIn(person);
      const page = await person.visitor.open("/account/two-factor/totp");
      const secret = page.document.querySelector("[data-totp-secret]")?.getAttribute("data-totp-secret") ?? "";
      const form = page.form({ intent: "add", label: "Phone", code: "" });
      const send = async () => person.visitor.send(form.action, { ...form.fields, code: await nextCode(secret) });
      return untilEvent(person, "factor:added", send);
    },
    async "login with a code"() {
      const person = await withTotp(site);
      const again = await atSecondFactor(person);
      const code = await nextCode(person.secret);
      return untilEvent(person, "login:success", () => again.visitor.send("/login/totp", { code }));
    },
    async "login with a recovery code"() {
      const person = await withTotp(site);
      const again = await atSecondFactor(person);
      const [code = ""] = person.recoveryCodes;
      return untilEvent(person, "recovery-code:used", () => again.visitor.send("/login/recovery-code", { code }));
    },
    async "new recovery codes"() {
      const person = await withTotp(site);
      const send = () => person.visitor.send("/account/two-factor/recovery-codes", { intent: "generate" });
      return untilEvent(person, "recovery-codes:generated", send);
    },
    async "password change"() {
      const person = await registerVerified(site);
      await logIn(person);
      const fields = { current: PASSWORD, password: NEW_PASSWORD };
      return untilEvent(person, "password:changed", () => person.visitor.send("/account/password", fields));
    },
    async "password reset"() {
      const person = await registerVerified(site);
      await person.visitor.open("/forgot-password");
      await person.visitor.submit({ email: person.email });
      const link = linkIn(await site.mailbox.take(person.email, /new password/i));
      return untilEvent(person, "password:reset", () => person.visitor.send(link, { password: NEW_PASSWORD }));
    },
    async "adding an address"() {
      const person = await registerVerified(site);
      await logIn(person);
      const fields = { intent: "add", email: `second-${person.email}` };
      return untilEvent(person, "email:added", () => person.visitor.send("/account/emails", fields));
    },
    async "ending the other sessions"() {
      const person = await registerVerified(site);
      await logIn({ ...person, visitor: site.visitor() });
      await logIn(person);
      return untilEvent(person, "session:ended", () => person.visitor.send("/account/sessions", { intent: "revoke-others" }));
    },
    async deletion() {
      const person = await registerVerified(site);
      await logIn(person);
      const fields = { intent: "delete", username: person.username };
      return untilEvent(person, "account:deletion-requested", () => person.visitor.send("/account/delete", fields));
    },
  } satisfies Record<string, Step>;
}

export type StepName = keyof ReturnType<typeof stepsOn>;

/** Kills the process and starts it again on the same data. A mail that was being sent is let go at once, as after its lease. */
export async function crash(site: Site, db: Database): Promise<void> {
  await site.kill("SIGKILL");
  await releaseMails(db);
  await site.run();
}

/** Makes every mail that waits due now. */
export async function releaseMails(db: Database): Promise<void> {
  await db.outgoingMail.updateMany({ where: { dueAt: { not: null } }, data: { dueAt: new Date() } });
}
