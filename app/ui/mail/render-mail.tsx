import { renderToStaticMarkup } from "react-dom/server";
import type { Settings } from "~/lib/context";
import type { Mail } from "~/mail/kinds";
import { translator } from "../messages/translate.ts";

export type RenderedMail = { subject: string; text: string; html: string };

/** Where a mail's link leads, by its kind; the others lead to the account's history. */
const LINKS: Partial<Record<Mail["kind"], string>> = {
  "verify-email": "/verify-email",
  "reset-password": "/reset-password",
  "new-device": "/not-me",
  "deletion-requested": "/keep-account",
  "confirm-device": "/confirm-device",
};

/** A mail in words, as plain text and as HTML. Every mail has this one shape. */
export async function renderMail({ kind, params }: Mail, { siteName, origin }: Settings): Promise<RenderedMail> {
  const t = translator("en");
  const factorName = params.factor ? t(`method.${params.factor}`) : "";
  const values = { ...params, factorName, site: siteName, origin };
  const optional = (part: string) => (t.has(`mail.${kind}.${part}`) ? t(`mail.${kind}.${part}`, values) : null);
  const path = LINKS[kind];
  const link = path && params.token ? `${origin}${path}?token=${params.token}` : null;
  const facts = params.at
    ? [
        t("mail.when", { at: formatTime(String(params.at)) }),
        t("mail.where", { ipAddress: String(params.ipAddress), browser: String(params.userAgent) }),
      ]
    : [];

  const subject = oneLine(t(`mail.${kind}.subject`, values));
  const parts = {
    greeting: t("mail.greeting"),
    text: t(`mail.${kind}.text`, values),
    facts,
    link,
    linkLabel: optional("link"),
    after: optional("after") ?? t("mail.notYou", { link: `${origin}/account/history` }),
    signature: t("mail.signature", values),
  };
  const text = [parts.greeting, parts.text, parts.link, parts.facts.join("\n"), parts.after, `-- \n${parts.signature}`]
    .filter(Boolean)
    .join("\n\n");
  return { subject, text: `${text}\n`, html: `<!DOCTYPE html>${renderToStaticMarkup(<MailDocument subject={subject} {...parts} />)}` };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function formatTime(iso: string): string {
  return `${iso.slice(0, 16).replace("T", " ")} UTC`;
}

type MailDocumentProps = {
  subject: string;
  greeting: string;
  text: string;
  facts: string[];
  link: string | null;
  linkLabel: string | null;
  after: string;
  signature: string;
};

/** Mail programs know little CSS, and only where it stands at the element. */
function MailDocument({ subject, greeting, text, facts, link, linkLabel, after, signature }: MailDocumentProps) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <title>{subject}</title>
      </head>
      <body style={{ fontFamily: "system-ui, sans-serif", lineHeight: 1.5, maxWidth: "36em", margin: "2em auto", padding: "0 1em" }}>
        <h1 style={{ fontSize: "1.25em" }}>{subject}</h1>
        <p>{greeting}</p>
        <p>{text}</p>
        {link && (
          <p>
            <a href={link}>{linkLabel ?? link}</a>
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
        <p style={{ opacity: 0.7 }}>{signature}</p>
      </body>
    </html>
  );
}
