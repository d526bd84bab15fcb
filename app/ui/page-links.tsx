type Query = Record<string, string | number>;

type PageLinksProps = {
  /** The name of what has several pages. */
  label: string;
  path: string;
  /** What every link says in its query. */
  query?: Query;
  /** The id of the part of the page in which they stand. */
  part?: string;
  /** The pages that there may be, by what each adds to the query; null where there is no such page. */
  links: { text: string; to: Query | null }[];
};

/** Links to the other pages of a list; nothing where there are none. */
export function PageLinks({ label, path, query = {}, part, links }: PageLinksProps) {
  const shown = links.flatMap(({ text, to }) => (to ? [{ text, href: addressOf(path, { ...query, ...to }, part) }] : []));
  if (shown.length === 0) return null;
  return (
    <nav aria-label={label} className="pages">
      {shown.map(({ text, href }) => (
        <a key={text} href={href}>
          {text}
        </a>
      ))}
    </nav>
  );
}

function addressOf(path: string, query: Query, part: string | undefined): string {
  const asked = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString();
  return `${path}${asked && `?${asked}`}${part ? `#${part}` : ""}`;
}
