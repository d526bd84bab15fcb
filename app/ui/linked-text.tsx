const LINK = /(https?:\/\/\S+)/;

/** A plain text as it is, but for lines that are too long for the screen; its links can be followed. */
export function LinkedText({ text }: { text: string }) {
  const link = (href: string) => (
    <a key={href} href={href}>
      {href}
    </a>
  );
  return <pre className="wrapped">{text.split(LINK).map((part) => (LINK.test(part) ? link(part) : part))}</pre>;
}
