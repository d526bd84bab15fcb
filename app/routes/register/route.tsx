import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { CookieCheck, EmailField, Field, Form, NewPasswordField } from "~/ui/forms/form";
import type { Message } from "~/ui/forms/form-state";
import { Page } from "~/ui/pages/page";
import { useTranslate } from "~/ui/site";
import { cookieCheck, losesCookies } from "~/web/cookies/cookie-check";
import { typedNameCookie } from "~/web/cookies/typed-name";
import { checkbox, readForm, secret, text } from "~/web/forms";
import { readViewer } from "~/web/guards";
import { pressedOnce } from "~/web/pressed-once";
import { seeOther } from "~/web/redirects";
import { throttledRefusal } from "~/web/throttled";

const registration = z.object({
  username: text({ max: 50 }),
  email: text({ max: 254 }),
  password: secret({ max: 1000 }),
  cookies: checkbox(),
});

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (await readViewer({ request, context })) throw seeOther("/account");
  const { asksForCookie, init } = cookieCheck({ request, context });
  return data({ minLength: context.services.password.minPasswordLength(), asksForCookie }, init);
}

export const action = pressedOnce(async ({ request, context }: ActionFunctionArgs) => {
  const form = await readForm(request, registration);
  if (!form.ok) return form.refuse();
  if (losesCookies({ request, context }, form.values)) return form.refuse({ summary: { key: "form.cookies-blocked" } });

  const result = await context.services.accountLife.register({ ...form.values, language: context.language });
  if (result.kind === "registered")
    return seeOther("/login", {
      context,
      notice: "registered",
      name: form.values.username,
      cookies: [typedNameCookie(context, form.values.username)],
    });
  if (result.kind === "throttled") return form.refuse(throttledRefusal(result));

  const fields: Record<string, Message> = {};
  if (result.username) fields.username = { key: `register.refused.${result.username}` };
  if (result.email) fields.email = { key: "emails.malformed" };
  if (result.password) fields.password = { key: `password.refused.${result.password.reason}`, params: result.password.params };
  return form.refuse({ fields });
});

export default function Register() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { minLength, asksForCookie } = useLoaderData<typeof loader>();
  return (
    <Page title={t("register.submit")} form={form} script>
      <Form state={form}>
        <CookieCheck asked={asksForCookie} />
        <Field
          name="username"
          autoFocus
          label={t("register.username")}
          hint={t("register.usernameHint")}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <EmailField name="email" label={t("register.email")} hint={t("register.emailHint")} />
        <NewPasswordField label={t("register.password")} minLength={minLength} />
        <button>{t("register.submit")}</button>
      </Form>
      <p>
        <a href="/login">{t("register.haveAccount")}</a>
      </p>
    </Page>
  );
}
