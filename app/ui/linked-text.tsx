const LINK = /(https?:\/\/\S+)/;

/** A plain text in lines as they were sent: its box scrolls where one is too long for the screen. Its links can be followed. */
export function LinkedText({ text }: { text: string }) {
  const link = (href: string) => (
    <a key={href} href={href}>
      {href}
    </a>
  );
  return <pre className="as-sent">{text.split(LINK).map((part) => (LINK.test(part) ? link(part) : part))}</pre>;
}
