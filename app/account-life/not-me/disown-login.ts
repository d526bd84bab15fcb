import { removeLaterAddresses } from "../../addresses/remove-later-addresses.ts";
import { endAccess } from "../../auth/end-access/end-access.ts";
import { removeCredentials } from "../../auth/enrolment/remove-credentials.ts";
import type { FactorContext } from "../../auth/factor.ts";
import { closePassword } from "../../auth/password/close-password.ts";
import { findLogin, type SeenLogin } from "../../auth/session/find-login.ts";
import { awaitRemoval } from "../../auth/two-factor-reset/await-removal.ts";
import type { EventDetail } from "../../history/events/events.ts";
import { account } from "../../lib/subject.ts";
import type { MailParams } from "../../mail/kinds.ts";
import type { TouchedProject } from "../../projects/take-back/plan-take-back.ts";
import { listTouchedProjects, takeBackInProjects } from "../../projects/take-back/take-back.ts";
import { dropMailTokens, type MailTokenSubject, readMailToken, writeByLink } from "../../report/mail-token.ts";
import { report } from "../../report/report.ts";
import { endTokens } from "../../tokens/end/end-tokens.ts";
import { keepSoleOwner } from "../deletion.ts";
import { planTakeBack, type TakeBackPlan } from "./plan-take-back.ts";

const purpose = "not-me";
const NOTHING: TakeBackPlan = { credentials: [], addresses: [], tokens: [], waits: false, needsCodes: false };

/** The subject of a link: the login, where it is about one, and what it would take back from when on. */
export type Disownable = { login: SeenLogin | null; since: Date | null; plan: TakeBackPlan; projects: TouchedProject[] };

/** The subject of a link in a mail about a login or change; null where it cannot be used. Spends nothing. */
export async function readDisownable(context: FactorContext, { token }: { token: string }): Promise<Disownable | null> {
  const subject = await readMailToken(context, { token, purpose });
  if (!subject) return null;
  const { accountId, boundTo: loginId, since = null } = subject;
  const login = loginId ? await findLogin(context, { accountId, loginId }) : null;
  const projects = since ? await listTouchedProjects(context, { accountId, since }) : [];
  return { login, since, plan: await planOf(context, subject), projects };
}

/** The outcome, as the owner has to know it to get in again. */
export type Disowned = Pick<TakeBackPlan, "needsCodes"> & {
  /** Until when nobody can log in, because a second factor is asked for that was disowned. */
  closedUntil: "now" | "operator" | Date;
};

/**
 * "This was not me": ends all access, forgets every browser, and closes the password, which somebody else knows, until it is
 * reset; and takes back what was added since the login or change that the link is about, to the account and to the people of projects.
 * The addresses that stay are told.
 * @returns null where the link was not good
 */
export async function disownLogin(context: FactorContext, { token }: { token: string }): Promise<Disowned | null> {
  return writeByLink(context, { token, purpose }, async (context, subject): Promise<Disowned> => {
    const { accountId, emailId } = subject;
    const since = subject.since ?? null;
    const projects = since ? await takeBackInProjects(context, { accountId, since }) : [];
    const plan = await planOf(context, subject);
    // Links about what came later say nothing more; one about what came before still takes back more.
    if (since) await dropMailTokens(context, { purpose, accountId, since });
    await endAccess(context, { accountId, reason: "not-me", browsers: "forgotten" });
    await closePassword(context, accountId);
    if (since) await endTokens(context, { accountId, reason: "not-me", which: { since } });
    if (since) await removeLaterAddresses(context, { accountId, since, keepId: emailId });
    if (since && !plan.waits) await removeCredentials(context, { accountId, goes: ({ createdAt }) => createdAt >= since });
    if (projects.some(({ changes }) => changes.length)) await keepSoleOwner(context, accountId);
    const detail = { ...detailOf(plan), ...rolesOf(projects) };
    const touched = projects.filter(({ hasHistory }) => hasHistory).map(({ name }) => name);
    const mailParams: MailParams = touched.length ? { touched: JSON.stringify(touched) } : {};
    await report(context, { about: account(accountId), event: "login:disowned", detail, mailParams });

    const { waits, needsCodes } = plan;
    const closedUntil = since && waits ? ((await awaitRemoval(context, { accountId, since })) ?? "operator") : "now";
    return { needsCodes, closedUntil };
  });
}

/** A link of the version before knows no time: it takes back nothing. */
async function planOf(context: FactorContext, { accountId, emailId, since }: MailTokenSubject): Promise<TakeBackPlan> {
  return since ? planTakeBack(context, { accountId, since, emailId }) : NOTHING;
}

/** The things that went, for the history and the mail: JSON of credentials, tokens and addresses, put into words where it is shown. */
function detailOf({ credentials, addresses, tokens }: TakeBackPlan): EventDetail {
  const gone = [...credentials, ...tokens.map((token) => ({ token })), ...addresses.map((address) => ({ address }))];
  return gone.length ? { gone: JSON.stringify(gone), context: "gone" } : {};
}

/** What was taken back of the people of projects, as JSON too. */
function rolesOf(projects: readonly TouchedProject[]): EventDetail {
  const changed = projects.filter(({ changes, left }) => changes.length + left.length > 0);
  return changed.length ? { roles: JSON.stringify(changed.map(({ name, changes, left }) => ({ name, changes, left }))) } : {};
}
