import { createRequire } from "node:module";

/** The top-level domains that there are (IANA's root zone database), in lower case. */
const topLevel = new Set<string>(createRequire(import.meta.url)("tlds"));

/** The hosts that mail programs link whatever comes behind them. */
const HOST = /(?:^|[._-])(?:www\d*|ftp)\./i;
const IPV4 = /\d{1,3}(?:\.\d{1,3}){3}/;

/**
 * Whether a mail program may turn this user name, or a part of it, into a link: strangers read user names in mails of this
 * site, and would take such a link for one of its own.
 */
export function looksLikeLink(username: string): boolean {
  return HOST.test(username) || IPV4.test(username) || domainEnds(username).some(isTopLevel);
}

/** The text behind each dot, as far as a domain goes on: some programs end it at a hyphen or an underscore. */
function domainEnds(username: string): string[] {
  return username
    .split(".")
    .slice(1)
    .flatMap((label) => [label, label.split("_")[0] ?? "", label.split(/[_-]/)[0] ?? ""]);
}

/** Two letters are a country's, or may become one's (ISO 3166); what starts with `xn--` is in another script. */
function isTopLevel(label: string): boolean {
  return /^[a-z]{2}$|^xn--/i.test(label) || topLevel.has(label.toLowerCase());
}
