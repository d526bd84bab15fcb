import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { CookieCheck, EmailField, Form } from "~/ui/forms/form";
import { Said } from "~/ui/forms/said";
import { Page } from "~/ui/pages/page";
import { useTranslate } from "~/ui/site";
import { cookieCheck, losesCookies } from "~/web/cookies/cookie-check";
import { readTypedName, typedNameCookie } from "~/web/cookies/typed-name";
import { checkbox, readForm, text } from "~/web/forms";
import { seeOther } from "~/web/redirects";
import { throttledRefusal } from "~/web/throttled";

export function loader(args: LoaderFunctionArgs) {
  const { asksForCookie, init } = cookieCheck(args);
  // A user name that was typed is no address.
  const typedName = readTypedName(args);
  return data({ asksForCookie, typedAddress: typedName?.includes("@") ? typedName : undefined }, init);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, z.object({ email: text({ max: 254 }), cookies: checkbox() }));
  if (!form.ok) return form.refuse();
  if (losesCookies({ request, context }, form.values)) return form.refuse({ summary: { key: "form.cookies-blocked" } });

  const result = await context.services.newPassword.requestReset({
    address: form.values.email,
  });
  switch (result.kind) {
    case "requested":
      return seeOther("/forgot-password", {
        context,
        notice: "reset-requested",
        cookies: [typedNameCookie(context, form.values.email)],
      });
    case "malformed":
      return form.refuse({ fields: { email: { key: "emails.malformed" } } });
    case "throttled":
      return form.refuse(throttledRefusal(result));
  }
}

export default function ForgotPassword() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { asksForCookie, typedAddress } = useLoaderData<typeof loader>();
  return (
    <Page title={t("password.forgotTitle")} form={form}>
      <p>{t("password.forgotText")}</p>
      <Form state={form}>
        <CookieCheck asked={asksForCookie} />
        <EmailField name="email" defaultValue={typedAddress} autoFocus label={t("password.forgotEmail")} />
        <button>{t("password.forgotSubmit")}</button>
      </Form>
      <p>
        <Said message={{ key: "password.forgotNoAddress" }} />
      </p>
    </Page>
  );
}
