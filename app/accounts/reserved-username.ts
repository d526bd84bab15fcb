import type { Settings } from "../lib/context.ts";

/** Names that people write to, and trust (RFC 2142, sections 3 to 5). */
const MAILBOXES = "info marketing sales support abuse noc security postmaster hostmaster usenet news webmaster www uucp ftp";

/** Names of those who run a site, of what speaks for it, and of nobody in particular. */
const ROLES = `
  admin admins administrator administrators sysadmin superuser root system daemon operator operators owner staff team official
  moderator moderators helpdesk contact billing legal privacy trust safety compliance noreply mailerdaemon nobody anonymous everybody
  everyone null undefined localhost
`;

/** The first parts of the site's paths, those to come among them: an address may once end in a user name. */
const PATHS = `
  accessibility account accounts announcements announcements.xml assets build confirm confirm-device dev error favicon files
  forgot-password healthz help home invitations keep-account language legacy login
  logout metrics not-me passkey password project projects readyz register registration reset-password robots
  security-key session settings signin signup simple sitemap status stop-reset theme token tokens totp upload uploads verify-email well-known
`;

const words = new Set(`${MAILBOXES} ${ROLES} ${PATHS}`.split(/\s+/).filter(Boolean).map(plain));

/** Letters without what stands between them, and one for each group that looks alike: `adm1n` is read as `admin`. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .replace(/0/g, "o")
    .replace(/[1l]/g, "i");
}

/**
 * Whether a user name would be taken for the site's own voice: a reserved word or the site's name, or several of these in one
 * (`gatehouse-support`).
 */
export function isReserved(username: string, { siteName, origin }: Pick<Settings, "siteName" | "origin">): boolean {
  const own = new Set([siteName, new URL(origin).hostname].map(plain));
  const isWord = (text: string) => words.has(plain(text)) || own.has(plain(text));
  return isWord(username) || username.split(/[._-]+/).every(isWord);
}
