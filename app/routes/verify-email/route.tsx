import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "~/http/forms";
import { readViewer } from "~/http/guards";
import { linkForm, tokenOf } from "~/http/link-token";
import { seeOther } from "~/http/redirects";
import { LinkPage } from "~/ui/link-page";
import { Page } from "~/ui/page";
import { useTranslate } from "~/ui/site";

/** Shows a button: only its POST verifies, so that a mail scanner that follows links spends nothing. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const verification = await context.services.emails.readVerification({ token: tokenOf(request) });
  if (!verification) return data({ kind: "gone" as const }, { status: request.method === "POST" ? 200 : 400 });

  const { accountId, address, username } = verification;
  const viewer = (await readViewer({ request, context }))?.account;
  if (!viewer) return { kind: "signed-out" as const, address, username };
  return viewer.id === accountId
    ? { kind: "own" as const, address, username }
    : { kind: "other" as const, address, username, viewer: viewer.username };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, linkForm);
  if (!form.ok) return form.refuse();

  const signedInAs = (await readViewer({ request, context }))?.account.id ?? null;
  const result = await context.services.emails.verifyEmail({ token: tokenOf(request), signedInAs });
  switch (result.kind) {
    case "verified":
      return seeOther(signedInAs ? "/account" : "/login", { context, notice: "email-verified" });
    case "taken":
      return form.refuse({ summary: { key: "emails.taken" } });
    case "link-gone":
      return form.refuse({ summary: { key: "emails.linkGone" } });
    case "other-account":
      return form.refuse({ summary: { key: "emails.notYourLink" } });
  }
}

export default function VerifyEmail() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const link = useLoaderData<typeof loader>();
  const title = t("emails.verifyTitle");
  if (link.kind === "other")
    return (
      <Page title={title} form={form} alert={{ key: "emails.verifyOther", params: link }}>
        <p>{t("emails.verifyOtherText", link)}</p>
      </Page>
    );

  const params: Record<string, string> = link.kind === "gone" ? {} : { address: link.address, username: link.username };
  return (
    <LinkPage
      title={title}
      text={t(link.kind === "signed-out" ? "emails.verifySignedOut" : "emails.verifyText", params)}
      submit={t("emails.verifySubmit")}
      good={link.kind !== "gone"}
      gone="emails.linkGone"
      way={{ href: "/account/emails", label: t("emails.title") }}
      form={form}
    />
  );
}
