import type { FactorContext } from "../../auth/factor.ts";
import type { ProjectStatus } from "../find/find-project.ts";
import { type Acting, manageProject, type NotManaged, reportInProject } from "./manage.ts";
import { lacksSecondFactor } from "./second-factor.ts";

/** Says how the project is looked after; the owners are told. */
export function setStatus(context: FactorContext, { status, ...acting }: Acting & { status: ProjectStatus }): Promise<"done" | NotManaged> {
  return manageProject(context, acting, async (context, managed): Promise<"done"> => {
    if (managed.project.status === status) return "done";
    await context.db.project.update({ where: { id: acting.projectId }, data: { status, serial: { increment: 1 } } });
    await reportInProject(context, managed, { event: "project:status-changed", detail: { status } });
    return "done";
  });
}

export type ProjectPolicy = { needsTwoFactors: boolean; needsApproval: boolean };

/**
 * Sets whether the project's people need two factors, and whether new files wait for approval; the owners are told of each change.
 * @param was what stood on the page: a rule that was left as it was shown stays as it is now, for another owner may have changed it since
 * @returns "no-second-factor" also where an owner without one would ask the others for it
 */
export function setPolicy(
  context: FactorContext,
  { was, needsTwoFactors: asksForTwoFactors, needsApproval: asksForApproval, ...acting }: Acting & ProjectPolicy & { was?: ProjectPolicy },
): Promise<"done" | NotManaged> {
  return manageProject(context, acting, async (context, managed) => {
    const { project } = managed;
    const needsTwoFactors = was?.needsTwoFactors === asksForTwoFactors ? project.needsTwoFactors : asksForTwoFactors;
    const needsApproval = was?.needsApproval === asksForApproval ? project.needsApproval : asksForApproval;
    if (await lacksSecondFactor(context, { accountId: acting.accountId, needsTwoFactors })) return "no-second-factor";
    await context.db.project.update({ where: { id: project.id }, data: { needsTwoFactors, needsApproval } });
    if (project.needsTwoFactors !== needsTwoFactors)
      await reportInProject(context, managed, { event: needsTwoFactors ? "project:two-factors-required" : "project:two-factors-optional" });
    if (project.needsApproval !== needsApproval)
      await reportInProject(context, managed, { event: needsApproval ? "project:approval-on" : "project:approval-off" });
    return "done";
  });
}
