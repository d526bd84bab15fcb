import type { RenderedDescription } from "~/files/description/render-description";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";

/** What the release says of itself at length: HTML that was cleaned (app/files/description/clean-html.ts), or text. */
export function Description({ description }: { description: RenderedDescription }) {
  const t = useTranslate();
  return (
    <Section title={t("project.description")}>
      {description.kind === "too-long" && <p>{t("project.tooLong")}</p>}
      {description.kind === "text" && (
        <pre className="wrapped" dir="auto">
          {description.text}
        </pre>
      )}
      {description.kind === "html" && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: it passed the allow-list of clean-html.ts, and the page's policy runs no script
        <div className="description" dir="auto" dangerouslySetInnerHTML={{ __html: description.html }} />
      )}
    </Section>
  );
}
