import { createHmac } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { after, SECOND } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { updateRows } from "../../lib/database/rows.ts";
import { putForm } from "../../lib/database/statements/claim-form.ts";
import { lockAccount } from "../../lib/database/statements/lock-account.ts";
import { transaction } from "../../lib/database/transaction.ts";
import { hashToken, newToken } from "../../lib/random.ts";
import { networkOf } from "../../throttle/network.ts";
import { changeDeviceToken } from "../devices/devices.ts";
import type { IssuedSession } from "../session/issue-session.ts";
import { accountOf, changeToken } from "../session/renew-session.ts";

/**
 * A form, and the cookies of ours that came with it: what tells its browser from all others. `hasNotice`: whether the browser
 * has the notice of an answer that it did not show yet.
 */
export type SentForm = { cookies: string; form: string; hasNotice: boolean };

/** The answer to a form. `session` and `device` are the tokens that the answer gave to the browser; hashes are stored. */
export type Outcome = { location: string; cookies: string[]; session: string | null; device: string | null };

export type Claim =
  /** The form is to be answered. */
  | { kind: "first" }
  /** It was answered just now. Where that began a session, this one has taken its place. */
  | { kind: "repeated"; location: string; cookies: string[]; session: IssuedSession | null; device: string | null };

/** A button is pressed twice within seconds; a form that is sent again later is another one. */
const KEPT = 10 * SECOND;
/** How often to look whether the form's first sending is answered. */
const LOOK_MILLISECONDS = 50;
const MOST_LOOKS = KEPT / LOOK_MILLISECONDS;

/** Tells a browser without other cookies of ours from all others. */
export function newBrowserToken({ random }: Context): string {
  return newToken(random);
}

/**
 * Claims a form before it is answered. A browser shows the answer to the last press of a button only, so a form that the same
 * browser sends again gets the outcome of the first sending, which is waited for. Only the browser's last form is known. Nothing
 * that was typed can be told from what is stored: it is keyed by the cookies, of which the database has hashes. A person
 * who goes back from the page that the answer led to, and sends the form again, means it: that is another form.
 */
export async function claimForm(context: Context, sent: SentForm): Promise<Claim> {
  const names = namesOf(context, sent);
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    if (await takeForm(context, sent)) return { kind: "first" };
    if (await outcomeOf(context, names)) return (await repeat(context, names)) ?? { kind: "first" };
    else await sleep(LOOK_MILLISECONDS);
  }
  return { kind: "first" };
}

/**
 * Claims a form in the transaction of what it does, where it is known only then that it has to be done once. A claim that comes
 * to nothing is taken back with the transaction.
 * @returns false where it was sent before: `claimForm` has its outcome
 */
export function takeForm(context: Context, sent: SentForm): Promise<boolean> {
  return putForm(context, { ...namesOf(context, sent), expiresAt: after(context.clock.now(), KEPT) }, { ifSeen: !sent.hasNotice });
}

/** Keeps what a claimed form was answered with. */
export async function keepOutcome(context: Context, sent: SentForm, { session, device, ...shown }: Outcome): Promise<void> {
  const outcome: Outcome = { ...shown, session: session && hashToken(session), device: device && hashToken(device) };
  const data = { outcome: JSON.stringify(outcome), expiresAt: after(context.clock.now(), KEPT) };
  await updateRows(context, "SentForm", namesOf(context, sent), data);
}

/** Notes that the browser with these cookies asked for the page that its last answer led to. */
export async function noteSeen(context: Context, { cookies }: { cookies: string }): Promise<void> {
  const { browser } = namesOf(context, { cookies, form: "" });
  await context.db.sentForm.updateMany({ where: { browser, outcome: { not: null } }, data: { seenAt: context.clock.now() } });
}

/** Gives up a claim: the form was refused, and sent again it is looked at again. */
export async function dropClaim(context: Context, sent: SentForm): Promise<void> {
  await context.db.sentForm.deleteMany({ where: { ...namesOf(context, sent), outcome: null } });
}

/** The place of the browser's row, and its mark. Cookies that were copied are no good from another network or browser. */
function namesOf({ client }: Context, { cookies, form }: Pick<SentForm, "cookies" | "form">): { browser: string; form: string } {
  const from = JSON.stringify([networkOf(client.ipAddress), client.userAgent]);
  return { browser: hashToken(cookies + from), form: createHmac("sha256", cookies).update(from).update(form).digest("base64url") };
}

/**
 * The outcome once more. Its session gets a new token, for the first one went to nobody: so there is never more than one, and
 * nothing that ended since comes back.
 * @returns null where the session has ended
 */
function repeat(context: Context, names: { browser: string; form: string }): Promise<Claim | null> {
  return transaction(context, async (context): Promise<Claim | null> => {
    const begun = await outcomeOf(context, names);
    if (!begun) return null;
    if (!begun.session) return { ...begun, kind: "repeated", session: null };
    const accountId = await accountOf(context, begun.session);
    if (!accountId) return null;

    await lockAccount(context, accountId);
    // A third press may have been faster.
    const last = await outcomeOf(context, names);
    const session = last?.session ? await changeToken(context, { id: last.session }) : null;
    if (!last || !session) return null;
    const device = last.device && (await changeDeviceToken(context, last.device));
    const outcome: Outcome = { ...last, session: hashToken(session.token), device: device && hashToken(device) };
    await context.db.sentForm.updateMany({ where: names, data: { outcome: JSON.stringify(outcome) } });
    return { kind: "repeated", location: last.location, cookies: last.cookies, session, device };
  });
}

async function outcomeOf({ db }: Context, names: { browser: string; form: string }): Promise<Outcome | null> {
  const row = await db.sentForm.findFirst({ where: names });
  return row?.outcome ? JSON.parse(row.outcome) : null;
}
