import { useLocation } from "@remix-run/react";

type SectionsProps = {
  /** The navigation's name. */
  label: string;
  /** The area's first page: those below it that are no section are not its. */
  root: string;
  sections: { path: string; label: string }[];
};

/** An area's own navigation. */
export function Sections({ label, root, sections }: SectionsProps) {
  const { pathname } = useLocation();
  return (
    <nav aria-label={label}>
      <ul className="sections">
        {sections.map(({ path, label }) => (
          <li key={path}>
            <a href={path} aria-current={currentness({ path, root, pathname })}>
              {label}
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
