import { readAccount } from "../accounts/read-account.ts";
import { listAddresses } from "../addresses/list.ts";
import { readsSince } from "../announcements/readers.ts";
import { listDevices } from "../auth/devices/list-devices.ts";
import type { FactorContext } from "../auth/factor.ts";
import { listEnrolledFactors } from "../auth/factors.ts";
import { listSessions } from "../auth/session/list-sessions.ts";
import { readPendingReset } from "../auth/two-factor-reset/pending-reset.ts";
import { historyJsonLines, historyLength } from "../history/json-lines.ts";
import { account } from "../lib/subject.ts";
import { writeFor } from "../lib/write-for.ts";
import { listMails } from "../mail/list-mails.ts";
import { listProjectsOf } from "../projects/find/list-projects.ts";
import { listInvitations } from "../projects/people/invitations.ts";
import { report } from "../report/report.ts";
import { listTokens } from "../tokens/list-tokens.ts";

/**
 * Everything that an account holds as the text of one JSON object, in pieces: the history may be long. Secrets are left out: the
 * password's hash, factors' secrets and keys, tokens. So is what belongs to projects: their files and their histories.
 */
export async function* exportAccount(context: FactorContext, accountId: string): AsyncGenerator<string> {
  await writeFor(context, accountId, (context) => report(context, { about: account(accountId), event: "account:exported" }));
  const length = await historyLength(context, account(accountId));

  const sections = {
    exportedAt: context.clock.now(),
    account: await readAccount(context, accountId),
    emails: await listAddresses(context, accountId),
    factors: await listEnrolledFactors(context, accountId),
    sessions: await listSessions(context, accountId),
    devices: (await listDevices(context, accountId)).map(({ isThis, ...device }) => device),
    tokens: await listTokens(context, accountId),
    twoFactorReset: await readPendingReset(context, accountId),
    projects: await listProjectsOf(context, accountId),
    invitations: await listInvitations(context, accountId),
    announcementsSince: await readsSince(context, accountId),
    mails: await listMails(context, accountId),
  };
  yield JSON.stringify(sections, null, 2).replace(/\n}$/, ',\n  "history": [');
  let separator = "\n    ";
  for await (const line of historyJsonLines(context, account(accountId), { length })) {
    yield separator + line.trimEnd();
    separator = ",\n    ";
  }
  yield "\n  ]\n}\n";
}
