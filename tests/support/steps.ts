import type { SecurityEventName } from "~/history/events/events";
import type { Database } from "~/lib/database/open";
import { linkIn } from "./mailbox.ts";
import { logIn, newName, nextCode, PASSWORD, type Person, register, registerVerified, withTotp } from "./people.ts";
import type { Site } from "./site.ts";
import type { Page } from "./visitor.ts";

const NEW_PASSWORD = "nine umbrellas under the old bridge";

/** A step that somebody is about to take, and what the site promises by its answer. */
export type Attempt = {
  send(): Promise<Page>;
  /** Where the answer leads that acknowledges the step. Any other one says that nothing was done. */
  leadsTo: string;
  /** What must be found once it was acknowledged, in words. */
  promise: string;
  isDone(): Promise<boolean>;
};
/** Brings somebody who is new to where the step can be taken. @throws where an answer on the way is not the one that leads there */
export type Step = () => Promise<Attempt>;

/** What was done is told by a cookie, a notice's or a session's. An answer without one leads to the page that says why its session ended. */
export function isAcknowledged({ leadsTo }: Attempt, { status, location, headers }: Page): boolean {
  return status === 303 && location === leadsTo && headers.has("set-cookie");
}

/** The steps of a person's way through the site that change something, each for somebody new. */
export function stepsOn(site: Site, db: Database) {
  const eventsOf = async (username: string, event: string) => {
    const account = await db.account.findFirst({ where: { username } });
    return account ? db.securityEvent.count({ where: { accountId: account.id, event } }) : 0;
  };

  /** What belongs to the event is looked at by `expectWhole`; what does not, by `holds`. */
  async function promise(
    { username }: { username: string },
    { event, leadsTo, holds = async () => true, send }: Promised,
  ): Promise<Attempt> {
    const before = await eventsOf(username, event);
    return {
      send,
      leadsTo,
      promise: `${event} in the history of ${username}`,
      isDone: async () => (await eventsOf(username, event)) > before && (await holds()),
    };
  }

  async function verified(): Promise<Person> {
    return at("/login", await registerVerified(site));
  }

  async function loggedIn<P extends Person>(person: P, path = "/account"): Promise<P> {
    await logIn(person);
    return at(path, person);
  }

  /** The same person in another browser. */
  const elsewhere = <P extends Person>(person: P): P => ({ ...person, visitor: site.visitor() });

  return {
    async registration() {
      const username = newName();
      const fields = { username, email: `${username}@example.org`, password: PASSWORD };
      const send = () => site.visitor().send("/register", fields);
      return promise({ username }, { event: "account:registered", leadsTo: "/login", send });
    },
    async verification() {
      const person = at("/login", await register(site));
      const link = linkIn(await site.mailbox.take(person.email, /verify/i));
      const holds = async () => (await db.emailAddress.count({ where: { address: person.email, verifiedAt: { not: null } } })) === 1;
      return promise(person, { event: "email:verified", leadsTo: "/login", holds, send: () => person.visitor.send(link, {}) });
    },
    async login() {
      const person = await verified();
      const send = () => site.visitor().send("/login", { login: person.username, password: PASSWORD });
      return promise(person, { event: "login:success", leadsTo: "/account", send });
    },
    async "setting up an app"() {
      const person = await loggedIn(await verified());
      const page = at("/account/two-factor/totp", await person.visitor.open("/account/two-factor/totp"));
      const secret = page.document.querySelector("[data-totp-secret]")?.getAttribute("data-totp-secret") ?? "";
      const form = page.form({ intent: "add", label: "Phone", code: "" });
      const send = async () => person.visitor.send(form.action, { ...form.fields, code: await nextCode(secret) });
      return promise(person, { event: "factor:added", leadsTo: "/account/two-factor/recovery-codes", send });
    },
    async "login with a code"() {
      const person = await withTotp(site);
      // Without a flow a code would lead to the login, too.
      const again = await loggedIn(elsewhere(person), "/login/totp");
      const code = await nextCode(person.secret);
      return promise(person, { event: "login:success", leadsTo: "/account", send: () => again.visitor.send("/login/totp", { code }) });
    },
    async "login with a recovery code"() {
      const person = await withTotp(site);
      const again = await loggedIn(elsewhere(person), "/login/totp");
      const [code = ""] = person.recoveryCodes;
      const send = () => again.visitor.send("/login/recovery-code", { code });
      return promise(person, { event: "recovery-code:used", leadsTo: "/account", send });
    },
    async "new recovery codes"() {
      const person = await withTotp(site);
      const path = "/account/two-factor/recovery-codes";
      const send = () => person.visitor.send(path, { intent: "generate" });
      return promise(person, { event: "recovery-codes:generated", leadsTo: path, send });
    },
    async "password change"() {
      const person = await loggedIn(await verified());
      const fields = { current: PASSWORD, password: NEW_PASSWORD };
      const send = () => person.visitor.send("/account/password", fields);
      return promise(person, { event: "password:changed", leadsTo: "/account/password", send });
    },
    async "password reset"() {
      const person = await verified();
      await person.visitor.open("/forgot-password");
      at("/forgot-password", await person.visitor.submit({ email: person.email }));
      const link = linkIn(await site.mailbox.take(person.email, /new password/i));
      const send = () => person.visitor.send(link, { password: NEW_PASSWORD });
      return promise(person, { event: "password:reset", leadsTo: "/login", send });
    },
    async "adding an address"() {
      const person = await loggedIn(await verified());
      const address = `second-${person.email}`;
      const holds = async () => (await db.emailAddress.count({ where: { address } })) === 1;
      const send = () => person.visitor.send("/account/emails", { intent: "add", email: address });
      return promise(person, { event: "email:added", leadsTo: "/account/emails", holds, send });
    },
    async "ending the other sessions"() {
      const person = await verified();
      // Without another session there is nothing to end, and nothing that the history would tell.
      await loggedIn(elsewhere(person));
      await loggedIn(person);
      const holds = async () => (await db.session.count({ where: { account: { username: person.username }, endedAt: null } })) === 1;
      const send = () => person.visitor.send("/account/sessions", { intent: "revoke-others" });
      return promise(person, { event: "session:ended", leadsTo: "/account/sessions", holds, send });
    },
    async deletion() {
      const person = await loggedIn(await verified());
      const fields = { intent: "delete", username: person.username };
      const holds = async () => (await db.account.count({ where: { username: person.username, deleteAfter: { not: null } } })) === 1;
      const send = () => person.visitor.send("/account/delete", fields);
      return promise(person, { event: "account:deletion-requested", leadsTo: "/", holds, send });
    },
  } satisfies Record<string, Step>;
}

type Promised = {
  event: SecurityEventName;
  leadsTo: string;
  holds?: () => Promise<boolean>;
  send(): Promise<Page>;
};

/** @throws where the last answer was another one than the page at this path */
function at<T extends Page | Person>(path: string, there: T): T {
  const page: Page = "visitor" in there ? there.visitor.page : there;
  if (page.path === path && page.status === 200) return there;
  throw new Error(`on the way to a step: ${page.path}, ${page.status}, instead of ${path}`);
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
