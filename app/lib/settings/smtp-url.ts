import { isIPv4 } from "node:net";

/** A mail server as SMTP_URL names it. */
export type SmtpServer = {
  host: string;
  port: number;
  /** TLS from the first byte (RFC 8314), not after STARTTLS. */
  secure: boolean;
  auth: { user: string; pass: string } | undefined;
  /** Whether a mail may go without TLS, or with a certificate that nobody vouches for: on this machine, or where the operator says so. */
  insecure: boolean;
};

/** The ports for mail of one's own users: TLS at once, and with STARTTLS (RFC 8314, 3.3; RFC 6409, 3.1). */
const PORTS = { secure: 465, startTls: 587 };

const FORM = "must be smtp://user:password@host:port or smtps://…; in user name and password write # as %23, / as %2F, ? as %3F, % as %25";

/**
 * The server that the text names.
 * @returns it; or what is wrong, in a line that repeats nothing of the text
 */
export function parseSmtpUrl(text: string): SmtpServer | { fault: string } {
  if (!URL.canParse(text)) return { fault: FORM };
  const { protocol, hostname, port, username, password, pathname, search, hash, searchParams } = new URL(text);
  if (protocol !== "smtp:" && protocol !== "smtps:") return { fault: "must start with smtp:// or smtps://" };
  // A delimiter in the password that is not encoded ends the host before it.
  if (hash || !["", "/"].includes(pathname) || search.includes("@") || port === "0") return { fault: FORM };
  if (!/^([a-z0-9_.-]+|\[[0-9a-f:.]+\])$/i.test(hostname)) return { fault: FORM };
  if (search && searchParams.toString() !== "insecure=1") return { fault: "takes no other parameter than insecure=1" };
  if (Boolean(username) !== Boolean(password)) return { fault: "must have both user name and password, or neither" };

  const [user, pass] = [decode(username), decode(password)];
  if (user === null || pass === null) return { fault: FORM };
  const secure = protocol === "smtps:" || Number(port) === PORTS.secure;
  const host = hostname.replace(/^\[(.+)\]$/, "$1");
  return {
    host,
    port: Number(port) || (secure ? PORTS.secure : PORTS.startTls),
    secure,
    auth: user ? { user, pass } : undefined,
    insecure: search !== "" || isLoopback(host),
  };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function isLoopback(host: string): boolean {
  return host.toLowerCase() === "localhost" || host === "::1" || (isIPv4(host) && host.startsWith("127."));
}
