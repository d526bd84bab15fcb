import { setTimeout as sleep } from "node:timers/promises";
import { generateSync } from "otplib";
import { sendDue } from "../app/background.server.ts";
import type { Config } from "../app/config.server.ts";
import { operatorActor } from "../app/lib/actors.ts";
import { SECOND } from "../app/lib/clock.ts";
import { NO_CLIENT } from "../app/lib/context.ts";
import { type OpenContext, openContext } from "../app/open-context.server.ts";
import { openLocalMail } from "../app/outside/local-mail.ts";
import { mailTransport } from "../app/outside/mail-transport.ts";
import { createServices, sessionActor } from "../app/services.server.ts";
import { type SeededProject, seedProject } from "./seed-projects.ts";

/** One of the people to log in as. `isNew` is false where the name was there before: it is left as it was. */
export type Seeded = {
  username: string;
  password: string;
  isAdmin: boolean;
  isNew: boolean;
  /** Of an authenticator app, in base32. */
  secret?: string;
  recoveryCodes?: string[];
  project?: SeededProject;
};

/** Everybody who reads this file knows it: good for a site on this machine only. */
const PASSWORD = "lantern quarry seven otters";

/** How histories name who made them. */
const SEED = "npm run seed";

const PEOPLE = [
  { username: "ada", hasApp: false, isAdmin: false, invites: null },
  { username: "grace", hasApp: true, isAdmin: false, invites: "ada" },
  { username: "linus", hasApp: true, isAdmin: true, invites: null },
];

/** The worker of a site that runs beside this may take the mail; it needs half a second. */
const MAIL_TRIES = 50;
const MAIL_PAUSE_MILLISECONDS = 200;

/** Why there must be no such people in this database, or null. */
export function refuseSeed({ isLocal, smtp }: Pick<Config, "isLocal" | "smtp">): string | null {
  if (!isLocal) return "npm run seed: the password is public, so the host of ORIGIN must be localhost";
  return smtp ? "npm run seed: their addresses are examples, so SMTP_URL must not be set: mail stays in the data folder" : null;
}

/**
 * Makes people to log in as, by what the pages do for anybody: registers them, opens the link in their mail, sets up an app.
 * @throws Error where the database may be somebody's (see `refuseSeed`), before anything is touched
 */
export async function seedPeople(config: Config): Promise<Seeded[]> {
  const refusal = refuseSeed(config);
  if (refusal) throw new Error(refusal);

  const context = await openContext(config, { client: { ...NO_CLIENT, userAgent: SEED } });
  try {
    const seeded: Seeded[] = [];
    for (const person of PEOPLE) seeded.push(await seedPerson(context, config, person));
    return seeded;
  } finally {
    await context.close();
  }
}

async function seedPerson(context: OpenContext, config: Config, told: (typeof PEOPLE)[number]): Promise<Seeded> {
  const { username, hasApp, isAdmin, invites } = told;
  const services = createServices(context);
  const email = `${username}@example.org`;
  const person = { username, password: PASSWORD, isAdmin };

  const registered = await services.accountLife.register({ username, email, password: PASSWORD });
  if (registered.kind === "refused" && registered.username === "taken") return { ...person, isNew: false };
  if (registered.kind !== "registered") throw new Error(`${username} was not registered: ${JSON.stringify(registered)}`);
  await verify(context, config, email);

  const login = await services.login.beginLogin({ login: username, password: PASSWORD, next: null });
  if (login.kind !== "signed-in") throw new Error(`${username} was not logged in: ${login.kind}`);
  const { accountId, session } = login;
  const signedIn = { ...context, client: { ...context.client, sessionToken: session.token }, actor: sessionActor(session.token) };
  const app = hasApp ? await setUpApp(signedIn, { username, accountId, session }) : {};
  const own = invites ? { project: await seedProject(signedIn, { accountId, invited: invites }) } : {};
  if (isAdmin) await createServices({ ...context, actor: operatorActor(SEED) }).admin.grantAdmin({ accountId });
  await services.session.logout({ token: session.token, accountId });
  return { ...person, ...app, ...own, isNew: true };
}

/** Opens the link in the mail to this address, once it is there. An earlier database's mails may lie beside it. */
async function verify(context: OpenContext, config: Config, email: string): Promise<void> {
  const deliver = mailTransport(config);
  const kept = openLocalMail(config);
  const { addresses } = createServices(context);
  for (let tries = 0; tries < MAIL_TRIES; tries++) {
    await sendDue(context, deliver);
    for (const { to, text } of await kept.list()) {
      const token = to === email && /\/verify-email\?token=([\w-]+)/.exec(text)?.[1];
      if (token && (await addresses.verifyEmail({ token })).kind === "verified") return;
    }
    await sleep(MAIL_PAUSE_MILLISECONDS);
  }
  throw new Error(`no mail to ${email} came into ${config.dataDir}`);
}

/** Sets up an authenticator app in this session. @returns its secret, and the recovery codes that come with it */
async function setUpApp(
  context: OpenContext,
  { username, accountId, session }: { username: string; accountId: string; session: { publicId: string } },
): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { factors, now } = createServices(context);
  const owner = { accountId, sessionId: session.publicId };
  const setup = await factors.totp.beginEnrolment({ ...owner, username });
  if (!setup) throw new Error(`${username} has too many apps`);

  const code = generateSync({ secret: setup.secret, epoch: Math.floor(now().getTime() / SECOND) });
  const finished = await factors.totp.finishEnrolment({ ...owner, label: "Phone", code });
  if (finished.kind !== "enrolled") throw new Error(`${username} has no app: ${finished.kind}`);
  const shown = await factors["recovery-code"].showCodesOnce({ accountId });
  return { secret: setup.secret, recoveryCodes: shown?.codes ?? [] };
}
