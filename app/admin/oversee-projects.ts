import type { FactorContext } from "../auth/factor.ts";
import { type EventPage, listEvents } from "../history/list-events.ts";
import type { Context } from "../lib/context.ts";
import { project as projectSubject } from "../lib/subject.ts";
import { findProjectsByPrefix, type ProjectLine } from "../projects/find/find-by-prefix.ts";
import { type ProjectRecord, readProject } from "../projects/find/find-project.ts";
import { setQuarantine } from "../projects/manage/quarantine.ts";
import { listPeople, type ProjectPerson } from "../projects/people/people.ts";
import { actAs } from "./act-as.ts";
import { recordAct } from "./record-act.ts";

const PAGE = 25;

/**
 * Projects by the start of their name. The admin's history keeps how many were shown.
 * @param after `next` of the page before
 */
export async function searchProjects(
  context: Context,
  { prefix, quarantined, after }: { prefix: string; quarantined: boolean; after: string | null },
): Promise<{ found: ProjectLine[]; next: string | null }> {
  const lines = await findProjectsByPrefix(context, { prefix, quarantined, after, most: PAGE + 1 });
  const found = lines.slice(0, PAGE);
  await actAs(context, (context) => recordAct(context, { act: "searched-projects", detail: { count: found.length } }));
  return { found, next: lines.length > PAGE ? (found.at(-1)?.nameKey ?? null) : null };
}

/** A project as admins see it. */
export type ProjectPicture = ProjectRecord & { people: ProjectPerson[]; history: EventPage };

/**
 * One project as admins see it. The look is noted in the admin's own history.
 * @param before the cursor of the project's events
 * @returns null where there is no such project
 */
export async function viewProject(
  context: FactorContext,
  { projectId, before }: { projectId: string; before?: number | undefined },
): Promise<ProjectPicture | null> {
  const project = await readProject(context, projectId);
  if (!project) return null;
  await actAs(context, (context) => recordAct(context, { act: "viewed-project", detail: { project: project.name } }));
  return {
    ...project,
    people: await listPeople(context, projectId),
    history: await listEvents(context, { about: projectSubject(projectId), before }),
  };
}

/**
 * Puts a project into quarantine, or ends its quarantine. The project's history and the admin's say so, and the owners get an email.
 * @param reason one line, which the owners read
 * @returns false where there is no such project, or it is as asked for already
 */
export function quarantineProject(
  context: Context,
  { projectId, quarantined, reason }: { projectId: string; quarantined: boolean; reason: string },
): Promise<boolean> {
  return actAs(context, async (context) => {
    const project = await setQuarantine(context, { projectId, quarantined, reason });
    if (project === null) return false;
    await recordAct(context, { act: quarantined ? "quarantined" : "released", detail: { project, reason } });
    return true;
  });
}
