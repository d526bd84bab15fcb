import type { ShownVersion } from "~/files/releases/show-project";
import { Badge } from "~/ui/badge";
import { PageLinks } from "~/ui/page-links";
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
      <PageLinks
        label={t("project.versions.pages")}
        path={projectPath(project)}
        query={version === undefined ? {} : { version }}
        links={[
          { text: t("project.versions.newer"), to: page > 1 ? { page: page - 1 } : null },
          { text: t("project.versions.older"), to: page < pages ? { page: page + 1 } : null },
        ]}
      />
      <p>
        <a href={`${projectPath(project)}/releases.xml`}>{t("project.versions.feed")}</a>
      </p>
    </Section>
  );
}
