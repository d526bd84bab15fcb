import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdminPage } from "~/ui/pages/admin-page";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { requireAdmin } from "~/web/require-admin";
import { Figure } from "./figure.tsx";

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  return { series: await args.context.services.admin.viewFigures() };
}

/** Logins and mails, by hour and by day. */
export default function Figures() {
  const t = useTranslate();
  const { series } = useLoaderData<typeof loader>();
  return (
    <AdminPage title={t("admin.figures.title")}>
      <p>{t("admin.figures.intro")}</p>
      {(["hours", "days"] as const).map((unit) => (
        <Section key={unit} title={t(`admin.figures.${unit}.title`)}>
          <div className="plots">
            {series.map(({ name, [unit]: points }) => (
              <Figure key={name} name={name} unit={unit} points={points} />
            ))}
          </div>
        </Section>
      ))}
    </AdminPage>
  );
}
