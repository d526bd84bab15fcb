import { useLocation } from "@remix-run/react";
import { Icon, type IconName } from "./icon.tsx";
import { useTranslate } from "./site.ts";

type SectionLink = { path: string; label: string; icon?: IconName };

type SectionsProps = {
  /** The navigation's name. */
  label: string;
  /** The area's first page: those below it that are no section are not its. */
  root: string;
  sections: SectionLink[];
};

/**
 * An area's own navigation. On a phone it is folded under the name of the section that is shown. The list stands beside the
 * `details`, not in it: no style opens one that is closed, in every browser, where there is room for all of it.
 */
export function Sections({ label, root, sections }: SectionsProps) {
  const t = useTranslate();
  const { pathname } = useLocation();
  const current = sections.find(({ path }) => currentness({ path, root, pathname }));
  return (
    <nav aria-label={label}>
      <details className="fold no-print">
        <summary>{current ? t("common.fold", { area: label, page: current.label }) : label}</summary>
      </details>
      <ul className="sections">
        {sections.map(({ path, label, icon }) => (
          <li key={path}>
            <a href={path} aria-current={currentness({ path, root, pathname })}>
              {icon && <Icon name={icon} />} {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Whether the link is to the page that is shown, or to the section that the page belongs to. */
function currentness({ path, root, pathname }: { path: string; root: string; pathname: string }) {
  if (pathname === path) return "page" as const;
  return path !== root && pathname.startsWith(`${path}/`) ? ("true" as const) : undefined;
}
