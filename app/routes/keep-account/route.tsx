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
  const good = await context.services.accountLife.canKeepAccount({ token: tokenOf(request) });
  return data({ good, until: await readLinkEnd({ request, context }) }, { status: good ? 200 : 400 });
}

export const action = pressedOnce(async ({ request, context }: ActionFunctionArgs) => {
  const form = await readForm(request, linkForm);
  if (!form.ok) return form.refuse();
  const username = await context.services.accountLife.keepAccountByLink({ token: tokenOf(request) });
  if (username === null) return form.refuse({ summary: { key: "deletion.keep.gone" } });
  return seeOther("/login", { context, notice: "account-kept", cookies: [typedNameCookie(context, username)] });
});

export default function KeepAccount() {
  const t = useTranslate();
  const { good, until } = useLoaderData<typeof loader>();
  return (
    <LinkPage
      title={t("deletion.keep.title")}
      text={t("deletion.keep.text")}
      submit={t("deletion.keep.submit")}
      good={good}
      until={until}
      gone="deletion.keep.gone"
      way={{ href: "/login", label: t("common.logIn") }}
      form={useActionData<typeof action>()?.form}
    />
  );
}
