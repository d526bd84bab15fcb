import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Form } from "~/ui/forms/form";
import { Page } from "~/ui/pages/page";
import { useTranslate } from "~/ui/site";
import { TimeLeft } from "~/ui/time-left";
import { readForm } from "~/web/forms";
import { flowGone, requireFlow } from "~/web/guards";
import { linkForm } from "~/web/link-token";
import { pressedOnce } from "~/web/pressed-once";
import { answerLogin } from "~/web/sign-in";

export async function loader(args: LoaderFunctionArgs) {
  const { deviceConfirmed, expiresAt } = await requireFlow(args);
  return { deviceConfirmed, until: expiresAt };
}

export const action = pressedOnce(async (args: ActionFunctionArgs) => {
  const { request, context } = args;
  const flow = await requireFlow(args);
  const form = await readForm(request, linkForm);
  if (!form.ok) return form.refuse();

  const result = await context.services.login.finishConfirmedLogin({ flow });
  switch (result.kind) {
    case "flow-gone":
      throw flowGone(context);
    case "not-confirmed":
      return form.refuse({ summary: { key: "login.confirmDevice.notConfirmed" } });
    default:
      return answerLogin(context, result);
  }
});

export default function ConfirmNewDevice() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { deviceConfirmed, until } = useLoaderData<typeof loader>();
  return (
    <Page title={t(deviceConfirmed ? "login.confirmDevice.doneTitle" : "login.confirmDevice.title")} form={form}>
      <Form state={form} intent="go-on">
        <p>{t(deviceConfirmed ? "login.confirmDevice.done" : "login.confirmDevice.text")}</p>
        <TimeLeft until={until} />
        <button>{t(deviceConfirmed ? "login.submit" : "login.confirmDevice.submit")}</button>
      </Form>
    </Page>
  );
}
