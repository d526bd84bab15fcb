import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { isIP } from "node:net";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import type { Config } from "~/config.server";
import { mailAddressOf } from "~/lib/settings/site-links";
import type { SmtpServer } from "~/lib/settings/smtp-url";
import { toLanguage } from "~/lib/text/language";
import type { Deliver } from "~/mail/deliver-due";
import { renderMail } from "~/ui/mail/render-mail";
import { deliveryFault } from "./delivery-fault.ts";

/** How long the mail server may be silent; how long a mail may take in all is for whoever hands it over to say. */
const TIMEOUT_MILLISECONDS = 20_000;

/** Where mails are kept without SMTP_URL. */
export function mailFolder(dataDir: string): string {
  return join(dataDir, "mail");
}

const TIMEOUTS = {
  connectionTimeout: TIMEOUT_MILLISECONDS,
  dnsTimeout: TIMEOUT_MILLISECONDS,
  greetingTimeout: TIMEOUT_MILLISECONDS,
  socketTimeout: TIMEOUT_MILLISECONDS,
};

/** The connection, which is encrypted to a server that proves who it is, unless `insecure` says that it need not be. */
function connect({ host, port, secure, auth, insecure }: SmtpServer, origin: string) {
  const tls = insecure ? { tls: { rejectUnauthorized: false } } : { requireTLS: !secure };
  return createTransport({ host, port, secure, ...(auth && { auth }), ...tls, name: greetingName(origin), ...TIMEOUTS });
}

/** The site's name to a mail server: its own host, or that as an address literal (RFC 5321, 4.1.3). */
function greetingName(origin: string): string {
  const host = new URL(origin).hostname.replace(/^\[(.+)\]$/, "$1");
  if (!isIP(host)) return host;
  return isIP(host) === 6 ? `[IPv6:${host}]` : `[${host}]`;
}

/** Asks the mail server whether it would take mail: connects, and logs in where SMTP_URL has a name and a password. @returns its host and port */
export async function checkMailServer(server: SmtpServer, origin: string): Promise<string> {
  const smtp = connect(server, origin);
  try {
    await smtp.verify();
  } catch (error) {
    throw deliveryFault(error, secretsOf(server));
  } finally {
    smtp.close();
  }
  return nameOf(server);
}

/** The server's host and port. */
export function nameOf({ host, port }: SmtpServer): string {
  return `${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function secretsOf({ auth }: SmtpServer): string[] {
  return auth ? [auth.user, auth.pass] : [];
}

/** Sends mails by SMTP; without SMTP_URL it keeps them as files in `mail/` of the data folder. Fails with a DeliveryError. */
export function mailTransport({ smtp: server, mailFrom, dataDir, settings }: Config): Deliver {
  const smtp = server ? connect(server, settings.origin) : null;
  const toBytes = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const folder = mailFolder(dataDir);
  // Whoever answers a mail of the site wants to reach people, and nobody reads what comes to the sender.
  const replyTo = mailAddressOf(settings.links.support);

  return async (mail, signal) => {
    const { subject, text, html } = renderMail(mail, { ...settings, language: toLanguage(mail.language), zone: mail.zone ?? null });
    const host = new URL(settings.origin).hostname;
    const from = { name: settings.siteName, address: mailFrom };
    const to = { name: "", address: mail.to };
    const message = {
      from,
      to,
      ...(replyTo && { replyTo }),
      envelope: { from, to, use8BitMime: !isAscii(text) },
      subject,
      text: { raw: asWritten(text) },
      html,
      date: mail.createdAt,
      messageId: `<${mail.id}@${host}>`,
      // Neither a vacation notice (RFC 3834, 5) nor what Exchange answers by itself is written to an address that nobody reads.
      headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
    };
    if (smtp && server) {
      try {
        await smtp.sendMail({ ...message, signal });
      } catch (error) {
        throw deliveryFault(error, [mail.to, ...secretsOf(server)]);
      }
      return;
    }
    const { message: bytes } = await toBytes.sendMail(message);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, `${mail.createdAt.toISOString().replaceAll(":", "-")}-${mail.id}.eml`);
    writeFileSync(`${file}.part`, bytes as Buffer, { mode: 0o600 });
    renameSync(`${file}.part`, file);
  };
}

/**
 * The text part as it was written, each line whole. Quoted-printable would end a line after 76 characters (RFC 2045, 6.7), within
 * the token of a long link, and write its `=` as `=3D`: a person who copies the link from the message as it was sent would lose it. A line may
 * have 998 characters (RFC 5322, 2.1.1), and no host, path and token together has so many. Text that is not ASCII goes as 8bit (RFC 6152).
 */
function asWritten(text: string): Buffer {
  const encoding = isAscii(text) ? "7bit" : "8bit";
  const head = `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`;
  return Buffer.from(head + text.replace(/\r?\n/g, "\r\n"));
}

function isAscii(text: string): boolean {
  return Buffer.byteLength(text) === text.length;
}
