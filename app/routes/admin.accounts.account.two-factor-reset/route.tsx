import type { ActionFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Form } from "~/ui/forms/form";
import { MAX_REASON, ReasonField } from "~/ui/forms/reason-field";
import { AdminPage } from "~/ui/pages/admin-page";
import { useTranslate } from "~/ui/site";
import { label, readForm } from "~/web/forms";
import { seeOther } from "~/web/redirects";
import { loadSubject, requireSubject } from "./subject.ts";

const explained = z.object({ intent: z.literal("explain"), reason: label({ max: MAX_REASON }) });

export const loader = loadSubject;

/** The first step: nothing is done yet. The reason waits for the second one. */
export async function action(args: ActionFunctionArgs) {
  const { admin, refusal, page } = await requireSubject(args);
  const form = await readForm(args.request, explained);
  if (!form.ok) return form.refuse();
  if (refusal) return form.refuse({ summary: { key: `twoFactorReset.refused.${refusal}` } });

  const { accountId, sessionId } = admin;
  const path = `${page}/two-factor-reset/confirm`;
  const typed = { intent: "begin", reason: form.values.reason };
  await args.context.services.keptForms.keepForm({ accountId, sessionId, path, typed });
  return seeOther(path, { context: args.context, notice: "reset-to-confirm" });
}

/** Explains a reset, and asks for the reason of this one. */
export default function BeginReset() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { username, refusal, page, hours } = useLoaderData<typeof loader>();
  return (
    <AdminPage
      title={t("twoFactorReset.begin.title", { username })}
      form={form}
      alert={refusal ? { key: `twoFactorReset.refused.${refusal}` } : undefined}
    >
      <p>{t("twoFactorReset.begin.text", { count: hours })}</p>
      <p>{t("twoFactorReset.begin.who")}</p>
      {!refusal && (
        <Form state={form} intent="explain">
          <ReasonField />
          <button>{t("twoFactorReset.begin.continue")}</button>
        </Form>
      )}
      <p>
        <a href={page}>{t("twoFactorReset.confirm.back")}</a>
      </p>
    </AdminPage>
  );
}
