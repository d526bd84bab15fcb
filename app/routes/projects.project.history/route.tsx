import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { project as projectSubject } from "~/lib/subject";
import { EventList } from "~/ui/account/event-list";
import { PageLinks } from "~/ui/page-links";
import { Page } from "~/ui/pages/page";
import { projectPath } from "~/ui/project-paths";
import { useTranslate } from "~/ui/site";
import { requireOwner } from "~/web/require-member";

export async function loader(args: LoaderFunctionArgs) {
  const { project } = await requireOwner(args);
  const cursor = new URL(args.request.url).searchParams.get("page");
  if (cursor && !/^[1-9]\d{0,8}$/.test(cursor)) throw new Response(null, { status: 404 });
  const { history } = args.context.services;
  const page = await history.listEvents({ about: projectSubject(project.id), before: cursor ? Number(cursor) : undefined });
  return { ...page, name: project.name };
}

export default function ProjectHistory() {
  const t = useTranslate();
  const { events, newer, older, name } = useLoaderData<typeof loader>();
  return (
    <Page
      title={t("projects.history.title", { project: name })}
      layout="prose"
      trail={[
        { path: projectPath(name), label: name },
        { path: projectPath(name, "settings"), label: t("projects.history.back") },
      ]}
    >
      <p>{t("projects.history.intro")}</p>
      <EventList events={events} />
      <PageLinks
        label={t("history.pages")}
        path={projectPath(name, "history")}
        links={[
          { text: t("history.newest"), to: newer === null ? null : {} },
          { text: t("history.older"), to: older === null ? null : { page: older } },
        ]}
      />
    </Page>
  );
}
