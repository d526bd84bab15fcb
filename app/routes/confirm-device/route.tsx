import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LinkPage } from "~/ui/pages/link-page";
import { useTranslate } from "~/ui/site";
import { readCookie } from "~/web/cookies/cookies";
import { readForm } from "~/web/forms";
import { linkForm, readLinkEnd, tokenOf } from "~/web/link-token";
import { pressedOnce } from "~/web/pressed-once";
import { seeOther } from "~/web/redirects";
import { Elsewhere } from "./elsewhere.tsx";

const NEXT = "/login/confirm-device";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const flowToken = readCookie(request, context, "flow");
  const confirmation = await context.services.login.readConfirmation({ token: tokenOf(request), flowToken });
  if (confirmation.kind === "confirmed") throw seeOther(NEXT);
  return data({ ...confirmation, until: await readLinkEnd({ request, context }) }, { status: confirmation.kind === "gone" ? 400 : 200 });
}

export const action = pressedOnce(async ({ request, context }: ActionFunctionArgs) => {
  const form = await readForm(request, linkForm);
  if (!form.ok) return form.refuse();

  const flowToken = readCookie(request, context, "flow");
  const kind = await context.services.login.confirmLogin({ token: tokenOf(request), flowToken });
  if (kind === "confirmed") return seeOther(NEXT);
  return form.refuse({ summary: { key: kind === "elsewhere" ? "login.confirmDevice.elsewhere" : "login.confirmDevice.gone" } });
});

export default function ConfirmDevice() {
  const t = useTranslate();
  const confirmation = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  if (confirmation.kind === "elsewhere") return <Elsewhere place={confirmation.place} form={form} />;
  return (
    <LinkPage
      title={t("login.confirmDevice.linkTitle")}
      text={t("login.confirmDevice.linkText")}
      submit={t("login.confirmDevice.linkSubmit")}
      good={confirmation.kind === "here"}
      until={confirmation.until}
      gone="login.confirmDevice.gone"
      way={{ href: "/login", label: t("common.logIn") }}
      form={form}
    />
  );
}
