import { Said } from "~/ui/forms/said";
import { useTranslate } from "~/ui/site";
import { Drawing } from "./drawings.tsx";
import { LINKS, linksOf, type Topic } from "./topics.ts";

const STEPS = [1, 2, 3] as const;

/** One problem: what to do in words, as a drawing where that says more, in steps, and by links. */
export function TopicHelp({ topic, facts }: { topic: Topic; facts: Record<string, string> }) {
  const t = useTranslate();
  const steps = STEPS.flatMap((number) => {
    const key = `help.topics.${topic}.step${number}`;
    return t.has(key) ? [key] : [];
  });
  return (
    <div id={topic} className="topic">
      <h3>{t(`help.topics.${topic}.title`)}</h3>
      <p>
        <Said message={{ key: `help.topics.${topic}.text`, params: facts }} />
      </p>
      <Drawing topic={topic} />
      {steps.length > 0 && (
        <ol>
          {steps.map((step) => (
            <li key={step}>
              <Said message={{ key: step, params: facts }} />
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
    </div>
  );
}
