import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LinkPage } from "~/ui/pages/link-page";
import { useTranslate } from "~/ui/site";
import { typedNameCookie } from "~/web/cookies/typed-name";
import { readForm } from "~/web/forms";
import { linkForm, readLinkEnd, tokenOf } from "~/web/link-token";
import { pressedOnce } from "~/web/pressed-once";
import { seeOther } from "~/web/redirects";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const pending = await context.services.twoFactorReset.readStoppableReset({ token: tokenOf(request) });
  const until = await readLinkEnd({ request, context });
  return data({ good: pending !== null, isDisowned: pending?.disownedSince != null, until }, { status: pending ? 200 : 400 });
}

export const action = pressedOnce(async ({ request, context }: ActionFunctionArgs) => {
  const form = await readForm(request, linkForm);
  if (!form.ok) return form.refuse();
  const username = await context.services.twoFactorReset.stopResetByLink({ token: tokenOf(request) });
  if (username === null) return form.refuse({ summary: { key: "twoFactorReset.stop.gone" } });
  return seeOther("/login", { context, notice: "reset-stopped", cookies: [typedNameCookie(context, username)] });
});

export default function StopReset() {
  const t = useTranslate();
  const { good, isDisowned, until } = useLoaderData<typeof loader>();
  return (
    <LinkPage
      title={t("twoFactorReset.stop.title")}
      text={t(isDisowned ? "twoFactorReset.stop.textDisowned" : "twoFactorReset.stop.text")}
      submit={t("twoFactorReset.stop.submit")}
      good={good}
      until={until}
      gone="twoFactorReset.stop.gone"
      way={{ href: "/login", label: t("common.logIn") }}
      form={useActionData<typeof action>()?.form}
    />
  );
}
