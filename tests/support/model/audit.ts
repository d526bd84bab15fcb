import { expect } from "vitest";
import { MAX_FAILURES_IN_A_ROW } from "~/auth/password/check-password";
import { NOBODY } from "~/history/chains/chain-id";
import { type SecurityEventName, securityEvents } from "~/history/events/events";
import { after, HOUR } from "~/lib/clock";
import { hashToken } from "~/lib/random";
import type { Mail, MailKind } from "~/mail/kinds";
import type { MailTokenPurpose } from "~/report/mail-token";
import { type Account, verifiedAddresses } from "./people.ts";
import type { World } from "./world.ts";

/** What a step is compared with: the events that there were, the hashes of the passwords, and who is written to. */
export type Before = { events: Set<string>; hashes: Map<string, string>; verified: Map<string, string[]> };

export const NOTHING: Before = { events: new Set(), hashes: new Map(), verified: new Map() };

/** Checks what a step left: each change has its event, each event its mail, and the database stands as the model does. */
export async function checkStep(world: World, before: Before): Promise<Before> {
  const { db } = world.context;
  const mails = await world.sentMail();
  const rows = await db.securityEvent.findMany({ orderBy: [{ accountId: "asc" }, { sequence: "asc" }] });
  const nameOf = (id: string) => (id === NOBODY ? NOBODY : (world.accounts.find((account) => account.id === id)?.username ?? id));
  const events = rows
    .filter(({ id }) => !before.events.has(id))
    .map(({ accountId, event }) => ({ who: nameOf(accountId), event: event as SecurityEventName }));
  expect(events.map(({ who, event }) => `${who} ${event}`).sort(), "events").toEqual(world.expectedEvents.sort());
  checkMails(world, { mails, events, before });

  const hashes = new Map((await db.password.findMany()).map(({ accountId, hash }) => [accountId, hash]));
  checkPasswords(world, { events, before, hashes });
  for (const mail of mails) keepLink(world, mail);
  await checkState(world);
  const verified = new Map(world.accounts.map((account) => [account.username, verifiedAddresses(account)]));
  return { events: new Set(rows.map(({ id }) => id)), hashes, verified };
}

type Event = { who: string; event: SecurityEventName };

/** Mails that come by themselves and not with an event; how many is a matter of limits. */
const UNASKED: ReadonlySet<MailKind> = new Set(["verify-email", "address-in-use"]);

/** What nobody may do to an account without its owner being told. */
const TOLD: ReadonlySet<string> = new Set<SecurityEventName>([
  "account:deleted",
  "account:deletion-cancelled",
  "account:deletion-requested",
  "account:exported",
  "account:frozen",
  "account:two-factor-reset",
  "account:unfrozen",
  "email:added",
  "email:primary-changed",
  "email:removed",
  "factor:added",
  "factor:removed",
  "login:disowned",
  "login:new-device",
  "login:second-factor:failed",
  "password:changed",
  "password:closed",
  "password:reset",
  "recovery-code:used",
  "recovery-codes:generated",
]);

const TAKES_BACK: ReadonlySet<SecurityEventName> = new Set(["login:disowned", "account:two-factor-reset-begun"]);

/** Each event's mail goes to every address that was verified before, and there is no other mail of an event. */
function checkMails(world: World, { mails, events, before }: { mails: Mail[]; events: Event[]; before: Before }): void {
  const due = events.flatMap(({ who, event }) => {
    const { mail } = securityEvents[event];
    if (TOLD.has(event)) expect(mail, `the mail of ${event}`).not.toBeNull();
    // An address that "this was not me" took back is not written to.
    const stays = (address: string) =>
      !TAKES_BACK.has(event) || world.accounts.some((account) => account.username === who && account.addresses.has(address));
    return mail ? (before.verified.get(who) ?? []).filter(stays).map((address) => `${mail} to ${address}`) : [];
  });
  due.push(...world.expectedResets.map((address) => `reset-password to ${address}`));
  const told = mails.filter(({ kind }) => !UNASKED.has(kind)).map(({ kind, to }) => `${kind} to ${to}`);
  expect(told.sort(), "mails").toEqual(due.sort());
  for (const { kind, to } of mails) {
    if (kind === "verify-email") expect(world.holder(to), `a link to ${to}, which is verified`).toBeUndefined();
    if (kind === "address-in-use") expect(world.holder(to), `a note to ${to}, which nobody verified`).toBeDefined();
  }
}

const SETS_PASSWORD: ReadonlySet<SecurityEventName> = new Set(["account:registered", "password:changed", "password:reset"]);

function checkPasswords(
  { accounts }: World,
  { events, before, hashes }: { events: Event[]; before: Before; hashes: Before["hashes"] },
): void {
  const changed = accounts.filter(({ id }) => hashes.has(id) && hashes.get(id) !== before.hashes.get(id));
  const told = events.filter(({ event }) => SETS_PASSWORD.has(event)).map(({ who }) => who);
  expect(changed.map(({ username }) => username).sort(), "passwords that changed").toEqual(told.sort());
}

const PURPOSES: Partial<Record<MailKind, MailTokenPurpose>> = {
  "verify-email": "verify-email",
  "reset-password": "reset-password",
  "new-device": "not-me",
  "factor-added": "not-me",
  "recovery-codes-generated": "not-me",
  "email-added": "not-me",
  "two-factor-reset-begun": "stop-reset",
  "two-factor-reset-reminder": "stop-reset",
  "deletion-requested": "keep-account",
  "confirm-device": "confirm-device",
};

function keepLink(world: World, { kind, to, params }: Mail): void {
  const purpose = PURPOSES[kind];
  if (!purpose) return;
  const owner = (account: Account) => (purpose === "verify-email" ? account.username === params.username : account.addresses.get(to));
  const account = world.liveAccounts.find(owner);
  if (!account) throw new Error(`a mail ${kind} to ${to}, whose account nobody knows`);
  world.receive({ purpose, token: String(params.token), account, address: to });
}

/** The database stands as the model does: nobody has a session, a browser, a factor or an address but by the rules. */
async function checkState(world: World): Promise<void> {
  const { now } = world;
  const { db } = world.context;
  const live = { endedAt: null, expiresAt: { gt: new Date(now) }, lastSeenAt: { gt: after(new Date(now), -HOUR) } };
  const sessions = await db.session.findMany({ where: live });
  const expected = world.sessions.filter((session) => world.isLive(session));
  const inWords = (rows: { id: string; methods: string }[]) => rows.map(({ id, methods }) => `${id} by ${methods}`).sort();
  expect(inWords(sessions), "sessions").toEqual(
    inWords(expected.map(({ token, methods }) => ({ id: hashToken(token), methods: JSON.stringify(methods) }))),
  );

  const flows = await db.loginFlow.findMany({ where: { expiresAt: { gt: new Date(now) }, attempts: { lt: 20 } } });
  const open = world.flows.filter((flow) => world.isOpen(flow));
  expect(flows.map(({ tokenHash }) => tokenHash).sort(), "logins under way").toEqual(open.map(({ token }) => hashToken(token)).sort());

  const links = await db.mailToken.findMany({ where: { expiresAt: { gt: new Date(now) } } });
  const good = new Set(links.map(({ tokenHash }) => tokenHash));
  const inMail = world.links.map((link) => ({ ...describe(link), good: good.has(hashToken(link.token)) }));
  expect(inMail, "links in mails").toEqual(world.links.map((link) => ({ ...describe(link), good: world.isGood(link) })));

  const accounts = await db.account.findMany({ include: EVERYTHING });
  for (const account of world.liveAccounts) {
    const row = accounts.find(({ id }) => id === account.id);
    expect(row && found(row, now), account.username).toEqual(supposed(world, account));
  }
  expect(accounts.length, "accounts").toBe(world.liveAccounts.length);
}

const EVERYTHING = {
  emails: true,
  password: true,
  devices: true,
  totpCredentials: true,
  securityKeys: true,
  recoverySheet: true,
  recoveryCodes: true,
  twoFactorReset: true,
} as const;

const describe = ({ purpose, address, sentAt }: { purpose: string; address: string; sentAt: number }) => ({ purpose, address, sentAt });

// biome-ignore lint/suspicious/noExplicitAny: Prisma's type of a row with all of these needs the query itself
function found(row: any, now: number) {
  return {
    addresses: row.emails
      .map((email: { address: string; verifiedAt: Date | null }) => `${email.address} ${email.verifiedAt !== null}`)
      .sort(),
    primary: row.emails.filter((email: { isPrimary: boolean }) => email.isPrimary).map(({ address }: { address: string }) => address),
    apps: row.totpCredentials.map((app: { label: string; disownedAt: Date | null }) => `${app.label} ${app.disownedAt !== null}`).sort(),
    keys: row.securityKeys
      .map(
        (key: { label: string; credentialId: string; disownedAt: Date | null }) =>
          `${key.label} ${key.credentialId} ${key.disownedAt !== null}`,
      )
      .sort(),
    areCodesDisowned: row.recoverySheet?.disownedAt != null,
    resetDueAt: row.twoFactorReset?.dueAt.getTime() ?? null,
    codes: row.recoveryCodes.filter(({ usedAt }: { usedAt: Date | null }) => !usedAt).length,
    areCodesKept: row.recoverySheet?.keptAt != null,
    browsers: row.devices
      .map(({ tokenHash, trustedUntil }: { tokenHash: string; trustedUntil: Date | null }) => `${tokenHash} ${Number(trustedUntil) > now}`)
      .sort(),
    isClosed: row.password.failures >= MAX_FAILURES_IN_A_ROW,
    isFrozen: row.frozenAt !== null,
    deleteAfter: row.deleteAfter?.getTime() ?? null,
  };
}

function supposed(world: World, account: Account): ReturnType<typeof found> {
  const browsers = world.known.filter((known) => known.account === account);
  return {
    addresses: [...account.addresses].map(([address, isVerified]) => `${address} ${isVerified}`).sort(),
    primary: [account.primary],
    apps: account.apps.map(({ label, isDisowned }) => `${label} ${isDisowned}`).sort(),
    keys: account.keys.map(({ label, soft, isDisowned }) => `${label} ${soft.id} ${isDisowned}`).sort(),
    areCodesDisowned: account.areCodesDisowned,
    resetDueAt: account.reset?.dueAt ?? null,
    codes: account.codes.length,
    areCodesKept: account.areCodesKept,
    browsers: browsers
      .map(({ browser, trustedUntil }) => `${hashToken(browser.cookies.get("device") ?? "")} ${trustedUntil > world.now}`)
      .sort(),
    isClosed: account.isClosed,
    isFrozen: account.isFrozen,
    deleteAfter: account.deleteAfter,
  };
}
