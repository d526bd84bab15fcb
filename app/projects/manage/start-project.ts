import { readUsername } from "../../accounts/read-account.ts";
import type { Context } from "../../lib/context.ts";
import { writeFor } from "../../lib/write-for.ts";
import { guarded, type Throttled } from "../../throttle/throttle.ts";
import { type CreatedProject, createProject } from "./create-project.ts";

/** Creates a project on the site, before anything is uploaded to it. */
export function startProject(
  context: Context,
  { accountId, name }: { accountId: string; name: string },
): Promise<CreatedProject | Throttled> {
  return guarded(context, [{ limit: "newProject", key: accountId }], () =>
    writeFor(context, accountId, async (context) =>
      createProject(context, { name, accountId, member: await readUsername(context, accountId) }),
    ),
  );
}
