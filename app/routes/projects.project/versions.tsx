import type { ShownVersion } from "~/files/releases/show-project";
import { Badge } from "~/ui/badge";
import { projectPath } from "~/ui/project-paths";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { Time } from "~/ui/time";

type VersionsProps = {
  project: string;
  versions: ShownVersion[];
  pages: number;
  page: number;
  /** The one that was asked for, which stays when the list goes on. */
  version: string | undefined;
};

/** The releases, the newest version first, and the way to their feed. */
export function Versions({ project, versions, pages, page, version }: VersionsProps) {
  const t = useTranslate();
  const pageAt = (page: number) => `?${new URLSearchParams({ ...(version !== undefined && { version }), page: String(page) })}`;
  return (
    <Section title={t("project.versions.title")}>
      <ul className="plain">
        {versions.map(({ version, createdAt, isPreRelease, yanked }) => (
          <li key={version}>
            <a href={`?${new URLSearchParams({ version })}`}>{version}</a> <Time at={createdAt} precision="day" />{" "}
            {isPreRelease && <Badge>{t("project.versions.preRelease")}</Badge>}{" "}
            {yanked !== null && <Badge tone="warn">{t("project.versions.yanked")}</Badge>}
          </li>
        ))}
      </ul>
      {pages > 1 && (
        <nav aria-label={t("project.versions.pages")} className="pages">
          {page > 1 && <a href={pageAt(page - 1)}>{t("project.versions.newer")}</a>}{" "}
          {page < pages && <a href={pageAt(page + 1)}>{t("project.versions.older")}</a>}
        </nav>
      )}
      <p>
        <a href={`${projectPath(project)}/releases.xml`}>{t("project.versions.feed")}</a>
      </p>
    </Section>
  );
}
