import { Page } from "~/ui/page";
import { useSite, useTranslate } from "~/ui/site";

export default function Home() {
  const t = useTranslate();
  const site = useSite();
  return (
    <Page title={t("home.title", { site: site?.name ?? "" })}>
      <p>{t("home.text")}</p>
    </Page>
  );
}
