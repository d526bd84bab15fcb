import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Form, NewPasswordField, UsernameHint } from "~/ui/forms/form";
import type { FormState } from "~/ui/forms/form-state";
import { Page } from "~/ui/pages/page";
import { useTranslate } from "~/ui/site";
import { TimeLeft } from "~/ui/time-left";
import { typedNameCookie } from "~/web/cookies/typed-name";
import { readForm, secret } from "~/web/forms";
import { readLinkEnd, tokenOf } from "~/web/link-token";
import { pressedOnce } from "~/web/pressed-once";
import { seeOther } from "~/web/redirects";

/** Shows the form; opening the link spends nothing, so that a mail scanner that follows links does no harm. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { newPassword, password } = context.services;
  const reset = await newPassword.readReset({ token: tokenOf(request) });
  const minLength = password.minPasswordLength();
  const until = await readLinkEnd({ request, context });
  return data({ username: reset?.username ?? null, minLength, until }, { status: reset ? 200 : 400 });
}

export const action = pressedOnce(async ({ request, context }: ActionFunctionArgs) => {
  const form = await readForm(request, z.object({ password: secret({ max: 1000 }) }));
  if (!form.ok) return form.refuse();

  const { newPassword } = context.services;
  const token = tokenOf(request);
  const username = (await newPassword.readReset({ token }))?.username ?? "";
  const result = await newPassword.resetPassword({ token, password: form.values.password });
  switch (result.kind) {
    case "reset":
      return seeOther("/login", { context, notice: "password-reset", cookies: [typedNameCookie(context, username)] });
    case "link-gone":
      return form.refuse({ summary: { key: "password.linkGone" } });
    case "refused": {
      const { reason, params } = result.password;
      return form.refuse({ fields: { password: { key: `password.refused.${reason}`, params } } });
    }
  }
});

export default function ResetPassword() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { username, minLength, until } = useLoaderData<typeof loader>();
  if (!username) return <LinkGone form={form} />;
  return (
    <Page title={t("password.resetTitle")} form={form} script>
      <p>{t("password.resetText", { username })}</p>
      {until && <TimeLeft until={until} />}
      <Form state={form}>
        <UsernameHint username={username} />
        <NewPasswordField label={t("password.new")} minLength={minLength} autoFocus />
        <button>{t("password.resetSubmit")}</button>
      </Form>
    </Page>
  );
}

function LinkGone({ form }: { form: FormState | undefined }) {
  const t = useTranslate();
  return (
    <Page title={t("password.resetTitle")} form={form} alert={{ key: "password.linkGone" }}>
      <p>
        <a href="/forgot-password">{t("password.linkAgain")}</a>
      </p>
    </Page>
  );
}
