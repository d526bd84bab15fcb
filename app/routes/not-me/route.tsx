import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Disowned } from "~/account-life/not-me/disown-login";
import type { Notice } from "~/ui/messages/notice";
import { LinkPage } from "~/ui/pages/link-page";
import { useTranslate } from "~/ui/site";
import { clearCookie } from "~/web/cookies/cookies";
import { readForm } from "~/web/forms";
import { linkForm, readLinkEnd, tokenOf } from "~/web/link-token";
import { pressedOnce } from "~/web/pressed-once";
import { seeOther } from "~/web/redirects";
import { TakeBack } from "./take-back.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { notMe, settings } = context.services;
  const disownable = await notMe.readDisownable({ token: tokenOf(request) });
  const until = await readLinkEnd({ request, context });
  return data({ disownable, waitSeconds: settings.twoFactorResetSeconds, until }, { status: disownable ? 200 : 400 });
}

export const action = pressedOnce(async ({ request, context }: ActionFunctionArgs) => {
  const form = await readForm(request, linkForm);
  if (!form.ok) return form.refuse();
  const disowned = await context.services.notMe.disownLogin({ token: tokenOf(request) });
  if (!disowned) return form.refuse({ summary: { key: "sessions.notMe.gone" } });
  return seeOther("/forgot-password", {
    context,
    notice: noticeOf(disowned),
    cookies: [clearCookie(context, "session"), clearCookie(context, "flow")],
  });
});

function noticeOf({ closedUntil, needsCodes }: Disowned): Notice {
  if (closedUntil === "operator") return "disowned-operator";
  if (closedUntil !== "now") return "disowned-waits";
  return needsCodes ? "disowned-codes" : "disowned";
}

export default function NotMe() {
  const t = useTranslate();
  const { disownable, waitSeconds, until } = useLoaderData<typeof loader>();
  return (
    <LinkPage
      title={t("sessions.notMe.title")}
      text={t("sessions.notMe.text")}
      submit={t("sessions.notMe.submit")}
      good={disownable !== null}
      until={until}
      gone="sessions.notMe.gone"
      way={{ href: "/forgot-password", label: t("login.forgot") }}
      form={useActionData<typeof action>()?.form}
    >
      {disownable && <TakeBack disownable={disownable} waitSeconds={waitSeconds} />}
    </LinkPage>
  );
}
