import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Empty } from "~/ui/empty";
import { Form } from "~/ui/forms/form";
import { Page } from "~/ui/pages/page";
import { projectPath } from "~/ui/project-paths";
import { Row, Rows } from "~/ui/rows";
import { useTranslate } from "~/ui/site";
import { Text } from "~/ui/text";
import { Time } from "~/ui/time";
import { readForm, text } from "~/web/forms";
import { requireFresh, requireVerified } from "~/web/guards";
import { pressedOnce } from "~/web/pressed-once";
import { seeOther } from "~/web/redirects";

const answer = z.object({ intent: z.enum(["accept", "decline"]), id: text({ max: 64 }) });

export async function loader(args: LoaderFunctionArgs) {
  const { account } = await requireVerified(args);
  return { invitations: await args.context.services.projects.listInvitations(account.id) };
}

export const action = pressedOnce(async (args: ActionFunctionArgs) => {
  const { context } = args;
  const { account } = await requireVerified(args);
  const form = await readForm(args.request, answer);
  if (!form.ok) return form.refuse();

  const { projects } = context.services;
  const about = { accountId: account.id, id: form.values.id };
  // It gives nobody a right, so no fresh proof is asked for.
  if (form.values.intent === "decline") {
    const name = await projects.declineInvitation(about);
    if (name === null) throw new Response(null, { status: 404 });
    return seeOther("/invitations", { context, notice: "invitation-declined", name });
  }
  await requireFresh(args);
  const invitation = (await projects.listInvitations(account.id)).find(({ id }) => id === about.id);
  const accepted = await projects.acceptInvitation(about);
  switch (accepted.kind) {
    case "joined":
      return seeOther(projectPath(accepted.project, "settings"), { context, notice: "invitation-accepted", name: accepted.project });
    case "no-second-factor":
      return seeOther("/account/two-factor", { context, notice: "project-needs-factor", name: invitation?.project });
    case "quarantined":
      return form.refuse({ summary: { key: "projects.invitations.quarantined", params: { project: invitation?.project ?? "" } } });
    case "gone": {
      if (!invitation) throw new Response(null, { status: 404 });
      const { project, invitedBy } = invitation;
      return form.refuse({ summary: { key: "projects.invitations.senderGone", params: { project, invitedBy } } });
    }
  }
});

export default function Invitations() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { invitations } = useLoaderData<typeof loader>();
  return (
    <Page title={t("projects.invitations.title")} form={form} layout="prose">
      {invitations.length === 0 && (
        <Empty icon="people" text={t("projects.invitations.none")}>
          <a href="/projects">{t("home.toProjects")}</a>
        </Empty>
      )}
      <Rows>
        {invitations.map(({ id, project, role, invitedBy, expiresAt }) => (
          <Row
            key={id}
            actions={
              <>
                <Form intent="accept" id={id}>
                  <button aria-describedby={`invitation-${id}`}>{t("projects.invitations.accept")}</button>
                </Form>
                <Form intent="decline" id={id}>
                  <button className="quiet" aria-describedby={`invitation-${id}`}>
                    {t("projects.invitations.decline")}
                  </button>
                </Form>
              </>
            }
          >
            <p id={`invitation-${id}`}>{t("projects.invitations.text", { invitedBy, project, role: t(`projects.role.${role}`) })}</p>
            <p className="meta">
              <Text of="projects.invitations.until" places={{ date: <Time at={expiresAt} /> }} />
            </p>
          </Row>
        ))}
      </Rows>
      {invitations.length > 0 && <p>{t("projects.invitations.acceptText")}</p>}
    </Page>
  );
}
