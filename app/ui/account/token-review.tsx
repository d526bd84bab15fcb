import { Form } from "../forms/form.tsx";
import { Section } from "../section.tsx";
import { useTranslate } from "../site.ts";

/** Says after a new password which tokens go on, and offers to end all. */
export function TokenReview({ labels, isLinked = false }: { labels: string[]; isLinked?: boolean }) {
  const t = useTranslate();
  if (labels.length === 0) return null;
  return (
    <Section title={t("tokens.review.title")}>
      <p className="warning">{t("tokens.review.text", { labels: t.formats.list(labels) })}</p>
      <Form action="/account/tokens" intent="revoke-all">
        <button className="danger">{t("tokens.revokeAll")}</button>
      </Form>
      {isLinked && (
        <p>
          <a href="/account/tokens">{t("tokens.review.look")}</a>
        </p>
      )}
    </Section>
  );
}
