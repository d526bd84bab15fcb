import type { ActionFunctionArgs } from "@remix-run/node";
import { useActionData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { after, DAY } from "~/lib/clock";
import { Page } from "~/ui/pages/page";
import { LanguageForm } from "~/ui/pages/preferences";
import { useTranslate } from "~/ui/site";
import { writeCookie } from "~/web/cookies/cookies";
import { readForm, text } from "~/web/forms";
import { readViewer } from "~/web/guards";
import { safeNext, seeOther } from "~/web/redirects";

/** Keeps the language in the browser, and on the account of whoever is signed in, and goes back to the page that it was chosen on. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, z.object({ language: text({ max: 35 }), next: text({ max: 2000, required: false }) }));
  if (!form.ok) return form.refuse();
  const language = context.languages.find((offered) => offered === form.values.language);
  if (!language) return form.refuse({ summary: { key: "form.invalid" } });

  const viewer = await readViewer({ request, context });
  if (viewer) await context.services.accounts.setPreferences(viewer.account.id, { language });
  const cookie = writeCookie(context, "language", language, { expires: after(context.services.now(), 365 * DAY) });
  return seeOther(safeNext(form.values.next) ?? "/", { context, notice: "language-changed", cookies: [cookie] });
}

export default function ChooseLanguage() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const [query] = useSearchParams();
  return (
    <Page title={t("preferences.languageTitle")} form={form}>
      <p>{t("preferences.languageText")}</p>
      <LanguageForm next={form?.typed.next ?? query.get("next") ?? "/"} />
    </Page>
  );
}
