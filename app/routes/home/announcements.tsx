import type { Announced } from "~/announcements/list-announcements";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { Time } from "~/ui/time";

/** What the operator tells everyone now, in full. */
export function Announcements({ announced }: { announced: readonly Announced[] }) {
  const t = useTranslate();
  if (announced.length === 0) return null;
  return (
    <Section title={t("announcements.title")}>
      {announced.map(({ id, title, text, startsAt }) => (
        <article key={id} id={id} className="announcement">
          <h3>{title}</h3>
          <p>{text}</p>
          <p className="meta">
            <Time at={startsAt} />
          </p>
        </article>
      ))}
      <p>
        <a href="/announcements.xml">{t("announcements.toFeed")}</a>
      </p>
    </Section>
  );
}
