import type { FoundProject } from "~/projects/find/search-projects";
import { SearchField } from "~/ui/forms/search-field";
import { projectPath } from "~/ui/project-paths";
import { Row, Rows } from "~/ui/rows";
import { useTranslate } from "~/ui/site";

export type SearchResult = {
  /** As it was typed; empty where nothing was. */
  query: string;
  found: FoundProject[];
  page: number;
  isLast: boolean;
};

/** The form that finds projects by their names, and what it found. */
export function Search({ query, found, page, isLast }: SearchResult) {
  const t = useTranslate();
  const pageAt = (page: number) => `/projects?${new URLSearchParams({ q: query, page: String(page) })}`;
  return (
    <>
      <form method="get" action="/projects" className="inline">
        <SearchField label={t("project.search.label")} defaultValue={query} maxLength={100} />
        <button>{t("project.search.submit")}</button>
      </form>
      {query && found.length === 0 && <p>{t("project.search.none", { query })}</p>}
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
      {(page > 1 || !isLast) && (
        <nav aria-label={t("project.search.pages")} className="pages">
          {page > 1 && <a href={pageAt(page - 1)}>{t("project.search.before")}</a>}{" "}
          {!isLast && <a href={pageAt(page + 1)}>{t("project.search.more")}</a>}
        </nav>
      )}
    </>
  );
}
