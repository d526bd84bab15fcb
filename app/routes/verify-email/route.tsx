import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LinkPage } from "~/ui/pages/link-page";
import { Page } from "~/ui/pages/page";
import { useTranslate } from "~/ui/site";
import { typedNameCookie } from "~/web/cookies/typed-name";
import { readForm } from "~/web/forms";
import { readViewer } from "~/web/guards";
import { linkForm, readLinkEnd, tokenOf } from "~/web/link-token";
import { pressedOnce } from "~/web/pressed-once";
import { seeOther } from "~/web/redirects";

/**
 * Shows a button: only its POST verifies, so that a mail scanner that follows links spends nothing. A link that was used says to
 * its owner, who is logged in, that the address is verified; to anybody else it is gone.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const verification = await context.services.addresses.readVerification({ token: tokenOf(request) });
  const viewer = (await readViewer({ request, context }))?.account;
  const isOwn = viewer !== undefined && viewer.id === verification?.accountId;
  if (!verification || (verification.isVerified && !isOwn))
    return data({ kind: "gone" as const }, { status: request.method === "POST" ? 200 : 400 });

  const { address, username, isVerified } = verification;
  if (isVerified) return { kind: "verified" as const, address, username };
  const until = await readLinkEnd({ request, context });
  if (!viewer) return { kind: "signed-out" as const, address, username, until };
  return isOwn
    ? { kind: "own" as const, address, username, until }
    : { kind: "other" as const, address, username, viewer: viewer.username };
}

export const action = pressedOnce(async ({ request, context }: ActionFunctionArgs) => {
  const form = await readForm(request, linkForm);
  if (!form.ok) return form.refuse();

  const signedInAs = (await readViewer({ request, context }))?.account.id ?? null;
  const { addresses } = context.services;
  const username = (await addresses.readVerification({ token: tokenOf(request) }))?.username ?? "";
  const result = await addresses.verifyEmail({ token: tokenOf(request), signedInAs });
  switch (result.kind) {
    case "verified":
      return signedInAs
        ? seeOther("/account", { context, notice: "email-verified", name: result.address })
        : seeOther("/login", {
            context,
            notice: "email-verified",
            name: result.address,
            cookies: [typedNameCookie(context, username)],
          });
    case "taken":
      return form.refuse({ summary: { key: "emails.taken" } });
    case "link-gone":
      return form.refuse({ summary: { key: "emails.linkGone" } });
    case "other-account":
      return form.refuse({ summary: { key: "emails.notYourLink" } });
  }
});

export default function VerifyEmail() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const link = useLoaderData<typeof loader>();
  const title = t("emails.verifyTitle");
  if (link.kind === "other") {
    const { address, username, viewer } = link;
    const params = { address, username, viewer };
    return (
      <Page title={title} form={form} alert={{ key: "emails.verifyOther", params }}>
        <p>{t("emails.verifyOtherText", params)}</p>
      </Page>
    );
  }

  if (link.kind === "verified" && !form) return <Verified address={link.address} />;

  const params: Record<string, string> = link.kind === "gone" ? {} : { address: link.address, username: link.username };
  return (
    <LinkPage
      title={title}
      text={t(link.kind === "signed-out" ? "emails.verifySignedOut" : "emails.verifyText", params)}
      submit={t("emails.verifySubmit")}
      good={link.kind !== "gone" && link.kind !== "verified"}
      until={("until" in link && link.until) || null}
      gone="emails.linkGone"
      way={{ href: "/account/emails", label: t("emails.title") }}
      form={form}
    />
  );
}

function Verified({ address }: { address: string }) {
  const t = useTranslate();
  return (
    <Page title={t("emails.verifyTitle")}>
      <p>{t("emails.verifiedBefore", { address })}</p>
      <p>
        <a href="/account">{t("emails.toAccount")}</a>
      </p>
    </Page>
  );
}
