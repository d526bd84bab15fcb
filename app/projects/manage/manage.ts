import { readUsername } from "../../accounts/read-account.ts";
import type { FactorContext } from "../../auth/factor.ts";
import type { EventDetail, SecurityEventName } from "../../history/events/events.ts";
import type { Context, Recipient } from "../../lib/context.ts";
import { lockProject } from "../../lib/database/statements/lock-project.ts";
import { project as projectSubject } from "../../lib/subject.ts";
import { writeFor } from "../../lib/write-for.ts";
import { report } from "../../report/report.ts";
import { type ProjectRecord, readProject } from "../find/find-project.ts";
import { readRole } from "../find/role.ts";
import { lacksSecondFactor } from "./second-factor.ts";

/** The account that acts in a project, and the project. */
export type Acting = { accountId: string; projectId: string };

/** The project that an owner of it changes, and the owner's user name. */
export type Managed = { project: ProjectRecord; member: string };

/**
 * Why a project cannot be managed. `not-found`: there is none, or it is not the account's to manage; `no-second-factor`: the site or
 * the project asks for one first; `quarantined`: an admin holds it back as it is.
 */
export type NotManaged = "not-found" | "no-second-factor" | "quarantined";

/**
 * Runs `work` in one transaction for an owner of a project. The account and then the project are locked, and all that gives the right
 * is read after that: an owner who is removed at the same moment waits, and is told that there is no such project.
 * @throws AccessEndedError where the session has ended
 */
export function manageProject<C extends FactorContext, R>(
  context: C,
  { accountId, projectId }: Acting,
  work: (context: C, managed: Managed) => Promise<R>,
): Promise<R | NotManaged> {
  return writeFor(context, accountId, async (context) => {
    await lockProject(context, projectId);
    const project = await readProject(context, projectId);
    if (!project || (await readRole(context, { projectId, accountId })) !== "owner") return "not-found";
    if (project.quarantinedAt) return "quarantined";
    if (await lacksSecondFactor(context, { accountId, ...project })) return "no-second-factor";
    return work(context, { project, member: await readUsername(context, accountId) });
  });
}

/** `by`: the account that did it, whose mail has the link of "this was not me": for what that takes back. */
type Reported = { event: SecurityEventName; detail?: EventDetail; alsoTo?: Recipient[]; by?: string };

/** Writes what a member did into the project's history, and to its owners; call it in the transaction of the change. */
export async function reportInProject(
  context: Context,
  { project, member }: { project: Pick<ProjectRecord, "id" | "name">; member: string },
  { detail, by, ...reported }: Reported,
): Promise<void> {
  const link = by ? { link: { purpose: "not-me", since: context.clock.now(), of: by } as const } : {};
  await report(context, { about: projectSubject(project.id), ...reported, ...link, detail: { project: project.name, member, ...detail } });
}

/** The verified addresses of an account, which a change of a project concerns. */
export function addressesOf(context: Context, accountId: string): Promise<Recipient[]> {
  return context.recipients.account(context, { id: accountId, alsoTo: [] });
}
