import type { CSSProperties } from "react";
import type { Language } from "~/lib/text/language";
import { languages } from "../messages/languages.ts";

/** A mail in parts, in the order in which they stand. */
export type MailParts = {
  language: Language;
  subject: string;
  greeting: string;
  /** Tells what happened. */
  text: string;
  /** When and where it happened. */
  facts: string[];
  /** Leads to the mail's own link. */
  lead: string;
  /** The mail's own link. */
  action: { label: string; href: string } | null;
  /** Tells what to do if it was not you. */
  after: string;
  /** Where to do that. */
  way: { label: string; href: string } | null;
  /** The histories of projects that were changed, and what is said of them. */
  touched: { text: string; links: string[] } | null;
  /** Where support is, in a mail that names it: a link, or that an answer gets there. */
  support: { label: string; href: string | null } | null;
  signature: string;
};

/** Mail programs know little CSS, and only where it stands at the element. */
const STYLES = {
  body: { fontFamily: "system-ui, sans-serif", lineHeight: 1.5, maxWidth: "36em", margin: "2em auto", padding: "0 1em" },
  title: { fontSize: "1.25em", lineHeight: 1.25, overflowWrap: "anywhere" },
  fact: { display: "block", overflowWrap: "anywhere" },
  /** White on this blue is 7.4 : 1, whatever colours a mail program makes of the rest. */
  button: {
    display: "inline-block",
    padding: "0.6em 1.2em",
    borderRadius: "0.5em",
    background: "#2350b3",
    color: "#ffffff",
    fontWeight: "bold",
    textDecoration: "none",
  },
  address: { fontSize: "0.875em", opacity: 0.8, wordBreak: "break-all" },
  signature: { opacity: 0.8, borderTop: "1px solid", paddingTop: "1em", marginTop: "2em" },
} satisfies Record<string, CSSProperties>;

export function MailDocument({
  language,
  subject,
  greeting,
  text,
  facts,
  lead,
  action,
  after,
  way,
  touched,
  support,
  signature,
}: MailParts) {
  return (
    <html lang={language} dir={languages[language].direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{subject}</title>
      </head>
      <body style={STYLES.body}>
        <h1 style={STYLES.title}>{subject}</h1>
        <p>{greeting}</p>
        <p>{text}</p>
        {facts.length > 0 && (
          <p>
            {facts.map((fact) => (
              <span key={fact} style={STYLES.fact}>
                {fact}
              </span>
            ))}
          </p>
        )}
        {lead && <p>{lead}</p>}
        {action && <MailLink {...action} />}
        <p>{after}</p>
        {way && <MailLink {...way} />}
        {touched && <p>{touched.text}</p>}
        {touched?.links.map((href) => (
          <p key={href} style={STYLES.address}>
            <a href={href}>{href}</a>
          </p>
        ))}
        {support && (support.href ? <MailLink label={support.label} href={support.href} /> : <p>{support.label}</p>)}
        <p style={STYLES.signature}>{signature}</p>
      </body>
    </html>
  );
}

/** A button, and the address that it leads to: whoever does not trust a button reads it, or copies it. */
function MailLink({ label, href }: { label: string; href: string }) {
  return (
    <>
      <p>
        <a href={href} style={STYLES.button}>
          {label}
        </a>
      </p>
      <p style={STYLES.address}>{href}</p>
    </>
  );
}
