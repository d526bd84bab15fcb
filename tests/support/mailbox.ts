import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

const WAIT_MILLISECONDS = 15_000;

export type ReceivedMail = { to: string; subject: string; text: string; html: string; raw: ParsedMail };

/** A real SMTP server on loopback that keeps what it is sent. */
export class Mailbox {
  readonly received: ReceivedMail[] = [];
  private taken = new Set<ReceivedMail>();

  private constructor(
    private readonly server: SMTPServer,
    readonly url: string,
  ) {}

  static async start(): Promise<Mailbox> {
    const server = new SMTPServer({ authOptional: true, disabledCommands: ["STARTTLS", "AUTH"], logger: false });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
    const { port } = server.server.address() as AddressInfo;
    // A site that is killed while it sends resets its connection; what arrived of the mail is dropped, as it would be anywhere.
    server.on("error", () => {});
    const mailbox = new Mailbox(server, `smtp://127.0.0.1:${port}`);
    server.onData = (stream, session, callback) => {
      simpleParser(stream).then((raw) => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join(", ");
        mailbox.received.push({ to, subject: raw.subject ?? "", text: raw.text ?? "", html: raw.html || "", raw });
        callback();
      }, callback);
    };
    return mailbox;
  }

  /** Waits for a mail to this address whose subject matches, and takes it: a second call waits for another one. */
  async take(to: string, subject: RegExp): Promise<ReceivedMail> {
    const deadline = Date.now() + WAIT_MILLISECONDS;
    while (Date.now() < deadline) {
      const mail = this.received.find((mail) => mail.to === to && subject.test(mail.subject) && !this.taken.has(mail));
      if (mail) {
        this.taken.add(mail);
        return mail;
      }
      await sleep(50);
    }
    throw new Error(
      `no mail to ${to} about ${subject}; there were ${this.received.map((mail) => `${mail.to}: ${mail.subject}`).join("; ") || "none"}`,
    );
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

/** The path and query of the link that stands on a line of its own in the mail's text. */
export function linkIn({ text }: { text: string }): string {
  const line = text.split("\n").find((line) => /^https?:\/\/\S+$/.test(line.trim()));
  if (!line) throw new Error(`no link on a line of its own in:\n${text}`);
  const { pathname, search } = new URL(line.trim());
  return pathname + search;
}
