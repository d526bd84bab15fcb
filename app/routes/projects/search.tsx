import type { SearchPage } from "~/projects/find/search-projects";
import { SearchField } from "~/ui/forms/search-field";
import { PageLinks } from "~/ui/page-links";
import { projectPath } from "~/ui/project-paths";
import { Row, Rows } from "~/ui/rows";
import { useTranslate } from "~/ui/site";

/** `query` as it was typed; empty where nothing was. */
type SearchProps = SearchPage & { query: string; isFirst: boolean };

/** The form that finds projects by their names, and what it found. */
export function Search({ query, found, next, isFirst }: SearchProps) {
  const t = useTranslate();
  return (
    <>
      <form method="get" action="/projects" className="inline">
        <SearchField label={t("project.search.label")} defaultValue={query} maxLength={100} />
        <button>{t("project.search.submit")}</button>
      </form>
      {query && found.length === 0 && <p>{next ? t("project.search.noneYet", { query }) : t("project.search.none", { query })}</p>}
      {found.length > 0 && (
        <Rows>
          {found.map(({ id, name }) => (
            <Row key={id}>
              <p>
                <a href={projectPath(name)}>{name}</a>
              </p>
            </Row>
          ))}
        </Rows>
      )}
      <PageLinks
        label={t("project.search.pages")}
        path="/projects"
        query={{ q: query }}
        links={[
          { text: t("project.search.first"), to: isFirst ? null : {} },
          { text: t("project.search.more"), to: next === null ? null : { after: next } },
        ]}
      />
    </>
  );
}
