import type { EventDetail, SecurityEventName } from "../../history/events/events.ts";
import type { Context } from "../../lib/context.ts";
import { project as projectSubject } from "../../lib/subject.ts";
import { report } from "../../report/report.ts";
import { guarded } from "../../throttle/throttle.ts";

type FileReport = {
  isTold: boolean;
  projectId: string;
  detail: EventDetail;
  /** The one that is mailed, and the one that is not. */
  events: readonly [SecurityEventName, SecurityEventName];
};

/**
 * Writes a new file into its project's history, and mails it to the owners where they were not told of the others that came with it. Mails
 * are bounded: a token that somebody stole fills no inbox with one release after the other.
 */
export async function reportFile(context: Context, { isTold, projectId, detail, events: [mailed, quiet] }: FileReport): Promise<void> {
  const told = { about: projectSubject(projectId), detail };
  const mail = async () => {
    await report(context, { ...told, event: mailed });
    return { kind: "mailed" };
  };
  const outcome = isTold ? null : await guarded(context, [{ limit: "fileMail", key: projectId }], mail);
  if (outcome?.kind !== "mailed") await report(context, { ...told, event: quiet });
}
