import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Badge } from "~/ui/badge";
import { Page } from "~/ui/page";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { Description } from "./description.tsx";
import { Details } from "./details.tsx";
import { Files } from "./files.tsx";
import { Install } from "./install.tsx";
import { Versions } from "./versions.tsx";

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const notFound = () => new Response(null, { status: 404 });
  const { projects, files, settings } = context.services;
  const project = await projects.findShownProject(params.name ?? "");
  if (!project) throw notFound();
  const { name, status, isHeldBack, people, id: projectId } = project;
  const { searchParams } = new URL(request.url);
  const page = searchParams.get("page") ?? "1";
  const version = searchParams.get("version") ?? undefined;
  if (!/^[1-9]\d{0,5}$/.test(page)) throw notFound();
  const shown = isHeldBack ? null : await files.showProject({ projectId, version, page: Number(page) });
  if (!isHeldBack && !shown) throw notFound();
  return { name, status, people, shown, version, page: Number(page), index: `${settings.origin}/simple/` };
}

/** A project for everybody: how it is installed, what it says of itself, its files, releases and people. */
export default function Project() {
  const t = useTranslate();
  const { name, status, people, shown, version, page, index } = useLoaderData<typeof loader>();
  const release = shown?.release;
  return (
    <Page title={release ? t("project.title", { project: name, version: release.version }) : name} layout="prose">
      {!shown && <p className="alert">{t("project.heldBack")}</p>}
      {(status === "deprecated" || status === "archived") && <p className="alert">{t(`project.status.${status}`)}</p>}
      {release?.yanked != null && (
        <p className="alert">{release.yanked ? t("project.yankedFor", { reason: release.yanked }) : t("project.yanked")}</p>
      )}
      {release?.metadata.summary && <p className="lead">{release.metadata.summary}</p>}
      {shown && !release && <p>{t("project.nothing")}</p>}
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
              {username} <Badge>{t(`project.role.${role}`)}</Badge>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
