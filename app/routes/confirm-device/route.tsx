import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readCookie } from "~/http/cookies";
import { readForm } from "~/http/forms";
import { linkForm, tokenOf } from "~/http/link-token";
import { seeOther } from "~/http/redirects";
import { LinkPage } from "~/ui/link-page";
import { useTranslate } from "~/ui/site";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const good = await context.services.login.canConfirmLogin({ token: tokenOf(request) });
  return data({ good }, { status: good ? 200 : 400 });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, linkForm);
  if (!form.ok) return form.refuse();
  if (!(await context.services.login.confirmLogin({ token: tokenOf(request) })))
    return form.refuse({ summary: { key: "login.confirmDevice.gone" } });
  // The login goes on in the browser where it began; if this is another one, there is nothing more to do in it.
  const isSameBrowser = readCookie(request, context, "flow") !== null;
  return seeOther(isSameBrowser ? "/login/confirm-device" : "/", { context, notice: "device-confirmed" });
}

export default function ConfirmDevice() {
  const t = useTranslate();
  return (
    <LinkPage
      title={t("login.confirmDevice.linkTitle")}
      text={t("login.confirmDevice.linkText")}
      submit={t("login.confirmDevice.linkSubmit")}
      good={useLoaderData<typeof loader>().good}
      gone="login.confirmDevice.gone"
      way={{ href: "/login", label: t("common.logIn") }}
      form={useActionData<typeof action>()?.form}
    />
  );
}
