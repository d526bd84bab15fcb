import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { clearCookie } from "~/http/cookies";
import { readForm } from "~/http/forms";
import { linkForm, tokenOf } from "~/http/link-token";
import { pressedOnce } from "~/http/pressed-once";
import { seeOther } from "~/http/redirects";
import { LinkPage } from "~/ui/link-page";
import { useTranslate } from "~/ui/site";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const good = await context.services.notMe.canDisownLogin({ token: tokenOf(request) });
  return data({ good }, { status: good ? 200 : 400 });
}

export const action = pressedOnce(async ({ request, context }: ActionFunctionArgs) => {
  const form = await readForm(request, linkForm);
  if (!form.ok) return form.refuse();
  if (!(await context.services.notMe.disownLogin({ token: tokenOf(request) })))
    return form.refuse({ summary: { key: "sessions.notMe.gone" } });
  return seeOther("/forgot-password", {
    context,
    notice: "disowned",
    cookies: [clearCookie(context, "session"), clearCookie(context, "flow")],
  });
});

export default function NotMe() {
  const t = useTranslate();
  return (
    <LinkPage
      title={t("sessions.notMe.title")}
      text={t("sessions.notMe.text")}
      submit={t("sessions.notMe.submit")}
      good={useLoaderData<typeof loader>().good}
      gone="sessions.notMe.gone"
      way={{ href: "/forgot-password", label: t("login.forgot") }}
      form={useActionData<typeof action>()?.form}
    />
  );
}
