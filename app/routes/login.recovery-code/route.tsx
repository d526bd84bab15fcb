import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ClosedFactor, OtherWays } from "~/ui/account/login-step";
import { CodeField, Form } from "~/ui/forms/form";
import { Page } from "~/ui/pages/page";
import { useTranslate } from "~/ui/site";
import { TimeLeft } from "~/ui/time-left";
import { readForm, secret } from "~/web/forms";
import { requireFlow } from "~/web/guards";
import { readLoginStep, takeLoginStep } from "~/web/login-step";
import { pressedOnce } from "~/web/pressed-once";

export async function loader(args: LoaderFunctionArgs) {
  return readLoginStep(args, "recovery-code");
}

export const action = pressedOnce(async (args: ActionFunctionArgs) => {
  await requireFlow(args);
  const form = await readForm(args.request, z.object({ code: secret({ max: 200 }) }));
  if (!form.ok) return form.refuse();

  return takeLoginStep(args, { kind: "recovery-code", response: form.values.code, remember: false, form });
});

export default function LoginRecoveryCode() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { username, isClosed, others, until } = useLoaderData<typeof loader>();
  return (
    <Page title={t("factor.recovery-code.login.title")} form={form}>
      {isClosed ? (
        <ClosedFactor others={others} />
      ) : (
        <>
          <p>{t("factor.recovery-code.login.text", { username })}</p>
          <TimeLeft until={until} />
          <Form state={form}>
            <CodeField name="code" autoFocus label={t("factor.recovery-code.login.code")} inputMode="text" autoComplete="off" />
            <button>{t("login.submit")}</button>
          </Form>
        </>
      )}
      <OtherWays ways={others} />
    </Page>
  );
}
