import type { ShownMetadata } from "~/files/releases/show-project";
import { Fact, Facts } from "~/ui/facts";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";

/** What the metadata says in a line each. */
export function Details({ metadata }: { metadata: ShownMetadata }) {
  const t = useTranslate();
  const { author, authorEmail, maintainer, maintainerEmail, license, licenseExpression } = metadata;
  const facts = [
    { name: t("project.details.author"), values: [author, authorEmail] },
    { name: t("project.details.maintainer"), values: [maintainer, maintainerEmail] },
    // An old field that some fill with the whole licence.
    { name: t("project.details.license"), values: [licenseExpression ?? license?.split("\n", 1)[0]] },
    { name: t("project.details.python"), values: [metadata.requiresPython] },
    { name: t("project.details.keywords"), values: metadata.keywords ?? [] },
    { name: t("project.details.needs"), values: metadata.requiresDist ?? [] },
  ]
    .map(({ name, values }) => ({ name, values: values.filter((value): value is string => Boolean(value)) }))
    .filter(({ values }) => values.length > 0);
  const links = linksOf(metadata, t("project.details.homePage"), t("project.details.download"));
  if (facts.length === 0 && links.length === 0) return null;
  return (
    <Section title={t("project.details.title")}>
      <Facts>
        {facts.map(({ name, values }) => (
          <Fact key={name} name={name}>
            {values.length === 1 ? <bdi>{values[0]}</bdi> : <ValueList values={values} />}
          </Fact>
        ))}
        {links.length > 0 && (
          <Fact name={t("project.details.links")}>
            <ul className="plain">
              {links.map(({ label, url }) => (
                <li key={`${label} ${url}`}>
                  <a href={url} rel="nofollow noopener noreferrer ugc">
                    {label || url}
                  </a>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </Facts>
    </Section>
  );
}

function ValueList({ values }: { values: string[] }) {
  return (
    <ul className="plain">
      {values.map((value) => (
        <li key={value}>
          <bdi>{value}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** Addresses on the web; what else metadata has in their place is left out. */
function linksOf({ homePage, downloadUrl, projectUrls = [] }: ShownMetadata, home: string, download: string) {
  const all = [{ label: home, url: homePage ?? "" }, ...projectUrls, { label: download, url: downloadUrl ?? "" }];
  return all.filter(({ url }) => /^https?:\/\//i.test(url));
}
