import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { readForm } from "~/http/forms";
import { readViewer } from "~/http/guards";
import { seeOther } from "~/http/redirects";
import { Form } from "~/ui/form";
import { Page } from "~/ui/page";
import { useTranslate } from "~/ui/site";

function tokenOf(request: Request): string {
  return new URL(request.url).searchParams.get("token") ?? "";
}

/** Shows a button: only its POST verifies, so that a mail scanner that follows links spends nothing. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const verification = await context.services.emails.readVerification({ token: tokenOf(request) });
  return data({ address: verification?.address ?? null }, { status: verification || request.method === "POST" ? 200 : 400 });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, z.object({}));
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
    <Page title={t("emails.verifyTitle")} form={form} alert={address ? undefined : { key: "emails.linkGone" }}>
      {address ? (
        <Form state={form}>
          <p>{t("emails.verifyText", { address })}</p>
          <button>{t("emails.verifySubmit")}</button>
        </Form>
      ) : (
        <p>
          <a href="/account/emails">{t("emails.title")}</a>
        </p>
      )}
    </Page>
  );
}
