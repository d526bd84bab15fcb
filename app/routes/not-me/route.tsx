import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { clearCookie } from "~/http/cookies";
import { readForm } from "~/http/forms";
import { seeOther } from "~/http/redirects";
import { Alert, Form } from "~/ui/form";
import { Page } from "~/ui/page";
import { useTranslate } from "~/ui/site";

function tokenOf(request: Request): string {
  return new URL(request.url).searchParams.get("token") ?? "";
}

/** Shows a button: only its POST does anything, so that a mail scanner that follows links spends nothing. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const good = await context.services.login.canDisownLogin({ token: tokenOf(request) });
  return data({ good }, { status: good ? 200 : 400 });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, z.object({}));
  if (!form.ok) return form.refuse();
  if (!(await context.services.login.disownLogin({ token: tokenOf(request) })))
    return form.refuse({ summary: { key: "sessions.notMe.gone" } });
  return seeOther("/forgot-password", {
    context,
    notice: "disowned",
    cookies: [clearCookie(context, "session"), clearCookie(context, "flow")],
  });
}

export default function NotMe() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { good } = useLoaderData<typeof loader>();
  return (
    <Page title={t("sessions.notMe.title")} form={form}>
      {good ? (
        <Form state={form}>
          <p>{t("sessions.notMe.text")}</p>
          <button>{t("sessions.notMe.submit")}</button>
        </Form>
      ) : (
        <>
          <Alert message={form?.summary ?? { key: "sessions.notMe.gone" }} />
          <p>
            <a href="/forgot-password">{t("login.forgot")}</a>
          </p>
        </>
      )}
    </Page>
  );
}
