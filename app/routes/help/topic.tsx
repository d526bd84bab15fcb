import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { SupportText } from "~/ui/support-text";
import { Drawing } from "./drawings.tsx";
import { LINKS, linksOf, type Topic } from "./topics.ts";

const STEPS = [1, 2, 3] as const;

/** One problem: what to do in words, as a drawing where that says more, in steps, and by links. */
export function TopicSection({ topic, facts }: { topic: Topic; facts: Record<string, string> }) {
  const t = useTranslate();
  const steps = STEPS.flatMap((number) => {
    const key = `help.topics.${topic}.step${number}`;
    return t.has(key) ? [t(key, facts)] : [];
  });
  return (
    <Section id={topic} title={t(`help.topics.${topic}.title`)}>
      <p>
        <SupportText text={t(`help.topics.${topic}.text`, facts)} />
      </p>
      <Drawing topic={topic} />
      {steps.length > 0 && (
        <ol>
          {steps.map((step) => (
            <li key={step}>
              <SupportText text={step} />
            </li>
          ))}
        </ol>
      )}
      {linksOf(topic).length > 0 && (
        <ul className="actions">
          {linksOf(topic).map((link) => (
            <li key={link}>
              <a href={LINKS[link]}>{t(`help.links.${link}`)}</a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
