import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ClosedFactor, OtherWays, RememberBox } from "~/ui/account/login-step";
import { CodeField, Form } from "~/ui/forms/form";
import { Page } from "~/ui/pages/page";
import { useTranslate } from "~/ui/site";
import { TimeLeft } from "~/ui/time-left";
import { checkbox, readForm, secret } from "~/web/forms";
import { requireFlow } from "~/web/guards";
import { readLoginStep, takeLoginStep } from "~/web/login-step";
import { pressedOnce } from "~/web/pressed-once";

export async function loader(args: LoaderFunctionArgs) {
  return readLoginStep(args, "totp");
}

export const action = pressedOnce(async (args: ActionFunctionArgs) => {
  await requireFlow(args);
  const form = await readForm(args.request, z.object({ code: secret({ max: 200 }), remember: checkbox() }));
  if (!form.ok) return form.refuse();

  const { code, remember } = form.values;
  return takeLoginStep(args, { kind: "totp", response: code, remember, form });
});

export default function LoginTotp() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { username, labels, isClosed, others, canRemember, until } = useLoaderData<typeof loader>();
  return (
    <Page title={t("factor.totp.login.title")} form={form}>
      {isClosed ? (
        <ClosedFactor others={others} />
      ) : (
        <>
          <p>{t("factor.totp.login.text", { username, labels: t.formats.list(labels) })}</p>
          <TimeLeft until={until} />
          <Form state={form}>
            <CodeField name="code" autoFocus label={t("factor.totp.login.code")} />
            <RememberBox canRemember={canRemember} />
            <button>{t("login.submit")}</button>
          </Form>
        </>
      )}
      <OtherWays ways={others} />
    </Page>
  );
}
