import type { ActionFunctionArgs } from "@remix-run/node";
import { useActionData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { after, DAY } from "~/lib/clock";
import { Page } from "~/ui/pages/page";
import { ThemeForm } from "~/ui/pages/preferences";
import { THEMES, useTranslate } from "~/ui/site";
import { clearCookie, writeCookie } from "~/web/cookies/cookies";
import { readForm, text } from "~/web/forms";
import { safeNext, seeOther } from "~/web/redirects";

/** Keeps the colours in the browser: what suits one screen need not suit another. Goes back to the page that they were chosen on. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, z.object({ theme: z.enum(["system", ...THEMES]), next: text({ max: 2000, required: false }) }));
  if (!form.ok) return form.refuse();

  const { theme, next } = form.values;
  const expires = after(context.services.now(), 365 * DAY);
  const cookie = theme === "system" ? clearCookie(context, "theme") : writeCookie(context, "theme", theme, { expires });
  return seeOther(safeNext(next) ?? "/", { context, notice: "theme-changed", cookies: [cookie] });
}

export default function ChooseTheme() {
  const t = useTranslate();
  const form = useActionData<typeof action>()?.form;
  const [query] = useSearchParams();
  return (
    <Page title={t("preferences.themeTitle")} form={form}>
      <ThemeForm next={form?.typed.next ?? query.get("next") ?? "/"} />
    </Page>
  );
}
