import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import type { Config } from "~/config.server";
import { asciiAddress } from "~/lib/ascii-address";
import type { Deliver } from "~/mail/deliver-due";
import { renderMail } from "~/ui/mail/render-mail";

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

/** Asks the mail server whether it would take mail: connects, and logs in where SMTP_URL has a name and a password. @returns its host and port */
export async function checkMailServer({ smtpUrl }: Config): Promise<string> {
  const { host } = new URL(smtpUrl ?? "");
  const smtp = createTransport({ url: smtpUrl, ...TIMEOUTS });
  try {
    await smtp.verify();
  } finally {
    smtp.close();
  }
  return host;
}

/** Sends mails by SMTP; without SMTP_URL it keeps them as files in `mail/` of the data folder. */
export function mailTransport({ smtpUrl, mailFrom, dataDir, settings }: Config): Deliver {
  const smtp = smtpUrl ? createTransport({ url: smtpUrl, ...TIMEOUTS }) : null;
  const toBytes = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const folder = mailFolder(dataDir);

  return async (mail, signal) => {
    const { subject, text, html } = renderMail(mail, settings);
    const host = new URL(settings.origin).hostname;
    const message = {
      from: { name: settings.siteName, address: mailFrom },
      to: { name: "", address: asciiAddress(mail.to) },
      subject,
      text,
      html,
      date: mail.createdAt,
      messageId: `<${mail.id}@${host}>`,
      headers: { "Auto-Submitted": "auto-generated" },
    };
    if (smtp) {
      await smtp.sendMail({ ...message, signal });
      return;
    }
    const { message: bytes } = await toBytes.sendMail(message);
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${mail.createdAt.toISOString().replaceAll(":", "-")}-${mail.id}.eml`);
    writeFileSync(`${file}.part`, bytes as Buffer, { mode: 0o600 });
    renameSync(`${file}.part`, file);
  };
}
