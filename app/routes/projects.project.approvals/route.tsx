import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Page } from "~/ui/pages/page";
import { projectPath } from "~/ui/project-paths";
import { useTranslate } from "~/ui/site";
import { readForm, text } from "~/web/forms";
import { requireFresh } from "~/web/guards";
import { pressedOnce } from "~/web/pressed-once";
import { seeOther } from "~/web/redirects";
import { requireOwner } from "~/web/require-member";
import { Waiting } from "./waiting.tsx";

const decision = z.object({ intent: z.enum(["approve", "reject"]), id: text({ max: 64 }) });

export async function loader(args: LoaderFunctionArgs) {
  const { project, lacksSecondFactor } = await requireOwner(args);
  return { project, lacksSecondFactor, sets: await args.context.services.files.listWaiting(project.id) };
}

export const action = pressedOnce(async (args: ActionFunctionArgs) => {
  const { context } = args;
  const { accountId, project } = await requireOwner(args);
  const form = await readForm(args.request, decision);
  if (!form.ok) return form.refuse();
  await requireFresh(args);

  const { intent, id } = form.values;
  const { files } = context.services;
  const named = { accountId, projectId: project.id, id };
  const outcome = await (intent === "approve" ? files.approveFiles(named) : files.rejectFiles(named));
  switch (outcome) {
    case "done":
      return seeOther(projectPath(project.name, "approvals"), {
        context,
        notice: intent === "approve" ? "files-approved" : "files-rejected",
        name: project.name,
      });
    case "not-found":
      throw new Response(null, { status: 404 });
    case "no-second-factor":
    case "no-fresh-factor":
      return form.refuse({ summary: { key: "projects.approvals.noFreshFactor" }, status: 403 });
    case "changed":
      return form.refuse({ summary: { key: "projects.approvals.changed" } });
    case "archived":
      return form.refuse({ summary: { key: "project.status.archived" } });
    case "quarantined":
      return form.refuse({ summary: { key: "projects.refused.quarantined" } });
  }
});

/** The files that wait for an owner's approval. */
export default function Approvals() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { project, lacksSecondFactor, sets } = useLoaderData<typeof loader>();
  const isArchived = project.status === "archived";
  return (
    <Page
      title={t("projects.approvals.title", { project: project.name })}
      form={form}
      layout="prose"
      trail={[
        { path: projectPath(project.name), label: project.name },
        { path: projectPath(project.name, "settings"), label: t("projects.history.back") },
      ]}
    >
      <p>{t(sets.length > 0 ? "projects.approvals.intro" : "projects.approvals.none")}</p>
      {lacksSecondFactor && (
        <p className="alert">
          {t("projects.refused.no-second-factor")} <a href="/account/two-factor">{t("projects.setUp")}</a>
        </p>
      )}
      {isArchived && sets.length > 0 && <p className="alert">{t("project.status.archived")}</p>}
      {sets.map((set) => (
        <Waiting key={set.id} set={set} canApprove={!isArchived} />
      ))}
    </Page>
  );
}
