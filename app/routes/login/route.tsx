import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { CookieCheck, Field, Form, PasswordField } from "~/ui/forms/form";
import { SecurityKeyForm } from "~/ui/forms/security-key";
import { Page } from "~/ui/pages/page";
import { useTranslate } from "~/ui/site";
import { cookieCheck, losesCookies } from "~/web/cookies/cookie-check";
import { clearCookie } from "~/web/cookies/cookies";
import { readTypedName, typedNameCookie } from "~/web/cookies/typed-name";
import { checkbox, readForm, secret, text, withCookie } from "~/web/forms";
import { readViewer } from "~/web/guards";
import { claimedInside } from "~/web/pressed-once";
import { safeNext, seeOther } from "~/web/redirects";
import { answerLogin } from "~/web/sign-in";
import { throttledRefusal } from "~/web/throttled";

const credentials = z.object({
  login: text({ max: 300 }),
  password: secret({ max: 1000 }),
  next: z.string().optional(),
  cookies: checkbox(),
});

export async function loader({ request, context }: LoaderFunctionArgs) {
  const next = safeNext(new URL(request.url).searchParams.get("next"));
  // A person who comes from a tab with an older token is signed in after all: nothing is said of the session that this one replaced.
  if (await readViewer({ request, context })) throw seeOther(next ?? "/account", { cookies: [clearCookie(context, "notice")] });
  const { asksForCookie, init } = cookieCheck({ request, context });
  return data({ next, asksForCookie, typedName: readTypedName({ request, context }) ?? undefined }, init);
}

export const action = claimedInside(async ({ request, context }: ActionFunctionArgs, sent) => {
  const form = await readForm(request, credentials);
  if (!form.ok) return form.refuse();
  if (losesCookies({ request, context }, form.values)) return form.refuse({ summary: { key: "form.cookies-blocked" } });

  const { login, password } = form.values;
  const next = safeNext(form.values.next ?? new URL(request.url).searchParams.get("next"));
  const result = await context.services.login.beginLogin({
    login,
    password,
    next,
    sent,
  });
  switch (result.kind) {
    case "sent-before":
      return null;
    case "throttled":
      return form.refuse(throttledRefusal(result));
    case "refused":
    case "frozen":
      return withCookie(form.refuse({ summary: { key: `login.${result.kind}` } }), typedNameCookie(context, login));
    default:
      return answerLogin(context, result);
  }
});

export default function Login() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { next, asksForCookie, typedName } = useLoaderData<typeof loader>();
  return (
    <Page title={t("login.title")} form={form} script>
      <Form state={form}>
        {next && <input type="hidden" name="next" value={next} />}
        <CookieCheck asked={asksForCookie} />
        <Field
          name="login"
          defaultValue={typedName}
          autoFocus
          label={t("login.login")}
          autoComplete="username webauthn"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <PasswordField name="password" label={t("login.password")} autoComplete="current-password" />
        <button>{t("login.submit")}</button>
      </Form>
      <SecurityKeyForm
        ceremony="get"
        optionsUrl="/login/passkey/options"
        autofill
        action="/login/passkey"
        button={t("factor.security-key.passkey.button")}
        buttonClass="quiet"
      >
        {next && <input type="hidden" name="next" value={next} />}
        <CookieCheck asked={asksForCookie} />
      </SecurityKeyForm>
      <ul className="plain">
        <li>
          <a href="/forgot-password">{t("login.forgot")}</a>
        </li>
        <li>
          <a href="/register">{t("login.noAccount")}</a>
        </li>
      </ul>
    </Page>
  );
}
