import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { HistorySection } from "~/ui/account/history-section";
import { Badge } from "~/ui/badge";
import { Fact, Facts } from "~/ui/facts";
import { FoldedForm } from "~/ui/forms/folded-form";
import { MAX_REASON, ReasonField } from "~/ui/forms/reason-field";
import { AdminPage } from "~/ui/pages/admin-page";
import { Row, Rows } from "~/ui/rows";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { Time } from "~/ui/time";
import { label, readForm } from "~/web/forms";
import { seeOther } from "~/web/redirects";
import { requireAdmin } from "~/web/require-admin";

const order = z.object({ intent: z.enum(["quarantine", "release"]), reason: label({ max: MAX_REASON }) });

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const cursor = new URL(args.request.url).searchParams.get("page");
  if (cursor && !/^[1-9]\d{0,8}$/.test(cursor)) throw new Response(null, { status: 404 });
  const project = await args.context.services.admin.viewProject({
    projectId: args.params.id ?? "",
    before: cursor ? Number(cursor) : undefined,
  });
  if (!project) throw new Response(null, { status: 404 });
  return project;
}

export async function action(args: ActionFunctionArgs) {
  const { context, params } = args;
  await requireAdmin(args);
  const form = await readForm(args.request, order);
  if (!form.ok) return form.refuse();

  const { intent, reason } = form.values;
  const projectId = params.id ?? "";
  const quarantined = intent === "quarantine";
  if (!(await context.services.admin.quarantineProject({ projectId, quarantined, reason })))
    return form.refuse({ summary: { key: "admin.projects.nothing" } });
  const name = (await context.services.projects.readProjectNames([projectId])).get(projectId);
  return seeOther(`/admin/projects/${projectId}`, { context, notice: quarantined ? "project-quarantined" : "project-released", name });
}

/** One project as admins see it, and its quarantine. */
export default function AdminProject() {
  const t = useTranslate();
  const { id, name, createdAt, status, quarantinedAt, people, history } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <AdminPage title={name} form={form}>
      <Facts>
        <Fact name={t("admin.account.id")}>
          <code>{id}</code>
        </Fact>
        <Fact name={t("admin.account.since")}>
          <Time at={createdAt} />
        </Fact>
        <Fact name={t("projects.state.label")}>{t(`projects.status.${status}`)}</Fact>
        {quarantinedAt && (
          <Fact name={t("admin.projects.quarantined")}>
            <Time at={quarantinedAt} />
          </Fact>
        )}
      </Facts>
      <Section title={t("admin.acts.title")}>
        {quarantinedAt ? (
          <FoldedForm
            state={form}
            intent="release"
            label={t("admin.projects.release")}
            text={t("admin.projects.releaseText")}
            danger={false}
          >
            <ReasonField />
          </FoldedForm>
        ) : (
          <FoldedForm state={form} intent="quarantine" label={t("admin.projects.quarantine")} text={t("admin.projects.quarantineText")}>
            <ReasonField />
          </FoldedForm>
        )}
      </Section>
      <Section title={t("projects.people.title")}>
        <Rows>
          {people.map(({ accountId, username, role }) => (
            <Row key={accountId}>
              <p>
                <a href={`/admin/accounts/${accountId}`}>{username}</a> <Badge>{t(`projects.role.${role}`)}</Badge>
              </p>
            </Row>
          ))}
        </Rows>
      </Section>
      <HistorySection history={history} path={`/admin/projects/${id}`} />
    </AdminPage>
  );
}
