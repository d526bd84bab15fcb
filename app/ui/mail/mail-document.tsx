import type { Language } from "~/lib/text/language";
import { languages } from "../messages/languages.ts";

/** A mail in parts, in the order in which they stand. */
export type MailParts = {
  language: Language;
  subject: string;
  greeting: string;
  /** Tells what happened. */
  text: string;
  /** The mail's own link. */
  action: { label: string; href: string } | null;
  /** When and where it happened. */
  facts: string[];
  /** Tells what to do if it was not you. */
  after: string;
  /** Where to do that. */
  way: { label: string; href: string } | null;
  /** Where support is, in a mail that names it: a link, or that an answer gets there. */
  support: { label: string; href: string | null } | null;
  signature: string;
};

/** Mail programs know little CSS, and only where it stands at the element. */
export function MailDocument({ language, subject, greeting, text, action, facts, after, way, support, signature }: MailParts) {
  return (
    <html lang={language} dir={languages[language].direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="color-scheme" content="light dark" />
        <title>{subject}</title>
      </head>
      <body style={{ fontFamily: "system-ui, sans-serif", lineHeight: 1.5, maxWidth: "36em", margin: "2em auto", padding: "0 1em" }}>
        <h1 style={{ fontSize: "1.25em" }}>{subject}</h1>
        <p>{greeting}</p>
        <p>{text}</p>
        {action && (
          <p>
            <a href={action.href} style={{ fontWeight: "bold" }}>
              {action.label}
            </a>
          </p>
        )}
        {facts.length > 0 && (
          <p>
            {facts.map((fact) => (
              <span key={fact} style={{ display: "block" }}>
                {fact}
              </span>
            ))}
          </p>
        )}
        <p>{after}</p>
        {way && (
          <p>
            <a href={way.href}>{way.label}</a>
          </p>
        )}
        {support && <p>{support.href ? <a href={support.href}>{support.label}</a> : support.label}</p>}
        <p style={{ opacity: 0.7 }}>{signature}</p>
      </body>
    </html>
  );
}
