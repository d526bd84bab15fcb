import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AccountPage } from "~/ui/account/account-page";
import { Form, NewPasswordField, PasswordField, UsernameHint } from "~/ui/forms/form";
import type { Message } from "~/ui/forms/form-state";
import { useTranslate } from "~/ui/site";
import { readForm, secret } from "~/web/forms";
import { requireAccount, requireFresh } from "~/web/guards";
import { pressedOnce } from "~/web/pressed-once";
import { seeOther } from "~/web/redirects";
import { renewedCookies } from "~/web/sign-in";
import { throttledRefusal } from "~/web/throttled";

/** Where two-factor login is on, the present password alone does not change it. Asked for before anything is typed. */
async function requireChanger(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const viewer = await requireAccount(args);
  return (await args.context.services.enrolment.hasSecondFactor(viewer.account.id)) ? requireFresh(args) : viewer;
}

export async function loader(args: LoaderFunctionArgs) {
  const { account } = await requireChanger(args);
  const { password, settings } = args.context.services;
  return { username: account.username, minLength: password.minPasswordLength(), canRemember: settings.rememberedBrowsers };
}

export const action = pressedOnce(async (args: ActionFunctionArgs) => {
  const { context } = args;
  const { account } = await requireChanger(args);
  const form = await readForm(args.request, z.object({ current: secret({ max: 1000 }), password: secret({ max: 1000 }) }));
  if (!form.ok) return form.refuse();

  const change = { accountId: account.id, ...form.values };
  const result = await context.services.newPassword.changePassword(change);
  if (result.kind === "changed") {
    // Tokens go on after a new password: their page lists them, and offers to end all.
    const hasTokens = (await context.services.tokens.countTokens(account.id)) > 0;
    const next = hasTokens ? "/account/tokens" : "/account/password";
    return seeOther(next, { context, notice: "password-changed", cookies: renewedCookies(context, result.renewed) });
  }
  if (result.kind === "throttled") return form.refuse(throttledRefusal(result));

  const fields: Record<string, Message> = {};
  if (result.current) fields.current = { key: "password.currentWrong" };
  if (result.password) fields.password = { key: `password.refused.${result.password.reason}`, params: result.password.params };
  return form.refuse({ fields });
});

export default function ChangePassword() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { username, minLength, canRemember } = useLoaderData<typeof loader>();
  return (
    <AccountPage title={t("password.changeTitle")} form={form} script>
      <p>
        {t("password.changeText")}
        {canRemember && ` ${t("password.changeForgets")}`}
      </p>
      <Form state={form}>
        <UsernameHint username={username} />
        <PasswordField name="current" label={t("password.current")} autoComplete="current-password" />
        <NewPasswordField label={t("password.new")} minLength={minLength} />
        <button>{t("password.changeSubmit")}</button>
      </Form>
      <p>
        <a href="/forgot-password">{t("password.changeForgot")}</a>
      </p>
    </AccountPage>
  );
}
