import type { ActionFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { z } from "zod";
import { readCookie } from "~/http/cookies";
import { readForm, text } from "~/http/forms";
import { seeOther } from "~/http/redirects";
import { throttledRefusal } from "~/http/throttled";
import { Field, Form } from "~/ui/form";
import { Page } from "~/ui/page";
import { useTranslate } from "~/ui/site";

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, z.object({ email: text({ max: 300 }) }));
  if (!form.ok) return form.refuse();

  const result = await context.services.passwordChange.requestReset({
    address: form.values.email,
    deviceToken: readCookie(request, context, "device"),
  });
  switch (result.kind) {
    case "requested":
      return seeOther("/forgot-password", { context, notice: "reset-requested" });
    case "malformed":
      return form.refuse({ summary: { key: "form.incomplete" }, fields: { email: { key: "emails.malformed" } } });
    case "throttled":
      return form.refuse(throttledRefusal(result));
  }
}

export default function ForgotPassword() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  return (
    <Page title={t("password.forgotTitle")} form={form}>
      <p>{t("password.forgotText")}</p>
      <Form state={form}>
        <Field name="email" type="email" label={t("password.forgotEmail")} autoComplete="email" required />
        <button>{t("password.forgotSubmit")}</button>
      </Form>
      <p>{t("password.forgotNoAddress")}</p>
    </Page>
  );
}
