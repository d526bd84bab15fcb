import { EventEmitter, once } from "node:events";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

const WAIT_MILLISECONDS = 15_000;

export type ReceivedMail = { to: string; subject: string; text: string; html: string; raw: ParsedMail };

/** A real SMTP server on loopback that keeps what it is sent. */
export class Mailbox {
  readonly received: ReceivedMail[] = [];
  /** Lets nobody in (554). */
  refusing = false;
  /** Addresses that it takes no mail for (550). */
  readonly rejected = new Set<string>();
  /** Addresses that it takes no mail for at the moment (450). */
  readonly deferred = new Set<string>();
  /** How long it thinks about a mail before it takes it, in milliseconds. */
  slowness = 0;
  private taken = new Set<ReceivedMail>();
  /** Tells each who waits for a mail that one came. */
  private readonly arrivals = new EventEmitter().setMaxListeners(0);
  private server: SMTPServer | undefined;

  private constructor(private port: number) {}

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  static async start(): Promise<Mailbox> {
    const mailbox = new Mailbox(0);
    await mailbox.run();
    return mailbox;
  }

  /** Listens again after `stop`, where it did before. */
  async run(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS", "AUTH"],
      logger: false,
      onConnect: (_session, callback) => callback(this.refusing ? replyOf(554, "nobody is let in") : null),
      onRcptTo: ({ address }, _session, callback) => callback(this.replyTo(address)),
      onData: async (stream, session, callback) => {
        try {
          const raw = await simpleParser(stream);
          await sleep(this.slowness);
          const to = session.envelope.rcptTo.map(({ address }) => address).join(", ");
          this.received.push({ to, subject: raw.subject ?? "", text: raw.text ?? "", html: raw.html || "", raw });
          this.arrivals.emit("mail");
          callback();
        } catch (error) {
          callback(error as Error);
        }
      },
    });
    await new Promise<void>((resolve) => server.listen(this.port, "127.0.0.1", () => resolve()));
    // A site that is killed while it sends resets its connection; what arrived of the mail is dropped, as it would be anywhere.
    server.on("error", () => {});
    this.port = (server.server.address() as AddressInfo).port;
    this.server = server;
  }

  private replyTo(address: string): Error | null {
    if (this.rejected.has(address)) return replyOf(550, "no such mailbox");
    return this.deferred.has(address) ? replyOf(450, "come again") : null;
  }

  /** Waits for a mail to this address whose subject matches, and takes it: a second call waits for another one. */
  async take(to: string, subject: RegExp): Promise<ReceivedMail> {
    const timeOut = AbortSignal.timeout(WAIT_MILLISECONDS);
    while (!timeOut.aborted) {
      const mail = this.received.find((mail) => mail.to === to && subject.test(mail.subject) && !this.taken.has(mail));
      if (mail) {
        this.taken.add(mail);
        return mail;
      }
      await once(this.arrivals, "mail", { signal: timeOut }).catch(() => {});
    }
    throw new Error(
      `no mail to ${to} about ${subject}; there were ${this.received.map((mail) => `${mail.to}: ${mail.subject}`).join("; ") || "none"}`,
    );
  }

  stop(): Promise<void> {
    return new Promise((resolve) => (this.server ? this.server.close(() => resolve()) : resolve()));
  }
}

function replyOf(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

/** The path and query of the link that stands on a line of its own in the mail's text. */
export function linkIn({ text }: { text: string }): string {
  const line = text.split("\n").find((line) => /^https?:\/\/\S+$/.test(line.trim()));
  if (!line) throw new Error(`no link on a line of its own in:\n${text}`);
  const { pathname, search } = new URL(line.trim());
  return pathname + search;
}
