import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "~/http/forms";
import { readViewer } from "~/http/guards";
import { linkForm, tokenOf } from "~/http/link-token";
import { seeOther } from "~/http/redirects";
import { LinkPage } from "~/ui/link-page";
import { useTranslate } from "~/ui/site";

/** Shows a button: only its POST verifies, so that a mail scanner that follows links spends nothing. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const verification = await context.services.emails.readVerification({ token: tokenOf(request) });
  return data({ address: verification?.address ?? null }, { status: verification || request.method === "POST" ? 200 : 400 });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, linkForm);
  if (!form.ok) return form.refuse();

  const result = await context.services.emails.verifyEmail({ token: tokenOf(request) });
  if (result.kind !== "verified") return form.refuse({ summary: { key: result.kind === "taken" ? "emails.taken" : "emails.linkGone" } });
  return seeOther((await readViewer({ request, context })) ? "/account" : "/login", { context, notice: "email-verified" });
}

export default function VerifyEmail() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const { address } = useLoaderData<typeof loader>();
  return (
    <LinkPage
      title={t("emails.verifyTitle")}
      text={t("emails.verifyText", { address: address ?? "" })}
      submit={t("emails.verifySubmit")}
      good={Boolean(address)}
      gone="emails.linkGone"
      way={{ href: "/account/emails", label: t("emails.title") }}
      form={form}
    />
  );
}
