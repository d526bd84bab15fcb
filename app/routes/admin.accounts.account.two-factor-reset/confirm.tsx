import type { ActionFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Field, Form } from "~/ui/forms/form";
import { MAX_REASON, ReasonField } from "~/ui/forms/reason-field";
import { AdminPage } from "~/ui/pages/admin-page";
import { useTranslate } from "~/ui/site";
import { label, readForm, text } from "~/web/forms";
import { seeOther } from "~/web/redirects";
import { loadSubject, requireSubject } from "./subject.ts";

const confirmed = z.object({ intent: z.literal("begin"), reason: label({ max: MAX_REASON }), username: text({ max: 100 }) });

export const loader = loadSubject;

/** The second step: the reset begins. */
export async function action(args: ActionFunctionArgs) {
  const { context } = args;
  const { accountId, page } = await requireSubject(args);
  const form = await readForm(args.request, confirmed);
  if (!form.ok) return form.refuse();

  const { username, reason } = form.values;
  const result = await context.services.admin.beginReset({ accountId, username, reason });
  switch (result.kind) {
    case "begun":
      return seeOther(page, { context, notice: "admin-begin-reset", name: username });
    case "refused":
      return form.refuse({ summary: { key: `twoFactorReset.refused.${result.reason}` } });
    case "wrong-name":
      return form.refuse({ fields: { username: { key: "twoFactorReset.confirm.wrongName" } } });
    case "not-found":
      throw new Response(null, { status: 404 });
  }
}

/** Once more what happens, and the user name by hand. */
export default function ConfirmReset() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { username, refusal, page, hours } = useLoaderData<typeof loader>();
  return (
    <AdminPage
      title={t("twoFactorReset.confirm.title")}
      form={form}
      alert={refusal ? { key: `twoFactorReset.refused.${refusal}` } : undefined}
    >
      <p>{t("twoFactorReset.begin.text", { count: hours })}</p>
      {!refusal && (
        <Form state={form} intent="begin">
          <ReasonField />
          <Field
            name="username"
            label={t("twoFactorReset.confirm.username", { username })}
            maxLength={100}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            required
          />
          <button className="danger">{t("twoFactorReset.confirm.submit")}</button>
        </Form>
      )}
      <p>
        <a href={page}>{t("twoFactorReset.confirm.back")}</a>
      </p>
    </AdminPage>
  );
}
