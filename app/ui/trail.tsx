import { useTranslate } from "./site.ts";

/** The pages above this one, the outermost first. */
export function Trail({ pages }: { pages: { path: string; label: string }[] }) {
  const t = useTranslate();
  return (
    <nav className="trail" aria-label={t("common.trail")}>
      <ol>
        {pages.map(({ path, label }) => (
          <li key={path}>
            <a href={path}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
