import type { LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Said } from "~/ui/forms/said";
import { Page } from "~/ui/pages/page";
import { projectPath } from "~/ui/project-paths";
import { useTranslate } from "~/ui/site";
import { requireMember } from "~/web/require-member";
import { action } from "./action.ts";
import { People } from "./people.tsx";
import { Releases } from "./releases.tsx";
import { Rules } from "./rules.tsx";
import { Tokens } from "./tokens.tsx";

export { action };

export async function loader(args: LoaderFunctionArgs) {
  const { accountId, project, role, lacksSecondFactor } = await requireMember(args);
  const asked = new URL(args.request.url).searchParams.get("page") ?? "1";
  if (!/^[1-9]\d{0,4}$/.test(asked)) throw new Response(null, { status: 404 });
  const { projects, files } = args.context.services;
  const page = Number(asked);
  const isOwner = role === "owner";
  return {
    self: accountId,
    project,
    isOwner,
    lacksSecondFactor,
    page,
    people: await projects.listPeople(project.id),
    waiting: isOwner ? await files.countWaiting(project.id) : 0,
    tokens: isOwner ? await projects.listUploadTokens(project.id) : [],
    invitations: isOwner ? await projects.listSentInvitations(project.id) : [],
    ...(await files.listReleases({ projectId: project.id, page })),
  };
}

export default function Settings() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { project, isOwner, lacksSecondFactor, self, people, invitations, tokens, waiting, releases, page, isLast } =
    useLoaderData<typeof loader>();
  const canChange = isOwner && !lacksSecondFactor && !project.quarantinedAt;
  return (
    <Page
      title={t("projects.settings.title", { project: project.name })}
      form={form}
      layout="prose"
      trail={[{ path: projectPath(project.name), label: project.name }]}
    >
      {project.quarantinedAt && (
        <p className="alert">
          <Said message={{ key: "projects.settings.quarantined", params: { at: t.formats.day(project.quarantinedAt) } }} />
        </p>
      )}
      {lacksSecondFactor && (
        <p className="alert">
          {t("projects.refused.no-second-factor")} <a href="/account/two-factor">{t("projects.setUp")}</a>
        </p>
      )}
      {!isOwner && <p>{t("projects.settings.maintainer")}</p>}
      {waiting > 0 && (
        <p>
          <strong>
            <a href={projectPath(project.name, "approvals")}>{t("projects.settings.approvals", { count: waiting })}</a>
          </strong>
        </p>
      )}
      {isOwner && (
        <p>
          <a href={projectPath(project.name, "history")}>{t("projects.settings.history")}</a>
        </p>
      )}
      <People people={people} invitations={invitations} self={self} canChange={canChange} form={form} />
      {canChange && (
        <>
          <Releases project={project.name} releases={releases} page={page} isLast={isLast} form={form} />
          <Tokens tokens={tokens} form={form} />
          <Rules project={project} form={form} />
        </>
      )}
    </Page>
  );
}
