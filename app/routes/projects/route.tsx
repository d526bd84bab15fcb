import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Page } from "~/ui/pages/page";
import { projectPath } from "~/ui/project-paths";
import { useTranslate } from "~/ui/site";
import { readForm, text } from "~/web/forms";
import { readViewer, requireFresh, requireVerified } from "~/web/guards";
import { pressedOnce } from "~/web/pressed-once";
import { seeOther } from "~/web/redirects";
import { limitRefusal } from "~/web/throttled";
import { OwnProjects } from "./own-projects.tsx";
import { Search } from "./search.tsx";

const MAX_QUERY = 100;
const creation = z.object({ intent: z.literal("create"), name: text({ max: 100 }) });

export async function loader(args: LoaderFunctionArgs) {
  const { projects } = args.context.services;
  const { searchParams } = new URL(args.request.url);
  const query = (searchParams.get("q") ?? "").trim().slice(0, MAX_QUERY);
  const place = searchParams.get("after");
  const page = await projects.searchProjects({ query, place });
  if (page === "unknown-place") throw new Response(null, { status: 404 });
  const search = { query, isFirst: place === null, ...page };

  const viewer = await readViewer(args);
  if (!viewer) return { search, own: null };
  const { id } = viewer.account;
  return { search, own: { projects: await projects.listProjectsOf(id), invitations: (await projects.listInvitations(id)).length } };
}

export const action = pressedOnce(async (args: ActionFunctionArgs) => {
  const { context } = args;
  const { account } = await requireVerified(args);
  const form = await readForm(args.request, creation);
  if (!form.ok) return form.refuse();
  await requireFresh(args);

  const { name } = form.values;
  const created = await context.services.projects.startProject({ accountId: account.id, name });
  switch (created.kind) {
    case "created":
      return seeOther(projectPath(name, "settings"), { context, notice: "project-created", name });
    case "throttled":
      return form.refuse(limitRefusal(created));
    case "looks-like":
      return form.refuse({
        fields: { name: { key: "projects.create.looks-like", params: { name: created.name } } },
      });
    default:
      return form.refuse({ fields: { name: { key: `projects.create.${created.kind}` } } });
  }
});

export default function Projects() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { search, own } = useLoaderData<typeof loader>();
  return (
    <Page title={t("projects.title")} form={form} layout="prose">
      <Search {...search} />
      {own && <OwnProjects {...own} form={form} />}
    </Page>
  );
}
