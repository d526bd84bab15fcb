import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { MAX_TEXT, MAX_TITLE } from "~/lib/announcement-limits";
import { parseMoment } from "~/lib/text/parse-moment";
import { Checkbox, Field, Form } from "~/ui/forms/form";
import { AdminPage } from "~/ui/pages/admin-page";
import { Rows } from "~/ui/rows";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { tellApart } from "~/ui/tell-apart";
import { checkbox, label, readForm, text } from "~/web/forms";
import { pressedOnce } from "~/web/pressed-once";
import { seeOther } from "~/web/redirects";
import { requireAdmin } from "~/web/require-admin";
import { AnnouncementRow } from "./announcement-row.tsx";

/** Longer than any moment is written. */
const MAX_MOMENT = 30;

const addition = z.object({
  intent: z.literal("add"),
  title: label({ max: MAX_TITLE }),
  text: label({ max: MAX_TEXT }),
  from: text({ max: MAX_MOMENT, required: false }),
  until: text({ max: MAX_MOMENT, required: false }),
  email: checkbox(),
});
const order = z.discriminatedUnion("intent", [addition, z.object({ intent: z.literal("end"), id: text({ max: 64 }) })]);

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  return { all: await args.context.services.announcements.listAnnouncements() };
}

export const action = pressedOnce(async (args: ActionFunctionArgs) => {
  const { context, request } = args;
  await requireAdmin(args);
  const form = await readForm(request, order);
  if (!form.ok) return form.refuse();

  const { admin } = context.services;
  const done = (notice: "announced" | "announcement-ended", name: string) => seeOther("/admin/announcements", { context, notice, name });
  if (form.values.intent === "end") {
    const title = await admin.withdrawAnnouncement({ id: form.values.id });
    return title === null ? form.refuse({ summary: { key: "announcements.admin.nothing" } }) : done("announcement-ended", title);
  }

  const { title, text, from, until, email } = form.values;
  const [startsAt, endsAt] = [from, until].map((typed) => (typed ? parseMoment(typed) : null)) as [Date | null, Date | null];
  const fields = {
    ...(from && !startsAt ? { from: { key: "announcements.admin.moment" as const } } : {}),
    ...(until && !endsAt ? { until: { key: "announcements.admin.moment" as const } } : {}),
  };
  if (Object.keys(fields).length) return form.refuse({ fields });
  if (await admin.announce({ title, text, startsAt, endsAt, byEmail: email })) return done("announced", title);
  return form.refuse({ fields: { until: { key: "announcements.admin.over" } } });
});

/** What everyone is told, and the form that adds to it. */
export default function AdminAnnouncements() {
  const t = useTranslate();
  const { all } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const called = tellApart(all.filter(({ state }) => state !== "over").map(({ id, title }) => [id, title]));
  return (
    <AdminPage title={t("announcements.title")} form={form}>
      <p>{t("announcements.admin.intro")}</p>
      {all.length === 0 && <p>{t("announcements.admin.none")}</p>}
      <Rows>
        {all.map((announcement) => (
          <AnnouncementRow key={announcement.id} announcement={announcement} called={called.get(announcement.id)} form={form} />
        ))}
      </Rows>
      <Section title={t("announcements.admin.add")}>
        <Form state={form} intent="add">
          <Field name="title" label={t("announcements.admin.name")} maxLength={MAX_TITLE} autoComplete="off" required />
          <Field
            name="text"
            label={t("announcements.admin.text")}
            hint={t("announcements.admin.textHint", { max: MAX_TEXT })}
            maxLength={MAX_TEXT}
            autoComplete="off"
            required
          />
          <Field
            name="from"
            label={t("announcements.admin.from")}
            hint={t("announcements.admin.fromHint")}
            maxLength={MAX_MOMENT}
            autoComplete="off"
          />
          <Field
            name="until"
            label={t("announcements.admin.until")}
            hint={t("announcements.admin.untilHint")}
            maxLength={MAX_MOMENT}
            autoComplete="off"
          />
          <Checkbox name="email" label={t("announcements.admin.email")} />
          <button>{t("announcements.admin.submit")}</button>
        </Form>
      </Section>
    </AdminPage>
  );
}
