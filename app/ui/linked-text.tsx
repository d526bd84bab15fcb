const LINK = /(https?:\/\/\S+)/;

/** A plain text as it is, its links to be followed. */
export function LinkedText({ text }: { text: string }) {
  const link = (href: string) => (
    <a key={href} href={href}>
      {href}
    </a>
  );
  return <pre>{text.split(LINK).map((part) => (LINK.test(part) ? link(part) : part))}</pre>;
}
