import { Said } from "~/ui/forms/said";
import { Page } from "~/ui/pages/page";
import { Section } from "~/ui/section";
import { useSite, useTranslate } from "~/ui/site";

const TESTED = ["axe", "keyboard", "zoom", "scripts", "errors"] as const;
const LIMITS = ["people", "content", "key"] as const;

/** The accessibility statement: only what the tests of the software hold, what they do not, and where to say so. */
export default function Accessibility() {
  const t = useTranslate();
  return (
    <Page title={t("accessibility.title")} layout="prose">
      <p className="lead">{t("accessibility.lead", { site: useSite()?.name ?? "" })}</p>
      <Section title={t("accessibility.tested.title")}>
        <p>{t("accessibility.tested.intro")}</p>
        <ul>
          {TESTED.map((point) => (
            <li key={point}>{t(`accessibility.tested.points.${point}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("accessibility.limits.title")}>
        <p>{t("accessibility.limits.intro")}</p>
        <ul>
          {LIMITS.map((point) => (
            <li key={point}>{t(`accessibility.limits.points.${point}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("accessibility.contact.title")}>
        <p>
          <Said message={{ key: "accessibility.contact.text" }} />
        </p>
      </Section>
    </Page>
  );
}
