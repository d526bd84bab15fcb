import { isMailAddress } from "./mail-address.ts";

/** Pages and addresses of the site's operator; each is null where the operator names none. */
export type SiteLinks = {
  /** Where people ask for help: `https://…` or `mailto:…`. */
  support: string | null;
  /** Where vulnerabilities are reported: `https://…` or `mailto:…`. */
  security: string | null;
  privacy: string | null;
  terms: string | null;
  status: string | null;
};

/** The variables as they were set. */
type Variables = { [Name in keyof typeof VARIABLES]?: string | undefined };

const VARIABLES = {
  SUPPORT_URL: "contact",
  SECURITY_CONTACT: "contact",
  PRIVACY_URL: "page",
  TERMS_URL: "page",
  STATUS_URL: "page",
} as const;

const FORMS = {
  contact: "must be an https address, or mailto: and an address alone, such as mailto:support@example.org",
  page: "must be an https address",
};

/** Of an operator who names nothing. */
export const NO_LINKS: SiteLinks = { support: null, security: null, privacy: null, terms: null, status: null };

/** Reads what the operator names, and notes what is wrong with it. Vulnerabilities go to support where no other place is named. */
export function readLinks(values: Variables, faults: string[]): SiteLinks {
  for (const [name, form] of Object.entries(VARIABLES)) {
    const value = values[name as keyof Variables];
    if (value !== undefined && !isPage(value) && !(form === "contact" && mailAddressOf(value))) faults.push(`${name}: ${FORMS[form]}`);
  }
  return {
    support: values.SUPPORT_URL ?? null,
    security: values.SECURITY_CONTACT ?? values.SUPPORT_URL ?? null,
    privacy: values.PRIVACY_URL ?? null,
    terms: values.TERMS_URL ?? null,
    status: values.STATUS_URL ?? null,
  };
}

/** The address of a `mailto:` link (RFC 6068) without anything else in it; null for every other link. */
export function mailAddressOf(link: string | null): string | null {
  const address = /^mailto:(.+)$/i.exec(link ?? "")?.[1];
  return address && isMailAddress(address) ? address : null;
}

function isPage(text: string): boolean {
  if (!URL.canParse(text) || /[\s<>"]/.test(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === "https:" && !username && !password;
}
