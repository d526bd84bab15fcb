import { renderToStaticMarkup } from "react-dom/server";
import type { Settings } from "~/lib/context";
import { mailAddressOf } from "~/lib/settings/site-links";
import { isTimeZone } from "~/lib/text/formats";
import { oneLine } from "~/lib/text/label";
import type { Language } from "~/lib/text/language";
import type { Mail, MailParams } from "~/mail/kinds";
import { type FactorMailPart, factorMailKey, labelContext } from "../account/factor-text.ts";
import { describeGone } from "../account/gone-text.ts";
import { describeChanges, describeRoles } from "../account/roles-text.ts";
import { type Translate, translator } from "../messages/translate.ts";
import { projectPath } from "../project-paths.ts";
import { describeUserAgent } from "../user-agent.ts";
import { MailDocument, type MailParts } from "./mail-document.tsx";
import { linksOf } from "./mail-links.ts";
import { subjectLine } from "./subject-line.ts";
import { leadsToSupport, withoutSupportLink } from "./support-place.ts";
import { wrapText } from "./wrap-text.ts";

/** Where a mail comes from, and the language that it is written in. */
export type MailSite = Pick<Settings, "siteName" | "siteBanner" | "origin" | "links"> & { language: Language; zone?: string | null };

export type RenderedMail = { subject: string; text: string; html: string };

/**
 * A mail in words, as plain text and as HTML. Every mail has this one shape: what happened, when and where, the mail's own link, what
 * to do if it was not you.
 */
export function renderMail(mail: Mail, site: MailSite): RenderedMail {
  const parts = mailParts(mail, site);
  const subject = site.siteBanner ? `[${site.siteBanner}] ${parts.subject}` : parts.subject;
  return { subject, text: toText(parts), html: `<!DOCTYPE html>${renderToStaticMarkup(<MailDocument {...parts} />)}` };
}

function mailParts({ kind, to, params }: Mail, { siteName, origin, links, language, zone = null }: MailSite): MailParts {
  const t = translator(language);
  // A test goes to no account, and mails that an earlier version wrote name none.
  // What words are made of is cleaned, not the words: they have marks of direction and spaces of their own.
  const typed = onOneLine({ username: to, ...params, site: siteName });
  const values = { ...typed, ...wordsFor(t, typed, zone), origin };
  const { action, way } = linksOf(kind, {
    origin,
    token: params.token ? String(params.token) : null,
    project: String(params.project ?? ""),
  });
  const own = (part: FactorMailPart) => factorMailKey(t, params, `${kind}.${part}`);
  const afterKey = own("after") ?? `mail.${kind}.after`;
  const text = t(own("text") ?? `mail.${kind}.text`, values);
  const after = t.has(afterKey) ? t(afterKey, values) : t("mail.notYou");
  const namesSupport = [text, after].some(leadsToSupport);
  return {
    language,
    subject: subjectLine((named) => t(own("subject") ?? `mail.${kind}.subject`, named), values),
    greeting: t("mail.greeting", values),
    text: withoutSupportLink(text),
    facts: factsOf(t, values, zone),
    lead: action ? t(action.leadKey, values) : "",
    action: action && { label: t(action.textKey, values), href: action.href },
    after: withoutSupportLink(after),
    way: way && { label: t(`mail.way.${way.name}`), href: way.href },
    touched: touchedIn(t, params, origin),
    support: namesSupport ? supportOf(t, links.support) : null,
    signature: t("mail.signature", values),
  };
}

/** What texts name in words. `context` chooses a text of its own where what happened depends on a role, a status, a reason or a label. */
function wordsFor(t: Translate, params: MailParams, zone: string | null): MailParams {
  const { until, gone, people, roles, role, status, dropped, userAgent, context } = params;
  const chosen = context ?? role ?? status ?? dropped ?? labelContext(params);
  return {
    ...(until !== undefined && { until: moment(t, until, zone), untilDay: t.formats.day(new Date(String(until))) }),
    ...(gone !== undefined && { gone: describeGone(t, String(gone)) }),
    ...(people !== undefined && { people: describeChanges(t, String(people)) }),
    ...(roles !== undefined && { roles: describeRoles(t, String(roles)) }),
    ...(chosen !== undefined && { context: chosen }),
    browser: describeUserAgent(t, String(userAgent ?? "")),
  };
}

/** The one place where a mail writes a moment: in the account's time zone, which it names, and in UTC. */
function moment({ formats }: Translate, at: MailParams[string], zone: string | null): string {
  const date = new Date(String(at));
  if (!zone || !isTimeZone(zone)) return formats.moment(date);
  const own = formats.inZone(zone);
  const inUtc = own.day(date) === formats.day(date) ? `${formats.time(date)} UTC` : formats.moment(date);
  return `${own.moment(date)} (${zone}, ${inUtc})`;
}

/**
 * When, where, what an admin gave as the reason, and the roles that were changed back; what the site does by itself comes from nowhere.
 */
function factsOf(t: Translate, { at, ipAddress, browser, by, reason, roles }: MailParams, zone: string | null): string[] {
  const facts: string[] = [];
  if (at) facts.push(t("mail.when", { at: moment(t, at, zone) }));
  if (ipAddress) facts.push(t("mail.where", { ipAddress: String(ipAddress), browser: String(browser) }));
  if (by && reason) facts.push(t("mail.reason", { reason }));
  if (roles) facts.push(t("projects.takenBack.roles", { roles }));
  return facts;
}

/** Where somebody reads what else was done in projects. @param touched JSON of the projects' names */
function touchedIn(t: Translate, { touched }: MailParams, origin: string): MailParts["touched"] {
  if (touched === undefined) return null;
  const names: string[] = JSON.parse(String(touched));
  return { text: t("mail.touched"), links: names.map((name) => origin + projectPath(name, "history")) };
}

/** A page is linked. An address is where answers go (Reply-To). */
function supportOf(t: Translate, support: string | null): MailParts["support"] {
  if (!support) return null;
  return mailAddressOf(support) ? { label: t("mail.replyToSupport"), href: null } : { label: t("contact.title"), href: support };
}

/** A link stands on a line of its own, so that every mail program finds its end. */
function toText({ greeting, text, facts, lead, action, after, way, touched, support, signature }: MailParts): string {
  const paragraphs = [
    greeting,
    wrapText(text),
    facts.map(wrapText).join("\n"),
    wrapText(lead),
    action?.href,
    wrapText(after),
    way?.href,
    touched && wrapText(touched.text),
    touched?.links.join("\n"),
    support?.href ?? support?.label,
  ];
  return `${[...paragraphs, `-- \n${signature}`].filter(Boolean).join("\n\n")}\n`;
}

/** What is a list, as JSON. */
const LISTS = new Set(["gone", "people", "roles"]);

/** A label with a line break in it neither ends a subject nor starts a paragraph, and none turns the text around it. */
function onOneLine(params: MailParams): MailParams {
  const clean = (_: string, value: unknown) => (typeof value === "string" ? oneLine(value) : value);
  const cleaned = Object.entries(params).map(([name, value]): [string, MailParams[string]] => {
    if (typeof value !== "string") return [name, value];
    return [name, LISTS.has(name) ? JSON.stringify(JSON.parse(value, clean)) : oneLine(value)];
  });
  return Object.fromEntries(cleaned);
}
