import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Badge } from "~/ui/badge";
import { Empty } from "~/ui/empty";
import { Page } from "~/ui/pages/page";
import { projectPath } from "~/ui/project-paths";
import { Section } from "~/ui/section";
import { useSite, useTranslate } from "~/ui/site";
import { Description } from "./description.tsx";
import { Details } from "./details.tsx";
import { Files } from "./files.tsx";
import { Install } from "./install.tsx";
import { Versions } from "./versions.tsx";

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const notFound = () => new Response(null, { status: 404 });
  const { projects, files, settings } = context.services;
  const project = await projects.findProject(params.name ?? "");
  if (!project) throw notFound();
  const { name, status, quarantinedAt, id: projectId } = project;
  const { searchParams } = new URL(request.url);
  const page = searchParams.get("page") ?? "1";
  const version = searchParams.get("version") ?? undefined;
  if (!/^[1-9]\d{0,5}$/.test(page)) throw notFound();
  const shown = quarantinedAt ? null : await files.showProject({ projectId, version, page: Number(page) });
  if (!quarantinedAt && !shown) throw notFound();
  const people = await projects.listMembers(projectId);
  return { name, status, people, shown, version, page: Number(page), index: `${settings.origin}/simple/` };
}

/** A project for everybody: how it is installed, what it says of itself, its files, releases and people. */
export default function Project() {
  const t = useTranslate();
  const { name, status, people, shown, version, page, index } = useLoaderData<typeof loader>();
  const release = shown?.release;
  const viewer = useSite()?.username;
  const isMember = people.some(({ username }) => username === viewer);
  return (
    <Page title={release ? t("project.title", { project: name, version: release.version }) : name} layout="prose">
      {isMember && (
        <p>
          <a href={projectPath(name, "settings")}>{t("project.toSettings")}</a>
        </p>
      )}
      {!shown && <p className="alert">{t("project.quarantined")}</p>}
      {(status === "deprecated" || status === "archived") && <p className="alert">{t(`project.status.${status}`)}</p>}
      {release?.yanked != null && (
        <p className="alert">{release.yanked ? t("project.yankedFor", { reason: release.yanked }) : t("project.yanked")}</p>
      )}
      {release?.metadata.summary && (
        <p className="lead" dir="auto">
          {release.metadata.summary}
        </p>
      )}
      {shown && !release && (
        <Empty icon="project" text={t("project.nothing")}>
          {isMember && <a href="/account/tokens">{t("tokens.title")}</a>}
        </Empty>
      )}
      {release && (
        <>
          {!shown.isLatest && (
            <p>
              {t("project.notLatest")} <a href="?">{t("project.seeLatest")}</a>
            </p>
          )}
          <Install name={name} version={shown.isLatest ? null : release.version} index={index} />
          <Details metadata={release.metadata} />
          {release.description && <Description description={release.description} />}
          <Files files={release.files} />
        </>
      )}
      {shown && shown.versions.length > 0 && (
        <Versions project={name} versions={shown.versions} pages={shown.pages} page={page} version={version} />
      )}
      <Section title={t("project.people")}>
        <ul className="plain">
          {people.map(({ username, role }) => (
            <li key={username}>
              {username} <Badge>{t(`projects.role.${role}`)}</Badge>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
