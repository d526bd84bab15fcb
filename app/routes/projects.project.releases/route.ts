import type { LoaderFunctionArgs } from "@remix-run/node";
import { translator } from "~/ui/messages/translate";
import { projectPath } from "~/ui/project-paths";
import { atomFeed } from "~/web/atom-feed";

/** The latest releases of a project, for feed readers. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { projects, files, settings } = context.services;
  const project = await projects.findProject(params.name ?? "");
  if (!project || project.quarantinedAt) throw new Response(null, { status: 404 });
  const t = translator(context.language);
  const page = settings.origin + projectPath(project.name);
  const releases = await files.listPublished(project.id);
  const feed = atomFeed({
    title: t("project.feed.title", { project: project.name, site: settings.siteName }),
    address: `${page}/releases.xml`,
    page,
    // A feed without entries has to say when it changed; it has not since the beginning of time.
    updated: releases[0]?.publishedAt ?? new Date(0),
    author: settings.siteName,
    entries: releases.map(({ version, summary, publishedAt }) => ({
      title: t("project.title", { project: project.name, version }),
      address: `${page}?${new URLSearchParams({ version })}`,
      updated: publishedAt,
      summary,
    })),
  });
  return new Response(feed, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}
